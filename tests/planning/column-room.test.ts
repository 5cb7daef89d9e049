import { narrowColumns, planBlock, showsNoNumber, withColumnWidths } from '../../src/planning';
import { loadTemplate, TEMPLATE_INFO, templateOf, type TemplateId } from '../../src/tables';
import type { BlockRequest } from '../../src/tables/choices';

const TABLES = Object.keys(TEMPLATE_INFO) as TemplateId[];

const requestFor = (table: TemplateId): BlockRequest => ({
  table,
  year: 2031,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
  place: { kind: 'newSheet' },
});

const planOf = (table: TemplateId) => planBlock(requestFor(table), { kind: 'newSheet', sheet: 'Bảng' }, []);

beforeAll(() => Promise.all(TABLES.map(loadTemplate)));

it.each(TABLES)('%s fits into the columns of a sheet of its own', (table) => {
  expect(narrowColumns(planOf(table))).toEqual([]);
});

it.each(TABLES)('%s is told not to fit where its column of names is as wide as a numbering', (table) => {
  const plan = planOf(table);
  const widest = plan.columnWidths.indexOf(Math.max(...plan.columnWidths));
  const narrow = plan.columnWidths.map((width, column) => (column === widest ? 4 : width));
  expect(narrowColumns(withColumnWidths(plan, narrow)).map(({ column }) => column)).toContain(widest);
});

it('takes the widths that are there, and makes rows as high as the words then need', () => {
  const plan = planOf('CT-NAM');
  const half = withColumnWidths(
    plan,
    plan.columnWidths.map((width) => width / 2),
  );
  expect(half.columnWidths[1]).toBe(plan.columnWidths[1] / 2);
  const sum = (heights: readonly (number | null)[]) =>
    heights.reduce<number>((all, one) => all + (one ?? 16), 0);
  expect(sum(half.rowHeights)).toBeGreaterThan(sum(plan.rowHeights));
});

/** A figure of the table as it is planned, with another number in it. */
function figure(content: number, numberFormat: string) {
  const cell = planOf('CT-NAM')
    .cells.flat()
    .find((one) => one?.role === 'input' && !one.look.bold)!;
  return { ...cell, content, numberFormat };
}

it.each([
  [1_234_567, '#,##0', 11.35],
  [1_234.5, '#,##0.0', 9],
])('counts the indent of a figure: %d in %s takes %d characters', (value, format, characters) => {
  expect(showsNoNumber(figure(value, format), characters - 0.1)).toBe(true);
  expect(showsNoNumber(figure(value, format), characters + 0.1)).toBe(false);
});

it('shows decimals that no format asks for where there is room for them only', () => {
  expect(showsNoNumber(figure(98.123456789, 'General'), 6)).toBe(false);
  expect(showsNoNumber(figure(98.123456789, '0.000000000'), 6)).toBe(true);
});

it.each(TABLES)('%s has room for figures of seven digits, bold or not, but in counts of people', (table) => {
  const plan = planOf(table);
  const { columns } = templateOf(table);
  const alone = (row: number, column: number) =>
    !plan.merges.some((merge) => merge.row === row && merge.column === column);
  const tooNarrow = plan.cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell?.role === 'input' &&
      cell.numberFormat === '#,##0' &&
      columns[column].kind !== 'count' &&
      alone(row, column) &&
      showsNoNumber({ ...cell, content: 1_234_567 }, plan.columnWidths[column])
        ? [column]
        : [],
    ),
  );
  expect(tooNarrow).toEqual([]);
});
