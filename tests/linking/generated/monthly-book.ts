import { columnLetters } from '../../../src/spreadsheet/a1';
import type { Chooser } from './chooser';
import type { RateForm } from './figures';
import { Page } from './page';
import {
  filled,
  leadingColumns,
  mannerOf,
  multiplyOf,
  writeNumberRow,
  writeRows,
  type Manner,
} from './sheet-parts';
import type { MonthKey } from './words-of-months';
import { TITLES } from './titles-of-months';
import { blanksOf, columnsOf, type Column } from './monthly-columns';
import { RATES, rowsOf, type Row } from './monthly-rows';

/** A generated workbook in the notation of fixtures. */
export interface Book {
  sheets: string[];
  truth: string[];
}

const INDEX_KEYS = {
  onLastMonth: 'onLastMonth',
  month: 'monthGrowth',
  cumulative: 'cumulativeGrowth',
} as const;

/** A sheet of one month, for the table of the department's month or that of retail. */
export function monthlyBook(chooser: Chooser, place = 0): Book {
  const month = chooser.between(2, 12);
  const year = chooser.between(2027, 2039);
  const isRetail = chooser.chance(0.25);
  const page = new Page(
    chooser.value({ work: ['Biểu 1', 'BC thang', `T${month}`], held: [`Thang ${month}`, 'PL1', 'B1-SCT'] }),
  );
  const manner = mannerOf(chooser);
  const columns = columnsOf(chooser, month, year, isRetail);
  const rate: RateForm = {
    form: chooser.one(['index', 'growth']),
    asPercent: chooser.chance(0.15) && !manner.asText,
  };
  const rows = rowsOf(chooser, manner, columns, rate, month, isRetail);
  let top = chooser.chance(0.4) ? letterHead(page) : 0;
  for (const line of titleLines(chooser, month, year, isRetail)) page.title(top++, line, 0, manner.isMerged);
  if (chooser.chance(0.5)) top++;
  const { heads, figures } = leadingColumns(manner);
  const body = page.header(
    top,
    0,
    [...heads.map((head) => [head]), ...columns.map(({ stack }) => stack)],
    manner.isMerged,
  );
  const { places } = writeRows(page, writeNumberRow(page, body, manner, columns.length), manner, rows);
  formatRates(page, columns, figures, rate, places);
  const table = isRetail ? 'TMBL' : 'BC-THANG';
  const truth = [
    `table ${table} year=${year} month=${month} baseYear=2010`,
    ...rows.flatMap((row, at) =>
      truthOf(row, places[at], columns, { place, manner, rate, figures, isRetail }),
    ),
  ];
  return { sheets: page.lines(), truth };
}

function letterHead(page: Page): number {
  page.put(0, 0, 'UBND TỈNH');
  page.put(1, 0, 'SỞ CÔNG THƯƠNG');
  return 3;
}

function titleLines(chooser: Chooser, month: number, year: number, isRetail: boolean): string[] {
  const own = isRetail
    ? `TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ THÁNG ${month} NĂM ${year}`
    : chooser.value(TITLES);
  return filled(own, blanksOf(month, year)).split('|');
}

function formatRates(
  page: Page,
  columns: readonly Column[],
  figures: number,
  { asPercent }: RateForm,
  places: readonly number[],
): void {
  if (!asPercent) return;
  columns.forEach(({ key }, at) => {
    if (key === null || !RATES[key]) return;
    const letters = columnLetters(figures + at);
    page.add(`format ${letters}${places[0] + 1}:${letters}${places[places.length - 1] + 1} 0.00%`);
  });
}

interface Written {
  place: number;
  manner: Manner;
  rate: RateForm;
  figures: number;
  isRetail: boolean;
}

/** The cells of a row that must be linked: levels, and rates whose levels are not all there. */
function truthOf(
  row: Row,
  at: number,
  columns: readonly Column[],
  { place, manner, rate, figures, isRetail }: Written,
): string[] {
  if (row.id === null) return [];
  const has = (key: MonthKey) => columns.some((column) => column.key === key);
  const id = isRetail ? row.id.replace('retail.', '') : row.id;
  const cell = (column: number) => `${place}!${columnLetters(figures + column)}${at + 1}`;
  const indexed = (key: MonthKey) => Object.entries(INDEX_KEYS).find(([, own]) => own === key)?.[0];
  return columns.flatMap(({ key }, column) => {
    if (key === null) return [];
    const of = RATES[key];
    if (row.unit === 'percent') {
      const own = indexed(key);
      return own === undefined ? [] : [`cell ${id}|${own} ${cell(column)}:${rate.form}`];
    }
    if (!of) {
      const multiply = multiplyOf(manner, row.unit);
      return [`cell ${id}|${key} ${cell(column)}${multiply === 1 ? '' : `*${multiply}`}`];
    }
    // where both levels are there the rate is computed; a stated one is no mistake where a level was missed
    const word = has(of[1]) ? 'may' : 'cell';
    return [`${word} ${id}|${key} ${cell(column)}:${key === 'planPercent' ? 'attainment' : rate.form}`];
  });
}
