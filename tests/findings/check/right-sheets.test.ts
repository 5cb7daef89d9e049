import { checkSheets } from '../../../src/findings/check';
import { wholesOf } from '../../../src/findings/wholes';
import { readSheet } from '../../../src/recognition';
import { cellName } from '../../../src/spreadsheet/a1';
import { readSheets } from '../../linking/sheet-notation';
import { checked } from './scored';

const sheetsOf = (lines: readonly string[]) => readSheets(lines).map(({ snapshot }) => snapshot);
/** `months B7`: what is found, cell by cell. */
const found = (...lines: string[]): string[] =>
  checked(sheetsOf(lines)).flatMap(({ kind, cells }) =>
    cells.map(({ row, column }) => `${kind} ${cellName(row, column)}`),
  );

/** Rows from a line on. */
const rows = (from: number, cells: readonly (readonly (string | number)[])[]): string[] =>
  cells.map((row, at) => `${from + at}| ${row.join(' | ')}`);

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const YEARS = [2030, 2031];

describe('months below each other', () => {
  const head = (title: string, column: string) => ['== T', `1| ${title}`, `3| Tháng | ${column}`];
  const figure = (year: number, month: number) => (year - 2000) * 10 + month * 7;
  const sum = (year: number, upTo: number) =>
    MONTHS.slice(0, upTo).reduce((all, month) => all + figure(year, month), 0);
  const belowYears = (wrong: number) =>
    YEARS.flatMap((year) => [
      [`Năm ${year}`, sum(year, 12) + (year === 2030 ? wrong : 0)],
      ...MONTHS.map((month) => [`Tháng ${month}`, figure(year, month)]),
    ]);
  const withYears = (wrong: number) =>
    YEARS.flatMap((year) => [
      ...MONTHS.slice(0, 3).map((month) => [`Tháng ${month}/${year}`, figure(year, month)]),
      [`Quý I/${year}`, sum(year, 3) + (year === 2030 ? wrong : 0)],
    ]);
  const retail = head('Tổng mức bán lẻ hàng hóa (tỷ đồng)', 'Thực hiện (tỷ đồng)');

  test.each([
    ['below their year', belowYears, 'months B4'],
    ['with their year', withYears, 'months B7'],
  ])('are those of their own year: %s', (_, lines, wrong) => {
    expect(found(...retail, ...rows(4, lines(0)))).toEqual([]);
    expect(found(...retail, ...rows(4, lines(100)))).toEqual([wrong]);
  });

  const ONE_YEAR = [
    ...[1, 2, 3].map((month) => [`Tháng ${month}`, figure(2031, month)]),
    ['Quý I', figure(2031, 3)],
    ...[4, 5, 6].map((month) => [`Tháng ${month}`, figure(2031, month)]),
    ['Quý II', figure(2031, 6)],
  ];
  test.each([
    ['Chỉ số sản xuất công nghiệp năm 2031', 'Thực hiện (%)'],
    ['Chỉ số giá tiêu dùng năm 2031', 'Thực hiện'],
    ['Dư nợ tín dụng năm 2031', 'Thực hiện (tỷ đồng)'],
    ['Số cụm công nghiệp năm 2031', 'Thực hiện'],
    ['Tổng mức bán lẻ hàng hóa năm 2031', 'Thực hiện (nghìn lao động)'],
  ])('do not add up where they are of no flow: %s', (title, column) => {
    expect(found(...head(title, column), ...rows(4, ONE_YEAR))).toEqual([]);
  });

  test('add up in money where another quarter does', () => {
    const lines = ONE_YEAR.map(([label, value]) =>
      label === 'Quý II' ? [label, sum(2031, 6) - sum(2031, 3)] : [label, value],
    );
    expect(found(...head('Doanh số của chợ năm 2031', 'Thực hiện (tỷ đồng)'), ...rows(4, lines))).toEqual([
      'months B7',
    ]);
  });
});

