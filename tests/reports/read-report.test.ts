import { readReport, type ReportFigure } from '../../src/reports';

/** What a figure says, without the fields it leaves empty and without where it stands. */
function said(figure: ReportFigure): Partial<ReportFigure> {
  const entries = Object.entries(figure).filter(
    ([key, value]) => value !== null && !['start', 'end', 'confidence', 'indicatorId'].includes(key),
  );
  return Object.fromEntries(entries);
}

/** The one figure of a text. */
function only(text: string): Partial<ReportFigure> {
  const figures = readReport(text);
  expect(figures.map(({ indicator }) => indicator)).toHaveLength(1);
  return said(figures[0]);
}

const all = (text: string) => readReport(text).map(said);

describe('a clause of a report', () => {
  test('gives level, plan and growth from one bracket', () => {
    expect(
      only(
        'Năm 2022, kim ngạch xuất khẩu ước đạt 310 triệu USD (đạt 103,3% kế hoạch, tăng 7,2% so với cùng kỳ).',
      ),
    ).toEqual({
      indicator: 'kim ngạch xuất khẩu',
      role: 'result',
      period: 'năm 2022',
      value: 310,
      unit: 'triệu USD',
      planPercent: 103.3,
      growthPercent: 7.2,
      growthBase: 'samePeriod',
    });
  });

  test('says where in the text it stands', () => {
    const text = 'Mở đầu. Kim ngạch nhập khẩu đạt 45 triệu USD, giảm 3%. Kết thúc.';
    const [{ start, end }] = readReport(text);
    expect(text.slice(start, end)).toBe('Kim ngạch nhập khẩu đạt 45 triệu USD, giảm 3%');
  });

  test('knows the catalogue indicator, and a part only below its whole', () => {
    const figures = readReport(
      'Chỉ số sản xuất công nghiệp tăng 5%; trong đó: khai khoáng giảm 2%; sản phẩm lạ tăng 4%.',
    );
    expect(figures.map(({ indicatorId }) => indicatorId)).toEqual(['iip', 'iip.mining', null]);
  });
});

describe('growth and attainment', () => {
  it.each([
    ['tăng 4,5% so với cùng kỳ', { growthPercent: 4.5, growthBase: 'samePeriod' }],
    ['giảm 4,5% so với năm 2020', { growthPercent: -4.5, growthBase: 'samePeriod' }],
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
    expect(only(text)).toMatchObject({ growthPercent: 3.5 });
  });

  test('the same month of another year is the same period', () => {
    const text = 'IIP tháng 9 năm 2020 giảm 3,4% so với tháng 9 năm 2019.';
    expect(only(text)).toMatchObject({ growthPercent: -3.4, growthBase: 'samePeriod' });
  });
});

describe('two of a kind', () => {
  test('two bases are two entries, the same period first', () => {
    expect(all('IIP tháng 5 tăng 2% so với tháng trước và 9% so với cùng kỳ.')).toEqual([
      expect.objectContaining({ growthPercent: 9, growthBase: 'samePeriod' }),
      expect.objectContaining({ growthPercent: 2, growthBase: 'previousPeriod' }),
    ]);
  });

  test('pairs behind the first follow its order', () => {
    const text =
      'IIP tăng 2% so với tháng trước và tăng 9% so với cùng kỳ; trong đó: khai khoáng tăng 1% và giảm 4%.';
    expect(all(text).slice(2)).toEqual([
      expect.objectContaining({ indicator: 'khai khoáng', growthPercent: -4, growthBase: 'samePeriod' }),
      expect.objectContaining({ indicator: 'khai khoáng', growthPercent: 1, growthBase: 'previousPeriod' }),
    ]);
  });

  test('two plans are two entries to be looked at', () => {
    const text =
      'Thu ngân sách đạt 900 tỷ đồng, bằng 105% dự toán Trung ương giao và 97% dự toán HĐND tỉnh giao.';
    expect(all(text)).toEqual([
      expect.objectContaining({ value: 900, planPercent: 105, ambiguous: true }),
      expect.objectContaining({ value: 900, planPercent: 97, ambiguous: true }),
    ]);
  });

  test('amount and value of a good get their own growth', () => {
    const text = 'Cà phê đạt 14 nghìn tấn, trị giá 27 triệu USD, giảm 3% về lượng và tăng 8% về giá trị.';
    expect(all(text)).toEqual([
      expect.objectContaining({ value: 14, unit: 'nghìn tấn', growthPercent: -3 }),
      expect.objectContaining({ value: 27, unit: 'triệu USD', growthPercent: 8 }),
    ]);
  });

  test('month and cumulative months are two entries of one indicator', () => {
    const text =
      'Kim ngạch xuất khẩu tháng 9/2021 đạt 50 triệu USD, tăng 5%; lũy kế 9 tháng đạt 420 triệu USD.';
    expect(all(text)).toEqual([
      expect.objectContaining({ period: 'tháng 9/2021', value: 50, growthPercent: 5 }),
      expect.objectContaining({ period: '9 tháng năm 2021', value: 420 }),
    ]);
  });

  test('cumulative without months counts up to the month before it', () => {
    const text = 'Tháng 4, kim ngạch xuất khẩu đạt 50 triệu USD, lũy kế đạt 190 triệu USD.';
    expect(all(text).map(({ period }) => period)).toEqual(['tháng 4', '4 tháng']);
  });

  test('a plan in brackets is a target beside its result', () => {
    const text = 'Tổng mức bán lẻ đạt 930 tỷ đồng (kế hoạch 900 tỷ đồng), tăng 4%.';
    expect(all(text)).toEqual([
      expect.objectContaining({ role: 'result', value: 930, growthPercent: 4 }),
      expect.objectContaining({ role: 'target', value: 900 }),
    ]);
  });
});

