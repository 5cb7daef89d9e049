import { readSheet } from '../../src/recognition';
import { sheet } from '../workbook/fixtures/sheet';

type Cells = (string | number)[];

/** The rows of a table: label columns, then a unit where there is one, then one column of figures. */
function rowsOf(rows: Cells[], header: Cells = ['TT', 'Chỉ tiêu', 'ĐVT', 'ƯTH 2023'], title: Cells[] = []) {
  const {
    tables: [table],
  } = readSheet(sheet([...title, header, ...rows]));
  return table.rows;
}

const indicators = (rows: ReturnType<typeof rowsOf>) => rows.map(({ indicator }) => indicator);

test('parts of industry are those of the indicator they stand below', () => {
  const rows = rowsOf([
    [1, 'Giá trị sản xuất công nghiệp (giá so sánh 2010)', 'tỷ đồng', 900],
    ['-', 'Khai khoáng', 'tỷ đồng', 100],
    ['-', 'Công nghiệp chế biến, chế tạo', 'tỷ đồng', 700],
    [2, 'Chỉ số sản xuất công nghiệp (IIP)', '%', 104],
    ['-', 'Khai khoáng', '%', 98],
  ]);
  expect(indicators(rows)).toEqual(['output', 'output.mining', 'output.manufacturing', 'iip', 'iip.mining']);
  expect(rows[1]).toMatchObject({ prices: 'constant', baseYear: 2010 });
});

test('without any numbering a part belongs to the last whole above it', () => {
  const rows = rowsOf(
    [
      ['Chỉ số sản xuất công nghiệp', '%', 104],
      ['Khai khoáng', '%', 98],
      ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'tỷ đồng', 500],
      ['Dịch vụ lưu trú, ăn uống', 'tỷ đồng', 60],
    ],
    ['Chỉ tiêu', 'ĐVT', 'ƯTH 2023'],
  );
  expect(indicators(rows)).toEqual(['iip', 'iip.mining', 'retail', 'retail.accommodation']);
});

test('prices and base year come from the heading or the title where the label names none', () => {
  const ofHeading = rowsOf([
    ['I', 'THEO GIÁ HIỆN HÀNH', '', ''],
    [1, 'Giá trị sản xuất công nghiệp', 'tỷ đồng', 1500],
    ['II', 'THEO GIÁ SO SÁNH 2010', '', ''],
    [1, 'Giá trị sản xuất công nghiệp', 'tỷ đồng', 900],
  ]);
  expect(indicators(ofHeading)).toEqual([null, 'outputCurrent', null, 'output']);
  expect(ofHeading[3].baseYear).toBe(2010);
  const ofTitle = rowsOf(
    [[1, 'Giá trị sản xuất công nghiệp', 'tỷ đồng', 900]],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'ƯTH 2023'],
    [['MỘT SỐ CHỈ TIÊU NĂM 2023 (GIÁ SO SÁNH 2020)']],
  );
  expect(ofTitle[0]).toMatchObject({ indicator: 'output', baseYear: 2020 });
});

test('rows named only by their prices are the indicator they stand below', () => {
  const rows = rowsOf([
    [1, 'Giá trị sản xuất công nghiệp', 'tỷ đồng', ''],
    ['-', 'Giá so sánh 2010', 'tỷ đồng', 900],
    ['-', 'Giá hiện hành', 'tỷ đồng', 1500],
  ]);
  expect(indicators(rows).slice(1)).toEqual(['output', 'outputCurrent']);
});

test('"Tổng số" is what the title names', () => {
  const rows = rowsOf(
    [
      ['TỔNG SỐ', 500],
      ['Bán lẻ hàng hóa', 400],
    ],
    ['', 'Ước tính năm 2023'],
    [['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng năm 2023'], ['', 'Tỷ đồng']],
  );
  expect(indicators(rows)).toEqual(['retail', 'retail.goods']);
});

