import { partsNamed } from '../indicators/language/period-words';
import { isCumulative, isOneMonth, monthOf, WHOLE_YEAR } from '../indicators/language/periods';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import type { Grid } from './grid';
import { readHeader } from './header-words';
import type { RowPeriod } from './recognised-table';

interface LabelledRow {
  row: number;
  label: string;
}

/** Fewer months than these make no table of months. */
const LEAST_MONTHS = 3;
const MONTH = /^(?:tháng|thang|t|month)?\s*\.?\s*(0?[1-9]|1[0-2])$/iu;
/** All that a label of a period has beside its numbers. */
const WORDS_OF_PERIODS = new RegExp(
  keyPattern(
    '(lũy kế|cộng dồn|tháng|quý|năm|đầu|cả|cộng|tổng|trọn|months?|quarter|year|first|whole|full|cumulative|i|ii|iii|iv|\\d{1,2})',
  ).source,
  'gu',
);
/** The periods of a table's rows, by their place on the sheet; empty where the rows are something else. */
export function periodsOfRows(grid: Grid, rows: readonly LabelledRow[]): ReadonlyMap<number, RowPeriod> {
  const named = new Map(
    rows.flatMap(({ row, label }) => {
      const period = periodNamed(label);
      return period ? [[row, period] as const] : [];
    }),
  );
  const labelled = rows.filter(({ label }) => label !== '').length;
  const months = [...named.values()].filter(({ part }) => isOneMonth(part) && !isCumulative(part));
  if (months.length < LEAST_MONTHS || named.size * 2 <= labelled) return new Map();
  for (const { row } of rows) {
    const plan = planIn(grid, row);
    if (plan && !named.has(row)) named.set(row, { part: WHOLE_YEAR, plan });
  }
  return named;
}

/** "3", "Tháng 3", "Quý I", "9 tháng", "12 tháng": a label that says a period and nothing else. */
function periodNamed(label: string): RowPeriod | null {
  const month = MONTH.exec(label)?.[1];
  if (month !== undefined) return { part: monthOf(Number(month)), plan: null };
  const key = spellingKey(label);
  const others = key.replace(WORDS_OF_PERIODS, ' ').trim();
  const [part, ...more] = partsNamed(key);
  return part === undefined || more.length > 0 || others !== '' ? null : { part, plan: null };
}

/** "KH 2026" may stand in any cell of the row. */
function planIn(grid: Grid, row: number): RowPeriod['plan'] {
  for (const column of grid.columns()) {
    if (grid.kind(row, column) !== 'text') continue;
    const { role, years } = readHeader(grid.text(row, column));
    if (role === 'plan') return { year: years[0] ?? null };
  }
  return null;
}