describe('numbers and units', () => {
  it.each([
    ['1.726,5 tỷ đồng', 1726.5, 'tỷ đồng'],
    ['1,02 tỷ USD', 1.02, 'tỷ USD'],
    ['1.726 tỷ USD', 1.726, 'tỷ USD'],
    ['1.020 triệu USD', 1020, 'triệu USD'],
    ['947.5 triệu USD', 947.5, 'triệu USD'],
    ['2,500.5 triệu USD', 2500.5, 'triệu USD'],
    ['31\u00a0621 tỷ đồng', 31621, 'tỷ đồng'],
    ['85 ngàn tỉ đồng', 85, 'nghìn tỷ đồng'],
    ['320 triệu đô la Mỹ', 320, 'triệu USD'],
    ['812 triệu Kwh', 812, 'triệu kWh'],
    ['8,4 triệu m³', 8.4, 'triệu m3'],
    ['62,4 triệu đồng/người/năm', 62.4, 'triệu đồng/người/năm'],
  ])('%s', (written, value, unit) => {
    expect(only(`Sản lượng đạt ${written}.`)).toMatchObject({ value, unit });
  });

  test('bare tỷ is money: of the country, or dollars where the indicator is in dollars', () => {
    expect(only('Thu ngân sách đạt 900 tỷ.')).toMatchObject({ unit: 'tỷ đồng' });
    expect(only('Kim ngạch xuất khẩu đạt 3,4 tỷ.')).toMatchObject({ unit: 'tỷ USD' });
  });

  test('a range has two ends and no value', () => {
    expect(only('Tổng mức bán lẻ đạt 826,9 – 834,6 ngàn tỷ đồng.')).toEqual({
      indicator: 'Tổng mức bán lẻ',
      role: 'result',
      low: 826.9,
      high: 834.6,
      unit: 'nghìn tỷ đồng',
    });
  });

  test('from one level to another is the other', () => {
    expect(only('Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,9%.')).toMatchObject({ value: 3.9 });
  });

  it.each([
    ['hơn', 'over'],
    ['trên', 'over'],
    ['gần', 'under'],
    ['chưa đến', 'under'],
    ['khoảng', 'about'],
    ['xấp xỉ', 'about'],
  ])('%s qualifies the level', (word, approximation) => {
    expect(only(`Kim ngạch xuất khẩu đạt ${word} 310 triệu USD.`)).toMatchObject({
      value: 310,
      approximation,
    });
  });

  test('doubtful writing and readings are marked by a confidence below 0,8', () => {
    const [doubtful] = readReport('Kim ngạch xuất khẩu đạt 1.726 tỷ USD.');
    const [sure] = readReport('Kim ngạch xuất khẩu đạt 1,726 tỷ USD.');
    expect(doubtful.confidence).toBeLessThan(0.8);
    expect(sure.confidence).toBeGreaterThanOrEqual(0.8);
  });
});

describe('result or target', () => {
  it.each([
    ['Phấn đấu năm 2025 kim ngạch xuất khẩu đạt 900 triệu USD.'],
    ['Mục tiêu năm 2025: kim ngạch xuất khẩu ước đạt 900 triệu USD.'],
    ['Kế hoạch năm 2025: kim ngạch xuất khẩu 900 triệu USD.'],
    ['Dự kiến năm 2025, kim ngạch xuất khẩu đạt 900 triệu USD.'],
    ['Chỉ tiêu xuất khẩu năm 2025 đạt 900 triệu USD.'],
  ])('%s is a target', (text) => expect(only(text)).toMatchObject({ role: 'target', value: 900 }));

  test('so are the figures of a year after the year of results', () => {
    const text = 'Năm 2024, IIP ước tăng 6%. Năm 2025: IIP tăng 8%.';
    expect(all(text).map(({ role }) => role)).toEqual(['result', 'target']);
  });

  test('a list goes on with its heading, a new paragraph reports again', () => {
    const text = 'Mục tiêu năm 2025:\n- IIP tăng 8%;\n- CPI tăng 4%.\nCông tác khác\nĐã kết nạp 3 đảng viên.';
    expect(all(text).map(({ role }) => role)).toEqual(['target', 'target', 'result']);
  });

  it.each([
    ['từ 9% trở lên', '>='],
    ['trên 9%', '>'],
    ['dưới 9%', '<'],
    ['không quá 9%', '<='],
    ['ít nhất 9%', '>='],
  ])('a target of %s bounds', (words, comparator) => {
    expect(only(`Phấn đấu tỷ lệ hộ nghèo đạt ${words}.`)).toMatchObject({ value: 9, comparator });
  });
});

