import type { LeftCell, SwitchReport } from '../../contract';
import { cellAddress } from '../../spreadsheet/a1';
import type { FormulaMode } from '../../tables/choices';
import { apply, type ApplyOptions } from '../blocks/change-set/apply';
import type { ChangeSet, SeenCell } from '../blocks/change-set/change-set';
import { isFormula, type Change } from './plan-switch';
import type { PlannedSheet, PlannedSwitch } from './planned';
import type { RecordContent } from '../blocks/record';
import { inMode, remember } from './remember';
import { bounded } from './report';
import { areasOf, cellsAfter, expectationsOf } from './written-areas';

type Outcome = Pick<SwitchReport, 'changed' | 'becameValues' | 'left' | 'unverified'>;

/** Writes what was planned, looks whether formulas show what they showed, and puts everything back where something fails. */
export async function applySwitch(
  context: Excel.RequestContext,
  planned: PlannedSwitch,
  mode: FormulaMode,
  options: ApplyOptions,
): Promise<Outcome> {
  const { sheets } = planned;
  const left: LeftCell[] = sheets.flatMap(({ plan }) => plan.left);
  for (const sheet of planned.lost) left.push({ address: sheet, why: 'sheetMissing' });
  const different: LeftCell[] = [];
  const set = changeSetOf(planned, mode, different);
  const late = set.areas.length ? (await apply(context, set, options)).late : [];
  return {
    changed: sheets.reduce((sum, { plan }) => sum + cellsOf(plan.changes), 0),
    becameValues: bounded(sheets.flatMap(({ plan }) => plan.becameValues)),
    left: bounded([...left, ...different]),
    unverified: bounded(
      [...late, ...(mode === 'plain' ? neverAnswered(sheets) : [])].map((cell) => ({
        address: cellAddress(cell),
      })),
    ),
  };
}

const cellsOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { after }) => sum + after.length * after[0].length, 0);

/** Cells whose own function had not answered when they became formulas of Excel's: there is nothing to compare them with. */
const neverAnswered = (sheets: readonly PlannedSheet[]): SeenCell[] =>
  sheets.flatMap(({ plan }) =>
    plan.changes
      .filter(({ after, shown }) => shown === undefined && isFormula(after[0][0]))
      .map(({ source: { row, column } }) => ({ sheet: plan.sheet, row, column })),
  );

/** @param different - gets the cells whose formulas showed something else and kept those they had */
function changeSetOf(planned: PlannedSwitch, mode: FormulaMode, different: LeftCell[]): ChangeSet {
  const { sheets, whole, manual } = planned;
  const during = recordAfter(planned, mode);
  const areas = sheets.flatMap(({ plan }) => areasOf(plan.sheet, plan.changes));
  // the record comes first: a formula that is gone from its cell must never be gone from there too
  const set = { record: { before: whole, during, after: () => during }, areas, manual };
  if (mode !== 'plain') return { ...set, expected: [], known: [] };
  return {
    ...set,
    expected: sheets.flatMap(({ plan }) => expectationsOf(plan.sheet, plan.changes)),
    known: sheets.map(cellsAfter),
    correct: (cells) => {
      const places = new Set(cells.map(cellAddress));
      const corrected = sheets.flatMap(({ plan }) => {
        const isWrong = ({ source: { row, column } }: Change) =>
          places.has(cellAddress({ sheet: plan.sheet, row, column }));
        const changes = plan.changes.filter(isWrong);
        plan.changes = plan.changes.filter((change) => !isWrong(change));
        for (const { source } of changes)
          different.push({ address: cellAddress({ sheet: plan.sheet, ...source }), why: 'different' });
        // what the cell showed may be as old as what it shows now is wrong: its own formula is the one that is known to be right
        return areasOf(
          plan.sheet,
          changes.map((change) => ({ ...change, after: change.before })),
        );
      });
      return { areas: corrected, record: recordAfter(planned, mode) };
    },
  };
}

/** The record as it is once the switch is done. */
function recordAfter({ sheets, record, switched }: PlannedSwitch, mode: FormulaMode): RecordContent {
  const written = sheets.reduce(
    (held, { plan, sheet, blocks }) =>
      remember(held, { name: sheet.name, id: sheet.id }, current(blocks, held), plan.changes, mode),
    record,
  );
  return inMode(written, switched, mode);
}

/** The blocks of a sheet as an earlier step left them. */
const current = (blocks: PlannedSheet['blocks'], { blocks: held }: RecordContent): PlannedSheet['blocks'] =>
  blocks.map((here) => ({ ...here, block: held.find(({ id }) => id === here.block.id) ?? here.block }));
