import type { TemplateChart } from '../../tables';
import type { ChartSheet, DrawnChart } from './chart-sheet';
import { figureOf, nameOf, percentFormat } from './chart-figures';
import { STEP_COLORS } from './palette';

type Steps = Extract<TemplateChart, { kind: 'steps' }>;

const UP = { vi: 'Tăng', en: 'Up' };
const DOWN = { vi: 'Giảm', en: 'Down' };

/** What is stacked in each step, from `S` (where it starts) to `E` (where it ends) of a figure `V`. */
const STACKED: readonly {
  words: { vi: string; en: string };
  color: string | null;
  formula: (s: string, e: string, v: string) => string;
  value: (s: number, e: number, v: number) => number;
}[] = [
  {
    // lifts a step to where it starts, unless that is on the other side of zero
    words: { vi: '', en: '' },
    color: null,
    formula: (s, e) => `IF((${s})*(${e})<=0,0,SIGN(${e})*MIN(ABS(${s}),ABS(${e})))`,
    value: (s, e) => (s * e <= 0 ? 0 : Math.sign(e) * Math.min(Math.abs(s), Math.abs(e))),
  },
  {
    words: UP,
    color: STEP_COLORS.up,
    formula: (s, e, v) => `IF(${v}>0,MAX(${e},0)-MAX(${s},0),0)`,
    value: (s, e, v) => (v > 0 ? Math.max(e, 0) - Math.max(s, 0) : 0),
  },
  {
    words: UP,
    color: STEP_COLORS.up,
    formula: (s, e, v) => `IF(${v}>0,MIN(${s},0)-MIN(${e},0),0)`,
    value: (s, e, v) => (v > 0 ? Math.min(s, 0) - Math.min(e, 0) : 0),
  },
  {
    words: DOWN,
    color: STEP_COLORS.down,
    formula: (s, e, v) => `IF(${v}<0,MAX(${s},0)-MAX(${e},0),0)`,
    value: (s, e, v) => (v < 0 ? Math.max(s, 0) - Math.max(e, 0) : 0),
  },
  {
    words: DOWN,
    color: STEP_COLORS.down,
    formula: (s, e, v) => `IF(${v}<0,MIN(${e},0)-MIN(${s},0),0)`,
    value: (s, e, v) => (v < 0 ? Math.min(e, 0) - Math.min(s, 0) : 0),
  },
];

/** Of two parts of one colour, above zero and below it, the legend has the first. */
const isListed = (at: number): boolean =>
  STACKED[at].color !== null && STACKED.findIndex(({ color }) => color === STACKED[at].color) === at;

/** Places of the columns: names, the figures, what is stacked, and the total. */
const [NAME, FIGURE, FIRST] = [0, 1, 2];
const TOTAL = FIRST + STACKED.length;

/** A waterfall: each row begins where the one before it ended, and the total stands on zero. */
export function stepsSheet({ rows, total, column }: Steps, sheet: ChartSheet): DrawnChart {
  const { frame, top, put, own, area } = sheet;
  const numberFormat = percentFormat(frame);
  let end: number | undefined = 0;
  [...rows, total].forEach((rowId, place) => {
    const row = top + place;
    const isTotal = rowId === total;
    const step = figureOf(sheet, rowId, column, 0);
    put(row, NAME, nameOf(sheet, rowId));
    put(row, isTotal ? TOTAL : FIGURE, step, numberFormat);
    if (isTotal) return;
    const ends = `SUM(${own(top, FIGURE).replace(/\d+$/, '$$$&')}:${own(row, FIGURE)})`;
    const figure = own(row, FIGURE);
    const start: number | undefined = end;
    end = start === undefined || typeof step.value !== 'number' ? undefined : start + step.value;
    STACKED.forEach((part, at) =>
      put(
        row,
        FIRST + at,
        {
          formula: part.formula(`${ends}-${figure}`, ends, figure),
          value: start === undefined || end === undefined ? undefined : part.value(start, end, end - start),
        },
        numberFormat,
      ),
    );
  });
  const count = rows.length + 1;
  return {
    type: 'ColumnStacked',
    categories: area(NAME, count),
    series: [
      ...STACKED.map(({ words, color }, at) => ({
        name: frame.say(words),
        values: area(FIRST + at, count),
        color,
        ...(isListed(at) ? {} : { unlisted: true as const }),
      })),
      {
        name: frame.say({ vi: 'Tổng số', en: 'Total' }),
        values: area(TOTAL, count),
        color: STEP_COLORS.total,
      },
    ],
    numberFormat,
    hasLegend: true,
  };
}
