import { evaluate } from '../formulas/evaluation';
import { NO_NAMES_KNOWN } from '../spreadsheet/formula-names';

/** A cell of the formula's own sheet. */
export interface ProbedCell {
  row: number;
  column: number;
}

/** What a formula computes, found by working it out over numbers of our own. */
export interface ProbedFormula {
  /** Cells that it reads, each once, in the order in which it does. */
  cells: readonly ProbedCell[];
  /** Whether it gives the same as this over numbers of the cells. */
  isLike(computed: (at: (cell: ProbedCell) => number) => number): boolean;
}

/** Numbers that no two cells share, and none that another sum or ratio of them gives by chance. */
const numberFor =
  (seed: number) =>
  ({ row, column }: ProbedCell): number =>
    100 + ((row + 1) * 7919 + (column + 1) * 104729 * seed) / 997;

const SEEDS = [1, 3];
const TOLERANCE = 1e-9;

/** `null`: it reads another sheet, or only Excel knows what it gives. */
export async function probed(formula: string, sheet: string): Promise<ProbedFormula | null> {
  const cells = new Map<string, ProbedCell>();
  const results: { number: (cell: ProbedCell) => number; value: number }[] = [];
  let isElsewhere = false;
  for (const seed of SEEDS) {
    const number = numberFor(seed);
    const at = (of: string, row: number, column: number) => {
      if (of !== sheet) isElsewhere = true;
      cells.set(`${row}:${column}`, { row, column });
      return number({ row, column });
    };
    try {
      const [[value]] = await evaluate(formula, sheet, {
        at,
        ours: new Map(),
        names: NO_NAMES_KNOWN,
        isArray: true,
      });
      if (typeof value !== 'number') return null;
      results.push({ number, value });
    } catch {
      return null;
    }
  }
  if (isElsewhere) return null;
  return {
    cells: [...cells.values()],
    isLike: (computed) =>
      results.every(({ number, value }) => {
        const own = computed(number);
        return Math.abs(own - value) <= TOLERANCE * Math.max(1, Math.abs(value));
      }),
  };
}
