import { TEMPLATE_INFO, type TemplateId } from '../../src/tables';
import { cellName } from '../../src/spreadsheet/a1';
import { contains, type Area } from '../../src/spreadsheet/area';
import type { BlockPlan } from '../../src/planning/block-plan';
import type { BlockRequest, FormulaMode } from '../../src/tables/choices';
import { PALETTE, LINE_COLOR, STEP_COLORS } from '../../src/planning/charts/palette';
import { calculated, planOf, withCalculation } from '../tables/filled-block';
import { TEMPLATES } from '../tables/templates';

withCalculation();

const asked = (table: TemplateId, more: Partial<BlockRequest> = {}): BlockRequest => ({
  table,
  year: 2031,
  month: 5,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
  place: { kind: 'newSheet' },
  chart: true,
  ...more,
});

const WITH_CHART = (Object.keys(TEMPLATES) as TemplateId[]).filter((table) => TEMPLATES[table].chart);

/** Rows of a table's cells by the id of its row. */
const rowOf = (plan: BlockPlan, id: string): number =>
  plan.lines!.findIndex((line) => line.id === `row/${id}`);
const columnOf = (plan: BlockPlan, key: string): number => plan.lines![0].columns.indexOf(key);
const place = (plan: BlockPlan, id: string, key: string): string =>
  cellName(rowOf(plan, id), columnOf(plan, key));

/** What the chart draws once figures are typed: its categories, and the values of each series. */
async function drawn(plan: BlockPlan, inputs: Record<string, string | number>) {
  const at = await calculated(plan, inputs);
  const cells = ({ row, column, rows }: Area) =>
    Array.from({ length: rows }, (_, place) => {
      const value = at(cellName(row + place, column));
      return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 + 0 : value;
    });
  const { categories, series } = plan.chart!;
  return { names: cells(categories), series: series.map(({ values }) => cells(values)) };
}

test('tables that offer a chart have one, and those that have one offer it', () => {
  const offering = (Object.keys(TEMPLATE_INFO) as TemplateId[]).filter((table) =>
    TEMPLATE_INFO[table].parameters.includes('chart'),
  );
  expect(offering).toEqual(WITH_CHART);
  expect(WITH_CHART).toEqual(
    expect.arrayContaining(['TIENDO', 'CT-NAM', 'BC-THANG', 'XK-HANG', 'NK-HANG', 'GRDP', 'IIP']),
  );
});

describe.each(WITH_CHART)('the chart of %s', (table) => {
  test('comes only where it is asked for, and leaves the table as it is', () => {
    const [plain, charted] = [planOf(asked(table, { chart: undefined })), planOf(asked(table))];
    expect(plain.chart).toBeUndefined();
    const columns = plain.cells[0].length;
    expect(charted.cells.map((line) => line.slice(0, columns))).toEqual(plain.cells);
    expect(charted.cells).toHaveLength(plain.cells.length);
  });

  test('stands over cells of the block that are not printed with the table, and over its own figures', () => {
    const plan = planOf(asked(table));
    const { area, categories, series } = plan.chart!;
    const whole = { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0].length };
    expect(contains(whole, area)).toBe(true);
    expect(plan.page.printArea!.columns).toBeLessThanOrEqual(area.column);
    expect(plan.page.chartArea).toEqual(area);
    for (const figures of [categories, ...series.map(({ values }) => values)]) {
      expect(contains(area, figures)).toBe(true);
      expect(figures.rows).toBe(categories.rows);
    }
  });

  test.each(['vi', 'en'] as const)('says in %s what it shows and in what', (language) => {
    const { title, unit, series, hasLegend } = planOf(asked(table, { language })).chart!;
    for (const words of [title, unit]) expect(words).toMatch(/^[^{}]+$/);
    const listed = series.filter(({ unlisted }) => hasLegend && !unlisted);
    for (const { name } of listed) expect(name).toMatch(/^[^{}]+$/);
  });

  test('is written as values where values are wanted', () => {
    const plan = planOf(asked(table, { mode: 'values' }));
    expect(plan.cells.flat().filter((cell) => cell?.formula)).toEqual([]);
  });

  test.each(['ct', 'plain'] as FormulaMode[])(
    'shows before anything is typed what the plan says (%s)',
    async (mode) => {
      const plan = planOf(asked(table, { mode }));
      const at = await calculated(plan, {});
      const { area } = plan.chart!;
      plan.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (column < area.column || !cell?.formula) return;
          expect([cellName(row, column), at(cellName(row, column))]).toEqual([
            cellName(row, column),
            cell.expected,
          ]);
        }),
      );
    },
    60_000,
  );
});

test('progress: both years add up by month, and the plan is a line that is not drawn where there is none', async () => {
  const plan = planOf(asked('TIENDO'));
  const inputs = {
    [place(plan, 'm1', 'current')]: 10,
    [place(plan, 'm2', 'current')]: 20,
    [place(plan, 'm1', 'previous')]: 8,
  };
  const without = await drawn(plan, inputs);
  expect(without.names).toEqual(Array.from({ length: 12 }, (_, at) => `Tháng ${at + 1}`));
  expect(without.series[1].slice(0, 3)).toEqual([10, 30, '']);
  expect(new Set(without.series[2])).toEqual(new Set(['#N/A']));
  const { series } = await drawn(plan, { ...inputs, [place(plan, 'plan', 'current')]: 240 });
  expect(series[0][0]).toBe(8);
  expect(series[2]).toEqual(Array.from({ length: 12 }, (_, at) => 20 * (at + 1)));
  expect(plan.chart!.series[2].line).toBe(true);
});

