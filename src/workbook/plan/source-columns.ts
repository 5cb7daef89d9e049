import type { LevelKind, TableRow } from '../../indicators/tables';
import type { FigureForm, FigureRole, RecognisedColumn, RecognisedTable } from '../recognition';

/** Which roles of which year a column of a standard table is filled from, the best first. */
const WANTED: Record<LevelKind, { shift: number; roles: [FigureRole, number][] }> = {
  base: {
    shift: -1,
    roles: [
      ['actual', 1],
      ['samePeriod', 0.95],
      ['estimate', 0.8],
    ],
  },
  plan: { shift: 0, roles: [['plan', 1]] },
  estimate: {
    shift: 0,
    roles: [
      ['estimate', 1],
      ['actual', 0.9],
    ],
  },
  target: { shift: 1, roles: [['plan', 1]] },
};

/** A hidden column may be an outdated one: of two equals the visible one is taken. */
const HIDDEN = 0.98;

/** Of a row of indices the growth of a year is its level: the statistics office prints no other. */
const WANTED_OF_INDICES: Partial<Record<LevelKind, [FigureRole, number][]>> = {
  estimate: [['growth', 0.6]],
  target: [['planGrowth', 0.6]],
};
const FORMS_OF_INDICES = new Set<FigureForm>(['level', 'growth', 'index']);

/**
 * Columns of yearly levels that can fill a column of the standard table, the most trusted first.
 * @param row - a row of indices (same period = 100) is filled by columns of growth as well; columns of other indicators fill none
 */
export function columnsFor(
  kind: LevelKind,
  table: RecognisedTable,
  year: number,
  { values, indicator }: Pick<TableRow, 'values' | 'indicator'>,
): RecognisedColumn[] {
  const { shift, roles: ofLevels } = WANTED[kind];
  const isIndex = values === 'index';
  const roles = isIndex ? [...ofLevels, ...(WANTED_OF_INDICES[kind] ?? [])] : ofLevels;
  const scored = table.columns.flatMap((column) => {
    const role = roles.find(([name]) => name === column.role);
    // without any year in the sheet, words like "năm trước" count from the year asked for
    const ownYear = column.year ?? (column.yearOffset === null ? null : year + column.yearOffset);
    if (!role || !(isIndex ? FORMS_OF_INDICES.has(column.form) : column.form === 'level')) return [];
    if (column.indicator !== null && column.indicator !== indicator) return [];
    if (column.span !== 'year' || ownYear !== year + shift) return [];
    return [{ column, score: role[1] * column.confidence * (column.hidden ? HIDDEN : 1) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ column }) => column);
}
