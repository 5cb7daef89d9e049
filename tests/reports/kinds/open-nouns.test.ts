import { all } from '../said';

const counts = (text: string) => all(text).map(({ indicator, value, unit }) => [indicator, value, unit]);

describe('any noun may be what a whole number counts', () => {
  test.each([
    ['Toàn huyện có 45 nhà tình nghĩa.', ['nhà tình nghĩa', 45, 'nhà']],
    ['Đội văn nghệ đạt 12 huy chương các loại.', ['Đội văn nghệ', 12, 'huy chương']],
    ['Xã đạt 17/19 tiêu chí nông thôn mới.', ['tiêu chí nông thôn mới', 17, 'tiêu chí']],
    ['14 trong 17 nhóm nghề phục hồi.', ['nhóm nghề phục hồi', 14, 'nhóm']],
    ['Hạt kiểm lâm trồng 3.400 cây xanh.', ['trồng cây xanh', 3400, 'cây']],
    ['Trạm thú y có 36 y sĩ/vạn dân.', ['Trạm thú y', 36, 'y sĩ/vạn dân']],
  ])('%s', (text, count) => expect(counts(text)).toEqual([count]));

  test('one after the other', () => {
    expect(counts('Đoàn trồng 3.400 cây xanh và lắp 560 bóng đèn, sửa chữa 120 km đường.')).toEqual([
      ['trồng cây xanh', 3400, 'cây'],
      ['lắp bóng đèn', 560, 'bóng'],
      ['sửa chữa đường', 120, 'km'],
    ]);
  });
});

describe('a number that only tells apart counts nothing', () => {
  test.each([
    ['Tại hội nghị lần thứ 27 ban chấp hành đã bàn.'],
    ['Quốc lộ 14 đoạn qua xã đã thông xe.'],
    ['Tổ dân phố 5 phường trên dẫn đầu.'],
    ['Giai đoạn 2 công trình đã xong.'],
    ['Có 14 năm kinh nghiệm, ông được bầu.'],
    ['Năm 2031 toàn huyện phấn khởi.'],
  ])('%s', (text) => expect(counts(text)).toEqual([]));

  test('nor does one within a name', () => {
    expect(counts('Toàn tỉnh có 40 sản phẩm đạt 4 sao.')).toEqual([['sản phẩm đạt 4 sao', 40, 'sản phẩm']]);
    expect(counts('Nhóm 5 chỉ tiêu môi trường: tỷ lệ rác được gom đạt 88%.')).toEqual([
      ['tỷ lệ rác được gom', 88, '%'],
    ]);
  });
});

describe('a percentage of things whose number is told', () => {
  test.each([
    ['Chỉ có 38,6% trong số 5.663 cơ sở gốm trả lời tốt lên.', 'cơ sở gốm trả lời tốt lên', 38.6],
    ['Có 72,5% trong tổng số 1.240 hộ kinh doanh gốm đã kê khai.', 'hộ kinh doanh gốm đã kê khai', 72.5],
    ['Đến nay, 35% trên tổng số 84 xã đạt chuẩn.', 'xã đạt chuẩn', 35],
  ])('counts none of them: %s', (text, indicator, value) => {
    expect(all(text)).toMatchObject([{ indicator, value, unit: '%' }]);
  });
});

test('how many a thing has at least says which things are counted', () => {
  const text =
    'Đến nay số xã đạt từ 10 tiêu chí trở lên là 37 xã; số cơ sở gốm có từ 50 lao động trở lên là 214 cơ sở.';
  expect(all(text)).toMatchObject([
    { indicator: 'số xã đạt từ 10 tiêu chí trở lên', value: 37 },
    { indicator: 'số cơ sở gốm có từ 50 lao động trở lên', value: 214 },
  ]);
  expect(all(text)).toHaveLength(2);
});

describe('a bare scale', () => {
  test.each([
    ['Cả vùng có 3,2 triệu thanh niên.', 3.2, 'triệu thanh niên'],
    ['Thu phí đạt 15 tỷ, tăng 3%.', 15, 'tỷ đồng'],
    ['Chi thuốc 20 tỷ tiền ngân sách.', 20, 'tỷ đồng'],
  ])('counts what stands behind it, else it is money: %s', (text, value, unit) => {
    expect(all(text)).toMatchObject([{ value, unit }]);
  });
});

test.each([
  ['Xã có 6 đ/c đảng viên mới.', 'đồng chí', 6],
  ['Huyện cấp phép cho 42 DN.', 'doanh nghiệp', 42],
  ['Huyện thành lập mới 7 HTX.', 'hợp tác xã', 7],
  ['Quạt điện đạt 2,4 Tr.SP.', 'triệu sản phẩm', 2.4],
])('short forms: %s', (text, unit, value) => {
  expect(all(text)).toMatchObject([{ unit, value }]);
});

test('what stands behind "Tr." and is no unit is not taken for money', () => {
  expect(all('Quạt điện đạt 2,4 Tr.qđ.')).toEqual([]);
});

test('an age says of whom, unless ages are what is told', () => {
  expect(all('Tỷ lệ trẻ em dưới 1 tuổi được tiêm đủ đang tăng.')).toEqual([]);
  expect(all('Tuổi nghề bình quân 17,5 tuổi.')).toMatchObject([{ value: 17.5, unit: 'tuổi' }]);
});

test('a comma between two nouns that go together ends no name', () => {
  expect(all('Cả nước có 31 hội cấp huyện thuộc 12 tỉnh, thành phố đạt chuẩn.')).toMatchObject([
    { indicator: 'hội cấp huyện thuộc 12 tỉnh, thành phố đạt chuẩn', value: 31 },
  ]);
});
