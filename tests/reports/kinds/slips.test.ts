import { all } from '../said';

test.each([
  ['chế tạo gốmtăng1,36%; nghề tregiảm 2%', ['chế tạo gốm', 1.36], ['nghề tre', -2]],
  ['Sản xuấtvà phân phối nhoatăng 1,06%; dệt lụađạt 3%', ['Sản xuất và phân phối nhoa', 1.06], null],
])('words that ran into a verb are parted: %s', (text, first, second) => {
  const read = all(text).map(({ indicator, growthPercent }) => [indicator, growthPercent]);
  expect(read[0]).toEqual(first);
  if (second !== null) expect(read[1]).toEqual(second);
});

test.each([
  ['Doanh thu nghề gốm ước đạt 19.94,67 tỷ đồng, tăng 3% so với tháng trước.'],
  ['Doanh thu nghề gốm ước đạt 3.868, tăng 3% so với tháng trước.'],
])('a number that cannot be read is no part of the name: %s', (text) => {
  expect(all(text)).toEqual([expect.objectContaining({ indicator: 'Doanh thu nghề gốm', growthPercent: 3 })]);
  expect(all(text)[0].value).toBeUndefined();
});

test.each([
  ['Đàn dê đạt 7 triệu 520 nghìn con, tăng 1,2%.', 7520, 'nghìn con'],
  ['Vốn của làng nghề đạt 3 tỷ 250 triệu đồng.', 3250, 'triệu đồng'],
  ['Sản lượng gốm đạt trên 61,8 vạn tấn.', 61.8, 'vạn tấn'],
])('numbers in words of scale: %s', (text, value, unit) => {
  expect(all(text)).toMatchObject([{ value, unit }]);
});

test.each([
  ['Cục Thống kê vừa công bố chỉ số giá gốm tháng 2 tăng 1,32% so với tháng trước.', 'chỉ số giá gốm'],
  ['Tổng cục Thống kê (TCTK) ngày 25/9 đã công bố chỉ số giá gốm tháng 9 tăng 0,5%.', 'chỉ số giá gốm'],
  ['Nhóm nhà ở, điện, nước và vật liệu giảm 0,22%.', 'Nhóm nhà ở, điện, nước và vật liệu'],
  ['Các nhóm hàng còn lại tăng 0,8%.', 'Các nhóm hàng còn lại'],
  ['Duy trì tổng đàn trâu, bò hơn 15 nghìn con.', 'tổng đàn trâu, bò'],
  ['Riêng thực phẩm tăng giá tới 1,26%.', 'thực phẩm'],
])('the name in “%s”', (text, indicator) => {
  expect(all(text).map((figure) => figure.indicator)).toEqual([indicator]);
});

test('what an indicator reached of its plan is no target', () => {
  expect(all('Chỉ tiêu tuyển quân đạt 100% kế hoạch.')).toMatchObject([{ role: 'result', planPercent: 100 }]);
  expect(all('Chỉ tiêu tuyển quân là 100 người.')).toMatchObject([{ role: 'target' }]);
});

test.each([
  ['Các chỉ tiêu chủ yếu đề ra là: thu ngân sách đạt 30 tỷ đồng; kết nạp 12 đảng viên.'],
  ['Một số chỉ tiêu đặt ra cho năm 2032: thu ngân sách đạt 30 tỷ đồng; kết nạp 12 đảng viên.'],
])('targets that were set are targets: %s', (text) => {
  expect(all(text).map(({ role }) => role)).toEqual(['target', 'target']);
});

test('growths of two names that are joined, each with a list of its own', () => {
  const text =
    'Nhóm hàng gốm, sứ và nhóm hàng mây tre gặp nhiều khó khăn, lần lượt giảm 9,9% và 45,5% so với cùng kỳ.';
  expect(all(text)).toMatchObject([
    { indicator: 'Nhóm hàng gốm, sứ', growthPercent: -9.9, growthBase: 'samePeriod' },
    { indicator: 'nhóm hàng mây tre', growthPercent: -45.5, growthBase: 'samePeriod' },
  ]);
});

test.each([
  ['Số doanh nghiệp thành lập mới là 520, tăng 16,4% so với cùng kỳ.', 520, 'doanh nghiệp'],
  ['Tổng số hộ nghèo của xã là 1.204.', 1204, 'hộ'],
])('a number of things names their unit itself: %s', (text, value, unit) => {
  expect(all(text)).toMatchObject([{ value, unit }]);
});

test.each([
  ['Các cháu 5 tuổi đến lớp đạt 98%.', 'Các cháu 5 tuổi đến lớp', 98],
  ['Tỷ lệ người sinh con thứ 3 trở lên giảm còn dưới 25%.', 'Tỷ lệ người sinh con thứ 3 trở lên', 25],
  [
    'Dư nợ cho vay nghề gốm (gồm cả Ngân hàng Chính sách xã hội) đạt 8.200 tỷ đồng.',
    'Dư nợ cho vay nghề gốm (gồm cả Ngân hàng Chính sách xã hội)',
    8200,
  ],
  [
    'Trong mức tăng chung của toàn nghề, khu vực gốm, tre vẫn giữ vai trò chủ đạo, ước đạt 17 tỷ đồng.',
    'khu vực gốm, tre',
    17,
  ],
  ['Số thôn, làng đạt chuẩn: 04/09 thôn, làng.', 'Số thôn, làng đạt chuẩn', 4],
])('the name in “%s”', (text, indicator, value) => {
  expect(all(text).map((figure) => [figure.indicator, figure.value])).toEqual([[indicator, value]]);
});