test('growth is drawn as growth, also where the table has indices', async () => {
  const values = async (form: 'growth' | 'index') => {
    const plan = planOf(asked('CT-NAM', { form }));
    return drawn(plan, {
      [place(plan, 'retail', 'base')]: 200,
      [place(plan, 'retail', 'estimate')]: 190,
      [place(plan, 'exports', 'base')]: 50,
      [place(plan, 'exports', 'estimate')]: 60,
    });
  };
  const growth = await values('growth');
  expect(growth.series[0]).toEqual(['', '', -5, 20, '', 0]);
  expect(growth.names[5]).toBe('');
  expect(await values('index')).toEqual(growth);
});

test('goods: the largest first, equal ones in the order of the table, none of them twice', async () => {
  const plan = planOf(asked('XK-HANG', { rows: 2 }));
  const figures = { rice: 40, coffee: 90, tea: 40, footwear: 7, seafood: 0 };
  const inputs = Object.fromEntries(
    Object.entries(figures).map(([id, value]) => [place(plan, id, 'cumulative'), value]),
  );
  const { names, series } = await drawn(plan, {
    ...inputs,
    // a total is none of the goods
    [place(plan, 'domestic', 'cumulative')]: 500,
  });
  expect(names).toEqual(['Cà phê', 'Chè', 'Gạo', 'Giày dép', ...Array<string>(6).fill('')]);
  expect(series[0]).toEqual([90, 40, 40, 7, ...Array<string>(6).fill('')]);
});

test('goods that are a part of another are not ranked beside it', async () => {
  const plan = planOf(asked('NK-HANG'));
  const { names } = await drawn(plan, {
    [place(plan, 'cars', 'cumulative')]: 30,
    [place(plan, 'wholeCars', 'cumulative')]: 29,
    [place(plan, 'coal', 'cumulative')]: 10,
  });
  expect(names.slice(0, 3)).toEqual(['Ô tô', 'Than đá', '']);
});

test('the legend of steps has each colour that is seen, once and with its words', () => {
  const { series, hasLegend } = planOf(asked('GRDP')).chart!;
  const listed = series.filter(({ unlisted }) => !unlisted);
  expect(hasLegend).toBe(true);
  expect(listed.map(({ name }) => name)).toEqual(['Tăng', 'Giảm', 'Tổng số']);
  const seen = new Set(series.flatMap(({ color }) => color ?? []));
  expect(new Set(listed.map(({ color }) => color))).toEqual(seen);
  expect(listed).toHaveLength(seen.size);
});

test.each([
  [10, 20, 30, 5],
  [-10, 4, 3, 1],
  [5, -12, 3, 10],
  [-4, -5, -6, 20],
  [0, 0, -2, 0],
])('contributions %d, %d, %d, %d stand on each other up to the total', async (...changes) => {
  const plan = planOf(asked('GRDP'));
  const sectors = ['agriculture', 'industryConstruction', 'services', 'productTaxes'];
  const inputs = Object.fromEntries([
    ...sectors.flatMap((id, at) => [
      [place(plan, id, 'base'), 25],
      [place(plan, id, 'estimate'), 25 + changes[at]],
    ]),
    [place(plan, 'grdp', 'base'), 100],
    [place(plan, 'grdp', 'estimate'), 100 + changes.reduce((sum, one) => sum + one, 0)],
  ]) as Record<string, number>;
  const { series } = await drawn(plan, inputs);
  const [base, ...parts] = series.map((values) => values.map(Number));
  const total = parts.pop()!;
  let end = 0;
  changes.forEach((change, at) => {
    const [from, to] = [end, end + change];
    end = to;
    const seen = parts.map((values) => values[at]).filter((value) => value !== 0);
    // what is seen above zero and below it reaches over the step and nothing else
    const above = seen.filter((value) => value > 0).reduce((sum, one) => sum + one, 0);
    const below = seen.filter((value) => value < 0).reduce((sum, one) => sum + one, 0);
    expect(above - below).toBeCloseTo(Math.abs(change), 6);
    const lift = base[at];
    expect(lift > 0 ? lift + above : above).toBeCloseTo(Math.max(0, from, to), 6);
    expect(lift < 0 ? lift + below : below).toBeCloseTo(Math.min(0, from, to), 6);
  });
  expect(total[changes.length]).toBeCloseTo(end, 6);
});

/** How light a colour is in grey print, 0 to 1. */
function lightness(color: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) / 1.05;
}

test.each([
  ['columns beside each other', PALETTE[0], PALETTE[1]],
  ['up and down', STEP_COLORS.up, STEP_COLORS.down],
  ['a line over light columns', LINE_COLOR, PALETTE[1]],
])('%s differ in grey as a text does from its ground', (_, one, other) => {
  const [dark, light] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  expect(light / dark).toBeGreaterThan(3);
});
