import { all } from '../said';

describe('a bracket behind a figure', () => {
  test.each([
    'Doanh thu bến thuyền đạt 21 tỷ đồng, tăng 9,5% so với cùng kỳ (kế hoạch 8%).',
    'Doanh thu bến thuyền đạt 21 tỷ đồng, tăng 9,5% so với cùng kỳ (kế hoạch tăng 8%).',
    'Doanh thu bến thuyền đạt 21 tỷ đồng, tăng 9,5% so với cùng kỳ (chỉ tiêu giao là 8%).',
    'Doanh thu bến thuyền đạt 21 tỷ đồng, tăng 9,5% so với cùng kỳ, vượt kế hoạch (8%).',
  ])('the plan of a growth is a growth: %s', (text) => {
    expect(all(text)).toEqual([
      expect.objectContaining({ role: 'result', value: 21, growthPercent: 9.5, growthBase: 'samePeriod' }),
      { indicator: 'Doanh thu bến thuyền', role: 'target', growthPercent: 8 },
    ]);
  });

  test('a planned level is never the level that was reached', () => {
    expect(all('Sản lượng rong biển tăng bình quân 4%/năm (mục tiêu 900 tấn, tăng 5%).')).toEqual([
      { indicator: 'Sản lượng rong biển', role: 'result', growthPercent: 4 },
      { indicator: 'Sản lượng rong biển', role: 'target', value: 900, unit: 'tấn', growthPercent: 5 },
    ]);
    expect(all('Khách qua phà đạt 91% so với kế hoạch (40 nghìn lượt).')).toEqual([
      { indicator: 'Khách qua phà', role: 'result', planPercent: 91 },
      { indicator: 'Khách qua phà', role: 'target', value: 40, unit: 'nghìn lượt' },
    ]);
  });

  test('the distance of two percentages is no attainment', () => {
    const text = 'Tỷ lệ cây sống đạt 88,5%, thấp hơn 1,5% so với chỉ tiêu xã giao (90%).';
    expect(all(text)).toEqual([
      { indicator: 'Tỷ lệ cây sống', role: 'result', value: 88.5, unit: '%' },
      { indicator: 'Tỷ lệ cây sống', role: 'target', value: 90, unit: '%' },
    ]);
  });

  test('the period compared with is a figure of the same name', () => {
    const text = 'Năm 2032, nhập siêu vỏ hộp 14 triệu USD (cùng kỳ nhập siêu 12 triệu USD).';
    expect(all(text)).toEqual([
      { indicator: 'nhập siêu vỏ hộp', role: 'result', period: 'năm 2032', value: 14, unit: 'triệu USD' },
      { indicator: 'nhập siêu vỏ hộp', role: 'result', period: 'năm 2031', value: 12, unit: 'triệu USD' },
    ]);
  });

  test('its period ends with it', () => {
    const text = 'Doanh thu sơn mài 8 tháng năm 2031 tăng 5% (7 tháng tăng 6%). Doanh thu nón lá tăng 3%.';
    expect(all(text).map(({ period }) => period)).toEqual([
      '8 tháng năm 2031',
      '7 tháng năm 2031',
      '8 tháng năm 2031',
    ]);
  });
});

describe('the parts of a whole', () => {
  test('a share stays one where the verb is left out, and so does the share of the year before', () => {
    const text = 'Cơ cấu vốn năm 2031: vốn xã 22% (năm 2030 là 25%); vốn tư nhân 78% (năm 2030 là 75%).';
    expect(all(text)).toEqual([
      { indicator: 'vốn xã', role: 'result', period: 'năm 2031', share: 22 },
      { indicator: 'vốn xã', role: 'result', period: 'năm 2030', share: 25 },
      { indicator: 'vốn tư nhân', role: 'result', period: 'năm 2031', share: 78 },
      { indicator: 'vốn tư nhân', role: 'result', period: 'năm 2030', share: 75 },
    ]);
    expect(all('Gốm chiếm 40% tổng số; lụa 35%; nón 25%.').map(({ share }) => share)).toEqual([40, 35, 25]);
  });

  test('a ratio among them keeps its own level', () => {
    expect(all('Gốm chiếm 40% tổng số; tỷ lệ hàng lỗi 3%.')).toMatchObject([
      { share: 40 },
      { indicator: 'tỷ lệ hàng lỗi', value: 3, unit: '%' },
    ]);
  });

  test('a ratio that moved from one year to another is two figures', () => {
    const text = 'Tỷ lệ hộ có giếng tăng từ 41% năm 2029 lên 43,5% năm 2031.';
    const wells = { indicator: 'Tỷ lệ hộ có giếng', role: 'result', unit: '%' };
    expect(all(text)).toEqual([
      { ...wells, period: 'năm 2029', value: 41 },
      { ...wells, period: 'năm 2031', value: 43.5 },
    ]);
  });
});

