import { planBlock } from '../../src/planning';
import type { BlockPlan, BlockRequest } from '../../src/contract';
import { REQUEST } from '../workbook/fixtures/block';
import { sheet } from '../workbook/fixtures/sheet';
import { cellOf } from './planned-cell';

type Rows = Parameters<typeof sheet>[0];

const planned = (rows: Rows, more: Partial<BlockRequest>) =>
  planBlock({ ...REQUEST, year: 2031, ...more }, { kind: 'newSheet', sheet: 'X' }, [
    sheet(rows, { name: 'Nguồn' }),
  ]);

const noteOf = (plan: BlockPlan) =>
  plan.cells
    .flat()
    .flatMap((cell) => (cell?.role === 'note' ? [String(cell.content)] : []))
    .join(' ');

const PARTS: Rows = [
  ['TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG NĂM 2031', '', ''],
  ['', '', 'Tỷ đồng'],
  ['Nhóm', 'Thực hiện năm 2030', 'Ước thực hiện năm 2031'],
  ['Bán lẻ hàng hóa', 301, 334],
  ['Dịch vụ lưu trú, ăn uống', 39, 43],
  ['Du lịch lữ hành', 2, 3],
  ['Dịch vụ khác', 40, 44],
];

test('a whole that the source does not state is the sum of all its parts, and the legend says of which', () => {
  const plan = planned(PARTS, { table: 'CT-NAM' });
  const cell = cellOf(plan, 'retail', 'estimate');
  expect(cell?.content).toContain("'Nguồn'!C4+'Nguồn'!C5+'Nguồn'!C6+'Nguồn'!C7");
  expect(cell?.expected).toBe(424);
  const source = plan.links.cells.find(
    ({ row, column }) => row === 'retail' && column === 'estimate',
  )?.source;
  expect(source?.cell.summed).toBe('parts');
  expect(noteOf(plan)).toContain(
    'cộng từ Bán lẻ hàng hóa + Dịch vụ lưu trú, ăn uống + Du lịch lữ hành + Dịch vụ khác.',
  );
  expect(noteOf(planned(PARTS, { table: 'CT-NAM', language: 'en' }))).toContain('sum of Bán lẻ hàng hóa +');
});

test('where a part is missing, is no number or is in another unit there is no sum', () => {
  const without = PARTS.filter(([name]) => name !== 'Du lịch lữ hành');
  const unread = PARTS.map((row) => (row[0] === 'Du lịch lữ hành' ? [row[0], 2, '...'] : row));
  const otherUnit = PARTS.map((row) =>
    row[0] === 'Du lịch lữ hành' ? ['Du lịch lữ hành (nghìn lượt)', 2, 3] : row,
  );
  for (const rows of [without, unread, otherUnit]) {
    const plan = planned(rows, { table: 'CT-NAM' });
    expect(cellOf(plan, 'retail', 'estimate')?.role).toBe('input');
  }
  expect(noteOf(planned(without, { table: 'CT-NAM' }))).not.toContain('cộng từ');
  expect(cellOf(planned(unread, { table: 'CT-NAM' }), 'retail', 'base')).toMatchObject({ expected: 382 });
});

test('a whole that is stated is not added up', () => {
  const stated = [...PARTS.slice(0, 3), ['TỔNG SỐ', 382, 425], ...PARTS.slice(3)];
  const plan = planned(stated, { table: 'CT-NAM' });
  expect(cellOf(plan, 'retail', 'estimate')).toMatchObject({ expected: 425 });
  expect(noteOf(plan)).not.toContain('cộng từ');
});

test('what was reached comes from columns of months where only these are there, and never of an index', () => {
  const months: Rows = [
    ['THEO DÕI NĂM 2031', '', '', '', ''],
    ['Chỉ tiêu', 'ĐVT', 'Tháng 1', 'Tháng 2', 'Tháng 3'],
    ['Kim ngạch xuất khẩu', 'Triệu USD', 31, 28, 35],
    ['Chỉ số sản xuất công nghiệp', '%', 104, 106, 107],
  ];
  const plan = planned(months, { table: 'BC-THANG', month: 3 });
  expect(cellOf(plan, 'exports', 'cumulative')).toMatchObject({ expected: 94 });
  expect(cellOf(plan, 'iip', 'cumulative')?.role).toBe('input');
  expect(noteOf(plan)).toContain('Kim ngạch xuất khẩu: cộng từ các tháng.');
});
