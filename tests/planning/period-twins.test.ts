import { planBlock } from '../../src/planning';
import { loadTemplate, TEMPLATE_INFO, type TemplateId } from '../../src/tables';
import { hasChoice, type BlockRequest } from '../../src/tables/choices';

const TABLES = Object.keys(TEMPLATE_INFO) as TemplateId[];
beforeAll(() => Promise.all(TABLES.map(loadTemplate)));

const planOf = (table: TemplateId, chosen: Partial<BlockRequest> = {}) =>
  planBlock(
    {
      table,
      year: 2031,
      month: 12,
      form: 'growth',
      language: 'vi',
      baseYear: 2010,
      source: null,
      place: { kind: 'newSheet' },
      ...chosen,
    },
    { kind: 'newSheet', sheet: 'Bảng' },
    [],
  );

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

test.each(TABLES)('%s has two columns of one period only where one of them can be left out', (table) => {
  for (const month of MONTHS)
    for (const form of ['growth', 'index'] as const) {
      const { twins } = planOf(table, { month, form });
      if (twins.length > 0) expect(hasChoice({ table }, 'periodsOnce')).toBe(true);
    }
});

test('in December last December stands twice, and once where that is wanted; the next month has both', () => {
  const keys = (plan: ReturnType<typeof planOf>) => plan.lines![plan.lines!.length - 2].columns;
  const both = planOf('CPI');
  expect(both.twins).toEqual(['Tháng 12 năm 2031 so với – tháng 12 năm 2030']);
  const once = planOf('CPI', { periodsOnce: true });
  expect(once.twins).toEqual([]);
  expect(keys(once)).toEqual(keys(both).filter((key) => key !== 'december'));
  expect(once.cells[0]).toHaveLength(both.cells[0].length - 1);
  expect(keys(planOf('CPI', { month: 1, year: 2032, periodsOnce: true }))).toContain('december');
});
