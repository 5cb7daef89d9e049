import { planBlock } from '../../src/planning';
import type { BlockPlan } from '../../src/planning/block-plan';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/sheet-snapshot';
import type { TemplateId } from '../../src/tables';
import type { BlockRequest } from '../../src/tables/choices';
import { readTemplate } from '../../src/tables/own';
import { templateOfBlock } from '../../src/templates';
import { contentOf } from '../../src/workbook/blocks/entered-content';
import { TEMPLATES } from '../tables/templates';

const PLACE = { kind: 'newSheet', sheet: 'Biểu' } as const;
const request = (table: TemplateId, month = 12): BlockRequest => ({
  table,
  year: 2031,
  month,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
  place: { kind: 'newSheet' },
});

type Cells = CellValue[][];

/** A block that was inserted, and what a user made of its cells. */
function changedBlock(
  asked: BlockRequest,
  change: (cells: Cells, plan: BlockPlan) => Cells = (cells) => cells,
  mergesNow: (merges: BlockPlan['merges']) => BlockPlan['merges'] = (merges) => merges,
) {
  const plan = planBlock(asked, PLACE, []);
  const written = plan.cells.map((row) => row.map(contentOf));
  const plain = (content: CellValue | null) =>
    typeof content === 'string' ? content.replace(/^'/, '') : (content ?? '');
  const formulas = change(
    written.map((row) => row.map(plain)),
    plan,
  );
  const area = { row: 0, column: 0, rows: formulas.length, columns: formulas[0].length };
  const sheet: SheetSnapshot = {
    name: PLACE.sheet,
    visible: true,
    isProtected: false,
    area,
    values: formulas,
    formulas,
    numberFormats: [],
    merges: mergesNow(plan.merges),
    hiddenRows: [],
    hiddenColumns: [],
    font: null,
  };
  const block = { request: asked, lines: plan.lines!, written, now: { area, formulas } };
  return { plan, ...templateOfBlock(block, sheet, { name: 'Mẫu của Sở' }) };
}

/** Where a row of the table stands in its block. */
const lineOf = (plan: BlockPlan, id: string) => plan.lines!.findIndex((line) => line.id === `row/${id}`);

describe.each(Object.keys(TEMPLATES) as TemplateId[])('A template of an untouched %s', (table) => {
  test.each([12, 5])(
    'is its table, and makes the very same block in month %p and in another one',
    (month) => {
      const { template, doubts } = changedBlock(request(table, month));
      expect(doubts).toEqual([]);
      expect(readTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ template });
      for (const asked of [request(table, month), { ...request(table, 8), year: 2032 }])
        expect(planBlock({ ...asked, table: template.id, template }, PLACE, []).cells).toEqual(
          planBlock(asked, PLACE, []).cells,
        );
    },
  );
});

test('rows that were put in, taken out, moved and renamed are those of the template', () => {
  const { template, doubts } = changedBlock(request('CT-NAM'), (cells, plan) => {
    const at = (id: string) => lineOf(plan, id);
    cells[at('retail')][1] = 'Kim ngạch nhập khẩu';
    cells[at('exports')][1] = 'Số chợ đạt chuẩn';
    const own = cells[at('iip')].map((_, column) => ['3', 'Số cụm công nghiệp', 'cụm'][column] ?? '');
    const mining = cells[at('output.mining')];
    const rows = cells.filter((_, line) => line !== at('output.water') && line !== at('output.mining'));
    const iip = rows.findIndex((row) => row[1] === cells[at('iip')][1]);
    const electricity = rows.indexOf(cells[at('output.electricity')]);
    rows.splice(iip + 1, 0, own);
    rows.splice(electricity + 1, 0, mining);
    return rows;
  });
  const ids = template.rows.map(({ id }) => id);
  expect(ids).not.toContain('output.water');
  expect(ids.indexOf('output.mining')).toBe(ids.indexOf('output.electricity') + 1);
  expect(template.rows[ids.indexOf('iip') + 1]).toMatchObject({
    numbering: '3',
    words: { vi: 'Số cụm công nghiệp' },
    unit: { vi: 'cụm' },
    level: 1,
  });
  // a row is of what its name says, and of nothing that it said before
  expect(template.rows[ids.indexOf('retail')].indicator).toBe('imports');
  expect(template.rows[ids.indexOf('exports')].indicator).toBeUndefined();
  expect(doubts).toMatchObject([{ why: 'renamed', text: 'Số chợ đạt chuẩn' }]);
  expect(readTemplate(template)).toEqual({ template });
});

