import { wholeYear } from '../../../src/indicators/language/periods';
import { readWholePeriod } from '../../../src/reports/reader/periods';
import type { FigureToWrite } from '../../../src/reports/writer';
import { figuresOfLevels, figureToWrite, writeReport, writeSentence } from '../../../src/reports/writer';

const exports = (known: Partial<FigureToWrite>): FigureToWrite =>
  figureToWrite({
    indicator: 'Kim ngạch xuất khẩu',
    unit: 'triệu USD',
    periodValue: readWholePeriod(known.period ?? ''),
    ...known,
  });

describe('the clause of a cell', () => {
  const figure = exports({ value: 680, planPercent: 100, growthPercent: 3 });

  it('has the percentages in brackets', () => {
    expect(writeSentence(figure)).toBe(
      'Kim ngạch xuất khẩu ước đạt 680 triệu USD (đạt 100% kế hoạch, tăng 3% so với cùng kỳ)',
    );
  });

  it('has them behind commas', () => {
    expect(writeSentence(figure, { style: 'commas' })).toBe(
      'Kim ngạch xuất khẩu ước đạt 680 triệu USD, đạt 100% kế hoạch, tăng 3% so với cùng kỳ',
    );
  });

  it('names the plan of the year in a month', () => {
    expect(writeSentence(exports({ value: 62, planPercent: 9.1 }), { style: 'monthly' })).toBe(
      'Kim ngạch xuất khẩu trong tháng ước đạt 62 triệu USD, đạt 9,1% kế hoạch năm',
    );
  });

  it('says what is wanted of a target', () => {
    expect(writeSentence(exports({ value: 750, growthPercent: 10.29 }), { style: 'target' })).toBe(
      'Phấn đấu kim ngạch xuất khẩu đạt 750 triệu USD (tăng 10,29% so với cùng kỳ)',
    );
  });
});

describe('the plan', () => {
  const plan = (planPercent: number) => writeSentence(exports({ value: 141, planPercent }));

  it('is exceeded, never "tăng"', () => {
    expect(plan(128.18)).toBe('Kim ngạch xuất khẩu ước đạt 141 triệu USD (vượt 28,18% kế hoạch)');
  });

  it('is met where the digits show nothing beyond it', () => {
    expect(plan(100.0032)).toBe('Kim ngạch xuất khẩu ước đạt 141 triệu USD (đạt 100% kế hoạch)');
  });

  it('is exceeded by what the digits show', () => {
    expect(plan(100.006)).toBe('Kim ngạch xuất khẩu ước đạt 141 triệu USD (vượt 0,01% kế hoạch)');
  });

  it('of a part of the year is the plan of the year', () => {
    expect(writeReport([exports({ period: '9 tháng năm 2023', value: 570, planPercent: 83.82 })])).toBe(
      '9 tháng năm 2023, kim ngạch xuất khẩu ước đạt 570 triệu USD (đạt 83,82% kế hoạch năm).',
    );
  });

  it('alone is the statement itself', () => {
    expect(writeSentence(figureToWrite({ indicator: 'Giải ngân vốn đầu tư công', planPercent: 74.5 }))).toBe(
      'Giải ngân vốn đầu tư công ước đạt 74,5% kế hoạch',
    );
  });
});

