import { all, only } from './said';

describe('result or target', () => {
  it.each([
    ['Phấn đấu năm 2025 kim ngạch xuất khẩu đạt 900 triệu USD.'],
    ['Mục tiêu năm 2025: kim ngạch xuất khẩu ước đạt 900 triệu USD.'],
    ['Kế hoạch năm 2025: kim ngạch xuất khẩu 900 triệu USD.'],
    ['Dự kiến năm 2025, kim ngạch xuất khẩu đạt 900 triệu USD.'],
    ['Chỉ tiêu xuất khẩu năm 2025 đạt 900 triệu USD.'],
    ['Một số chỉ tiêu kế hoạch năm 2025: (1) Kim ngạch xuất khẩu: 900 triệu USD.'],
  ])('%s is a target', (text) => expect(only(text)).toMatchObject({ role: 'target', value: 900 }));

  test('what is expected is an estimate where it is held against the plan, and what was carried out is a result', () => {
    expect(only('Cả năm 2025, dự kiến xuất khẩu đạt 900 triệu USD, vượt 1% kế hoạch.').role).toBe('result');
    expect(
      only('Kết quả thực hiện các chỉ tiêu kế hoạch năm 2025: kim ngạch xuất khẩu 900 triệu USD.').role,
    ).toBe('result');
  });

  test('so are the figures of a year after the year of results', () => {
    const text = 'Năm 2024, IIP ước tăng 6%. Năm 2025: IIP tăng 8%.';
    expect(all(text).map(({ role }) => role)).toEqual(['result', 'target']);
  });

  test('not so are those of the year that a plan starts from', () => {
    const text = 'Kế hoạch năm 2031: xuất khẩu 440 triệu USD. Năm 2030, xuất khẩu đạt 375 triệu USD.';
    expect(all(text).map(({ role }) => role)).toEqual(['target', 'result']);
  });

  test('a list goes on with its heading, a new paragraph reports again', () => {
    const text = 'Mục tiêu năm 2025:\n- IIP tăng 8%;\n- CPI tăng 4%.\nCông tác khác\nĐã kết nạp 3 đảng viên.';
    expect(all(text).map(({ role }) => role)).toEqual(['target', 'target', 'result']);
  });

  it.each([
    ['từ 9% trở lên', '>='],
    ['trên 9%', '>'],
    ['dưới 9%', '<'],
    ['không quá 9%', '<='],
    ['ít nhất 9%', '>='],
  ])('a target of %s bounds', (words, comparator) => {
    expect(only(`Phấn đấu tỷ lệ hộ nghèo đạt ${words}.`)).toMatchObject({ value: 9, comparator });
  });
});

describe('what is counted', () => {
  it.each([
    ['Toàn tỉnh có 12 dự án mới.', { indicator: 'dự án mới', value: 12, unit: 'dự án' }],
    ['Đã kết nạp 9 đảng viên.', { indicator: 'kết nạp đảng viên', value: 9, unit: 'đảng viên' }],
    [
      'Phấn đấu kết nạp từ 15 - 20 đảng viên.',
      { indicator: 'kết nạp đảng viên', low: 15, high: 20, role: 'target' },
    ],
    ['Có 26/27 nhiệm vụ đã hoàn thành.', { indicator: 'nhiệm vụ đã hoàn thành', value: 26 }],
    ['Không có đảng viên vi phạm kỷ luật.', { value: 0, unit: 'đảng viên', comparator: '=' }],
    [
      'Đã giải ngân 235 tỷ đồng vốn đầu tư công.',
      { indicator: 'giải ngân vốn đầu tư công', value: 235, unit: 'tỷ đồng' },
    ],
    [
      '80% chi bộ trở lên hoàn thành tốt nhiệm vụ.',
      { indicator: 'chi bộ hoàn thành tốt nhiệm vụ', value: 80, unit: '%', comparator: '>=' },
    ],
  ])('%s', (text, expected) => expect(only(text)).toMatchObject(expected));

  test('the name of a population goes on behind commas up to the next number', () => {
    const text = '100% đảng viên, công chức được học tập, quán triệt; 90% chi bộ hoàn thành tốt nhiệm vụ.';
    expect(all(text).map(({ indicator }) => indicator)).toEqual([
      'đảng viên, công chức được học tập, quán triệt',
      'chi bộ hoàn thành tốt nhiệm vụ',
    ]);
  });

  test('a percentage in brackets behind a count is its share', () => {
    expect(only('Có 24 chi bộ hoàn thành xuất sắc nhiệm vụ (16,4%).')).toMatchObject({
      value: 24,
      share: 16.4,
    });
  });

  test('ratings that leave the noun out are of what was counted before', () => {
    const text =
      'Có 90,3% đảng viên hoàn thành tốt nhiệm vụ, 9,1% hoàn thành nhiệm vụ và 0,6% không hoàn thành.';
    expect(all(text).map(({ indicator }) => indicator)).toEqual([
      'đảng viên hoàn thành tốt nhiệm vụ',
      'đảng viên hoàn thành nhiệm vụ',
      'đảng viên không hoàn thành',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Theo báo cáo, với sự nỗ lực chung, giá trị sản xuất công nghiệp', 'giá trị sản xuất công nghiệp'],
    ['Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ', 'Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ'],
    ['Giá trị sản xuất (giá so sánh năm 2010)', 'Giá trị sản xuất (giá so sánh năm 2010)'],
    ['Thị trường lớn nhất là Hoa Kỳ', 'Hoa Kỳ'],
    ['Cung cấp nước, xử lý rác thải, nước thải', 'Cung cấp nước, xử lý rác thải, nước thải'],
    ['Hoạt động xuất khẩu khởi sắc, kim ngạch', 'kim ngạch'],
  ])('%s', (words, indicator) => {
    expect(only(`${words} đạt 31 tỷ đồng.`)).toMatchObject({ indicator });
  });

  test('a clause without a name goes on with the one before', () => {
    const text = 'Tổng mức bán lẻ đạt 930 tỷ đồng. So với cùng kỳ tăng 4%.';
    expect(all(text)).toEqual([
      expect.objectContaining({ indicator: 'Tổng mức bán lẻ', value: 930 }),
      expect.objectContaining({ indicator: 'Tổng mức bán lẻ', growthPercent: 4 }),
    ]);
  });

  test('a heading with a colon names the number behind it', () => {
    expect(only('Xuất khẩu: ước đạt 188 triệu USD.')).toMatchObject({ indicator: 'Xuất khẩu', value: 188 });
  });

  test('a list under a falling heading falls', () => {
    expect(all('Các sản phẩm giảm gồm: xi măng 4%; đường 7%.')).toEqual([
      expect.objectContaining({ indicator: 'xi măng', growthPercent: -4 }),
      expect.objectContaining({ indicator: 'đường', growthPercent: -7 }),
    ]);
  });
});
