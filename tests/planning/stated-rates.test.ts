import { planBlock } from '../../src/planning';
import type { BlockPlan } from '../../src/planning/block-plan';
import { linkFormula, valueOf, type SourceCell } from '../../src/linking/source-cell';
import { REQUEST } from '../workbook/fixtures/block';
import { sheet } from '../workbook/fixtures/sheet';
import { cellOf } from './planned-cell';

type Rows = Parameters<typeof sheet>[0];

const planned = (rows: Rows) =>
  planBlock({ ...REQUEST, table: 'TMBL', year: 2031, month: 5 }, { kind: 'newSheet', sheet: 'X' }, [
    sheet(rows, { name: 'Nguồn' }),
  ]);

const textsOf = (plan: BlockPlan) => plan.cells.flat().map((cell) => String(cell?.content ?? ''));
const LEGEND = /in nghiêng/;

const RETAIL: Rows = [
  ['TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG THÁNG 5 NĂM 2031', '', '', ''],
  ['', '', '', 'Tỷ đồng'],
  ['', 'Ước tháng 5 năm 2031', 'Cộng dồn 5 tháng năm 2031', '5 tháng so với cùng kỳ năm trước (%)'],
  ['TỔNG SỐ', 512, 2504, 109.4],
  ['Bán lẻ hàng hóa', 401, 1980, 108.1],
];

test('a growth that the source states is linked where its base is missing, in italics, and the legend says so', () => {
  const plan = planned(RETAIL);
  const cell = cellOf(plan, 'retail', 'cumulativeGrowth');
  expect(cell).toMatchObject({ role: 'linked', look: { italic: true } });
  expect(cell?.content).toContain("'Nguồn'!D4-100");
  expect(cell?.expected).toBeCloseTo(9.4);
  expect(textsOf(plan).filter((text) => LEGEND.test(text))).toHaveLength(1);
});

test('once the base is there too the growth is computed', () => {
  const withBase = RETAIL.map((row, place) => [
    ...row,
    ['', '', 'Cộng dồn 5 tháng năm 2030', 2300, 1850][place],
  ]);
  const plan = planned(withBase);
  const cell = cellOf(plan, 'retail', 'cumulativeGrowth');
  expect(cell?.role).toBe('computed');
  expect(cell?.expected).toBeCloseTo((2504 / 2300 - 1) * 100);
  expect(textsOf(plan).filter((text) => LEGEND.test(text))).toEqual([]);
});

const CELL: SourceCell = {
  sheet: 'S',
  row: 1,
  column: 1,
  figure: { kind: 'number', value: 10, unit: '', shownAsPercent: false },
  transform: { multiply: 1, divide: 1, add: 0 },
};

test('months are added up once all of them have numbers', () => {
  const cell = {
    ...CELL,
    added: [{ row: 2, column: 1, value: 12 }],
    transform: { ...CELL.transform, divide: 2 },
  };
  expect(linkFormula(cell)).toBe(`=IF(COUNT('S'!B2,'S'!B3)<2,"",('S'!B2+'S'!B3)/2)`);
  expect(valueOf(cell)).toBe(11);
});

test('of a text with a level and a rate, the part before the bracket or the one behind the arrow is read', () => {
  const level = { ...CELL, figure: { ...CELL.figure, kind: 'level' as const, unit: 'tỷ đồng' } };
  expect(linkFormula(level)).toBe(
    `=IF('S'!B2="","",CT.VNUMBER(TRIM(SUBSTITUTE(LEFT('S'!B2,FIND("(",'S'!B2)-1),"tỷ đồng",""))))`,
  );
  const rate = { ...CELL, figure: { ...CELL.figure, kind: 'rate' as const } };
  expect(linkFormula(rate)).toMatch(
    /^=IF\('S'!B2="","",IF\(ISNUMBER\(FIND\("↓",'S'!B2\)\),-1,1\)\*CT\.VNUMBER\(/,
  );
});
