import type { TemplateColumn } from '../tables';
import type { ProbedCell, ProbedFormula } from './probed-formula';

type RowWide = NonNullable<TemplateColumn['formula']>;

/** How the result of a ratio is written: 98,2, 0,982 or 9,05, 0,0905. */
type Written = 'percent' | 'fraction' | 'growth' | 'growthFraction';

/** What a formula over cells of its own row is. */
export type RowFormula =
  | { kind: 'ratio'; over: ProbedCell; under: ProbedCell; written: Written }
  | { kind: 'difference'; of: ProbedCell; less: ProbedCell }
  | { kind: 'sum'; of: readonly ProbedCell[] };

const RATIOS: readonly (readonly [Written, (over: number, under: number) => number])[] = [
  ['percent', (over, under) => (over / under) * 100],
  ['growth', (over, under) => (over / under - 1) * 100],
  ['fraction', (over, under) => over / under],
  ['growthFraction', (over, under) => over / under - 1],
];

/** What a formula is, where it is one of those that a template can have; `null` elsewhere. */
export function rowFormulaOf({ cells, isLike }: ProbedFormula): RowFormula | null {
  if (cells.length === 2) {
    for (const [over, under] of [cells, [...cells].reverse()]) {
      for (const [written, ratio] of RATIOS)
        if (isLike((at) => ratio(at(over), at(under)))) return { kind: 'ratio', over, under, written };
      if (isLike((at) => at(over) - at(under))) return { kind: 'difference', of: over, less: under };
    }
  }
  if (cells.length > 1 && isLike((at) => cells.reduce((sum, cell) => sum + at(cell), 0)))
    return { kind: 'sum', of: cells };
  return null;
}

/** The same as a template says it, over the columns by their keys; growth of an index where the table's form does not say so. */
export function templateFormula(
  found: RowFormula,
  keyOf: (cell: ProbedCell) => string | undefined,
  isPlan: (cell: ProbedCell) => boolean,
): RowWide | null {
  const keys = (cells: readonly ProbedCell[]): string[] | null => {
    const all = cells.map(keyOf);
    return all.every((key): key is string => key !== undefined) ? all : null;
  };
  switch (found.kind) {
    case 'ratio': {
      const both = keys([found.over, found.under]);
      if (!both) return null;
      const [over, under] = both;
      if (found.written === 'growth' || found.written === 'growthFraction')
        return { kind: 'growth', current: over, previous: under };
      // an index of growth is computed like the attainment of a plan
      return isPlan(found.under) || found.written === 'percent' || found.written === 'fraction'
        ? { kind: 'planPercent', actual: over, plan: under }
        : null;
    }
    case 'difference': {
      const both = keys([found.of, found.less]);
      return both && { kind: 'difference', of: both[0], less: both[1] };
    }
    case 'sum': {
      const of = keys(found.of);
      return of && { kind: 'sum', of };
    }
  }
}
