import { firstMonths, monthOf, quarterOf } from '../../src/indicators/language/periods';
import { readSheet } from '../../src/recognition';
import { sheet } from '../workbook/fixtures/sheet';

type Cells = (string | number)[][];

const tableOf = (rows: Cells) => readSheet(sheet(rows)).tables[0];

/** The columns of figures below a title and headers. */
const columnsOf = (title: string, headers: string[], figures: number[][] = [headers.map(() => 250)]) =>
  tableOf([
    [title],
    [],
    ['Chỉ tiêu', 'ĐVT', ...headers],
    ...figures.map((line, at) => [`Sản lượng nhoa loại ${at + 1}`, 'tấn', ...line]),
    ['Kim ngạch xuất khẩu', 'triệu USD', ...headers.map((_, at) => figures[0][at])],
  ]).columns.slice(2);

describe('the year of a result beside a plan', () => {
  it.each([
    ['KẾT QUẢ THỰC HIỆN NĂM 2030 VÀ KẾ HOẠCH NĂM 2031', 2030],
    ['TÌNH HÌNH THỰC HIỆN NĂM 2030 VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2031', 2030],
    ['KẾT QUẢ NĂM 2030 VÀ KẾ HOẠCH NĂM 2031', 2030],
    ['ƯỚC THỰC HIỆN NĂM 2030, KẾ HOẠCH NĂM 2031', 2030],
    ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH NĂM 2031', 2031],
    ['TÌNH HÌNH THỰC HIỆN THU VÀ CHI KẾ HOẠCH NĂM 2031', 2031],
  ])('%s: the results are of %d', (title, year) => {
    expect(columnsOf(title, ['Thực hiện'])[0]).toMatchObject({ role: 'actual', year });
  });
});

describe('"kỳ" is the period of the title', () => {
  it.each([
    ['KẾT QUẢ QUÝ II NĂM 2031', 'So với kỳ trước (%)', quarterOf(2)],
    ['KẾT QUẢ 6 THÁNG NĂM 2031', 'So với kỳ trước (%)', firstMonths(6)],
    ['KẾT QUẢ THÁNG 6 NĂM 2031', 'So với kỳ trước (%)', monthOf(6)],
    ['KẾT QUẢ THÁNG 9 VÀ 9 THÁNG NĂM 2031', 'So với kỳ trước (%)', monthOf(9)],
    ['KẾT QUẢ 6 THÁNG NĂM 2031', 'Kỳ trước', null],
    ['KẾT QUẢ QUÝ II NĂM 2031', 'Thực hiện kỳ trước', null],
    ['KẾT QUẢ THÁNG 6 NĂM 2031', 'Kỳ trước', monthOf(5)],
    ['KẾT QUẢ 9 THÁNG NĂM 2031', 'Kỳ báo cáo', firstMonths(9)],
    ['KẾT QUẢ THÁNG 9 VÀ 9 THÁNG NĂM 2031', 'Kỳ báo cáo', monthOf(9)],
    ['KẾT QUẢ NĂM 2031', 'Kỳ báo cáo', null],
    ['KẾT QUẢ THÁNG 3 VÀ QUÝ I NĂM 2031', 'Thực hiện tháng trước', monthOf(2)],
    ['KẾT QUẢ QUÝ I NĂM 2031', 'Thực hiện tháng trước', null],
    ['KẾT QUẢ THÁNG 9 VÀ 9 THÁNG NĂM 2031', 'So với tháng trước (%)', monthOf(9)],
  ])('%s: %s', (title, header, part) => {
    expect(columnsOf(title, [header])[0].part).toEqual(part);
  });
});

test.each([
  [5, monthOf(5), monthOf(4)],
  [6, null, null],
])('beside what was reached in %d months "kỳ" is no more than a part of it', (months, part, before) => {
  const headers = ['Kỳ trước', 'Kỳ báo cáo', `Lũy kế ${months} tháng`];
  const read = columnsOf(`KẾT QUẢ ${months} THÁNG NĂM 2031`, headers).map((column) => column.part);
  expect(read).toEqual([before, part, firstMonths(months)]);
});

describe('words within others', () => {
  it.each([
    ['Bộ Giao thông vận tải', 'unknown'],
    ['Đường tỉnh giao thông nông thôn', 'unknown'],
    ['Vốn huyện giao dịch', 'unknown'],
    ['Bộ giao', 'plan'],
    ['Tỉnh giao năm 2031', 'plan'],
    ['Tỷ lệ kế hoạch hóa gia đình (%)', 'unknown'],
    ['Kế hoạch hoá gia đình', 'unknown'],
    ['Tỷ lệ kế hoạch (%)', 'planPercent'],
    ['% KH', 'planPercent'],
  ])('%s is %s', (header, role) => {
    expect(columnsOf('KẾT QUẢ NĂM 2031', ['Thực hiện năm 2031', header])[1].role).toBe(role);
  });
});