test('units come from the row, a ditto mark, the label’s brackets, a merged cell or the heading', () => {
  const {
    tables: [table],
  } = readSheet(
    sheet(
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'ƯTH 2023'],
        [1, 'Tổng mức bán lẻ hàng hóa', 'Triệu đồng', 500],
        [2, 'Thu ngân sách nhà nước trên địa bàn', '"', 600],
        [3, 'Điện thương phẩm (triệu kWh)', '', 70],
        [4, 'Kim ngạch xuất khẩu', 'Triệu USD', 8],
        [5, 'Kim ngạch nhập khẩu', '', 9],
        ['II', 'KHÁC (tỷ đồng)', '', ''],
        [1, 'Vốn đăng ký', '', 10],
      ],
      { merges: ['C5:C6'] },
    ),
  );
  expect(table.rows.map(({ unit }) => unit)).toEqual([
    'Triệu đồng',
    'Triệu đồng',
    'triệu kWh',
    'Triệu USD',
    'Triệu USD',
    'tỷ đồng',
    'tỷ đồng',
  ]);
});

test('labels split over two columns are one, and hidden rows are known as such', () => {
  const {
    tables: [table],
  } = readSheet(
    sheet(
      [
        ['Chỉ tiêu', '', 'Năm 2023'],
        ['Xuất nhập khẩu', '', ''],
        ['', 'Kim ngạch xuất khẩu (triệu USD)', 680],
        ['', 'Kim ngạch nhập khẩu (triệu USD)', 141],
      ],
      { hiddenRows: [4] },
    ),
  );
  expect(table.rows.map(({ indicator, hidden, heading }) => [indicator, hidden, heading])).toEqual([
    [null, false, true],
    ['exports', false, false],
    ['imports', true, false],
  ]);
});

test.each([
  ['Tổng giá trị sản xuất công nghiệp (giá so sánh 2010)', 'output'],
  ['Giá trị SXCN (giá SS 2010)', 'output'],
  ['Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ', 'retail'],
  ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'retail'],
  ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ (tiêu dùng)', 'retail'],
  ['TMBLHH&DTDV', 'retail'],
  ['Tổng kim ngạch xuất khẩu trên địa bàn tỉnh', 'exports'],
  ['Kim ngạch xuất khẩu'.normalize('NFD'), 'exports'],
  ['Chỉ số SXCN (IIP)', 'iip'],
])('%p is %s', (label, id) => {
  expect(indicators(rowsOf([[1, label, 'tỷ đồng', 5]]))).toEqual([id]);
});

test('below a table that begins with its total a bare sum is of something else', () => {
  const title = [['TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ NĂM 2023']];
  const rows = rowsOf(
    [
      ['Tổng số', 'tỷ đồng', 560],
      ['Bán lẻ hàng hóa', 'tỷ đồng', 500],
      ['Dịch vụ khác', 'tỷ đồng', 60],
      [],
      ['Cộng', 'tỷ đồng', 75],
    ],
    ['Chỉ tiêu', 'ĐVT', 'ƯTH 2023'],
    title,
  );
  expect(indicators(rows)).toEqual(['retail', 'retail.goods', 'retail.other', null]);
});

test.each([['Thực hiện năm 2030'], ['TH năm 2030'], ['Năm 2030']])('"%s" over months is a year', (label) => {
  const months = Array.from({ length: 6 }, (_, at) => `Tháng ${at + 1}`);
  const rows = rowsOf(
    [
      [label, 10, 11, 12, 13, 14, 15],
      ['KH năm 2031', '', '', '', '', '', 90],
    ],
    ['Năm', ...months],
    [['Kim ngạch xuất khẩu (triệu USD)']],
  );
  expect(rows[0].period).toEqual({ part: { kind: 'year', number: 12 }, year: 2030, plan: null });
  expect(rows[1].period?.plan).toEqual({ year: 2031 });
});
