import fc from 'fast-check';
import type { BlockPlan, PlannedCell } from '../../src/planning/block-plan';
import { cellName } from '../../src/spreadsheet/a1';

/** What is typed into a block, by address. */
export type Inputs = Record<string, string | number>;

/** Figures as departments have them: some with decimals, now and then a small one. */
const figure = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 900_000 }).map((hundredths) => hundredths / 100) },
);

const COUNTED = '#,##0';
const count = fc.integer({ min: 1, max: 900 });
const signs = fc.constantFrom('', '-', '…', '...', 'x', 0);

/** The same among what else is found in cells: nothing, signs of no data, zero, negative figures. */
const troubled = fc.oneof(
  { weight: 4, arbitrary: figure },
  { weight: 1, arbitrary: signs },
  { weight: 1, arbitrary: figure.map((value) => -value) },
);

/** Words for cells that hold no numbers. */
const words = fc.constantFrom('Nội dung một', 'Nội dung hai', 'Nội dung ba');
// a target in words ("trên 90%") needs the custom function
const targets = fc.oneof(figure, fc.constantFrom('33-34', '4.000 – 4.500', 90));

/** How the cells of a block are filled: with plain figures, or with what makes trouble. */
export type Filling = 'figures' | 'trouble';

function contentsOf(cell: PlannedCell, filling: Filling): fc.Arbitrary<string | number> {
  const { validation, look, numberFormat } = cell;
  if (validation && 'list' in validation) return fc.constantFrom(...validation.list);
  // persons and units are whole
  if (validation && numberFormat === COUNTED) return filling === 'figures' ? count : fc.oneof(count, signs);
  if (validation) return filling === 'figures' ? figure : troubled;
  // a number without a rule is a target, which may be a range
  return look.align === 'right' ? targets : words;
}

/** Something for every input cell of a block; the same seed gives the same. */
export function typedInputs(plan: BlockPlan, filling: Filling, seed: number): Inputs {
  const open = plan.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.role === 'input' ? [{ address: cellName(r, c), cell }] : [])),
  );
  const [contents] = fc.sample(fc.tuple(...open.map(({ cell }) => contentsOf(cell, filling))), {
    seed,
    numRuns: 1,
  });
  return Object.fromEntries(open.map(({ address }, place) => [address, contents[place]]));
}
