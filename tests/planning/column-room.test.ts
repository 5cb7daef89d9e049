import { narrowColumns, planBlock, withColumnWidths } from '../../src/planning';
import { TEMPLATE_INFO, loadTemplate, type TemplateId } from '../../src/tables';
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