/** Merges as Excel has them once columns stand in other places. */
const moved =
  (placeOf: (column: number) => number | null) =>
  (merges: BlockPlan['merges']): BlockPlan['merges'] =>
    merges.flatMap((merge) => {
      const places = Array.from({ length: merge.columns }, (_, at) => placeOf(merge.column + at)).filter(
        (place) => place !== null,
      );
      return places.length ? [{ ...merge, column: Math.min(...places), columns: places.length }] : [];
    });

test('columns that were taken out, moved, put in and renamed are those of the template', () => {
  // plan goes from the 4th place to the last but one, the 8th is gone, a new one stands before the plan
  const placeOf = (column: number) => {
    if (column === 3) return 12;
    if (column === 7) return null;
    if (column < 3) return column;
    return column === 13 ? 13 : column < 7 ? column - 1 : column - 2;
  };
  const change = (cells: Cells, plan: BlockPlan) => {
    const keys = plan.lines!.find(({ id }) => id === 'header/0')!.columns;
    const at = (key: string) => keys.indexOf(key);
    const header = plan.lines!.findIndex(({ id }) => id === 'header/0');
    // Excel leaves the words of merged cells with what is left of them
    cells[header][at('samePeriod')] = cells[header][at('sameMonth')];
    cells[header + 1][at('month')] = 'Ước thực hiện T5/2031';
    return cells.map((row, line) => {
      const own = row.filter((_, column) => column !== at('sameMonth') && column !== at('plan'));
      const end = own.length - 1;
      own.splice(end, 0, line === header ? 'Đơn vị chủ trì' : '', row[at('plan')]);
      return own;
    });
  };
  const { template, doubts } = changedBlock(request('BC-THANG', 5), change, moved(placeOf));
  const keys = template.columns.map(({ key }) => key);
  expect(keys).not.toContain('sameMonth');
  expect(keys.slice(-3)).toEqual(['added1', 'plan', 'check']);
  const column = (key: string) => template.columns.find((one) => one.key === key)!;
  const said = 'Ước thực hiện T{m}/{y}';
  expect(column('month').header).toEqual([
    { vi: 'Thực hiện năm {y}', en: 'Thực hiện năm {y}' },
    { vi: said, en: said },
  ]);
  expect(column('added1').header).toEqual([{ vi: 'Đơn vị chủ trì', en: 'Đơn vị chủ trì' }]);
  // what was not touched is said as before
  for (const key of ['plan', 'lastMonth', 'cumulative', 'samePeriod', 'cumulativeGrowth'])
    expect(column(key).header).toEqual(TEMPLATES['BC-THANG'].columns.find((one) => one.key === key)!.header);
  // growth on a column that is gone is typed
  expect(column('monthGrowth').formula).toBeUndefined();
  expect(column('cumulativeGrowth').formula).toBeDefined();
  expect(doubts.map(({ why }) => why).sort()).toEqual(['formulaLost', 'unclearColumn']);
  expect(readTemplate(template)).toEqual({ template });
});

test('a title of its own moves with the period', () => {
  const { template } = changedBlock(request('BC-THANG', 5), (cells) => {
    cells[0][0] = 'BÁO CÁO CỦA SỞ THÁNG 05/2031 VÀ LŨY KẾ 5 THÁNG, SO VỚI THÁNG 4 VÀ NĂM 2030';
    return cells;
  });
  const plan = (month: number, year: number) =>
    planBlock({ ...request('BC-THANG', month), year, table: template.id, template }, PLACE, []).title;
  expect(plan(5, 2031)).toBe('BÁO CÁO CỦA SỞ THÁNG 05/2031 VÀ LŨY KẾ 5 THÁNG, SO VỚI THÁNG 4 VÀ NĂM 2030');
  expect(plan(1, 2032)).toBe('BÁO CÁO CỦA SỞ THÁNG 01/2032 VÀ LŨY KẾ 1 THÁNG, SO VỚI THÁNG 12 VÀ NĂM 2031');
});
