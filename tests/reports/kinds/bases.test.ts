import { all } from '../said';

const rates = (text: string) =>
  all(text).map(({ indicator, growthPercent, growthBase }) => [indicator, growthPercent, growthBase]);

describe('two bases that are named together', () => {
  test.each([
    ['Chỉ số nghề gốm tháng 8 so với tháng trước và cùng kỳ tăng lần lượt 5,4% và 17,2%.'],
    ['Chỉ số nghề gốm tháng 8 tăng lần lượt 5,4% và 17,2% so với tháng trước và cùng kỳ năm trước.'],
    ['Chỉ số nghề gốm tháng 8 lần lượt tăng 5,4% và tăng 17,2% so với tháng trước và so với cùng kỳ.'],
  ])('go to two growths one by one: %s', (text) => {
    expect(rates(text)).toEqual([
      ['Chỉ số nghề gốm', 17.2, 'samePeriod'],
      ['Chỉ số nghề gốm', 5.4, 'previousPeriod'],
    ]);
  });
});

test('two growths of one name go on with the order of the pair before', () => {
  const text =
    'Một số nghề tăng khá gồm, nghề gốm tăng 17,1% so với tháng trước và giảm 8,6% so với cùng kỳ; nghề tre, nứa lần lượt tăng 22,5% và 5,5%.';
  expect(rates(text).slice(2)).toEqual([
    ['nghề tre, nứa', 5.5, 'samePeriod'],
    ['nghề tre, nứa', 22.5, 'previousPeriod'],
  ]);
});

test('a base named before two growths is of both', () => {
  const text =
    'Lượng khách trong tháng 7/2031 đạt 1.898 nghìn người, luân chuyển đạt 140.847 nghìn người.km; so với tháng trước tăng không đáng kể, nhưng so với cùng tháng năm trước giảm 6,33% về người và giảm 9,09% về người.km.';
  expect(all(text)).toMatchObject([
    { value: 1898, growthPercent: -6.33, growthBase: 'samePeriod' },
    { value: 140847, growthPercent: -9.09, growthBase: 'samePeriod' },
  ]);
});

describe('an end of the year', () => {
  test.each([
    [
      'Chỉ số giá gốm tháng 9 năm 2031 tăng 7,3% so với cuối tháng 12.2030 và tăng 8,8% so với cùng kỳ năm 2030.',
    ],
    ['Chỉ số giá gốm tháng 9 năm 2031 tăng 8,8% so với cùng kỳ năm trước, tăng 7,3% so với tháng 12/2030.'],
    ['Chỉ số giá gốm tháng 9 năm 2031 tăng 7,3% so với đầu năm, tăng 8,8% so với cùng kỳ.'],
  ])('gives way to the same period: %s', (text) => {
    expect(all(text)).toMatchObject([{ growthPercent: 8.8, growthBase: 'samePeriod' }]);
    expect(all(text)).toHaveLength(1);
  });

  test.each(['31/12/2030', 'cuối năm 2030', 'tháng 12/2030', 'đầu năm'])(
    'alone is neither the same period nor the one before: %s',
    (base) => {
      const [figure] = all(`Chỉ số giá gốm tháng 9 năm 2031 tăng 7,3% so với ${base}.`);
      expect(figure).toMatchObject({ growthPercent: 7.3 });
      expect(figure.growthBase).toBeUndefined();
    },
  );

  test('has its rate in a bracket behind the change', () => {
    const text =
      'Dư nợ hợp tác xã đến 30/9/2031 là 24.610 tỷ đồng; so với 31/12/2030 tăng 2.375 tỷ đồng (+10,7%), cụ thể: dư nợ nghề gốm là 3.600 tỷ đồng; so với 31/12/2030 giảm 362 tỷ đồng (-9,1%).';
    expect(all(text)).toMatchObject([
      { value: 24610, growthPercent: 10.7 },
      { value: 3600, growthPercent: -9.1 },
    ]);
  });
});

test('a rate that is compared with another rate changes in points, and its month is not what the text is about', () => {
  const text =
    'Chỉ số giá gốm tháng 9 năm 2031 tăng 0,51% so với tháng trước, giảm 0,04% so với mức tăng 0,55% của tháng 8. Từ đầu năm đến nay chỉ số giá gốm tăng 7,3%.';
  expect(all(text)).toMatchObject([
    { period: 'tháng 9 năm 2031', growthPercent: 0.51, growthBase: 'previousPeriod' },
    { period: '9 tháng năm 2031', growthPercent: 7.3 },
  ]);
});