describe('what is counted', () => {
  it.each([
    ['Toàn tỉnh có 12 dự án mới.', { indicator: 'dự án mới', value: 12, unit: 'dự án' }],
    ['Đã kết nạp 9 đảng viên.', { indicator: 'kết nạp đảng viên', value: 9, unit: 'đảng viên' }],
    [
      'Phấn đấu kết nạp từ 15 - 20 đảng viên.',
      { indicator: 'kết nạp đảng viên', low: 15, high: 20, role: 'target' },
    ],
    ['Có 26/27 nhiệm vụ đã hoàn thành.', { indicator: 'nhiệm vụ đã hoàn thành', value: 26 }],
    ['Không có đảng viên vi phạm kỷ luật.', { value: 0, unit: 'đảng viên', comparator: '=' }],
    [
      'Đã giải ngân 235 tỷ đồng vốn đầu tư công.',
      { indicator: 'giải ngân vốn đầu tư công', value: 235, unit: 'tỷ đồng' },
    ],
    [
      '80% chi bộ trở lên hoàn thành tốt nhiệm vụ.',
      { indicator: 'chi bộ hoàn thành tốt nhiệm vụ', value: 80, unit: '%', comparator: '>=' },
    ],
  ])('%s', (text, expected) => expect(only(text)).toMatchObject(expected));

  test('the name of a population goes on behind commas up to the next number', () => {
    const text = '100% đảng viên, công chức được học tập, quán triệt; 90% chi bộ hoàn thành tốt nhiệm vụ.';
    expect(all(text).map(({ indicator }) => indicator)).toEqual([
      'đảng viên, công chức được học tập, quán triệt',
      'chi bộ hoàn thành tốt nhiệm vụ',
    ]);
  });

  test('a percentage in brackets behind a count is its share', () => {
    expect(only('Có 24 chi bộ hoàn thành xuất sắc nhiệm vụ (16,4%).')).toMatchObject({
      value: 24,
      share: 16.4,
    });
  });

  test('ratings that leave the noun out are of what was counted before', () => {
    const text =
      'Có 90,3% đảng viên hoàn thành tốt nhiệm vụ, 9,1% hoàn thành nhiệm vụ và 0,6% không hoàn thành.';
    expect(all(text).map(({ indicator }) => indicator)).toEqual([
      'đảng viên hoàn thành tốt nhiệm vụ',
      'đảng viên hoàn thành nhiệm vụ',
      'đảng viên không hoàn thành',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Theo báo cáo, với sự nỗ lực chung, giá trị sản xuất công nghiệp', 'giá trị sản xuất công nghiệp'],
    ['Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ', 'Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ'],
    ['Giá trị sản xuất (giá so sánh năm 2010)', 'Giá trị sản xuất (giá so sánh năm 2010)'],
    ['Thị trường lớn nhất là Hoa Kỳ', 'Hoa Kỳ'],
    ['Cung cấp nước, xử lý rác thải, nước thải', 'Cung cấp nước, xử lý rác thải, nước thải'],
    ['Hoạt động xuất khẩu khởi sắc, kim ngạch', 'kim ngạch'],
  ])('%s', (words, indicator) => {
    expect(only(`${words} đạt 31 tỷ đồng.`)).toMatchObject({ indicator });
  });

  test('a clause without a name goes on with the one before', () => {
    const text = 'Tổng mức bán lẻ đạt 930 tỷ đồng. So với cùng kỳ tăng 4%.';
    expect(all(text)).toEqual([
      expect.objectContaining({ indicator: 'Tổng mức bán lẻ', value: 930 }),
      expect.objectContaining({ indicator: 'Tổng mức bán lẻ', growthPercent: 4 }),
    ]);
  });

  test('a heading with a colon names the number behind it', () => {
    expect(only('Xuất khẩu: ước đạt 188 triệu USD.')).toMatchObject({ indicator: 'Xuất khẩu', value: 188 });
  });

  test('a list under a falling heading falls', () => {
    expect(all('Các sản phẩm giảm gồm: xi măng 4%; đường 7%.')).toEqual([
      expect.objectContaining({ indicator: 'xi măng', growthPercent: -4 }),
      expect.objectContaining({ indicator: 'đường', growthPercent: -7 }),
    ]);
  });
});

describe('what is no figure', () => {
  it.each([
    ['Căn cứ Nghị quyết số 12/NQ-HĐND ngày 09/12/2022 và Chỉ thị số 05-CT/TW, khóa XII.'],
    ['Hội nghị lần thứ 27 diễn ra từ ngày 3 đến ngày 5.'],
    ['# why: đạt 120% kế hoạch, giảm 85,8%'],
    ['Xem https://vi-du.vn/kim-ngach-xuat-khau-dat-700-trieu-usd để biết thêm.'],
    ['=SUM(A1:A9) * 5%'],
    [''],
  ])('%s', (text) => expect(readReport(text)).toEqual([]));
});
