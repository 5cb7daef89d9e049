import { all } from '../said';

const lines = (...rows: string[]) => rows.join('\n');

describe('tables in a text', () => {
  test('a plan and a result for each row, with the unit and the attainment of their columns', () => {
    const text = lines(
      'STT | Tên chỉ tiêu | ĐVT | KH 2033 | TH 2033 | TH/KH (%)',
      '1 | Sản lượng gạch nung | triệu viên | 50 | 52,5 | 105',
      '2 | Tỷ lệ thùng rác có nắp | % | 80-85 | 83,1 |',
      '3 | Số bến đò | bến | dưới 7 | Đạt |',
    );
    const brick = { indicator: 'Sản lượng gạch nung', period: 'năm 2033', unit: 'triệu viên' };
    const lid = { indicator: 'Tỷ lệ thùng rác có nắp', period: 'năm 2033', unit: '%' };
    expect(all(text)).toEqual([
      { ...brick, role: 'target', value: 50 },
      { ...brick, role: 'result', value: 52.5, planPercent: 105 },
      { ...lid, role: 'target', low: 80, high: 85 },
      { ...lid, role: 'result', value: 83.1 },
      {
        indicator: 'Số bến đò',
        role: 'target',
        period: 'năm 2033',
        value: 7,
        unit: 'bến',
        approximation: 'under',
        comparator: '<',
      },
    ]);
  });

  test('the unit stands in the line above, columns are set apart by tabs, growth by its sign', () => {
    const text = lines(
      'ĐVT: tỷ đồng',
      'Chỉ tiêu\tNăm 2030\tNăm 2031\tTăng/giảm (%)',
      'Thu lệ phí\t120\t132\t10',
      'Chi sửa đường\t80\t76\t-5',
    );
    expect(all(text)).toMatchObject([
      { indicator: 'Thu lệ phí', period: 'năm 2030', value: 120, unit: 'tỷ đồng' },
      { indicator: 'Thu lệ phí', period: 'năm 2031', value: 132, growthPercent: 10 },
      { indicator: 'Chi sửa đường', period: 'năm 2030', value: 80, unit: 'tỷ đồng' },
      { indicator: 'Chi sửa đường', period: 'năm 2031', value: 76, growthPercent: -5 },
    ]);
  });

  test('the unit stands in brackets, columns are set apart by spaces, an empty cell moves nothing', () => {
    const text = lines(
      'Tên sản phẩm             Kế hoạch      Thực hiện     Tỷ lệ hoàn thành',
      'Gạch men (triệu viên)    12            11,4          95',
      'Nước đá (nghìn m3)                     840',
    );
    expect(all(text)).toMatchObject([
      { indicator: 'Gạch men', role: 'target', value: 12, unit: 'triệu viên' },
      { indicator: 'Gạch men', role: 'result', value: 11.4, planPercent: 95 },
      { indicator: 'Nước đá', role: 'result', value: 840, unit: 'nghìn m3' },
    ]);
  });

  test('a measure alone is completed by the group above it; a column of indices gives growth', () => {
    const text = lines(
      '| Chỉ tiêu | Đơn vị | Thực hiện 2030 | Ước TH 2031 | So với cùng kỳ (%) |',
      '|---|---|---|---|---|',
      '| Sen | | | | |',
      '| - Diện tích | ha | 1.200 | 1.212 | 101 |',
      '| - Sản lượng | tấn | 500 | 490 | 98 |',
    );
    expect(all(text)).toMatchObject([
      { indicator: 'Diện tích sen', period: 'năm 2030', value: 1200, unit: 'ha' },
      { indicator: 'Diện tích sen', period: 'năm 2031', value: 1212, growthPercent: 1 },
      { indicator: 'Sản lượng sen', period: 'năm 2030', value: 500, unit: 'tấn' },
      { indicator: 'Sản lượng sen', period: 'năm 2031', value: 490, growthPercent: -2 },
    ]);
  });

  test('a table whose headings do not say what its numbers are gives no figures', () => {
    expect(all(lines('Nhóm A | Loại | Mã', 'Sen | 14 | 27', 'Súng | 15 | 28'))).toEqual([]);
  });

  test('what stands around a table is read as text', () => {
    const text = lines(
      'Doanh thu bến đò năm 2031 đạt 7 tỷ đồng.',
      'Chỉ tiêu | ĐVT | TH',
      'Khách qua đò | nghìn lượt | 31',
      'Số chuyến đò | chuyến | 900',
      'Doanh thu chợ nổi năm 2031 đạt 9 tỷ đồng.',
    );
    expect(all(text)).toMatchObject([
      { indicator: 'Doanh thu bến đò', value: 7 },
      { indicator: 'Khách qua đò', value: 31, unit: 'nghìn lượt', period: 'năm 2031' },
      { indicator: 'Số chuyến đò', value: 900, unit: 'chuyến' },
      { indicator: 'Doanh thu chợ nổi', value: 9 },
    ]);
  });
});

