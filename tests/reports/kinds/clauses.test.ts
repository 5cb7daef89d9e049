import { all } from '../said';

const names = (text: string) => all(text).map(({ indicator }) => indicator);

describe('where a name begins and ends', () => {
  test.each([
    ['a piece that only says where or of what', 'Xét về góc độ lâu dài, quảng nhoa tăng 7%.', 'quảng nhoa'],
    ['a circumstance', 'Thực tế, tổng doanh thu bùi nhùi đạt 4 tỷ đồng.', 'tổng doanh thu bùi nhùi'],
    ['a source without its comma', 'Theo báo cáo của phòng tổng doanh thu đạt 4 tỷ đồng.', 'tổng doanh thu'],
    ['a cause', 'Do giá củi giảm sâu nên tổng thu chợ phiên đạt 4 tỷ đồng.', 'tổng thu chợ phiên'],
    ['a result', 'Mưa kéo dài khiến cho nhóm rau tăng 4%.', 'nhóm rau'],
    [
      'a purpose within the name',
      'Diện tích đất được dồn đổi, tập trung để sản xuất rau đạt 90 ha.',
      'Diện tích đất được dồn đổi',
    ],
    ['a compound that ends like an adverb', 'Tỷ lệ xã nông thôn mới đạt 40%.', 'Tỷ lệ xã nông thôn mới'],
    ['a name behind its verb', 'Hợp tác xã Bùi ước đạt doanh thu 4 tỷ đồng.', 'doanh thu'],
  ])('%s', (_, text, indicator) => expect(names(text)).toEqual([indicator]));

  test.each([
    'Lũng Bùn là chợ phiên lớn nhất với kim ngạch ước đạt 31 triệu USD.',
    'Lũng Bùn là chợ phiên lớn nhất, kim ngạch ước đạt 31 triệu USD.',
  ])('a measure behind what a thing is, is of the thing: %s', (text) =>
    expect(names(text)).toEqual(['Lũng Bùn']),
  );

  test('words behind a number are no name of the next one', () => {
    expect(all('Bè mảng đạt 21 nghìn lượt khách vận chuyển, tăng 3% so với cùng kỳ.')).toEqual([
      {
        indicator: 'Bè mảng',
        role: 'result',
        value: 21,
        unit: 'nghìn lượt khách',
        growthPercent: 3,
        growthBase: 'samePeriod',
      },
    ]);
  });

  test('a size at the head of a part is of what stands behind it', () => {
    expect(all('Rừng trồng mới đạt 64 ha; bao gồm, 60 ha rừng sến, 4 ha rừng lim.')).toMatchObject([
      { indicator: 'Rừng trồng mới', value: 64 },
      { indicator: 'rừng sến', value: 60, unit: 'ha' },
      { indicator: 'rừng lim', value: 4, unit: 'ha' },
    ]);
  });

  test('how much of it stands behind a predicate', () => {
    expect(all('Đường mòn đạt khá với 20,3 nghìn lượt khách, tăng 4%.')).toMatchObject([
      { indicator: 'Đường mòn', value: 20.3, unit: 'nghìn lượt khách', growthPercent: 4 },
    ]);
  });
});

describe('what ends with its clause', () => {
  test('the total that a share is of is no name for the bracket behind it', () => {
    const text = 'Vốn chợ phiên khoảng 35% GRDP (năm 2030 đạt 29 tỷ đồng), vượt kế hoạch.';
    expect(names(text)).toEqual(['Vốn chợ phiên']);
  });

  test('a change in units takes no rate to the figure before it', () => {
    const text = 'Năm 2031, có 223 chợ phiên mới; giảm 91 hộ nghèo, đạt 182% so với kế hoạch.';
    expect(all(text)).toEqual([expect.not.objectContaining({ planPercent: 182 })]);
  });

  test('a number within a name stays in it, whatever period stands behind', () =>
    expect(all('Giá trị thu trên 1 ha ao chuôm đến năm 2030 đạt 316 triệu đồng.')).toMatchObject([
      { indicator: 'Giá trị thu trên 1 ha ao chuôm', value: 316 },
    ]));
});

