import { firstMonths, monthOf, quarterOf, WHOLE_YEAR } from '../../src/indicators/language/periods';
import { readSheet } from '../../src/recognition';
import { fourHeaderRows, textNumbers } from '../workbook/fixtures/layouts';
import { sheet } from '../workbook/fixtures/sheet';

const OUTPUT = 'Giá trị sản xuất công nghiệp (giá so sánh 2010)';

/** The columns below some headers. */
function columnsOf(headers: string[], title = 'Kết quả năm 2023', figures = headers.map(() => 50)) {
  const {
    tables: [table],
  } = readSheet(
    sheet([
      [title],
      [],
      ['Chỉ tiêu', 'ĐVT', ...headers],
      [OUTPUT, 'tỷ đồng', ...figures],
      ['Kim ngạch xuất khẩu', 'triệu USD', ...figures],
    ]),
  );
  return table.columns.slice(2);
}

test.each([
  ['Thực hiện năm 2022', 'actual', 2022],
  ['TH 2022', 'actual', 2022],
  ['Chính thức năm 2022', 'actual', 2022],
  ['2022', 'actual', 2022],
  ['KH năm 2023', 'plan', 2023],
  ['Mục tiêu 2024', 'plan', 2024],
  ['Dự toán năm 2023', 'plan', 2023],
  ['ƯTH 2023', 'estimate', 2023],
  ['Ước thực hiện năm 2023', 'estimate', 2023],
  ['Đánh giá thực hiện năm 2023', 'actual', 2023],
  ['Cùng kỳ năm trước', 'samePeriod', 2022],
  ['Kế hoạch năm sau', 'plan', 2024],
  ['Kế hoạch năm tới', 'plan', 2024],
  ['Chỉ tiêu cả năm 2023', 'plan', 2023],
  ['Thực hiện năm trước', 'actual', 2022],
  ['Kế hoạch', 'plan', 2023],
  ['Plan 2024', 'plan', 2024],
])('the header %p is %s of %d', (header, role, year) => {
  expect(columnsOf([header])[0]).toMatchObject({ role, year, part: WHOLE_YEAR, form: 'level' });
});

test.each([
  ['Ước tháng 12/2023', monthOf(12)],
  ['Thực hiện quý III năm 2023', quarterOf(3)],
  ['Thực hiện 9 tháng năm 2023', firstMonths(9)],
  ['Ước 1 tháng năm 2023', firstMonths(1)],
  ['Lũy kế từ đầu năm', null],
  ['Thực hiện cả năm 2023', WHOLE_YEAR],
  ['Thực hiện 12 tháng 2023', WHOLE_YEAR],
])('the header %p is of %j', (header, part) => {
  expect(columnsOf([header])[0].part).toEqual(part);
});

test('"từ đầu năm tới tháng 5" is of no next year', () => {
  const [column] = columnsOf(['Từ đầu năm tới tháng 5'], 'Kết quả tháng 5 năm 2023');
  expect(column).toMatchObject({ year: 2023, part: firstMonths(5) });
});

test('in a table about months a header means the months unless it says the year', () => {
  const parts = columnsOf(
    ['Kế hoạch năm', 'Thực hiện', 'Cùng kỳ năm trước', 'Ước thực hiện'],
    'Kết quả 9 tháng năm 2023',
  ).map(({ part }) => part);
  expect(parts).toEqual([WHOLE_YEAR, firstMonths(9), firstMonths(9), firstMonths(9)]);
});

test('a plan of several years is of no single year', () => {
  expect(columnsOf(['Kế hoạch 2021-2025'])[0]).toMatchObject({ role: 'unknown', year: null });
});

test.each([
  ['So với cùng kỳ (%)', [109.05, 98.2], 'growth', 'index'],
  ['So với cùng kỳ (%)', [9.05, -1.8], 'growth', 'growth'],
  ['Tăng/giảm so với năm 2022 (%)', [9.05, -1.8], 'growth', 'growth'],
  ['Tốc độ tăng so với năm 2022', [109.05, 98.2], 'growth', 'index'],
  ['So với năm 2022', [1.0905, 0.982], 'growth', 'coefficient'],
  ['ƯTH/KH (%)', [98.26, 100.1], 'planPercent', 'percent'],
  ['ƯTH/KH', [0.9826, 1.001], 'planPercent', 'fraction'],
  ['KH 2024/ƯTH 2023 (%)', [110.7, 104.1], 'planGrowth', 'index'],
  ['Cơ cấu (%)', [60, 40], 'share', 'percent'],
])('below %p the figures %j are %s as %s', (header, figures, role, form) => {
  const {
    tables: [table],
  } = readSheet(
    sheet([
      ['Chỉ tiêu', 'Năm 2023', header],
      [OUTPUT, 1000, figures[0]],
      ['Kim ngạch xuất khẩu', 2000, figures[1]],
    ]),
  );
  expect(table.columns[2]).toMatchObject({ role, form });
});

