import { all, only } from './said';

describe('growth and attainment', () => {
  it.each([
    ['tăng 4,5% so với cùng kỳ', { growthPercent: 4.5, growthBase: 'samePeriod' }],
    ['giảm 4,5% so với năm 2020', { growthPercent: -4.5, growthBase: 'samePeriod', period: 'năm 2021' }],
    ['tăng 4,5% so với tháng trước', { growthPercent: 4.5, growthBase: 'previousPeriod' }],
    ['bằng 104,5% so với cùng kỳ', { growthPercent: 4.5, growthBase: 'samePeriod' }],
    ['đạt 112% so cùng kỳ', { growthPercent: 12, growthBase: 'samePeriod' }],
    ['bằng 95,5% cùng kỳ', { growthPercent: -4.5, growthBase: 'samePeriod' }],
    ['tương đương cùng kỳ', { growthPercent: 0, growthBase: 'samePeriod' }],
    ['so với cùng kỳ tăng 4,5%', { growthPercent: 4.5, growthBase: 'samePeriod' }],
    ['tăng so với cùng kỳ 4,5%', { growthPercent: 4.5, growthBase: 'samePeriod' }],
    ['tăng 8 - 9%', { growthLow: 8, growthHigh: 9 }],
    ['tăng từ 8% đến 9%', { growthLow: 8, growthHigh: 9 }],
    ['gấp 2,3 lần so với cùng kỳ', { growthTimes: 2.3, growthBase: 'samePeriod' }],
    ['tăng 2,3 lần', { growthTimes: 2.3, ambiguous: true }],
    ['tăng 6,71 so với cùng kỳ', { growthPercent: 6.71, growthBase: 'samePeriod' }],
    ['(+4,5%)', { growthPercent: 4.5 }],
    ['(↓4,5%)', { growthPercent: -4.5 }],
    ['đạt 98,26% kế hoạch', { planPercent: 98.26 }],
    ['bằng 98,26% so với kế hoạch năm', { planPercent: 98.26 }],
    ['vượt 5% kế hoạch', { planPercent: 105 }],
    ['vượt kế hoạch 5%', { planPercent: 105 }],
    ['tăng 28% so với kế hoạch', { planPercent: 128 }],
    ['giảm 10% so với kế hoạch', { planPercent: 90 }],
    ['hụt 10% so với kế hoạch', { planPercent: 90 }],
    ['đạt 75% dự toán TP giao', { planPercent: 75 }],
    ['chiếm 30% tổng kim ngạch toàn tỉnh', { share: 30 }],
  ])('%s', (words, expected) => {
    const text = `Kim ngạch xuất khẩu đạt 310 triệu USD, ${words}.`;
    const rest = { indicator: 'Kim ngạch xuất khẩu', role: 'result', value: 310, unit: 'triệu USD' };
    expect(only(text)).toEqual({ ...rest, ...expected });
  });

  test('an indicator that is itself a growth grows by what it reaches', () => {
    expect(only('Chỉ số sản xuất công nghiệp ước đạt 19,25%.')).toMatchObject({ growthPercent: 19.25 });
    expect(only('Chỉ số sản xuất công nghiệp ước đạt 109,5%.')).toMatchObject({ growthPercent: 9.5 });
  });

  test('a ratio reaches a level in percent', () => {
    expect(only('Tỷ lệ lấp đầy các cụm công nghiệp đạt 61,5%.')).toMatchObject({ value: 61.5, unit: '%' });
  });

  test('a change in units is no level', () => {
    expect(only('Dư nợ đạt 500 tỷ đồng, tăng 40 tỷ đồng so với đầu năm.')).toEqual({
      indicator: 'Dư nợ',
      role: 'result',
      value: 500,
      unit: 'tỷ đồng',
    });
  });

  test('the growth of the base is not the growth of the figure', () => {
    const text = 'IIP tăng 6% (cùng kỳ năm trước tăng 11,2%).';
    expect(only(text)).toMatchObject({ growthPercent: 6 });
  });

  test('an end of the year gives way to the same period', () => {
    const text = 'CPI tháng 10 tăng 2,8% so với tháng 12 năm trước và tăng 3,5% so với cùng kỳ.';
    expect(only(text)).toMatchObject({ growthPercent: 3.5, growthBase: 'samePeriod' });
  });

  test('the same month of another year is the same period', () => {
    const text = 'IIP tháng 9 năm 2020 giảm 3,4% so với tháng 9 năm 2019.';
    expect(only(text)).toMatchObject({ growthPercent: -3.4, growthBase: 'samePeriod' });
  });
});

test('a heading compares for all lines behind its colon', () => {
  const text =
    'Sản lượng 6 tháng so với cùng kỳ:\n- Than sạch: 18,7 triệu tấn, bằng 98,3%.\n- Gạch xây: 412 triệu viên, giảm 4,5%.';
  expect(all(text)).toMatchObject([
    { growthPercent: -1.7, growthBase: 'samePeriod' },
    { growthPercent: -4.5, growthBase: 'samePeriod' },
  ]);
});