test('months beside each other say nothing of a stock in money', () => {
  const header = ['STT', 'Chỉ tiêu', 'ĐVT', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý I'];
  const table = (quarter: number) => [
    '== T',
    '1| TÌNH HÌNH QUÝ I NĂM 2031',
    ...rows(3, [
      header,
      [1, 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'Tỷ đồng', 310, 320, 330, quarter],
      [2, 'Kim ngạch xuất khẩu', 'Triệu USD', 41, 42, 43.5, 126.5],
      [3, 'Kim ngạch nhập khẩu', 'Triệu USD', 21, 22, 23.5, 66.5],
      [4, 'Dư nợ cho vay', 'Tỷ đồng', 900, 910, 925, 925],
    ]),
  ];
  expect(found(...table(960))).toEqual([]);
  expect(found(...table(990))).toEqual(['months G4']);
});

describe('years of headings', () => {
  const table = (title: string, ...headers: string[]) => [
    '== T',
    `1| ${title}`,
    ...rows(3, [
      ['TT', 'Chỉ tiêu', 'ĐVT', ...headers],
      [1, 'Kim ngạch xuất khẩu', 'Triệu USD', 410, 432, 455, 471].slice(0, 3 + headers.length),
      [2, 'Kim ngạch nhập khẩu', 'Triệu USD', 210, 222, 236, 251].slice(0, 3 + headers.length),
    ]),
  ];
  const NEXT_YEAR = ['Thực hiện năm 2029', 'Ước thực hiện năm 2030', 'Kế hoạch năm 2031'];

  test.each([
    ['CÁC CHỈ TIÊU KINH TẾ CHỦ YẾU NĂM 2031', NEXT_YEAR],
    ['KẾ HOẠCH NĂM 2031', NEXT_YEAR],
    ['MỤC TIÊU NĂM 2031', ['Kế hoạch năm 2031', 'Thực hiện năm 2029', 'Ước thực hiện năm 2030']],
    [
      'KẾ HOẠCH THỰC HIỆN CÁC CHỈ TIÊU NĂM 2031',
      ['Thực hiện năm 2029', 'Ước thực hiện năm 2030', 'Kế hoạch'],
    ],
    ['CHỈ TIÊU NĂM 2031', ['Thực hiện 9 tháng năm 2029', ...NEXT_YEAR]],
    ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2031', ['Thực hiện năm 2030', 'Kế hoạch năm 2031', 'Thực hiện 6 tháng']],
  ])('lead to the plan of the title: %s', (title, headers) => {
    expect(found(...table(title, ...headers))).toEqual([]);
  });

  test.each([2029, 2032])('are of no other year than the results of the title: %i', (year) => {
    const headers = ['Thực hiện năm 2030', 'Kế hoạch năm 2031', `Ước thực hiện năm ${year}`];
    expect(found(...table('TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2031', ...headers))).toEqual(['titleYear F3']);
  });
});

test('codes and telephone numbers are no numbers', () => {
  const table = (code: string, phone: string, figure: string) => [
    '== T',
    '1| KẾT QUẢ NĂM 2031',
    ...rows(3, [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Mã ngành', 'Điện thoại', 'Thực hiện năm 2031'],
      [1, 'Kim ngạch xuất khẩu', 'Triệu USD', code, phone, 471],
      [2, 'Kim ngạch nhập khẩu', 'Triệu USD', "'23", "'84912345600", figure],
    ]),
  ];
  expect(found(...table("'01", "'0912345678", '215'))).toEqual([]);
  expect(found(...table("'0101", "'0912.345.678", "'0215"))).toEqual([]);
  expect(found(...table("'0101", "'0912.345.678", "'0,5"))).toEqual(['textNumber F5']);
  expect(found(...table("'01", "'0912345678", "'1.215"))).toEqual(['textNumber F5']);
});

describe('wholes', () => {
  const parts = (header: string, index: readonly (string | number)[]) => [
    '== T',
    '1| DOANH SỐ CÁC CHỢ',
    '2| | Đơn vị tính: Tỷ đồng',
    ...rows(4, [
      ['Chợ', 'Năm 2029', 'Năm 2030', header],
      ['Tổng số', 600.5, 660.5, index[0]],
      ['Chợ Đông', 200.5, 220.5, index[1]],
      ['Chợ Tây', 400, 440, index[2]],
    ]),
  ];
  test('are not the sums of indices and shares', () => {
    for (const header of ['Chỉ số phát triển năm 2031', 'Tốc độ năm 2031', 'Năm 2031 (%)', 'Cơ cấu năm 2031'])
      expect(found(...parts(header, [110.5, 108.5, 111.5]))).toEqual([]);
    expect(found(...parts('Năm 2031', [710.5, 230.5, 490]))).toEqual(['parts D5']);
  });
  test('are not held against texts in units of their own', () => {
    expect(found(...parts('Năm 2031', ["'771.000 triệu đồng", 301, 470]))).toEqual([]);
  });
  test('are looked for among a number of rows that grows as the table does', () => {
    const lines = Array.from({ length: 400 }, (_, at) => [`${at % 2 ? 'Tổng số' : 'Chợ'} ${at}`, at + 1.5]);
    const sheet = readSheet(
      sheetsOf(['== T', '1| DOANH SỐ', ...rows(3, [['Nơi', 'Năm 2031'], ...lines])])[0],
    );
    const [table] = sheet.tables;
    expect(table.rows).toHaveLength(400);
    const held = wholesOf(table).reduce((sum, { parts }) => sum + parts.length, 0);
    expect(held).toBeLessThanOrEqual(2 * table.rows.length);
  });
});

test('a typed growth is no exception where the formula of its column has nothing to compute from', () => {
  const lines = [
    ['Kim ngạch xuất khẩu', 'Triệu USD', 400, 440],
    ['Kim ngạch nhập khẩu', 'Triệu USD', 200, 230],
    ['Sản lượng muối', 'Tấn', 500, 540],
    ['Sản lượng đá', 'Tấn', 300, 360],
  ];
  const table = (name: string, ...levels: (string | number)[]) => [
    '== T',
    '1| KẾT QUẢ NĂM 2031',
    ...rows(3, [
      ['Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2030', 'Thực hiện năm 2031', 'Tăng/giảm so với năm 2030 (%)'],
      ...lines.map(([label, unit, before, now]) => [
        label,
        unit,
        before,
        now,
        (Number(now) / Number(before)) * 100 - 100,
      ]),
      [name, '%', ...levels, 8.25],
    ]),
    ...[4, 5, 6, 7].map((row) => `formula E${row} =D${row}/C${row}*100-100`),
  ];
  expect(found(...table('Chỉ số sản xuất công nghiệp', '', ''))).toEqual([]);
  expect(found(...table('Chỉ số sản xuất công nghiệp', '', 108.25))).toEqual([]);
  expect(found(...table('Tỷ lệ lấp đầy', 40, 43.3))).toEqual(['constantAmongFormulas E8']);
});

describe('two sheets', () => {
  const sheet = (name: string, title: string, header: string, value: number) => [
    `== ${name}`,
    `1| ${title}`,
    ...rows(3, [
      ['TT', 'Chỉ tiêu', 'ĐVT', header],
      [1, 'Kim ngạch xuất khẩu', 'Triệu USD', value],
      [2, 'Kim ngạch nhập khẩu', 'Triệu USD', 215],
    ]),
  ];
  const two = (one: readonly [string, string], other: readonly [string, string]) =>
    found(...sheet('A', ...one, 471), ...sheet('B', ...other, 483));
  const TITLE = 'CHỈ TIÊU NĂM 2031';

  test.each([
    ['Ước thực hiện năm 2031', 'Thực hiện năm 2031'],
    ['Kế hoạch năm 2031 (Trung ương giao)', 'Kế hoạch năm 2031 (HĐND tỉnh giao)'],
    ['Kế hoạch năm 2031 Bộ giao', 'Kế hoạch năm 2031 tỉnh giao'],
    ['Kế hoạch năm 2031 theo Nghị quyết', 'Kế hoạch năm 2031'],
  ])('may differ: %s, %s', (one, other) => {
    expect(two([TITLE, one], [TITLE, other])).toEqual([]);
    expect(two([TITLE, other], [TITLE, one])).toEqual([]);
  });
  test('may differ where the titles name who gave the plan', () => {
    const header = 'Kế hoạch năm 2031';
    expect(two([`${TITLE} DO TRUNG ƯƠNG GIAO`, header], [`${TITLE} DO HĐND TỈNH GIAO`, header])).toEqual([]);
  });
  test.each([
    'Thực hiện năm 2031',
    'Ước thực hiện năm 2031',
    'Kế hoạch năm 2031',
    'Kế hoạch năm 2031 (HĐND tỉnh giao)',
    'Kế hoạch năm 2031 (triệu USD)',
  ])('state the same figure: %s', (header) => {
    expect(two([TITLE, header], [TITLE, header])).toEqual(['places D4']);
  });
  test('a unit in brackets gives no plan', () => {
    expect(two([TITLE, 'Kế hoạch năm 2031 (triệu USD)'], [TITLE, 'Kế hoạch năm 2031'])).toEqual([
      'places D4',
    ]);
  });
});

test('a check pauses before each table and behind each sheet, so that it can be stopped', () => {
  const sheet = (name: string) => [
    `== ${name}`,
    '1| KẾT QUẢ NĂM 2031',
    ...rows(3, [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2031'],
      [1, 'Kim ngạch xuất khẩu', 'Triệu USD', 471],
      [2, 'Kim ngạch nhập khẩu', 'Triệu USD', 215],
    ]),
  ];
  const shares = [...checkSheets(sheetsOf([...sheet('A'), ...sheet('B')]))];
  expect(shares).toHaveLength(4);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(Math.max(...shares)).toBeLessThan(1);
});
