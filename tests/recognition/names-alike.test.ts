import { ALIKE, alikeness, comparedName } from '../../src/recognition/names-alike';

const alike = (a: string, b: string) => alikeness(comparedName(a), comparedName(b)) >= ALIKE;

test.each([
  ['Hàng dệt, may', 'Dệt may'],
  ['Giày dép các loại', 'Giày dép'],
  ['Sắn và các sản phẩm từ sắn', 'Sắn và sản phẩm của sắn'],
  ['Khu vực có vốn đầu tư nước ngoài', 'Khu vực có vốn đầu tư NN'],
  ['Vốn ngân sách Nhà nước cấp tỉnh', 'Vốn ngân sách NN cấp tỉnh'],
  ['Máy ảnh, máy quay phim và linh kiện', 'Máy ảnh, máy quay phim và LK'],
  ['Máy móc, thiết bị, dụng cụ, phụ tùng khác', 'Máy móc thiết bị, DC PT khác'],
  ['Than đá (than sạch)', 'Than đá'],
  ['Thủy sản', '1.2. Thuỷ sản'],
  ['Lương thực', 'Trong đó: Lương thực'],
  ['Thuế sản phẩm trừ trợ cấp sản phẩm', 'Thuế SP trừ trợ cấp SP'],
  ['Hàn Quốc', 'CH Hàn Quốc'],
  ['Trung Quốc', 'CHND Trung Hoa'],
])('"%s" and "%s" are one thing', (a, b) => {
  expect(alike(a, b)).toBe(true);
  expect(alike(b, a)).toBe(true);
});

test.each([
  ['Cao su', 'Sản phẩm từ cao su'],
  ['Khai khoáng', 'Khai khoáng khác'],
  ['Công nghiệp chế biến, chế tạo', 'Công nghiệp chế biến, chế tạo khác'],
  ['Khu vực kinh tế trong nước', 'Khu vực có vốn đầu tư nước ngoài'],
  ['Thức ăn cho gia súc', 'Thức ăn cho thủy sản'],
  ['Điện sản xuất', 'Điện thương phẩm'],
  ['Dịch vụ lưu trú', 'Dịch vụ lưu trú, ăn uống'],
  ['Vải dệt từ sợi tự nhiên', 'Vải dệt từ sợi tổng hợp'],
  ['Sắt thép', ''],
])('"%s" and "%s" are two', (a, b) => {
  expect(alike(a, b)).toBe(false);
  expect(alike(b, a)).toBe(false);
});
