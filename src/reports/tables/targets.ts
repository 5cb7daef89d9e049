import type { GivenRow } from '../../tables/kit/given-rows';
import type { Language } from '../../tables/kit/words';
import { indicatorKey } from '../reconcile/indicator-key';
import type { FigureComparator, FigureRole, ReportFigure } from '../report-figure';
import { RowDraft } from './row-draft';
import { rangeText, statementsOf } from './table-words';

/** The signs that a target sheet and its verdict know. */
const SIGNS: Readonly<Record<FigureComparator, string>> = {
  '>=': '≥',
  '>': '>',
  '=': '=',
  '<=': '≤',
  '<': '<',
};

/** Targets of a report as rows of the target sheet. */
export interface TargetsTable {
  readonly table: 'TARGETS';
  /** The reporting year: the one before that of the targets. */
  readonly year: number;
  readonly rows: readonly GivenRow[];
}

const yearOf = ({ periodValue }: ReportFigure): number | null =>
  periodValue?.kind === 'year' ? periodValue.year : null;

/** The year that most targets are for; of a report that names none the one behind its newest result. */
function targetYear(figures: readonly ReportFigure[], thisYear: number): number {
  const counts = new Map<number, number>();
  const yearsOf = (role: FigureRole) =>
    figures.flatMap((figure) => (figure.role === role ? (figure.periodValue?.year ?? []) : []));
  for (const year of yearsOf('target')) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  const results = yearsOf('result');
  return most?.[0] ?? (results.length > 0 ? Math.max(...results) : thisYear) + 1;
}

/** Levels that the report states for one year, by indicator. */
function levelsOf(
  figures: readonly ReportFigure[],
  role: FigureRole,
  year: number,
): Map<string, ReportFigure> {
  const levels = new Map<string, ReportFigure>();
  for (const figure of figures) {
    const key = indicatorKey(figure);
    if (figure.role !== role || figure.value === null || yearOf(figure) !== year || levels.has(key)) continue;
    levels.set(key, figure);
  }
  return levels;
}

/**
 * The targets among a report's figures as rows of the target sheet (TARGETS): the level or the growth that is asked for, where the
 * sheet has them typed, and the plan and the result of the year before as far as the report states them.
 * @param thisYear - for a report that names no year
 */
export function targetsTable(
  figures: readonly ReportFigure[],
  language: Language,
  thisYear: number,
): TargetsTable {
  const wanted = targetYear(figures, thisYear);
  const [plans, results] = [levelsOf(figures, 'target', wanted - 1), levelsOf(figures, 'result', wanted - 1)];
  const rowOf = (target: ReportFigure): GivenRow => {
    const isOther = target.period !== null && yearOf(target) !== wanted;
    const { indicator, value, low, high, growthPercent, comparator } = target;
    const draft = new RowDraft(
      isOther ? `${indicator} (${target.period})` : indicator,
      target,
      target.indicatorId,
    );
    if (comparator !== null) draft.write('comparator', SIGNS[comparator]);
    else if (value === null && low !== null) draft.write('comparator', '');
    const isIndexGrowth = draft.isIndex && value === null && growthPercent !== null;
    if (value !== null) draft.write('targetTyped', value);
    else if (low !== null) draft.write('targetTyped', rangeText(low, high));
    else if (isIndexGrowth) draft.write('targetTyped', 100 + growthPercent);
    else if (growthPercent !== null) draft.write('growthTyped', growthPercent);
    if (!isOther) {
      const key = indicatorKey(target);
      const [plan, result] = [plans.get(key), results.get(key)];
      if (plan && plan !== target && plan.value !== null) draft.put('plan', plan.value, plan.unit);
      if (result && result.value !== null) draft.put('estimate', result.value, result.unit);
    }
    // a growth that is asked for stands in its own cell
    const isAsked = value === null && low === null && !isIndexGrowth;
    draft.note(...statementsOf(isAsked ? { ...target, growthPercent: null } : target, language));
    return draft.row(language);
  };
  return {
    table: 'TARGETS',
    year: wanted - 1,
    rows: figures.filter(({ role }) => role === 'target').map(rowOf),
  };
}
