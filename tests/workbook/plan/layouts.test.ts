import { planBlock } from '../../../src/workbook/plan';
import type { BlockPlan } from '../../../src/workbook/block-plan';
import type { BlockRequest } from '../../../src/workbook/requests';
import { TABLES } from '../../../src/indicators/tables';
import { fourHeaderRows, hiddenColumn, oneHeaderRow, textNumbers } from '../fixtures/layouts';

const request: BlockRequest = {
  table: 'CT-NAM',
  year: 2023,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place: { kind: 'newSheet' },
};

/** Cells of a row of the table by the keys of its columns. */
function rowOf(plan: BlockPlan, id: string) {
  const table = TABLES[request.table];
  const top = plan.cells.findIndex((cells) => cells[0]?.role === 'numberRow') + 1;
  const cells = plan.cells[top + table.rows.findIndex((row) => row.id === id)];
  return Object.fromEntries(table.columns.map(({ key }, index) => [key, cells[index]!]));
}

const shown = (plan: BlockPlan, id: string, ...keys: string[]) => {
  const row = rowOf(plan, id);
  return keys.map((key) => row[key].expected);
};

const round = (value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

describe.each([
  ['one header row', oneHeaderRow],
  ['four stacked header rows and other units', fourHeaderRows],
  ['text numbers and groups nobody merged', textNumbers],
  ['a hidden column and months beside the year', hiddenColumn],
])('A sheet with %s', (_, source) => {
  const plan = planBlock(request, { kind: 'newSheet', sheet: 'Chỉ tiêu 2023' }, [source]);

  test('links to the same figures as all the others', () => {
    expect(plan.links).toMatchObject({ sourceSheet: source.name, rows: 9, found: 4 });
    expect(shown(plan, 'output', 'base', 'plan', 'estimate', 'target')).toEqual(['', 31620, 31621, 35000]);
    expect(shown(plan, 'retail', 'base', 'plan', 'estimate', 'target')).toEqual(['', 108000, 108000, 123000]);
    expect(shown(plan, 'exports', 'base', 'plan', 'estimate', 'target')).toEqual([660, 680, 680, 750]);
    expect(shown(plan, 'imports', 'base', 'plan', 'estimate', 'target')).toEqual([140, 110, 141, 115]);
  });

  test('computes the same percentages', () => {
    const percentages = ['output', 'retail', 'exports', 'imports'].map((id) =>
      shown(plan, id, 'planPercent', 'growth', 'targetGrowth').map(round),
    );
    expect(percentages).toEqual([
      [100, '', 10.69],
      [100, '', 13.89],
      [100, 3.03, 10.29],
      [128.18, 0.71, -18.44],
    ]);
  });

  test('names the rows it has no figures for', () => {
    expect(plan.links.missing).toContain('Khai khoáng');
    expect(plan.links.missing).toHaveLength(5);
  });
});
