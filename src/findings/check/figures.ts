import type { RecognisedColumn, RecognisedSheet, RecognisedTable } from '../../recognition';
import { readNumber } from '../../indicators/language/number-text';
import { keyPattern, spellingKey } from '../../indicators/language/spelling';
import { plainFigure } from '../../recognition/figures';
import { digitsOf } from '../../indicators/arithmetic/printed-figures';
import type { CellFinding } from './check-finding';
import { figureColumns, levelColumns } from './figure-columns';

/** A figure of fewer digits is met twice by chance. */
const LEAST_DIGITS = 4;
/** How far apart two copies of a figure stand. */
const NEAR = 4;

/** "01", "0912 345 678": a number would lose the zero. */
const CODE = /^\D*0[.\s]?\d/;

/** Numbers that are texts: Excel leaves them out of every sum. */
export function textNumberRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const hasNumbers = (column: number) =>
    table.rows.some(({ row }) => typeof grid.value(row, column) === 'number');
  // where nothing says that a column has figures, its texts may be codes
  const columns = figureColumns(table).filter(({ role, column }) => role !== 'unknown' || hasNumbers(column));
  return columns.flatMap(({ column }) =>
    table.rows.flatMap(({ row }): CellFinding[] => {
      const stated = grid.value(row, column);
      if (typeof stated !== 'string' || CODE.test(stated) || grid.formula(row, column) !== null) return [];
      const reading = readNumber(stated);
      if (reading.kind !== 'number' || reading.unit !== '') return [];
      const { value, decimals } = reading;
      return [
        {
          kind: 'textNumber',
          sheet: table.sheet,
          row,
          column,
          stated,
          computed: value,
          against: [],
          ...numberInstead(value, decimals, formatsOf(grid, table, row, column)),
        },
      ];
    }),
  );
}

const GENERAL = new Set(['@', 'General']);
/** Digits with or without groups and decimals: a percentage, a date, thousands left out would make another figure of the same number. */
const PLAIN = /^#,##0(\.[0#]+)?$|^[0#]+(\.[0#]+)?$/;

/** The number formats that a number in the cell may take over: its own, or those of the numbers of its column. */
function formatsOf(
  grid: RecognisedSheet['grid'],
  table: RecognisedTable,
  row: number,
  column: number,
): string[] {
  const own = grid.numberFormat(row, column);
  if (!GENERAL.has(own)) return [own];
  return table.rows
    .filter((one) => typeof grid.value(one.row, column) === 'number')
    .map((one) => grid.numberFormat(one.row, column))
    .filter((format) => !GENERAL.has(format));
}

/** The number in place of its text; where the cells about it show something else than plain numbers, nothing is proposed. */
function numberInstead(
  fix: number,
  decimals: number,
  formats: readonly string[],
): Pick<CellFinding, 'fix' | 'fixFormat'> {
  const mostly = formats[0] ?? (decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');
  return formats.every((format) => PLAIN.test(format.split(';')[0])) ? { fix, fixFormat: mostly } : {};
}

/** A figure that stands again a few rows away, where the rest of the two rows differs: one was copied and not changed. */
export function repeatedRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const columns = levelColumns(table);
  const rows = table.rows.filter(({ heading }) => !heading);
  const isFormula = (row: number, { column }: RecognisedColumn) => grid.formula(row, column) !== null;
  return rows.flatMap((lower, at) =>
    rows.slice(Math.max(0, at - NEAR), at).flatMap((upper): CellFinding[] => {
      if (upper.unit !== lower.unit) return [];
      const compared = columns.flatMap((one) => {
        const [above, below] = [upper, lower].map(({ row }) => plainFigure(grid, row, one.column));
        return above === null || below === null ? [] : [{ one, value: below, isSame: above === below }];
      });
      const same = compared.filter(({ isSame, value }) => isSame && digitsOf(value) >= LEAST_DIGITS);
      // a whole of one part is the same throughout
      if (same.length === 0 || same.length * 2 > compared.length) return [];
      return same
        .filter(({ one }) => !isFormula(lower.row, one) && !isFormula(upper.row, one))
        .map(({ one: { column }, value }) => ({
          kind: 'repeated',
          sheet: table.sheet,
          row: lower.row,
          column,
          stated: value,
          computed: null,
          against: [{ sheet: table.sheet, row: upper.row, column }],
        }));
    }),
  );
}

/** Figures of a row differ by such factors where one is in another unit; years and plans do not. */
const isOtherUnit = (ratio: number): boolean =>
  [1e3, 1e6].some((factor) => ratio > factor / 4 && ratio < factor * 4);

