import { all } from '../said';

const rows = (text: string) =>
  all(text).map(({ indicator, value, growthPercent }) => [indicator, value, growthPercent]);

describe('values are shared out over names in a row', () => {
  test.each([
    ['Sản lượng gốm, dệt, gỗ lần lượt đạt 12 nghìn tấn, 30 nghìn tấn và 45 nghìn tấn.'],
    ['Sản lượng gốm, dệt và gỗ đạt lần lượt 12 nghìn tấn, 30 nghìn tấn, 45 nghìn tấn.'],
    ['Sản lượng gốm, dệt và gỗ đạt tương ứng 12 nghìn tấn, 30 và 45 nghìn tấn.'],
  ])('%s', (text) => {
    expect(rows(text)).toEqual([
      ['Sản lượng gốm', 12, undefined],
      ['Sản lượng dệt', 30, undefined],
      ['Sản lượng gỗ', 45, undefined],
    ]);
  });

  test('and growths behind them too', () => {
    const text =
      'Diện tích nhoa, quẻng và bổng lần lượt là 1.200 ha, 3.400 ha và 560 ha, tăng tương ứng 2%, 3% và 1,5% so với cùng kỳ.';
    expect(rows(text)).toEqual([
      ['Diện tích nhoa', 1200, 2],
      ['Diện tích quẻng', 3400, 3],
      ['Diện tích bổng', 560, 1.5],
    ]);
  });

  test('whole names keep their own measure', () => {
    expect(rows('Thu phí đò và chi phí bến đạt lần lượt 45 tỷ đồng và 62 tỷ đồng.')).toEqual([
      ['Thu phí đò', 45, undefined],
      ['chi phí bến', 62, undefined],
    ]);
  });
});

describe('a comparison behind two predicates', () => {
  test.each([
    ['Lượng khách đạt 121% và doanh thu quán trọ đạt 134% so với cùng kỳ.', [21, 34]],
    ['Lượng khách tăng 5% và doanh thu quán trọ giảm 3% so với cùng kỳ.', [5, -3]],
  ])('is of both: %s', (text, growths) => {
    expect(all(text)).toMatchObject(
      growths.map((growthPercent) => ({ growthPercent, growthBase: 'samePeriod' })),
    );
  });
});

test('a part of something that is no indicator is none', () => {
  expect(
    all('Giao hàng gốm đạt 40 tỷ đồng, bằng 80% đơn hàng đã ký, bằng 104% so với cùng kỳ.'),
  ).toMatchObject([{ value: 40, growthPercent: 4 }]);
});

test('a growth said with a verb is a growth, however large', () => {
  expect(all('Nghề gốm đạt tốc độ tăng trưởng hơn 70%; nghề tre có mức giảm 3%.')).toMatchObject([
    { indicator: 'Nghề gốm', growthPercent: 70 },
    { indicator: 'nghề tre', growthPercent: -3 },
  ]);
});

test('growths that are told before "lần lượt" are shared out as growths', () => {
  const text =
    'Năm 2031, các nhóm như gốm, mây tre và gỗ đều ghi nhận mức tăng trưởng khá, lần lượt là 10,8%, 5,9% và 8,1%.';
  expect(all(text)).toMatchObject([
    { indicator: 'gốm', growthPercent: 10.8 },
    { indicator: 'mây tre', growthPercent: 5.9 },
    { indicator: 'gỗ', growthPercent: 8.1 },
  ]);
});

test.each([
  ['Tốc độ tăng của gốm, dệt và gỗ lần lượt là 10%, 5% và 8%.', [10, 5, 8]],
  ['Các mức tăng của gốm và gỗ lần lượt là 5% và 6%.', [5, 6]],
  ['Mức giảm của gốm và gỗ lần lượt là 5% và 6%.', [-5, -6]],
])('a direction within the name of a rate belongs to the names behind it: %s', (text, growths) => {
  expect(rows(text).map(([, , growth]) => growth)).toEqual(growths);
});

test('a ratio of what falls is a level', () => {
  expect(rows('Tỷ lệ giảm nghèo của bản Nhoa và bản Quẻng lần lượt là 5% và 6%.')).toMatchObject([
    ['Tỷ lệ giảm nghèo của bản Nhoa', 5, undefined],
    [expect.stringContaining('Quẻng'), 6, undefined],
  ]);
});

describe('a growth that is said of each name', () => {
  test('names that begin with the same word are told apart', () => {
    const text = 'Nhóm đồ gỗ và nhóm đồ sứ cùng tăng 0,6%; nhóm vé đò cùng nhóm vé phà đều có mức giảm 0,1%.';
    expect(all(text)).toMatchObject([
      { indicator: 'Nhóm đồ gỗ', growthPercent: 0.6 },
      { indicator: 'nhóm đồ sứ', growthPercent: 0.6 },
      { indicator: 'nhóm vé đò', growthPercent: -0.1 },
      { indicator: 'nhóm vé phà', growthPercent: -0.1 },
    ]);
  });

  test('a name with "và" in it stays one', () => {
    expect(all('Nhóm hàng ăn và dịch vụ ăn uống đều tăng 0,6%.')).toMatchObject([
      { indicator: 'Nhóm hàng ăn và dịch vụ ăn uống', growthPercent: 0.6 },
    ]);
  });
});
