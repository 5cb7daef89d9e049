import { cellOf, type TemplateChart } from '../../tables';
import type { ChartSheet, DrawnChart } from './chart-sheet';
import { figureOf, LEVEL_FORMAT, nameOf, percentFormat } from './chart-figures';
import { LINE_COLOR, PALETTE } from './palette';

type Grouped = Extract<TemplateChart, { kind: 'columns' | 'bars' }>;
type Series = Grouped['series'][number];

/** Names in the first column, and a column of figures for each series. */
export function groupedSheet({ kind, rows, series: all }: Grouped, sheet: ChartSheet): DrawnChart {
  const { frame, top, put, area } = sheet;
  // a table may leave out a column that is of the same period as another
  const series = all.filter(({ column }) => frame.template.columns.some(({ key }) => key === column));
  const lying = kind === 'bars';
  const numberFormat = lying ? percentFormat(frame) : LEVEL_FORMAT;
  rows.forEach((rowId, place) => {
    put(top + place, 0, nameOf(sheet, rowId));
    series.forEach((one, at) => put(top + place, at + 1, valueOf(sheet, rowId, one), numberFormat));
  });
  // Excel begins an axis above zero where values are alike, and bars would lie: a nameless zero below them keeps it there
  if (lying) {
    put(top + rows.length, 0, { formula: '""', value: '' });
    series.forEach((_, at) => put(top + rows.length, at + 1, { formula: '0', value: 0 }, numberFormat));
  }
  const count = rows.length + (lying ? 1 : 0);
  return {
    type: lying ? 'BarClustered' : 'ColumnClustered',
    categories: area(0, count),
    series: series.map(({ words, line }, at) => ({
      name: frame.say(words),
      values: area(at + 1, count),
      ...(line && { line }),
      color: line ? LINE_COLOR : PALETTE[(series.length - 1 - at) % PALETTE.length],
      ...(lying && { labelled: true as const }),
    })),
    numberFormat,
    hasLegend: series.length > 1,
  };
}

/** A line goes through numbers only: a text would pull it down to zero, so where there is no figure it has none (#N/A). */
function valueOf(sheet: ChartSheet, rowId: string, { column, percentOf, line }: Series) {
  const figure = figureOf(sheet, rowId, column);
  if (!percentOf) return figure;
  const { frame, shown } = sheet;
  const row = frame.rows.find(({ id }) => id === rowId)!;
  const [percent, whole] = [frame.refer(row, column), frame.refer(row, percentOf)];
  const of = cellOf(row, percentOf);
  const values = [shown(rowId, column), shown(of.row, of.column)];
  const [share, total] = values;
  const missing = line ? { formula: 'NA()', value: '#N/A' } : { formula: '""', value: '' };
  const isKnown = typeof share === 'number' && typeof total === 'number';
  return {
    formula: `IF(ISNUMBER(${whole}),${percent}/100*${whole},${missing.formula})`,
    value: isKnown ? (share / 100) * total : values.includes(undefined) ? undefined : missing.value,
  };
}
