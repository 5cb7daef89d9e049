import { readReport } from '../../src/reports';
import { all, only } from './said';

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

describe('periods', () => {
  const periods = (text: string) => all(text).map(({ period }) => period);

  test('each line of a list begins with the period that the line before began with', () => {
    const text =
      'Kết quả tháng 5 năm 2026\n' +
      '- Kim ngạch xuất khẩu: 148,6 triệu USD; lũy kế 5 tháng 702,3 triệu USD.\n' +
      '- Kim ngạch nhập khẩu: 61,9 triệu USD; lũy kế 5 tháng 301,7 triệu USD.';
    const month = 'tháng 5 năm 2026';
    expect(periods(text)).toEqual([month, '5 tháng năm 2026', month, '5 tháng năm 2026']);
  });

  test('one in brackets with its own number is of that number only', () => {
    const text =
      'Tháng 5, xuất khẩu đạt 12 triệu USD, tăng 8% so với cùng kỳ (5 tháng tăng 9,9%), nhập khẩu đạt 7 triệu USD.';
    expect(all(text).map(({ period, growthPercent }) => [period, growthPercent])).toEqual([
      ['tháng 5', 8],
      ['5 tháng', 9.9],
      ['tháng 5', undefined],
    ]);
  });

  test('the average of the same period is the same period', () => {
    const text = 'Bình quân 7 tháng, CPI tăng 3,02% so với bình quân cùng kỳ năm 2025.';
    expect(only(text)).toMatchObject({ growthPercent: 3.02, growthBase: 'samePeriod' });
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
