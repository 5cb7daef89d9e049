import { INDICATORS, type IndicatorId } from '../indicators/catalogue';
import { isCumulative, isOneMonth, lastMonthOf, monthsOf } from '../indicators/language/periods';
import type { RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';
import { figureAt } from '../recognition/figures';
import { differs, roundingOf, type SourceFinding, type StatedCell } from './source-finding';

const PARTS = new Map<IndicatorId, IndicatorId[]>();
for (const { id, parent, kind } of INDICATORS) {
  if (parent !== undefined && kind === 'flow') PARTS.set(parent, [...(PARTS.get(parent) ?? []), id]);
}

/** Columns whose figures can be added. */
const levelsOf = ({ columns }: RecognisedTable) =>
  columns.filter(
    ({ form, compared, role, measure }) =>
      form === 'level' && compared === null && FIGURES.has(role) && measure !== 'quantity',
  );
const FIGURES = new Set<string>(['actual', 'estimate', 'plan', 'samePeriod', 'unknown']);

function cellAt({ grid, snapshot }: RecognisedSheet, row: number, column: number): StatedCell | null {
  const { kind, value } = figureAt(grid, row, column);
  return kind === 'number' || kind === 'text'
    ? value === null
      ? null
      : { sheet: snapshot.name, row, column, value }
    : null;
}

function sumFinding(
  kind: 'months' | 'parts',
  sheet: RecognisedSheet,
  column: number,
  whole: RecognisedRow,
  parts: readonly RecognisedRow[],
): SourceFinding | null {
  const stated = cellAt(sheet, whole.row, column);
  const against = parts.map(({ row }) => cellAt(sheet, row, column));
  if (!stated || !against.every((cell) => cell !== null)) return null;
  const computed = against.reduce((sum, { value }) => sum + value, 0);
  const rounding = [stated, ...against].reduce((sum, { value }) => sum + roundingOf(value), 0);
  return differs(stated.value, computed, rounding) ? { kind, stated, against, computed } : null;
}

/** Quarters and what was reached, in a table whose rows are months, against the months. */
export function monthFindings(sheet: RecognisedSheet, table: RecognisedTable): SourceFinding[] {
  const months = new Map<number, RecognisedRow>();
  for (const row of table.rows) {
    const { period } = row;
    if (period && !period.plan && isOneMonth(period.part) && !isCumulative(period.part))
      months.set(lastMonthOf(period.part), row);
  }
  return table.rows.flatMap((row) => {
    const { period } = row;
    if (!period || period.plan || isOneMonth(period.part)) return [];
    const { from, to } = monthsOf(period.part);
    const parts = Array.from({ length: to - from + 1 }, (_, at) => months.get(from + at));
    if (!parts.every((part) => part !== undefined)) return [];
    return levelsOf(table).flatMap(({ column }) => sumFinding('months', sheet, column, row, parts) ?? []);
  });
}

/** Wholes against their parts, where the table has all parts that there are, each once. */
export function partFindings(sheet: RecognisedSheet, table: RecognisedTable): SourceFinding[] {
  const rowsOf = (id: IndicatorId) =>
    table.rows.filter(({ indicator, heading }) => indicator === id && !heading);
  return [...PARTS].flatMap(([parent, ids]) => {
    const [whole, ...others] = rowsOf(parent);
    const parts = ids.map(rowsOf);
    if (!whole || others.length || !parts.every(({ length }) => length === 1)) return [];
    const rows = parts.flat();
    const isAlike = rows.every(
      ({ prices, baseYear, unit }) =>
        prices === whole.prices && baseYear === whole.baseYear && unit === whole.unit,
    );
    if (!isAlike) return [];
    return levelsOf(table).flatMap(({ column }) => sumFinding('parts', sheet, column, whole, rows) ?? []);
  });
}
