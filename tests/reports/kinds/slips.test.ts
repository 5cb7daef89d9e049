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