/** A figure about a thousand times as large or as small as the others of its row, of the same length of time. */
export function unitRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const groups = groupsAlike(levelColumns(table));
  return table.rows
    .filter(({ heading, period }) => !heading && period === null)
    .flatMap(({ row }) =>
      groups.flatMap((columns) => {
        const figures = columns.flatMap(({ column }) => {
          const value = plainFigure(grid, row, column);
          return value ? [{ column, value, size: Math.abs(value) }] : [];
        });
        if (figures.length < 3) return [];
        return figures.flatMap((one): CellFinding[] => {
          const isOther = ({ size }: typeof one) => isOtherUnit(Math.max(one.size / size, size / one.size));
          if (!figures.every((other) => other === one || isOther(other))) return [];
          const others = figures.filter((other) => other !== one);
          const sizes = others.map(({ size }) => size);
          if (Math.max(...sizes) >= 20 * Math.min(...sizes)) return [];
          return [
            {
              kind: 'unitsDiffer',
              sheet: table.sheet,
              row,
              column: one.column,
              stated: one.value,
              computed: null,
              against: others.map(({ column }) => ({ sheet: table.sheet, row, column })),
            },
          ];
        });
      }),
    );
}

/** Columns whose figures of one row are of one size. */
function groupsAlike(columns: readonly RecognisedColumn[]): RecognisedColumn[][] {
  const groups = new Map<string, RecognisedColumn[]>();
  for (const one of columns) {
    const key = JSON.stringify([one.part?.kind, one.measure, one.unit, one.indicator]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const YEARS = /(?<!\d)(20\d\d|19[89]\d)(?!\d)/g;
const yearsIn = (text: string): number[] => [...text.matchAll(YEARS)].map(([year]) => Number(year));

const OF_PLANS = keyPattern('(kế hoạch|mục tiêu|nhiệm vụ|phương hướng|dự kiến|dự toán|plan|targets?)');
const OF_RESULTS = keyPattern('(thực hiện|kết quả|hoàn thành|results?)');
const AND_PLANS = keyPattern(
  '(và|and) (kế hoạch|mục tiêu|nhiệm vụ|phương hướng|dự kiến|dự toán|plan|targets?)',
);

/** Whether a title speaks of results, as in "thực hiện kế hoạch năm 2031", or of a plan alone. */
function subjectOf(title: string): 'results' | 'plan' | null {
  const key = spellingKey(title);
  const [plan, result] = [OF_PLANS, OF_RESULTS].map((words) => words.exec(key)?.index ?? Infinity);
  if (result < plan && !AND_PLANS.test(key)) return 'results';
  return plan < Infinity ? 'plan' : null;
}

/** Results of a year to come, of no year that the title means, or of the months of a year long past. */
export function yearRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const [title, ...others] = yearsIn(table.title).filter((year) => year !== table.baseYear?.value);
  if (title === undefined || others.length > 0) return [];
  const levels = levelColumns(table).map((one) => {
    const [named, ...more] = yearsIn(one.header);
    return { ...one, named: more.length === 0 ? named : undefined };
  });
  const all = levels.filter(({ role }) => role !== 'plan');
  const results = all.flatMap(({ named, ...one }) => (named === undefined ? [] : [{ ...one, named }]));
  if (results.length === 0) return [];
  const subject = subjectOf(table.title);
  const isReached = all.some(({ named, year }) => (named ?? year) === title);
  if (subject === 'plan' && !isReached) return [];
  // next year's plan stands behind the results that lead to it, the plan of results before them
  const isPlanned = levels.some(
    ({ role, named, column }) =>
      role === 'plan' &&
      named === title &&
      (subject !== 'results' || results.every((result) => result.column < column)),
  );
  const newest = isReached ? title : title - 1;
  const single = (found: typeof results) => (found.length === 1 ? found : []);
  const wrong =
    isReached || isPlanned
      ? [
          ...single(results.filter(({ named }) => named > title)),
          ...single(results.filter(({ named, part }) => named < newest - 1 && part?.kind !== 'year')),
        ]
      : results.filter(({ role }) => role !== 'samePeriod').slice(-1);
  return wrong.map(({ column }) => {
    const row = headerRow(grid, table, column);
    const stated = grid.spread(row, column);
    return { kind: 'titleYear', sheet: table.sheet, row, column, stated, computed: title, against: [] };
  });
}

/** The row of the header that names the year of a column. */
function headerRow(
  grid: RecognisedSheet['grid'],
  { headerRows: [first, last] }: RecognisedTable,
  column: number,
): number {
  for (let row = last; row >= first; row -= 1) if (/(?:19|20)\d\d/.test(grid.text(row, column))) return row;
  return last;
}