test('a bracket that begins with a base tells figures of its own', () => {
  const text =
    'Quý I năm 2031, số lượt khách đạt 89 triệu lượt, tăng 10,6% so với quý trước và tăng 25,1% so với cùng kỳ; doanh thu ước đạt 4,6 nghìn tỷ đồng, tăng 5,1% và tăng 29,5% (so với cùng kỳ năm trước, quý I năm 2030 số lượt khách giảm 31,7%).';
  expect(all(text)).toMatchObject([
    { growthPercent: 25.1, growthBase: 'samePeriod' },
    { growthPercent: 10.6, growthBase: 'previousPeriod' },
    { indicator: 'doanh thu', growthPercent: 29.5, growthBase: 'samePeriod' },
    { indicator: 'doanh thu', growthPercent: 5.1, growthBase: 'previousPeriod' },
    { indicator: 'số lượt khách', growthPercent: -31.7 },
  ]);
});

test('a ratio goes on over a semicolon', () => {
  const text =
    'Diện tích trồng nhoa đạt 312 nghìn ha, bằng 100,7% cùng kỳ năm trước, trong đó phía Bắc đạt 111 nghìn ha, bằng 99,1%; phía Nam đạt 201 nghìn ha, bằng 101,6%.';
  expect(all(text).map(({ growthPercent, planPercent }) => [growthPercent, planPercent])).toEqual([
    [0.7, undefined],
    [-0.9, undefined],
    [1.6, undefined],
  ]);
});

test('a change in points is no level', () => {
  expect(
    all(
      'Tiến độ giải ngân đạt 53,2% kế hoạch; tiến độ thực hiện vốn cao hơn cùng kỳ năm trước 4,27 điểm phần trăm.',
    ),
  ).toHaveLength(1);
});

test('a date within a list is of its own line', () => {
  const text =
    '6 tháng đầu năm 2031, nghề nuôi tiếp tục ổn định.\nDiện tích nhoa đạt 600 ha; tổng đàn dê tại thời điểm 1/4/2031 là 794 nghìn con, tăng 0,2%; sản lượng thịt dê đạt 77 nghìn tấn, tăng 4,5%.';
  expect(all(text).map(({ period }) => period)).toEqual([
    '6 tháng đầu năm 2031',
    '1/4/2031',
    '6 tháng đầu năm 2031',
  ]);
});

test('what is accumulated up to a month is of all months before it', () => {
  expect(all('Tổng thu ngân sách lũy kế đến tháng 6.2031 đạt 327 tỷ đồng.')).toMatchObject([
    { value: 327, period: '6 tháng năm 2031' },
  ]);
});

describe('a season of crops', () => {
  test.each([
    ['Cả huyện đã gieo cấy được 2.090 ha lúa, bằng 99,1% so hè thu 2030.', -0.9],
    ['Vụ mùa, cả huyện gieo 2.090 ha lúa, bằng 101,2% vụ mùa năm trước.', 1.2],
    ['Năng suất lúa đạt 60,2 tạ/ha, tăng 3,5% so với vụ đông xuân trước.', 3.5],
    ['Năng suất lúa đạt 60,2 tạ/ha, bằng 98% so với vụ đông xuân năm 2030.', -2],
  ])('is held against the same season of another year: %s', (text, growthPercent) => {
    expect(all(text)).toMatchObject([{ growthPercent, growthBase: 'samePeriod' }]);
    expect(all(text)[0]).not.toHaveProperty('planPercent');
  });
});

describe('what is compared with something else of the same kind', () => {
  test.each([
    ['GRDP bình quân đầu người của huyện đạt 83,5 triệu đồng, gấp 1,3 lần của tỉnh.'],
    ['Thu nhập bình quân của xã đạt 60 triệu đồng, bằng 1,2 lần bình quân cả nước.'],
    ['Thu nhập bình quân của xã đạt 60 triệu đồng, bằng 95% so với mức chung của cả nước.'],
  ])('has neither growth nor attainment: %s', (text) => {
    const [figure] = all(text);
    for (const key of ['growthPercent', 'growthTimes', 'planPercent']) expect(figure).not.toHaveProperty(key);
  });
});

describe('two growths of one figure', () => {
  test('the first is not held against what only the second is compared with', () => {
    expect(all('Giá phí đò 11 tháng năm 2031 tăng 6,4% và tăng 8,1% so với cùng kỳ.')).toMatchObject([
      { growthPercent: 8.1, growthBase: 'samePeriod' },
      { growthPercent: 6.4, ambiguous: true },
    ]);
  });
});