describe('counts', () => {
  test('the size of what is counted is no figure', () => {
    expect(all('Có 12 mặt hàng đạt kim ngạch trên 1 triệu USD, chiếm 80% tổng kim ngạch.')).toMatchObject([
      { indicator: 'mặt hàng đạt kim ngạch trên 1 triệu USD', value: 12, share: 80 },
    ]);
  });

  test('classes that grow together are one', () => {
    const [one] = all('Năm 2031, 4 ngành trọng điểm ước tăng 24,4%.');
    expect(one).toMatchObject({ indicator: 'ngành trọng điểm', growthPercent: 24.4 });
    expect(one).not.toHaveProperty('value');
  });

  test('how many a heading opens is none', () => {
    expect(names('1. Về môi trường (7 chỉ tiêu)\nĐộ che phủ rừng sến đạt 41%.')).toEqual([
      'Độ che phủ rừng sến',
    ]);
  });

  test('a count in brackets is named by what it stands behind', () => {
    expect(all('Tỷ lệ thôn có hầm khí đạt 50% (8 thôn).')).toMatchObject([
      { indicator: 'Tỷ lệ thôn có hầm khí', value: 50, unit: '%' },
      { indicator: 'thôn có hầm khí', value: 8, unit: 'thôn' },
    ]);
  });

  test('on average there are parts of a thing', () =>
    expect(all('Bình quân mỗi thôn đạt 7,6 nếp nhà.')).toMatchObject([{ value: 7.6, unit: 'nếp nhà' }]));
});

describe('what a number is measured against', () => {
  test('a ratio is of the same as the one before', () => {
    const text =
      'Thu chợ phiên đạt 53% dự toán, trong đó thu vé đạt 52%; gieo được 90 ha, bằng 97% cùng kỳ, vụ muộn 20 ha, bằng 94%.';
    expect(all(text)).toMatchObject([
      { indicator: 'Thu chợ phiên', planPercent: 53 },
      { indicator: 'thu vé', planPercent: 52 },
      { value: 90, growthPercent: -3 },
      { value: 20, growthPercent: -6 },
    ]);
  });

  test.each([
    ['Thu phí đò đạt 52% dự toán, hộ nghèo bằng 3%.', { value: 3 }],
    ['Chi bến bãi đạt 52% dự toán, công suất sử dụng buồng phòng đạt 61%.', { value: 61 }],
    ['Thu phí đò bằng 106% cùng kỳ, sản lượng nhoa đạt 30 tấn, hệ số bằng 45%.', { value: 45 }],
  ])('but not of what names itself: %s', (text, expected) => {
    const figures = all(text);
    expect(figures[figures.length - 1]).toEqual(
      expect.not.objectContaining({ planPercent: expect.anything() }),
    );
    expect(figures[figures.length - 1]).toMatchObject(expected);
  });

  test('nor over a semicolon', () => {
    const figures = all('Thu phí đò đạt 90 tỷ đồng, bằng 106% cùng kỳ; chi bến đạt 70 tỷ đồng, bằng 94%.');
    expect(figures[1].growthPercent).toBeUndefined();
  });

  test('a percent sign is forgotten before a base', () =>
    expect(all('Ruộng muối đạt 42 ha, bằng 99,4 cùng kỳ năm trước.')).toMatchObject([
      { value: 42, growthPercent: -0.6 },
    ]));

  test('a growth told again in units is no level', () => {
    for (const again of ['(-892 ha)', 'tương đương 892 ha'])
      expect(all(`Vườn tiêu giảm 1,3% ${again} so với vụ trước.`)).toEqual([
        expect.objectContaining({ growthPercent: -1.3 }),
      ]);
  });

  test('a level below zero behind a growth is a level', () =>
    expect(all('Chênh lệch thu chi giảm 12%, đạt -32 tỷ đồng.')).toMatchObject([
      { growthPercent: -12, value: -32, unit: 'tỷ đồng' },
    ]));

  test('each growth goes to what it is told of', () => {
    const text =
      'Có 14 nghìn hàng quán mới với số vốn điều lệ 12 tỷ đồng và số lao động đăng ký 8 nghìn lao động, giảm 4% về số hàng quán, tăng 12% về vốn điều lệ và giảm 3% về số lao động.';
    expect(all(text)).toMatchObject([
      { value: 14, growthPercent: -4 },
      { value: 12, growthPercent: 12 },
      { value: 8, growthPercent: -3 },
    ]);
  });

  test('a plan that is told is a target, also behind "vượt"', () => {
    expect(all('Sản lượng muối tăng và vượt nghị quyết đề ra là tăng 8%.')).toMatchObject([
      { role: 'target', growthPercent: 8 },
    ]);
    expect(all('Tổng thu chợ phiên theo chỉ tiêu tỉnh giao 11 tỷ đồng.')).toMatchObject([
      { indicator: 'Tổng thu chợ phiên', role: 'target', value: 11 },
    ]);
  });

  test('a share told as a range keeps both ends', () =>
    expect(all('Gốm chiếm từ 8,1% đến 8,4%.')).toMatchObject([{ low: 8.1, high: 8.4, unit: '%' }]));
});
