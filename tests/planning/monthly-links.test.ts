import { TEMPLATES } from '../tables/templates';
import { planBlock } from '../../src/planning';
import type { BlockPlan } from '../../src/planning/block-plan';
import type { BlockRequest } from '../../src/tables/choices';
import { firstMonths, monthOf } from '../../src/indicators/language/periods';
import { readSheet } from '../../src/recognition';
import { asSheet, REQUEST } from '../workbook/fixtures/block';
import { sheet } from '../workbook/fixtures/sheet';

/** A department's report of May, all columns of a month in it. */
const report = sheet(
  [
    ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU THÁNG 5 NĂM 2031'],
    [],
    [
      'TT',
      'Chỉ tiêu',
      'ĐVT',
      'Kế hoạch năm 2031',
      'Thực hiện tháng 4 năm 2031',
      'Ước tháng 5 năm 2031',
      'Ước 5 tháng năm 2031',
      'Thực hiện tháng 5 năm 2030',
      'Thực hiện 5 tháng năm 2030',
      'Ước tháng 6 năm 2031',
    ],
    [1, 'Kim ngạch xuất khẩu', 'Triệu USD', 1500, 120, 150, 600, 125, 500, 999],
    [2, 'Giá trị sản xuất công nghiệp (giá so sánh 2010)', 'tỷ đồng', 5000, 400, 420, 2000, 390, 1900, 999],
    [3, 'Kim ngạch nhập khẩu', 'nghìn USD', 900000, 70000, 90000, 400000, 75000, 320000, 999],
  ],
  { name: 'Tháng 5' },
);

const MAY: BlockRequest = { ...REQUEST, table: 'BC-THANG', year: 2031, month: 5 };
const planned = (more: Partial<BlockRequest> = {}, source = report) =>
  planBlock({ ...MAY, ...more }, { kind: 'newSheet', sheet: 'BC' }, [source]);

function shown({ cells }: BlockPlan, id: string, ...keys: string[]) {
  const { columns, rows } = TEMPLATES['BC-THANG'];
  const top = cells.findIndex((row) => row[0]?.role === 'numberRow') + 1;
  const row = cells[top + rows.findIndex((one) => one.id === id)];
  return keys.map((key) => {
    const cell = row[columns.findIndex((column) => column.key === key)];
    return cell?.expected ?? cell?.content;
  });
}

const LEVELS = ['plan', 'lastMonth', 'month', 'cumulative', 'sameMonth', 'samePeriod'];

test('each column of a monthly report is filled from the column of its month, and from no other', () => {
  const plan = planned();
  expect(plan.links).toMatchObject({ sourceSheet: 'Tháng 5', found: 3 });
  expect(shown(plan, 'exports', ...LEVELS)).toEqual([1500, 120, 150, 600, 125, 500]);
  expect(shown(plan, 'exports', 'onLastMonth', 'monthGrowth', 'cumulativeGrowth', 'planPercent')).toEqual(
    [25, 20, 20, 40].map((figure) => expect.closeTo(figure, 9) as number),
  );
});

test('units are converted in the link', () => {
  expect(shown(planned(), 'imports', ...LEVELS)).toEqual([900, 70, 90, 400, 75, 320]);
  const inThousands = planned({ scale: ['nghìn USD'] });
  expect(shown(inThousands, 'exports', 'month')).toEqual([150000]);
});

test('the report of another month takes what is of that month, and adds it to what was reached before', () => {
  const june = planned({ month: 6 });
  expect(shown(june, 'exports', ...LEVELS)).toEqual([1500, 150, 999, 600 + 999, '', '']);
});

test('the header’s month is the title’s where it names none', () => {
  const bare = sheet(
    [
      ['Báo cáo tháng 5 năm 2031'],
      [],
      ['Chỉ tiêu', 'ĐVT', 'Thực hiện tháng trước', 'Ước tháng này', 'Lũy kế', 'Tháng cùng kỳ'],
      ['Kim ngạch xuất khẩu', 'Triệu USD', 120, 150, 600, 125],
    ],
    { name: 'Gọn' },
  );
  const months = readSheet(bare).tables[0].columns.map(({ part }) => part);
  expect(months).toEqual([null, null, monthOf(4), monthOf(5), firstMonths(5), monthOf(5)]);
});

test('a block that was filled is a source for the same report again', () => {
  const block = asSheet(planned(), 'BC tháng 5');
  expect(shown(planned({}, block), 'exports', ...LEVELS)).toEqual([1500, 120, 150, 600, 125, 500]);
});

test('in December the months since January are the year', () => {
  const year = sheet(
    [
      ['Kết quả năm 2031'],
      [],
      ['Chỉ tiêu', 'ĐVT', 'KH năm 2031', 'Ước cả năm 2031', 'TH năm 2030'],
      ['Kim ngạch xuất khẩu', 'Triệu USD', 1500, 1600, 1400],
    ],
    { name: 'Năm' },
  );
  expect(shown(planned({ month: 12 }, year), 'exports', ...LEVELS)).toEqual([1500, '', '', 1600, '', 1400]);
});