describe('a growth', () => {
  const growth = (known: Partial<FigureToWrite>) => writeSentence(exports({ value: 62, ...known }));

  it.each<[Partial<FigureToWrite>, string]>([
    [{ growthPercent: -19.4 }, 'giảm 19,4% so với cùng kỳ'],
    [{ growthPercent: 0 }, 'bằng cùng kỳ'],
    [{ growthPercent: 0.004 }, 'tương đương cùng kỳ'],
    [{ growthPercent: -0.004 }, 'tương đương cùng kỳ'],
    [{ growthPercent: 3, growthBase: null }, 'tăng 3%'],
    [{ growthTimes: 2.3 }, 'gấp 2,3 lần so với cùng kỳ'],
    [{ growthLow: 8, growthHigh: 9 }, 'tăng 8 - 9% so với cùng kỳ'],
    [{ growthLow: -9, growthHigh: -8 }, 'giảm 8 - 9% so với cùng kỳ'],
    [
      { growthPercent: 1.5, growthBase: 'previousPeriod', period: 'tháng 5/2024' },
      'tăng 1,5% so với tháng trước',
    ],
    [
      { growthPercent: 1.5, growthBase: 'previousPeriod', period: 'quý II/2024' },
      'tăng 1,5% so với quý trước',
    ],
  ])('%j is "%s"', (known, words) => {
    expect(growth(known).endsWith(`62 triệu USD (${words})`)).toBe(true);
  });

  it('of a target is against the year before', () => {
    expect(
      writeReport([exports({ role: 'target', period: 'năm 2026', value: 750, growthPercent: 4.5 })]),
    ).toBe('Năm 2026, phấn đấu kim ngạch xuất khẩu đạt 750 triệu USD (tăng 4,5% so với năm 2025).');
  });

  it('against the month before stands beside the one against the same month', () => {
    const row = {
      indicator: 'Kim ngạch xuất khẩu',
      role: 'result',
      period: { kind: 'month', number: 10, year: 2025 },
      unit: 'triệu USD',
      value: 66,
      samePeriod: 60,
      previousPeriod: 64,
    } as const;
    expect(writeReport(figuresOfLevels(row))).toBe(
      'Tháng 10/2025, kim ngạch xuất khẩu ước đạt 66 triệu USD (tăng 3,13% so với tháng trước, tăng 10% so với cùng kỳ).',
    );
  });
});

describe('a level', () => {
  const target = (known: Partial<FigureToWrite>) =>
    writeSentence(figureToWrite({ indicator: 'kết nạp đảng viên', role: 'target', ...known }));

  it.each<[Partial<FigureToWrite>, string]>([
    [{ value: 1, unit: 'đảng viên', comparator: '>=' }, 'kết nạp đảng viên đạt từ 1 đảng viên trở lên'],
    [{ value: 90, unit: '%', comparator: '>' }, 'kết nạp đảng viên đạt trên 90%'],
    [{ value: 20, unit: '%', comparator: '<=' }, 'kết nạp đảng viên không quá 20%'],
    [{ value: 4, unit: '%', comparator: '<' }, 'kết nạp đảng viên dưới 4%'],
    [{ value: 0, unit: 'đảng viên', comparator: '=' }, 'không có kết nạp đảng viên'],
    [{ low: 180, high: 200, unit: 'đảng viên' }, 'kết nạp đảng viên đạt 180 - 200 đảng viên'],
    [{ value: 90, unit: '%', approximation: 'about' }, 'kết nạp đảng viên đạt khoảng 90%'],
    [{ value: 1250, unit: 'người', approximation: 'under' }, 'kết nạp đảng viên đạt gần 1.250 người'],
  ])('%j is "%s"', (known, words) => {
    expect(target(known)).toBe(`Phấn đấu ${words}`);
  });

  it('is scaled on request', () => {
    const output = figureToWrite({ indicator: 'GTSXCN', value: 31621, unit: 'tỷ đồng' });
    expect(writeSentence(output)).toBe('GTSXCN ước đạt 31.621 tỷ đồng');
    expect(writeSentence(output, { scale: 'short' })).toBe('GTSXCN ước đạt 31,6 nghìn tỷ đồng');
    expect(writeSentence(output, { scale: 'triệu đồng' })).toBe('GTSXCN ước đạt 31.621.000 triệu đồng');
    expect(writeSentence(output, { scale: 'triệu USD' })).toBe('GTSXCN ước đạt 31.621 tỷ đồng');
    expect(writeSentence(exports({ value: 1020 }), { scale: 'short' })).toBe(
      'Kim ngạch xuất khẩu ước đạt 1,02 tỷ USD',
    );
    expect(writeSentence(exports({ value: 680 }), { scale: 'short' })).toBe(
      'Kim ngạch xuất khẩu ước đạt 680 triệu USD',
    );
  });

  it('says on request that it was rounded', () => {
    const rounding = { sayRounding: true, digits: { level: 0, growth: 0 } } as const;
    expect(writeSentence(exports({ value: 76581.4, growthPercent: 9.4 }), rounding)).toBe(
      'Kim ngạch xuất khẩu ước đạt hơn 76.581 triệu USD (tăng hơn 9% so với cùng kỳ)',
    );
    expect(writeSentence(exports({ value: 76580.6, growthPercent: 8.6 }), rounding)).toBe(
      'Kim ngạch xuất khẩu ước đạt gần 76.581 triệu USD (tăng gần 9% so với cùng kỳ)',
    );
    expect(writeSentence(exports({ value: 76581 }), rounding)).toBe(
      'Kim ngạch xuất khẩu ước đạt 76.581 triệu USD',
    );
  });

  it('has the digits that reports print for its kind', () => {
    const iip = figureToWrite({ indicator: 'IIP', indicatorId: 'iip', growthPercent: 11.34 });
    const cpi = figureToWrite({ indicator: 'CPI', indicatorId: 'cpi', growthPercent: 3.2 });
    expect(writeSentence(iip, { digits: 'byKind' })).toBe('IIP ước tăng 11,3% so với cùng kỳ');
    expect(writeSentence(cpi, { digits: 'byKind' })).toBe('CPI ước tăng 3,20% so với cùng kỳ');
    expect(writeSentence(exports({ value: 1850.6 }), { digits: 'byKind' })).toBe(
      'Kim ngạch xuất khẩu ước đạt 1.851 triệu USD',
    );
  });
});

