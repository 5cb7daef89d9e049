import type { RecognisedColumn, RecognisedSheet, RecognisedTable } from '../../recognition';
import { figureAt } from '../../recognition/figures';
import { readNumber } from '../../indicators/language/number-text';
import type { CellFinding } from './check-finding';
import { figureColumns, levelColumns } from './figure-columns';

/** A figure of fewer digits is met twice by chance. */
const LEAST_DIGITS = 4;
/** How far apart two copies of a figure stand. */
const NEAR = 4;

/** Numbers that are texts: Excel leaves them out of every sum. */
export function textNumberRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  return figureColumns(table).flatMap(({ column }) =>
    table.rows.flatMap(({ row }): CellFinding[] => {
      const stated = grid.value(row, column);
      if (
        typeof stated !== 'string' ||
        String(grid.sheet.formulas[row - grid.top]?.[column - grid.left]).startsWith('=')
      )
        return [];
      const reading = readNumber(stated);
      if (reading.kind !== 'number' || reading.unit !== '') return [];
      const { value } = reading;
      return [
        {
          kind: 'textNumber',
          sheet: table.sheet,
          row,
          column,
          stated,
          computed: value,
          against: [],
          fix: value,
        },
      ];
    }),
  );
}

const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** A figure that stands again a few rows away, where the rest of the two rows differs: one was copied and not changed. */
export function repeatedRule(sheet: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const columns = levelColumns(table);
  const rows = table.rows.filter(({ heading }) => !heading);
  const valueAt = (row: number, column: number) => figureAt(sheet.grid, row, column).value;
  const isFormula = (row: number, { column }: RecognisedColumn) =>
    String(sheet.snapshot.formulas[row - sheet.grid.top]?.[column - sheet.grid.left]).startsWith('=');
  return rows.flatMap((lower, at) =>
    rows.slice(Math.max(0, at - NEAR), at).flatMap((upper): CellFinding[] => {
      if (upper.unit !== lower.unit) return [];
      const compared = columns.flatMap((one) => {
        const [above, below] = [upper, lower].map(({ row }) => valueAt(row, one.column));
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
export function unitRule(sheet: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const columns = levelColumns(table);
  return table.rows
    .filter(({ heading, period }) => !heading && period === null)
    .flatMap(({ row }) =>
      columns.flatMap((one): CellFinding[] => {
        const own = figureAt(sheet.grid, row, one.column).value;
        const others = columns.flatMap((other) => {
          const isAlike =
            other !== one &&
            other.part?.kind === one.part?.kind &&
            other.measure === one.measure &&
            other.unit === one.unit &&
            other.indicator === one.indicator;
          const value = isAlike ? figureAt(sheet.grid, row, other.column).value : null;
          return value ? [{ column: other.column, value: Math.abs(value) }] : [];
        });
        if (!own || others.length < 2) return [];
        const ratios = others.map(({ value }) => Math.max(Math.abs(own) / value, value / Math.abs(own)));
        const isAmongEqual =
          Math.max(...others.map(({ value }) => value)) < 20 * Math.min(...others.map(({ value }) => value));
        if (!isAmongEqual || !ratios.every(isOtherUnit)) return [];
        const against = others.map(({ column }) => ({ sheet: table.sheet, row, column }));
        return [
          {
            kind: 'unitsDiffer',
            sheet: table.sheet,
            row,
            column: one.column,
            stated: own,
            computed: null,
            against,
          },
        ];
      }),
    );
}

const YEARS = /(?<!\d)(20\d\d|19[89]\d)(?!\d)/g;
const yearsIn = (text: string): number[] => [...text.matchAll(YEARS)].map(([year]) => Number(year));

/** Results of a year to come, of no year that the title means, or of the months of a year long past. */
export function yearRule({ grid }: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const [title, ...others] = yearsIn(table.title).filter((year) => year !== table.baseYear?.value);
  if (title === undefined || others.length > 0) return [];
  const results = levelColumns(table).flatMap((one) => {
    const [year, ...more] = yearsIn(one.header);
    return one.role !== 'plan' && year !== undefined && more.length === 0 ? [{ ...one, named: year }] : [];
  });
  if (results.length === 0) return [];
  const isOfTitle = results.some(({ named }) => named === title);
  const single = (found: typeof results) => (found.length === 1 ? found : []);
  const wrong = isOfTitle
    ? [
        ...single(results.filter(({ named }) => named > title)),
        ...single(results.filter(({ named, part }) => named < title - 1 && part?.kind !== 'year')),
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
