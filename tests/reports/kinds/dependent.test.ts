import { all } from '../said';

describe('a measure alone is completed by what was named before', () => {
  test('behind a colon, and in a bracket', () => {
    const text =
      'Cau: diện tích 400 ha, sản lượng 7,1 nghìn tấn, xuất khẩu (lượng: tăng 4%; trị giá: tăng 9%).';
    expect(all(text)).toEqual([
      { indicator: 'diện tích cau', role: 'result', value: 400, unit: 'ha' },
      { indicator: 'sản lượng cau', role: 'result', value: 7.1, unit: 'nghìn tấn' },
      { indicator: 'lượng xuất khẩu', role: 'result', growthPercent: 4 },
      { indicator: 'trị giá xuất khẩu', role: 'result', growthPercent: 9 },
    ]);
  });

  test('behind another measure of the same thing', () => {
    expect(all('Diện tích bí đỏ đạt 90 ha, năng suất đạt 200 tạ/ha.')).toMatchObject([
      { indicator: 'Diện tích bí đỏ', value: 90 },
      { indicator: 'năng suất bí đỏ', value: 200, unit: 'tạ/ha' },
    ]);
  });
});

describe('two growths of two measures', () => {
  test('each is told, by name where it has one', () => {
    const text = 'Vận tải đò tăng 4% về tấn và tăng 6% về tấn.km; xe ngựa tăng 2% và giảm 1%.';
    expect(all(text)).toEqual([
      { indicator: 'Vận tải đò', role: 'result', growthPercent: 4 },
      { indicator: 'Vận tải đò về tấn.km', role: 'result', growthPercent: 6 },
      { indicator: 'xe ngựa', role: 'result', growthPercent: 2 },
      { indicator: 'xe ngựa', role: 'result', growthPercent: -1 },
    ]);
  });

  test('each belongs to the level in its unit', () => {
    const text =
      'Vận chuyển đạt 310 nghìn tấn, luân chuyển đạt 19 triệu tấn.km, tăng 4% về tấn và tăng 6% về tấn.km.';
    expect(all(text)).toMatchObject([
      { indicator: 'Vận chuyển', growthPercent: 4 },
      { indicator: 'luân chuyển', growthPercent: 6 },
    ]);
  });
});

describe('numbers and words that belong to a name', () => {
  test.each([
    ['Huy động trẻ em 6 tuổi vào lớp đạt 98%.', 98, '%'],
    ['Giá trị thu được trên 1 ha mặt nước: 240 triệu đồng.', 240, 'triệu đồng'],
  ])('%s', (text, value, unit) => {
    expect(all(text)).toMatchObject([{ value, unit }]);
    expect(all(text)).toHaveLength(1);
  });

  test('what stands between an announced target and its number keeps the name', () => {
    expect(all('Sản lượng nước đá phấn đấu nếu đủ điện đạt 13 nghìn tấn.')).toEqual([
      { indicator: 'Sản lượng nước đá', role: 'target', value: 13, unit: 'nghìn tấn' },
    ]);
  });
});

test('a growth that is said in words is no index', () => {
  expect(all('Nghề rèn có tốc độ tăng trưởng cao nhất (hơn 75% so với cùng kỳ).')).toMatchObject([
    { growthPercent: 75, growthBase: 'samePeriod' },
  ]);
});

test('a rate and a sum over years are of the subject before', () => {
  const text =
    'Sản lượng chè năm 2031 đạt 61 nghìn tấn, mức tăng bình quân 5 năm là 5,3%; cộng cả 5 năm đạt 274 nghìn tấn.';
  expect(all(text)).toMatchObject([
    { indicator: 'Sản lượng chè', value: 61 },
    { indicator: 'Sản lượng chè', growthPercent: 5.3 },
    { indicator: 'Sản lượng chè', value: 274 },
  ]);
});

test.each([
  ['Doanh thu phí đò phấn đấu tăng trưởng ở mức 8%.', { growthPercent: 8 }],
  ['Doanh thu phí đò phấn đấu nếu đủ khách đạt 13 tỷ đồng.', { value: 13 }],
  ['Doanh thu phí đò phấn đấu đạt trong khoảng 12 - 13 tỷ đồng.', { low: 12, high: 13 }],
])('words between the aim and its number leave the name: %s', (text, said) => {
  expect(all(text)).toMatchObject([{ role: 'target', indicator: 'Doanh thu phí đò', ...said }]);
});

test('a percent sign forgotten before a stop', () => {
  expect(all('Nghề dệt tăng nhẹ 0,5.')).toMatchObject([{ indicator: 'Nghề dệt', growthPercent: 0.5 }]);
});

test('money that is told beside an amount is its worth, not the amount again', () => {
  const text =
    'Năm 2031, khối lượng chè xuất khẩu đạt 500 tấn, trị giá 251 nghìn USD, tăng 4% về lượng và tăng 9% về trị giá.';
  expect(all(text)).toMatchObject([
    { indicator: 'khối lượng chè xuất khẩu', value: 500, unit: 'tấn', growthPercent: 4 },
    { indicator: 'trị giá chè xuất khẩu', value: 251, unit: 'nghìn USD', growthPercent: 9 },
  ]);
});
