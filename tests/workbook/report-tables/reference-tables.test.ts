import { writePeriod } from '../../../src/indicators/language/periods';
import { readReport } from '../../../src/reports';
import { reconcile } from '../../../src/reports/reconcile';
import { referenceTables } from '../../../src/workbook/report-tables/reference-tables';
import { fourHeaderRows, oneHeaderRow } from '../fixtures/layouts';
import { sheet } from '../fixtures/sheet';

const YEARLY = sheet([
  ['Chỉ tiêu công thương năm 2031'],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'TH 2030', 'KH 2031', 'Ước TH 2031', 'ƯTH/KH (%)', 'KH 2032'],
  [1, 'Kim ngạch xuất khẩu', 'Triệu USD', 375, 440, 412.5, 93.75, 450],
  [2, 'Kim ngạch nhập khẩu', 'Triệu USD', '…', 90, '88,5', '', ''],
]);

test('plans and results stand with their year and their cell, percentages and signs of no data do not', () => {
  const [{ levels }] = referenceTables([YEARLY]);
  const said = levels.map(({ indicator, role, period, value }) => [
    indicator,
    role,
    writePeriod(period),
    value,
  ]);
  expect(said).toEqual([
    ['Kim ngạch xuất khẩu', 'result', 'năm 2030', 375],
    ['Kim ngạch xuất khẩu', 'plan', 'năm 2031', 440],
    ['Kim ngạch xuất khẩu', 'result', 'năm 2031', 412.5],
    ['Kim ngạch xuất khẩu', 'plan', 'năm 2032', 450],
    ['Kim ngạch nhập khẩu', 'plan', 'năm 2031', 90],
    ['Kim ngạch nhập khẩu', 'result', 'năm 2031', 88.5],
  ]);
  expect(levels[1]).toMatchObject({ unit: 'triệu USD', source: expect.stringMatching(/!E3$/) as string });
});

test('month, months so far and the same months of last year are told apart', () => {
  const [{ levels }] = referenceTables([
    sheet([
      ['Kết quả sản xuất kinh doanh tháng 9 năm 2031'],
      ['Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2031', 'Tháng 9/2031', '9 tháng năm 2031', '9 tháng năm 2030'],
      ['Kim ngạch xuất khẩu', 'Triệu USD', 440, 40, 330, 300],
    ]),
  ]);
  expect(levels.map(({ role, period, value }) => [role, writePeriod(period), value])).toEqual([
    ['plan', 'năm 2031', 440],
    ['result', 'tháng 9/2031', 40],
    ['result', '9 tháng năm 2031', 330],
    ['result', '9 tháng năm 2030', 300],
  ]);
});

const reached = (...headers: string[]) => {
  const [{ levels }] = referenceTables([
    sheet([
      ['Kết quả sản xuất kinh doanh năm 2031'],
      ['Chỉ tiêu', 'ĐVT', ...headers],
      ['Kim ngạch xuất khẩu', 'Triệu USD', 90, 330, 440],
    ]),
  ]);
  return levels.map(({ period, value }) => [writePeriod(period), value]);
};

test('what a quarter reached is no result of the year, and what counts since January beside it ends with the quarter', () => {
  expect(reached('Thực hiện quý III năm 2031', 'Lũy kế từ đầu năm', 'Ước cả năm 2031')).toEqual([
    ['quý III năm 2031', 90],
    ['9 tháng năm 2031', 330],
    ['năm 2031', 440],
  ]);
});

test('months that nothing names are of no period', () => {
  expect(
    reached('Thực hiện', 'Lũy kế từ đầu năm', 'Ước cả năm 2031').map(([, value]) => value),
  ).not.toContain(330);
});

test('layouts of one and of four header rows state the same levels', () => {
  const inMillions = [oneHeaderRow, fourHeaderRows].map((layout) =>
    referenceTables([layout])[0]
      .levels.filter(({ indicatorId }) => indicatorId === 'exports')
      .map(({ role, period, value, unit }) => [role, period, unit === 'nghìn USD' ? value / 1000 : value]),
  );
  expect(inMillions[0].length).toBeGreaterThan(2);
  expect(new Set(inMillions[1].map(String))).toEqual(new Set(inMillions[0].map(String)));
});

test('a report is held against the table: its plan and its base come from the sheet', () => {
  const text =
    'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD (đạt 93,57% kế hoạch, tăng 10% so với cùng kỳ).';
  const [{ levels }] = referenceTables([YEARLY]);
  const { findings } = reconcile([{ name: 'báo cáo', text, figures: readReport(text) }], levels);
  expect(findings.map(({ kind, baseValue, verdict, status }) => [kind, baseValue, verdict, status])).toEqual([
    ['plan', 440, 'different', 'wrong'],
    ['growth', 375, 'equal', 'agrees'],
  ]);
});

test('a sheet without plans and results gives no table', () => {
  expect(referenceTables([sheet([['Ghi chú'], ['Không có bảng nào ở đây']])])).toEqual([]);
});

test('the name of the authority above a table is no part of its title', () => {
  const [{ title }] = referenceTables([
    sheet([
      ['ỦY BAN NHÂN DÂN TỈNH'],
      ['SỞ CÔNG THƯƠNG'],
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU CỦA SỞ CÔNG THƯƠNG NĂM 2031'],
      ['Chỉ tiêu', 'ĐVT', 'KH 2031', 'Ước TH 2031'],
      ['Kim ngạch xuất khẩu', 'Triệu USD', 440, 412.5],
    ]),
  ]);
  expect(title).toBe('KẾT QUẢ THỰC HIỆN CHỈ TIÊU CỦA SỞ CÔNG THƯƠNG NĂM 2031');
});
