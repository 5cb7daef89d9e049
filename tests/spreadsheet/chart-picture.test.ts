import fc from 'fast-check';
import { chartPicture, type ChartDrawing, type Shape } from '../../src/spreadsheet/chart-picture';

const [WIDTH, HEIGHT] = [400, 250];

const chart = (more: Partial<ChartDrawing>): ChartDrawing => ({
  lying: false,
  stacked: false,
  title: 'Tiến độ',
  categories: ['một', 'hai', 'ba'],
  series: [{ name: 'Năm 2031', listed: true, values: [1, 2, 4], color: '#000000', line: false }],
  hasLegend: false,
  labelled: false,
  written: String,
  ...more,
});

const barsOf = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape] : []));

test('bars are as long as their values say, from zero', () => {
  const [one, two, four] = barsOf(chartPicture(chart({}), WIDTH, HEIGHT));
  expect(two.height / one.height).toBeCloseTo(2, 9);
  expect(four.height / one.height).toBeCloseTo(4, 9);
  expect(one.y + one.height).toBeCloseTo(four.y + four.height, 9);
  const lying = barsOf(chartPicture(chart({ lying: true }), WIDTH, HEIGHT));
  expect(lying[2].width / lying[0].width).toBeCloseTo(4, 9);
  // the first on top
  expect(lying[0].y).toBeLessThan(lying[1].y);
});

test('steps stand on what is not seen, above zero and below it', () => {
  const series = [
    { name: '', listed: true, values: [0, 5, -2], color: null, line: false },
    { name: 'Tăng', listed: true, values: [5, 3, -1], color: '#0B4F8A', line: false },
  ];
  const [first, second, below] = barsOf(chartPicture(chart({ stacked: true, series }), WIDTH, HEIGHT));
  expect(second.y + second.height).toBeCloseTo(first.y, 9);
  const zero = first.y + first.height;
  expect(below.y).toBeCloseTo(zero + 2 * below.height, 9);
});

test('a line is broken where a value is missing, and a lone value draws none', () => {
  const series = [{ name: 'Kế hoạch', listed: true, values: [1, 2, null, 4], color: '#000000', line: true }];
  const categories = ['1', '2', '3', '4'];
  const dashed = chartPicture(chart({ series, categories }), WIDTH, HEIGHT).filter(
    (shape) => shape.kind === 'line' && shape.dashed,
  );
  expect(dashed).toHaveLength(1);
});

test('whatever the values are, nothing is drawn outside of the picture or without a place', () => {
  const value = fc.oneof(fc.constant(null), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  const anyChart = fc.record({
    lying: fc.boolean(),
    stacked: fc.boolean(),
    values: fc.array(value, { minLength: 1, maxLength: 14 }),
    more: fc.array(value, { minLength: 14, maxLength: 14 }),
  });
  fc.assert(
    fc.property(anyChart, ({ lying, stacked, values, more }) => {
      const series = [values, more.slice(0, values.length)].map((all, at) => ({
        name: `s${at}`,
        listed: true,
        values: all,
        color: '#123456',
        line: false,
      }));
      const categories = values.map((_, at) => `Tháng ${at + 1}`);
      const shapes = chartPicture(
        chart({ lying, stacked, series, categories, hasLegend: true }),
        WIDTH,
        HEIGHT,
      );
      for (const { x, y, width, height } of barsOf(shapes)) {
        for (const number of [x, y, width, height]) expect(Number.isFinite(number)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(WIDTH);
        expect(y + height).toBeLessThanOrEqual(HEIGHT);
      }
    }),
  );
});