describe('headings of two lines, and of the period before', () => {
  test('a heading over several columns holds for all of them', () => {
    const text = lines(
      'Chỉ tiêu | ĐVT | Năm 2031 | | Năm 2032',
      ' | | Kế hoạch | Thực hiện | Kế hoạch',
      'Sản lượng nến | tấn | 40 | 42 | 45',
      'Sản lượng sáp | tấn | 20 | 19 | 21',
    );
    expect(all(text).slice(0, 3)).toMatchObject([
      { role: 'target', period: 'năm 2031', value: 40 },
      { role: 'result', period: 'năm 2031', value: 42 },
      { role: 'target', period: 'năm 2032', value: 45 },
    ]);
  });

  test('what is compared with belongs to the year before', () => {
    const text = lines(
      'KẾT QUẢ 9 THÁNG NĂM 2031',
      'Chỉ tiêu | ĐVT | TH cùng kỳ | TH 9 tháng | So với cùng kỳ (%)',
      'Sản lượng nến | tấn | 40 | 42 | 105',
      'Sản lượng sáp | tấn | 20 | 19 | 95',
    );
    expect(all(text).slice(0, 2)).toMatchObject([
      { role: 'result', period: '9 tháng năm 2030', value: 40 },
      { role: 'result', period: '9 tháng năm 2031', value: 42, growthPercent: 5, growthBase: 'samePeriod' },
    ]);
  });

  describe('a rate whose heading does not say of what', () => {
    const rates = (heading: string, ...rows: string[]) =>
      all(lines(`Chỉ tiêu | ĐVT | ${heading} | Tỷ lệ (%)`, ...rows)).map(({ planPercent, growthPercent }) => [
        planPercent ?? null,
        growthPercent ?? null,
      ]);

    test('is an attainment where the plan gives it', () => {
      const rows = ['Nến | tấn | 1.200 | 950 | 79,2', 'Sáp | tấn | 800 | 700 | 87,5'];
      expect(rates('KH 2031 | TH 2031', ...rows).filter((_, at) => at % 2 === 1)).toEqual([
        [79.2, null],
        [87.5, null],
      ]);
    });

    test.each([
      ['an index', '110', '95'],
      ['a growth', '10', '-5'],
    ])('is %s where the year before gives it', (_, one, other) => {
      const rows = [`Nến | tấn | 120 | 132 | ${one}`, `Sáp | tấn | 100 | 95 | ${other}`];
      expect(rates('TH 2030 | TH 2031', ...rows).filter((_row, at) => at % 2 === 1)).toEqual([
        [null, 10],
        [null, -5],
      ]);
    });

    test('is nothing where no level gives it', () => {
      expect(rates('TH 2031 |', 'Nến | tấn | 120 | | 110')).toEqual([[null, null]]);
      expect(rates('TH 2030 | TH 2031', 'Nến | tấn | 120 | 132 | 70')).toEqual([
        [null, null],
        [null, null],
      ]);
    });
  });

  test('a ditto mark is the unit of the row above', () => {
    const text = lines('Chỉ tiêu | ĐVT | TH 2031', 'Nến | tấn | 12', 'Sáp | " | 7', 'Mật | -nt- | 5');
    expect(all(text).map(({ value, unit }) => [value, unit])).toEqual([
      [12, 'tấn'],
      [7, 'tấn'],
      [5, 'tấn'],
    ]);
  });
});