describe('contributions to a growth', () => {
  test.each([
    ['nghề rèn tăng 6,4%, đóng góp 0,52 điểm phần trăm', 6.4, 0.52],
    ['nghề rèn giảm 2,1%, kéo giảm 0,07 điểm phần trăm', -2.1, -0.07],
    ['nghề rèn giảm 2,1%, làm giảm 0,07 điểm phần trăm', -2.1, -0.07],
    ['nghề rèn tăng 6,4% (đóng góp vào mức tăng chung 0,52 điểm phần trăm)', 6.4, 0.52],
  ])('%s', (words, growthPercent, value) => {
    expect(all(`Năm 2031, ${words}.`)).toEqual([
      { indicator: 'nghề rèn', role: 'result', period: 'năm 2031', growthPercent },
      {
        indicator: 'đóng góp của nghề rèn',
        role: 'result',
        period: 'năm 2031',
        value,
        unit: 'điểm phần trăm',
      },
    ]);
  });

  test('beside a level it is told too', () => {
    expect(all('Nghề lụa đạt 40 tỷ đồng, tăng 6% (đóng góp 0,5% vào mức tăng chung).')).toMatchObject([
      { indicator: 'Nghề lụa', value: 40, growthPercent: 6 },
      { indicator: 'đóng góp của nghề lụa', value: 0.5, unit: '%' },
    ]);
  });

  test('a part of a total is a share', () => {
    expect(all('Thuế chợ đạt 4 tỷ đồng, đóng góp 12% tổng thu của xã.')).toMatchObject([{ share: 12 }]);
  });
});

test('a growth of the base in a bracket behind “so với cùng kỳ” is no figure, and dates nothing', () => {
  const text =
    'Tám tháng năm 2031, doanh thu gốm đạt 4 tỷ đồng, tăng 8,7% so với cùng kỳ năm trước (cùng kỳ năm 2030 tăng 10,1%).';
  expect(all(text)).toMatchObject([{ value: 4, growthPercent: 8.7, period: 'tám tháng năm 2031' }]);
  expect(all(text)).toHaveLength(1);
});

describe('a bracket that tells a plan', () => {
  test('by its name', () => {
    const text = 'So với mục tiêu đã được Quốc hội quyết định (chỉ số giá gốm tăng dưới 4%) thì đã vượt.';
    expect(all(text)).toMatchObject([{ role: 'target', growthPercent: 4, comparator: '<' }]);
    expect(all(text)[0]).not.toHaveProperty('planPercent');
  });

  test('behind a growth', () => {
    expect(all('Chỉ số giá gốm tăng 6,02% (so với mục tiêu cả năm là 8%).')).toMatchObject([
      { role: 'result', growthPercent: 6.02 },
      { role: 'target', growthPercent: 8 },
    ]);
  });
});

describe('a bracket that holds a period', () => {
  test('dates the figure whose name it stands behind', () => {
    const text = 'Năm 2031, thu nhập bình quân (đến năm 2035) đạt 180 triệu đồng; số hộ vay vốn đạt 320 hộ.';
    expect(all(text)).toMatchObject([
      { indicator: 'thu nhập bình quân', period: 'năm 2035' },
      { indicator: 'số hộ vay vốn', period: 'năm 2031' },
    ]);
  });

  test('dates the figure behind whose number it stands', () => {
    expect(all('Năm 2031, phí đò đạt 5 tỷ đồng (9 tháng); phí chợ đạt 3 tỷ đồng.')).toMatchObject([
      { indicator: 'phí đò', period: '9 tháng năm 2031' },
      { indicator: 'phí chợ', period: 'năm 2031' },
    ]);
  });
});

test('the level in a bracket right behind the base is the base, in its own period', () => {
  expect(
    all('Quý I/2031, vốn vay đạt 90 triệu USD, tăng 20% so với cùng kỳ năm 2030 (75 triệu USD).'),
  ).toMatchObject([
    { value: 90, period: 'quý I/2031', growthPercent: 20 },
    { value: 75, period: 'quý I năm 2030' },
  ]);
});

test('the name of what is counted goes on behind an aside', () => {
  expect(
    all('Cả huyện có 75/82 thôn (chiếm 91,5%) đạt chuẩn sạch đẹp (tăng 6 thôn so với năm trước).'),
  ).toMatchObject([{ indicator: 'thôn đạt chuẩn sạch đẹp', value: 75, share: 91.5 }]);
});