describe('months in short', () => {
  it.each([
    [
      ['T1', 'T2', 'T3'],
      [monthOf(1), monthOf(2), monthOf(3)],
    ],
    [
      ['M1', 'M2', 'M3'],
      [monthOf(12), monthOf(12), monthOf(12)],
    ],
  ])('%j', (headers, parts) => {
    const read = columnsOf('KẾT QUẢ THÁNG 12 NĂM 2031', ['Cùng kỳ', ...headers])
      .slice(1)
      .map(({ part }) => part);
    expect(read).toEqual(parts);
  });

  it.each(['Trong tháng', 'Ước tháng'])('a row of small figures below "%s" is no heading', (header) => {
    const table = tableOf([
      ['KẾT QUẢ THÁNG 8 NĂM 2031'],
      ['Chỉ tiêu', 'Đơn vị tính', header],
      ['Số dự án cấp mới trong tháng', 'Dự án', 5],
      ['Sản lượng nhoa', 'tấn', 310],
    ]);
    expect(table.rows.map(({ label }) => label)).toEqual(['Số dự án cấp mới trong tháng', 'Sản lượng nhoa']);
    expect(table.columns[2].part).toEqual(monthOf(8));
  });

  it('nor is one of numbers of months, nor one without a unit', () => {
    const months = tableOf([
      ['KẾT QUẢ NĂM 2031'],
      ['Loại công trình', 'Số tháng', 'Số tháng', 'Số tháng'],
      ['Bến đò', 5, 3, 4],
      ['Nhà kho', 7, 9, 8],
    ]);
    expect(months.rows).toHaveLength(2);
    const projects = tableOf([
      ['KẾT QUẢ THÁNG 8 NĂM 2031'],
      ['Chỉ tiêu', 'Ước tháng'],
      ['Số dự án cấp mới trong tháng', 5],
      ['Số hộ mới', 7],
    ]);
    expect(projects.rows).toHaveLength(2);
  });

  it('numbers below or above their word are headings', () => {
    const below = tableOf([
      ['KẾT QUẢ NĂM 2031'],
      ['Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Ước tháng', 'Ước tháng'],
      ['', '', 'năm 2030', 5, 6],
      ['Sản lượng nhoa', 'tấn', 900, 310, 320],
      ['Sản lượng quẻng', 'tấn', 800, 410, 420],
    ]);
    expect(below.columns.slice(3).map(({ part }) => part)).toEqual([monthOf(5), monthOf(6)]);
    const above = tableOf([
      ['KẾT QUẢ NĂM 2031'],
      ['Ngành', 'Kế hoạch năm', 5, 6],
      ['', '2031', 'tháng', 'tháng'],
      ['Dệt nhoa', 900, 310, 320],
      ['Đan quẻng', 800, 410, 420],
    ]);
    expect(above.columns.slice(2).map(({ part }) => part)).toEqual([firstMonths(5), firstMonths(6)]);
  });
});

test.each([
  [[[104.2], [97.1], [1250]], 'growth'],
  [[[104.2], [1310], [1250]], 'difference'],
  [[[12], [1310], [-30]], 'difference'],
  [[[1310]], 'difference'],
])('figures %j against last year are a %s', (figures, role) => {
  const {
    tables: [table],
  } = readSheet(
    sheet([
      ['KẾT QUẢ NĂM 2031'],
      ['Chỉ tiêu', 'Năm 2031', 'So với năm 2030'],
      ...figures.map((line, at) => [`Sản lượng nhoa loại ${at + 1}`, 900 + at, ...line]),
    ]),
  );
  expect(table.columns[2].role).toBe(role);
});

test.each([
  ['BIỂU THEO DÕI XUẤT KHẨU LAO ĐỘNG NĂM 2031', null],
  ['XUẤT KHẨU GẠO NĂM 2031', null],
  ['BIỂU THEO DÕI XUẤT KHẨU NĂM 2031', 'exports'],
  ['XUẤT KHẨU THEO THỊ TRƯỜNG NĂM 2031', 'exports'],
])('below %s the total is of %p', (title, indicator) => {
  const table = tableOf([
    [title],
    ['Thị trường', 'ĐVT', 'Năm 2030', 'Năm 2031'],
    ['Tổng số', 'triệu USD', 900, 950],
    ['Nước Nhoa', 'triệu USD', 300, 320],
  ]);
  expect(table.rows[0].indicator).toBe(indicator);
});
