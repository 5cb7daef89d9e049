/*
 * The sample workbook as a department keeps it: stacked headers, merged titles, some figures typed as text, "…" where no one
 * knows. The yearly figures are published ones; the months are made up so that they add up to them, and the notes say so.
 */

/** Text typed into a cell that Excel might take for a number. */
const typed = (text) => ({ text });
const formula = (code, value) => ({ formula: code, value });
const UNKNOWN = '…';

/** One sheet: rows of `[style, ...cells]`; `null` leaves a cell out, `''` draws it empty. */
const year = {
  name: 'Chỉ tiêu 2023',
  widths: [5, 46, 11, 12, 12, 12, 11, 12, 12, 16],
  rows: [
    [
      'office',
      'ỦY BAN NHÂN DÂN TỈNH',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      { text: 'Biểu số 01', style: 'form' },
    ],
    ['officeBold', 'SỞ CÔNG THƯƠNG'],
    [],
    ['title', 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NGÀNH CÔNG THƯƠNG NĂM 2023 VÀ KẾ HOẠCH NĂM 2024'],
    ['subtitle', '(Kèm theo Báo cáo số …/BC-SCT ngày … tháng 12 năm 2023)'],
    [],
    [
      'header',
      'TT',
      'Chỉ tiêu',
      'ĐVT',
      'Thực hiện năm 2022',
      'Năm 2023',
      '',
      '',
      '',
      'Kế hoạch năm 2024',
      'Ghi chú',
    ],
    ['header', '', '', '', '', 'Kế hoạch', 'Ước TH', 'Ước TH so với (%)', '', '', ''],
    ['header', '', '', '', '', '', '', 'Kế hoạch', 'Năm 2022', '', ''],
    ['numbers', 'A', 'B', 'C', '1', '2', '3', '4', '5', '6', '7'],
    ['group', 'I', 'CÔNG NGHIỆP', '', '', '', '', '', '', '', ''],
    [
      'row',
      '1',
      'Tổng giá trị sản xuất công nghiệp (giá so sánh 2010)',
      'Tỷ đồng',
      UNKNOWN,
      31620,
      typed('31.621'),
      100,
      'hơn 9',
      typed('35.000'),
      '',
    ],
    ['group', 'II', 'THƯƠNG MẠI', '', '', '', '', '', '', '', ''],
    [
      'row',
      '1',
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
      'Tỷ đồng',
      UNKNOWN,
      typed('108.000'),
      108000,
      100,
      'hơn 20',
      123000,
      '',
    ],
    ['group', 'III', 'XUẤT NHẬP KHẨU', '', '', '', '', '', '', '', ''],
    ['row', '1', 'Kim ngạch xuất khẩu', 'Triệu USD', 660, 680, 680, 100, 3, 750, ''],
    ['row', '2', 'Kim ngạch nhập khẩu', 'Triệu USD', 140, 110, 141, 128, 0.7, 115, 'Số của Sở'],
    ['note', 'Ghi chú: Số liệu năm 2023 là số ước thực hiện; dấu “…” là chưa có số liệu.'],
    [],
    [
      'office',
      null,
      'NGƯỜI LẬP BIỂU',
      null,
      null,
      null,
      null,
      null,
      null,
      { text: 'GIÁM ĐỐC', style: 'officeBold' },
    ],
  ],
  merges:
    'A1:C1 I1:J1 A2:C2 A4:J4 A5:J5 A7:A9 B7:B9 C7:C9 D7:D9 E7:H7 E8:E9 F8:F9 G8:H8 I7:I9 J7:J9 A18:J18 I20:J20',
  frozen: { columns: 2, rows: 10 },
  repeated: [7, 10],
  landscape: true,
  heights: { 4: 24, 7: 21, 8: 21, 9: 21 },
};

const months = Array.from({ length: 12 }, (_, at) => `T${at + 1}`);
const exported = [48, 51, 55, 57, 58, 56, 57, 58, 59, 60, 60, 61];
const imported = [9, 10, 11, 12, 12, 12, 12, 12, 13, 13, 12, 13];
const total = (figures) => figures.reduce((sum, figure) => sum + figure, 0);

const monthly = {
  name: 'Theo tháng',
  widths: [5, 26, 11, ...months.map(() => 6.5), 10, 10],
  rows: [
    ['title', 'XUẤT, NHẬP KHẨU CÁC THÁNG NĂM 2023'],
    ['unit', 'Đơn vị tính: triệu USD'],
    ['header', 'TT', 'Chỉ tiêu', 'ĐVT', ...months, 'Cộng', 'BQ tháng'],
    ...[
      ['Kim ngạch xuất khẩu', exported],
      ['Kim ngạch nhập khẩu', imported],
    ].map(([name, figures], at) => [
      'row',
      String(at + 1),
      name,
      'Triệu USD',
      ...figures,
      formula(`SUM(D${at + 4}:O${at + 4})`, total(figures)),
      formula(`P${at + 4}/12`, total(figures) / 12),
    ]),
    [
      'total',
      '',
      'Cán cân',
      'Triệu USD',
      ...exported.map((figure, at) => {
        const column = String.fromCharCode(68 + at);
        return formula(`${column}4-${column}5`, figure - imported[at]);
      }),
      formula('P4-P5', total(exported) - total(imported)),
      formula('Q4-Q5', (total(exported) - total(imported)) / 12),
    ],
    ['note', 'Ghi chú: Số từng tháng là số minh họa, cộng lại bằng số ước cả năm.'],
  ],
  merges: 'A1:Q1 A2:Q2 A7:Q7',
  frozen: { columns: 2, rows: 3 },
  repeated: [3, 3],
  landscape: true,
  heights: { 1: 24 },
};

const notes = {
  name: 'Thuyết minh',
  widths: [5, 90],
  rows: [
    ['heading', 'THUYẾT MINH SỐ LIỆU'],
    ...[
      'Đây là tệp mẫu của phần bổ trợ Chỉ tiêu, dựng theo cách một sở thường lập biểu.',
      'Trang “Chỉ tiêu 2023”: kế hoạch, ước thực hiện năm 2023 và kế hoạch năm 2024 lấy từ báo cáo đã công bố; năm 2022 chỉ biết số xuất khẩu và nhập khẩu.',
      'Trang “Theo tháng”: số từng tháng là số minh họa.',
      'Vài ô gõ số dưới dạng văn bản (ví dụ “31.621”) như thường gặp trong thực tế; các tỷ lệ ở cột 4 và 5 là số gõ tay.',
    ].map((text, at) => ['plain', `${at + 1}.`, text]),
  ],
  merges: 'A1:B1',
  landscape: false,
  heights: { 1: 24 },
};

export const SHEETS = [year, monthly, notes];