describe('a report', () => {
  it('names the period once and tells targets in one sentence', () => {
    const text = writeReport([
      exports({ period: 'năm 2025', value: 912, planPercent: 101.33, growthPercent: 4.7 }),
      exports({ indicator: 'Kim ngạch nhập khẩu', period: 'năm 2025', value: 118, growthPercent: -2 }),
      exports({
        indicator: 'IIP',
        unit: null,
        role: 'target',
        period: 'năm 2026',
        growthLow: 8,
        growthHigh: 9,
      }),
      exports({ role: 'target', period: 'năm 2026', value: 980 }),
    ]);
    expect(text).toBe(
      'Năm 2025, kim ngạch xuất khẩu ước đạt 912 triệu USD (vượt 1,33% kế hoạch, tăng 4,7% so với cùng kỳ). ' +
        'Kim ngạch nhập khẩu ước đạt 118 triệu USD (giảm 2% so với cùng kỳ). ' +
        'Năm 2026, phấn đấu IIP tăng 8 - 9% so với năm 2025; kim ngạch xuất khẩu đạt 980 triệu USD.',
    );
  });

  it('tells the month and the months so far of an indicator in one sentence', () => {
    const figures = ['Kim ngạch xuất khẩu', 'Kim ngạch nhập khẩu'].flatMap((indicator) => [
      exports({ indicator, period: 'tháng 4/2025', value: 71, growthPercent: 2 }),
      exports({ indicator, period: '4 tháng năm 2025', value: 268, planPercent: 29.78, growthPercent: 6.35 }),
    ]);
    expect(writeReport(figures, { style: 'monthly' })).toBe(
      'Tháng 4/2025, kim ngạch xuất khẩu ước đạt 71 triệu USD, tăng 2% so với cùng kỳ; ' +
        'lũy kế 4 tháng năm 2025 ước đạt 268 triệu USD, đạt 29,78% kế hoạch năm, tăng 6,35% so với cùng kỳ. ' +
        'Tháng 4/2025, kim ngạch nhập khẩu ước đạt 71 triệu USD, tăng 2% so với cùng kỳ; ' +
        'lũy kế 4 tháng năm 2025 ước đạt 268 triệu USD, đạt 29,78% kế hoạch năm, tăng 6,35% so với cùng kỳ.',
    );
  });

  it('says "đạt" of a result that is no estimate', () => {
    expect(writeReport([exports({ period: 'năm 2022', value: 655 })], { estimated: false })).toBe(
      'Năm 2022, kim ngạch xuất khẩu đạt 655 triệu USD.',
    );
  });

  it('of nothing is empty', () => {
    expect(writeReport([])).toBe('');
  });
});

describe('the figures of a row of levels', () => {
  const row = {
    indicator: 'Kim ngạch xuất khẩu',
    role: 'result',
    period: wholeYear(2023),
    unit: 'triệu USD',
    value: 680,
  } as const;

  it('are computed at full precision', () => {
    expect(figuresOfLevels({ ...row, plan: 680, samePeriod: 660 })).toEqual([
      exports({
        period: 'năm 2023',
        value: 680,
        planPercent: 100,
        growthPercent: 3.03030303030303,
        growthBase: 'samePeriod',
      }),
    ]);
  });

  it('are left out where there is no base', () => {
    expect(figuresOfLevels({ ...row, plan: 0, samePeriod: null })).toEqual([
      exports({ period: 'năm 2023', value: 680 }),
    ]);
  });
});
