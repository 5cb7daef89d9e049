import type { GivenRow } from '../../src/tables';
import type { BlockPlan, Place } from '../../src/planning/block-plan';
import { planBlock } from '../../src/planning';
import type { BlockRequest } from '../../src/tables/choices';
import { REQUEST } from '../workbook/fixtures/block';

const NEW: Place = { kind: 'newSheet', sheet: 'Mới' };
const EXPORTS: GivenRow = {
  name: 'Kim ngạch xuất khẩu',
  unit: 'triệu USD',
  indicator: 'exports',
  cells: { estimate: 412.5, plan: 440, note: 'báo cáo nêu tăng 10%' },
};
const planned = (given: readonly GivenRow[], more: Partial<BlockRequest> = {}): BlockPlan =>
  planBlock({ ...REQUEST, source: null, given, ...more }, NEW, []);

/** The block's printed body, by the contents of its cells. */
function body(plan: BlockPlan, rows: number) {
  const first = plan.freezeRows;
  return plan.cells
    .slice(first, first + rows)
    .map((line) => line.slice(0, 11).map((cell) => cell?.content ?? null));
}

test('a table of given rows has the standard head and formulas, and its rows in place of its own', () => {
  const plan = planned([EXPORTS, { name: 'Điện sản xuất', unit: 'triệu kWh', cells: {} }]);
  const own = planBlock({ ...REQUEST, source: null }, NEW, []);
  expect(plan.cells.slice(0, plan.freezeRows)).toEqual(own.cells.slice(0, own.freezeRows));
  expect(body(plan, 2)).toEqual([
    [
      1,
      'Kim ngạch xuất khẩu',
      'triệu USD',
      '',
      440,
      412.5,
      '=IF(OR(F6="",E6=""),"",CT.PLANPCT(F6,E6,"percent","-"))',
      '=IF(OR(F6="",D6=""),"",CT.GROWTH(F6,D6,"percent","-"))',
      '',
      '=IF(OR(I6="",F6=""),"",CT.GROWTH(I6,F6,"percent","-"))',
      'báo cáo nêu tăng 10%',
    ],
    [
      2,
      'Điện sản xuất',
      'triệu kWh',
      '',
      '',
      '',
      expect.anything(),
      expect.anything(),
      '',
      expect.anything(),
      '',
    ],
  ]);
  expect(plan.cells).toHaveLength(plan.freezeRows + 2 + 1);
  expect(plan.page.printArea).toEqual(
    own.page.printArea && { ...own.page.printArea, rows: plan.cells.length },
  );
  expect({ ...plan.page, printArea: null }).toEqual({ ...own.page, printArea: null });
});

test('given figures are written with their decimals, without the colour of what is to be filled in', () => {
  const [line] = planned([EXPORTS]).cells.slice(5);
  const [base, plan, estimate, attained] = line.slice(3, 7);
  expect([plan, estimate].map((cell) => cell?.numberFormat)).toEqual(['#,##0.0', '#,##0.0']);
  expect([base, plan, estimate].map((cell) => cell?.look.fill !== undefined)).toEqual([true, false, false]);
  expect(attained?.expected).toBeCloseTo(93.75, 9);
});

test('the link to a sheet counts nothing as missing, and the record of choices stays small', () => {
  const { links, parameters } = planned([EXPORTS]);
  expect(links).toMatchObject({ sourceSheet: null, rows: 1, found: 1, missing: [], missingCells: [] });
  expect(Object.keys(parameters)).not.toContain('given');
});

test('a given target may have any sign that the verdict reads, and may be a range', () => {
  const cells = { comparator: '>', targetTyped: '33-34', estimate: 30 };
  const plan = planned([{ name: 'Tổng vốn đầu tư', unit: 'tỷ đồng', cells }], { table: 'TARGETS' });
  const [line] = plan.cells.slice(plan.freezeRows);
  expect(line[5]).toMatchObject({ content: '>', validation: { list: ['≥', '>', '=', '≤', '<'] } });
  expect(line[6]).toMatchObject({ expected: '33-34' });
  expect(line[7]).toMatchObject({ expected: '-' });
});

test('a name is the report’s own: nothing in it is filled in', () => {
  const plan = planned([{ name: 'Sản lượng {y}', unit: 'tấn', cells: {} }]);
  expect(body(plan, 1)[0][1]).toBe('Sản lượng (y)');
});

test('no rows, and more than a workbook carries, are refused', () => {
  expect(() => planned([])).toThrow(RangeError);
  expect(() => planned(Array<GivenRow>(5001).fill(EXPORTS))).toThrow(/5000/);
});