test('names joined behind a share', () => {
  const text = 'Khu vực gốm chiếm 56%, khu vực tre chiếm 31% và khu vực lụa, đũi, tơ chiếm 13%.';
  expect(all(text).map(({ indicator, share }) => [indicator, share])).toEqual([
    ['Khu vực gốm', 56],
    ['khu vực tre', 31],
    ['khu vực lụa, đũi, tơ', 13],
  ]);
});

test('a range of things that no list knows', () => {
  expect(all('Phấn đấu xây dựng được 2 đến 3 xóm kiểu mẫu.')).toMatchObject([
    { low: 2, high: 3, unit: 'xóm' },
  ]);
});

test('what is said to be instead is not', () => {
  expect(
    all('Tháng 10 xuất siêu 500 triệu USD thay vì con số nhập siêu 100 triệu USD như ước tính.'),
  ).toMatchObject([{ value: 500 }]);
});

test.each([
  ['Nhập siêu 10 tháng đầu năm gần 3,6 tỷ.', 'tỷ USD'],
  ['Thu phí đò 10 tháng đầu năm gần 3,6 tỷ.', 'tỷ đồng'],
])('the currency of trade: %s', (text, unit) => {
  expect(all(text)).toMatchObject([{ value: 3.6, unit }]);
});

describe('periods that are of one clause', () => {
  test('a span behind what one line counts is not of the next line', () => {
    const text =
      'Nhiệm vụ năm 2031:\n- Xây dựng 3 xã đạt bộ tiêu chí về y tế giai đoạn 2021-2030.\n- Tỷ lệ hộ nghèo giảm còn 7%.';
    expect(all(text)[1]).toMatchObject({ period: 'năm 2031', value: 7 });
  });

  test('a year in a clause without a number is not of the next clause', () => {
    const text =
      'Năm 2031, thu ngân sách đạt 30 tỷ đồng; xã đạt chuẩn nông thôn mới vào năm 2028; tỷ lệ hộ nghèo còn 6,95%.';
    expect(all(text).map(({ period }) => period)).toEqual(['năm 2031', 'năm 2031']);
  });

  test('the base in a bracket does not date the figures around it', () => {
    const text =
      'Tính chung tám tháng xuất siêu 2,45 tỷ USD (cùng kỳ năm 2030 nhập siêu 3,6 tỷ USD), trong đó làng gốm xuất siêu 15 tỷ USD.';
    expect(all(text).map(({ period, value }) => [value, period])).toEqual([
      [2.45, 'tám tháng năm 2031'],
      [3.6, '8 tháng năm 2030'],
      [15, 'tám tháng năm 2031'],
    ]);
  });
});

test('a heading that names the main indicators sets targets, unless it reports', () => {
  expect(all('3.1.2. Các chỉ tiêu chủ yếu\n- Thu ngân sách: 30 tỷ đồng.')).toMatchObject([
    { role: 'target' },
  ]);
  expect(all('Kết quả các chỉ tiêu chủ yếu\n- Thu ngân sách: 30 tỷ đồng.')).toMatchObject([
    { role: 'result' },
  ]);
});

test.each([
  'Đại hội thông qua 16 chỉ tiêu nhiệm kỳ 2030-2035. Cụ thể, thu nhập bình quân đầu người đạt 70 triệu đồng.',
  'Đại hội đề ra 16 chỉ tiêu, trong đó thu nhập bình quân đầu người đạt 70 triệu đồng.',
])('targets are what a congress adopts: %s', (text) => {
  const figures = all(text);
  expect(figures[figures.length - 1]).toMatchObject({ value: 70, role: 'target' });
});

test.each([
  'Nghề gốm quý I năm 2031 tăng 8,01% (1) so với cùng kỳ.',
  'Nghề gốm[2] quý I năm 2031 tăng 8,01%[3] so với cùng kỳ.',
])('marks of notes are passed over: %s', (text) => {
  expect(all(text)).toMatchObject([{ indicator: 'Nghề gốm', growthPercent: 8.01, growthBase: 'samePeriod' }]);
});

test('a unit that ran together', () => {
  expect(all('Thu phí đò đạt 15.563 tỷđồng.')).toMatchObject([{ value: 15563, unit: 'tỷ đồng' }]);
});

test('what has things does nothing to them', () => {
  expect(all('Khu vực xây dựng có 36 doanh nghiệp, tăng 5,3%.')).toMatchObject([
    { indicator: 'doanh nghiệp', value: 36 },
  ]);
});

test('an estimate of the year that the sentence before reports on is a result', () => {
  const text =
    'Năm 2031, nghề gốm đạt kết quả tích cực. Sản lượng gốm dự kiến tăng trên 11% so với cùng kỳ năm 2030.';
  expect(all(text)).toMatchObject([{ role: 'result', growthPercent: 11 }]);
});

test('a level among growths without verbs', () => {
  const text = 'Các chỉ tiêu tăng: sản lượng gốm 12%; tỷ lệ hộ có điện 99,9%.';
  expect(all(text).map(({ value, growthPercent }) => [value, growthPercent])).toEqual([
    [undefined, 12],
    [99.9, undefined],
  ]);
});

test('a full stop before a comma ends nothing', () => {
  expect(all('Đàn gà 7.520 nghìn con., tăng 1,2% so với cùng kỳ.')).toMatchObject([
    { value: 7520, growthPercent: 1.2 },
  ]);
});
