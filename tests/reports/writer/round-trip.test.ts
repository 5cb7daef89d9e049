import fc from 'fast-check';
import { roundHalfAway, withoutNoise } from '../../../src/indicators/arithmetic/rounding';
import { readReport } from '../../../src/reports/read-report';
import { readWholePeriod } from '../../../src/reports/reader/periods';
import type { FigureToWrite } from '../../../src/reports/writer';
import { figureToWrite, writeReport } from '../../../src/reports/writer';

const decimal = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => withoutNoise(n / 10 ** digits));

/** Indicators in units and sizes that a province can have: what is out of all proportion is read with doubt, as it should be. */
const indicators: readonly (readonly [indicator: string, unit: string, most: number, digits: number])[] = [
  ['Giá trị sản xuất công nghiệp (giá so sánh 2010)', 'tỷ đồng', 400000, 1],
  ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'nghìn tỷ đồng', 900, 1],
  ['Kim ngạch xuất khẩu', 'triệu USD', 9000, 1],
  ['Kim ngạch nhập khẩu', 'tỷ USD', 40, 2],
  ['Thu ngân sách nhà nước trên địa bàn', 'tỷ đồng', 50000, 0],
  ['Sản lượng điện thương phẩm', 'triệu kWh', 9000, 1],
  ['Tổng vốn đầu tư toàn xã hội', 'tỷ đồng', 90000, 1],
  ['Sản lượng xi măng', 'nghìn tấn', 900, 1],
  ['Tinh bột sắn', 'tấn', 300000, 0],
];

const detail = fc.record({
  planPercent: fc.option(decimal(1, 250, 2)),
  growth: fc.oneof(
    fc.record({ growthPercent: fc.oneof(decimal(-90, 90, 2), fc.constant(0)) }),
    fc.record({ growthTimes: decimal(1, 12, 1) }),
    fc
      .tuple(decimal(1, 20, 1), decimal(0.1, 5, 1))
      .map(([low, width]) => ({ growthLow: low, growthHigh: withoutNoise(low + width) })),
    fc.constant({}),
  ),
});

type Named = (typeof indicators)[number];

/** One figure of an indicator. */
const figureOf = ([indicator, unit, most, digits]: Named, role: 'result' | 'target', period: string) =>
  fc
    .tuple(
      detail,
      decimal(1, most, digits),
      fc.constantFrom<('over' | 'under' | null)[]>('over', 'under', null, null, null),
    )
    .map(([{ planPercent, growth }, value, approximation]): FigureToWrite => {
      const ofResult = role === 'result' ? { planPercent, approximation } : {};
      const periodValue = readWholePeriod(period);
      return figureToWrite({ indicator, role, period, periodValue, unit, value, ...ofResult, ...growth });
    });

/** Figures of several indicators, each in the periods given: what a report's paragraph says. */
const paragraph = (role: 'result' | 'target', ...periods: string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...indicators), { minLength: 1, maxLength: 5 })
    .chain((named) =>
      fc.tuple(...named.flatMap((one) => periods.map((period) => figureOf(one, role, period)))),
    );

const periods = fc.constantFrom(
  'năm 2024',
  '9 tháng năm 2024',
  'tháng 4/2025',
  '6 tháng đầu năm 2025',
  'quý III/2024',
);

/** What reader and writer must agree on. */
function essence(figure: FigureToWrite): unknown {
  const { indicator, role, period, value, low, high, unit, planPercent, approximation } = figure;
  const { growthPercent, growthTimes, growthLow, growthHigh, growthBase } = figure;
  const base = growthPercent === null && growthTimes === null && growthLow === null ? null : growthBase;
  return {
    indicator: indicator.toLowerCase(),
    role,
    period,
    value,
    low,
    high,
    unit,
    planPercent,
    approximation,
    growthPercent: growthPercent === null ? null : roundHalfAway(growthPercent, 2),
    growthTimes,
    growthLow,
    growthHigh,
    base,
  };
}

const agree = (figures: readonly FigureToWrite[], text: string) =>
  expect({ text, figures: readReport(text).map(essence) }).toEqual({ text, figures: figures.map(essence) });

test.each(['brackets', 'commas'] as const)('results written with %s are read back', (style) => {
  fc.assert(
    fc.property(
      periods.chain((period) => paragraph('result', period)),
      (figures) => agree(figures, writeReport(figures, { style })),
    ),
    { numRuns: 300 },
  );
});

test.each(['brackets', 'commas'] as const)('targets written with %s are read back', (style) => {
  fc.assert(
    fc.property(paragraph('target', 'năm 2026'), (figures) =>
      agree(figures, writeReport(figures, { style })),
    ),
    { numRuns: 300 },
  );
});

test('a month beside the months so far is read back', () => {
  fc.assert(
    fc.property(paragraph('result', 'tháng 4/2025', '4 tháng năm 2025'), (figures) =>
      agree(figures, writeReport(figures, { style: 'monthly' })),
    ),
    { numRuns: 300 },
  );
});

test('bounds and ranges of targets are read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<('>=' | '>' | '<=' | '<')[]>('>=', '>', '<=', '<'),
      fc.constantFrom(
        'Tỷ lệ đảng viên tham gia sinh hoạt chi bộ',
        'Tỷ lệ lấp đầy cụm công nghiệp',
        'Tỷ lệ hộ nghèo',
      ),
      decimal(1, 100, 1),
      (comparator, indicator, value) => {
        const target = figureToWrite({
          indicator,
          role: 'target',
          period: 'năm 2026',
          unit: '%',
          value,
          comparator,
        });
        const [figure] = readReport(writeReport([target]));
        expect(figure).toMatchObject({ role: 'target', period: 'năm 2026', unit: '%', value, comparator });
        const range = { ...target, value: null, comparator: null, low: value, high: value + 1 };
        const [read] = readReport(writeReport([range]));
        expect(read).toMatchObject({ role: 'target', unit: '%', value: null, low: value, high: value + 1 });
      },
    ),
  );
});

test('a share is read back beside the level', () => {
  fc.assert(
    fc.property(decimal(1, 99, 2), decimal(1, 9000, 1), (share, value) => {
      const indicator = 'Công nghiệp chế biến, chế tạo';
      const figure = figureToWrite({ indicator, period: 'năm 2025', unit: 'tỷ đồng', value, share });
      const read = readReport(writeReport([figure]));
      expect(read).toHaveLength(1);
      expect(read[0]).toMatchObject({ value, share, period: 'năm 2025' });
    }),
  );
});

test('nothing allowed is read back as a target of 0', () => {
  const target = figureToWrite({
    indicator: 'đảng viên yếu kém',
    role: 'target',
    unit: 'đảng viên',
    value: 0,
    comparator: '=',
  });
  expect(readReport(writeReport([target]))).toEqual([
    expect.objectContaining({ role: 'target', value: 0, comparator: '=', indicator: 'đảng viên yếu kém' }),
  ]);
});
