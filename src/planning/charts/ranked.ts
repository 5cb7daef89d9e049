import type { TemplateChart } from '../../tables';
import type { ChartSheet, ChartValue, DrawnChart } from './chart-sheet';
import { figureOf, LEVEL_FORMAT, nameColumnOf, nameOf } from './chart-figures';
import { PALETTE } from './palette';

type Ranked = Extract<TemplateChart, { kind: 'ranked' }>;

/** Places of the columns: what is drawn, and beside each row of the table its figure and its rank. */
const [NAME, VALUE, FIGURE, RANK] = [0, 1, 2, 3];

/**
 * The largest rows of a list. Each row has its rank beside it, which equal figures share by their order, and the chart takes the rows by
 * their ranks: so the order follows when figures change.
 */
export function rankedSheet({ words, below, level, most, column }: Ranked, sheet: ChartSheet): DrawnChart {
  const { frame, top, put, own, area } = sheet;
  const heading = frame.rows.findIndex(({ id }) => id === below);
  const listed = frame.rows.slice(heading + 1).filter((row) => row.level === level && !row.auxiliary);
  const [first, last] = [listed[0], listed[listed.length - 1]].map(({ id }) => frame.rowPlace(id));
  const range = (from: string, to: string) => `${absolute(from)}:${absolute(to)}`;
  const figures = range(own(first, FIGURE), own(last, FIGURE));
  const values = listed.map(({ id }): ChartValue => {
    const { value } = figureOf(sheet, id, column);
    return typeof value === 'number' && value <= 0 ? '' : value;
  });
  const order = ranksOf(values);
  listed.forEach((row, index) => {
    const place = frame.rowPlace(row.id);
    const [cell, figure] = [frame.refer(row, column), own(place, FIGURE)];
    put(place, FIGURE, { formula: `IF(N(${cell})>0,${cell},"")`, value: values[index] }, LEVEL_FORMAT);
    put(
      place,
      RANK,
      {
        formula: `IF(ISNUMBER(${figure}),RANK(${figure},${figures})+COUNTIF(${absolute(own(first, FIGURE))}:${figure},${figure})-1,"")`,
        value: order?.[index],
      },
      '0',
    );
  });
  const names = range(
    frame.refer(listed[0], nameColumnOf(frame)),
    frame.refer(listed[listed.length - 1], nameColumnOf(frame)),
  );
  const ranks = range(own(first, RANK), own(last, RANK));
  const shownMost = Math.min(most, listed.length);
  for (let rank = 1; rank <= shownMost; rank++) {
    const at = order?.indexOf(rank) ?? -1;
    const taken = (from: string) => `IFERROR(INDEX(${from},MATCH(${rank},${ranks},0))`;
    const valueAt = (value: ChartValue): ChartValue => (order ? (at < 0 ? '' : value) : undefined);
    put(top + rank - 1, NAME, {
      formula: `${taken(names)}&"","")`,
      value: valueAt(at < 0 ? '' : nameOf(sheet, listed[at].id).value),
    });
    put(
      top + rank - 1,
      VALUE,
      { formula: `${taken(figures)},"")`, value: valueAt(values[at]) },
      LEVEL_FORMAT,
    );
  }
  return {
    type: 'BarClustered',
    categories: area(NAME, shownMost),
    series: [{ name: frame.say(words), values: area(VALUE, shownMost), color: PALETTE[0], labelled: true }],
    numberFormat: LEVEL_FORMAT,
    hasLegend: false,
    fromZero: true,
  };
}

/** `$F$12` of `F12`. */
const absolute = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** The rank of each figure, `''` of what is none; `null` where one of them is not known. */
function ranksOf(values: readonly ChartValue[]): (number | '')[] | null {
  if (values.includes(undefined)) return null;
  return values.map((value, at) =>
    typeof value === 'number'
      ? 1 + values.filter((other, place) => isBefore(other, place, value, at)).length
      : '',
  );
}

const isBefore = (other: ChartValue, place: number, value: number, at: number): boolean =>
  typeof other === 'number' && (other > value || (other === value && place < at));
