import { partsNamed, periodKey } from '../indicators/language/period-words';
import {
  isCumulative,
  isOneMonth,
  isWholeYear,
  monthOf,
  monthsOf,
  reachedBy,
  WHOLE_YEAR,
} from '../indicators/language/periods';
import { keyPattern } from '../indicators/language/spelling';
import type { Grid } from './grid';
import { readHeader } from './header-words';
import type { RowPeriod } from './recognised-table';

interface LabelledRow {
  row: number;
  label: string;
}

/** Fewer months or years than these make no table of periods. */
const LEAST_PERIODS = 3;
const MONTH = /^(?:tháng thứ|tháng|thang|thg|th|t|month)?\s*\.?\s*(0?[1-9]|1[0-2])$/iu;
const YEAR = /(?<!\d)((?:19[5-9]|20\d)\d)(?!\d)/u;
/** All that a label of a period has beside its numbers. */
const WORDS_OF_PERIODS = new RegExp(
  keyPattern(
    '(lũy kế|cộng dồn|tháng|quý|năm|đầu|cả|cộng|tổng|trọn|months?|quarter|year|first|whole|full|cumulative|i|ii|iii|iv|và|đến hết|đến|tới|and|to|\\d{1,2})',
  ).source,
  'gu',
);
/** How far the figures of a year are settled. */
const SETTLED = new RegExp(
  keyPattern(
    '(năm|year|sơ bộ|ước|ước tính|ước thực hiện|thực hiện|ƯTH|TH|chính thức|kết quả|prel|preliminary|est|estimate|actual)',
  ).source,
  'gu',
);
/**
 * The periods of a table's rows, by their place on the sheet; empty where the rows are something else.
 * @param haveMonths - its columns are months: one year as a row is enough then
 */
export function periodsOfRows(
  grid: Grid,
  rows: readonly LabelledRow[],
  areAddedUp: boolean,
  haveMonths: boolean,
): ReadonlyMap<number, RowPeriod> {
  const named = new Map(
    rows.flatMap(({ row, label }) => {
      const period = periodNamed(label);
      return period ? [[row, period] as const] : [];
    }),
  );
  const labelled = rows.filter(({ label }) => label !== '').length;
  const counted = [...named.values()].filter(
    (period) => isMonth(period) || (period.year !== null && isWholeYear(period.part)),
  );
  const areFew = counted.length < LEAST_PERIODS || named.size * 2 <= labelled;
  if (counted.length === 0 || (areFew && !haveMonths)) return new Map();
  belowTheirYear(rows, named);
  if (areAddedUp && ![...named.values()].some(({ part }) => part.kind === 'months')) {
    for (const [row, period] of named) named.set(row, { ...period, part: reachedBy(period.part) });
  }
  for (const { row } of rows) {
    const plan = planIn(grid, row);
    if (plan && !named.has(row)) named.set(row, { part: WHOLE_YEAR, year: null, plan });
  }
  return named;
}

const isMonth = ({ part }: RowPeriod) => isOneMonth(part) && !isCumulative(part);

/** "3", "Tháng 3/2031", "Quý I", "9 tháng", "Sơ bộ 2019": a label that says a period and nothing else. */
function periodNamed(label: string): RowPeriod | null {
  const found = YEAR.exec(label);
  const year = found ? Number(found[1]) : null;
  const bare = found ? label.replace(found[0], ' ').replace(/^[\s/.-]+|[\s/.-]+$/gu, '') : label.trim();
  const month = MONTH.exec(bare)?.[1];
  if (month !== undefined) return { part: monthOf(Number(month)), year, plan: null };
  const key = periodKey(bare);
  if (year !== null && key.replace(SETTLED, ' ').trim() === '') return { part: WHOLE_YEAR, year, plan: null };
  const others = (year === null ? key : key.replace(SETTLED, ' ')).replace(WORDS_OF_PERIODS, ' ').trim();
  const [part, ...more] = partsNamed(key);
  return part === undefined || more.length > 0 || others !== '' ? null : { part, year, plan: null };
}

/** "TH 2032", "Năm 2032", "KH 2033": a whole year, or its plan. */
export function yearNamed(text: string): RowPeriod | null {
  const named = periodNamed(text);
  if (named) return named.year !== null && isWholeYear(named.part) ? named : null;
  const { role, years } = readHeader(text);
  return role === 'plan' && years.length === 1
    ? { part: WHOLE_YEAR, year: null, plan: { year: years[0] } }
    : null;
}

/** "Năm 2030" right above its first month: the months below are of that year. */
function belowTheirYear(rows: readonly LabelledRow[], named: Map<number, RowPeriod>): void {
  let year: number | null = null;
  for (const [place, { row }] of rows.entries()) {
    const own = named.get(row);
    if (!own) continue;
    const next = named.get(rows[place + 1]?.row ?? -1);
    if (own.year !== null)
      year = next && next.year === null && monthsOf(next.part).from === 1 ? own.year : null;
    else if (year !== null) named.set(row, { ...own, year });
  }
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