test('growth of a year that is only planned is the growth that the plan asks for', () => {
  const rolesOf = (headers: string[]) => columnsOf(headers).map(({ role }) => role);
  const growth = 'Năm 2024 Tăng/giảm so với ƯTH 2023 (%)';
  expect(rolesOf(['Ước thực hiện 2023', 'Kế hoạch năm 2024', growth])).toEqual([
    'estimate',
    'plan',
    'planGrowth',
  ]);
  expect(rolesOf(['Kế hoạch năm 2024', 'Ước thực hiện 2024', growth])).toEqual([
    'plan',
    'estimate',
    'growth',
  ]);
  expect(rolesOf(['TH năm 2023', 'Kế hoạch năm 2024', 'TH năm 2024 so với kế hoạch (%)', growth])).toEqual([
    'actual',
    'plan',
    'planPercent',
    'growth',
  ]);
});

test('cells that show percent by their format hold fractions', () => {
  const {
    tables: [table],
  } = readSheet(
    sheet(
      [
        ['Chỉ tiêu', 'ƯTH 2023', 'ƯTH/KH (%)', 'So với cùng kỳ (%)'],
        [OUTPUT, 1000, 0.9826, 0.0905],
        ['Kim ngạch xuất khẩu', 2000, 1.001, -0.018],
      ],
      { formats: { 'C2:D3': '0.00%' } },
    ),
  );
  expect(table.columns.slice(2).map(({ form }) => form)).toEqual(['fraction', 'fraction']);
});

test('words of a merged group count for each column below it, over four rows', () => {
  const {
    tables: [table],
  } = readSheet(fourHeaderRows);
  expect(table.headerRows).toEqual([3, 6]);
  const headers = table.columns.map(({ header }) => header);
  expect(headers[4]).toBe('Năm 2023 Số liệu năm báo cáo Giao đầu năm Kế hoạch');
  expect(headers[8]).toBe('Năm 2024 Dự kiến Trình HĐND Kế hoạch');
});

test('a group no one merged ends where the next begins', () => {
  const {
    tables: [table],
  } = readSheet(textNumbers);
  expect(table.columns.map(({ header }) => header)).toEqual([
    'Chỉ tiêu',
    '',
    'Năm 2023 Kế hoạch',
    'Năm 2023 Ước thực hiện',
    'Năm 2023 TH/KH (%)',
    'Năm trước Thực hiện',
    'Năm sau Kế hoạch',
  ]);
  expect(table.columns.slice(5).map(({ role, year }) => [role, year])).toEqual([
    ['actual', 2022],
    ['plan', 2024],
  ]);
});

test('columns of words beside the figures are notes, and hidden columns are known as such', () => {
  const {
    tables: [table],
  } = readSheet(
    sheet(
      [
        ['Chỉ tiêu', 'ƯTH 2023', 'Cơ quan chủ trì'],
        [OUTPUT, 1000, 'Phòng Quản lý công nghiệp'],
        ['Kim ngạch xuất khẩu', 2000, 'Phòng Quản lý thương mại'],
      ],
      { hiddenColumns: ['B'] },
    ),
  );
  expect(table.columns.map(({ role, hidden }) => [role, hidden])).toEqual([
    ['label', false],
    ['estimate', true],
    ['note', false],
  ]);
});

test('what the header says is kept as evidence, and words of the role count for more than a bare year', () => {
  const [estimate, bare] = columnsOf(['ƯTH 2023', 'Năm 2022']);
  expect(estimate.evidence).toBe('"ƯTH 2023"');
  expect(estimate.confidence).toBeGreaterThan(bare.confidence);
});

const MONTHS = ['Tháng 1', 'Tháng 2', 'Tháng 3'];
const ADDED_UP = [firstMonths(1), firstMonths(2), firstMonths(3)];
const SINGLE = [monthOf(1), monthOf(2), monthOf(3)];

test.each([
  ['Giá trị sản xuất lũy kế các tháng năm 2023', MONTHS, ADDED_UP],
  ['Cộng dồn giá trị sản xuất năm 2023', MONTHS, ADDED_UP],
  ['Lũy kế các quý năm 2023', ['Quý I', 'Quý II'], [firstMonths(3), firstMonths(6)]],
  ['Giá trị sản xuất các tháng năm 2023', MONTHS, SINGLE],
  ['Giá trị sản xuất các tháng và lũy kế năm 2023', MONTHS, SINGLE],
  ['Giá trị sản xuất tháng 3 và lũy kế 3 tháng năm 2023', MONTHS, SINGLE],
  ['Kết quả các tháng từ đầu năm 2023', MONTHS, SINGLE],
  ['Lũy kế năm 2023', [...MONTHS, 'Cộng'], SINGLE],
  ['Lũy kế năm 2023', [...MONTHS, '3 tháng'], SINGLE],
])('below %p months %p are %p', (title, headers, parts) => {
  expect(columnsOf(headers, title).slice(0, parts.length)).toMatchObject(parts.map((part) => ({ part })));
});
