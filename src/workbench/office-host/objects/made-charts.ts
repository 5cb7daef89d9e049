import {
  CHART_TYPES,
  type ChartAxis,
  type ChartRange,
  type ChartSeries,
  type ChartType,
  type SheetChart,
} from '../../charts';
import { excelError, notImplemented } from '../errors';
import { assertUnprotected } from '../protection';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { changedChart, changedContent, chartOf, chartsOf } from './sheet-charts';
import { cornersOf } from './chart-place';
import { excelObject, type ChartSelf, type SheetSelf } from './excel-object';

/** What Excel calls charts that have no name, in the language of its numbers. */
const WORDS = { 'vi-VN': 'Biểu đồ', 'en-US': 'Chart' };

/** Columns and rows that a new chart covers; Excel puts it where the window happens to be. */
const NEW_SIZE = { row: 1, column: 1, rows: 15, columns: 8 };

/** A type of charts that can be made here. */
export function typeOf(value: unknown): ChartType {
  if (typeof value !== 'string') throw excelError('InvalidArgument', 'A type of chart is expected.');
  const known = CHART_TYPES.find((type) => type === value);
  if (!known) throw notImplemented(`charts of the type ${value}`);
  return known;
}

/** The range of an argument, as a chart keeps it. */
export function rangeOf(args: Arguments, index: number): ChartRange {
  const { sheetId, area } = args.object(index, 'Range').self;
  return { sheetId, area };
}

const axis = (hasGridlines: boolean): ChartAxis => ({
  visible: true,
  title: { text: '', visible: false },
  numberFormat: null,
  isReversed: false,
  minimum: null,
  hasGridlines,
  labels: 'NextToAxis',
});

/** A series as it is when it is added. */
export const newSeries = (name: string, type: ChartType, values: ChartRange): ChartSeries => ({
  name,
  isListed: true,
  type,
  values,
  categories: null,
  line: { style: 'Continuous' },
  labels: null,
  gapWidth: 150,
  overlap: /Stacked/.test(type) ? 100 : 0,
});

/**
 * The series of a source. Where it has several rows and columns Excel looks at what stands there to tell names and categories from
 * figures; which it takes is not guessed here.
 */
function seriesOf(session: Session, type: ChartType, source: ChartRange): ChartSeries[] {
  const { area, sheetId } = source;
  if (area.rows > 1 && area.columns > 1) throw notImplemented('charts of several rows and columns');
  const [[first]] = session.engine.read(sheetId, { ...area, rows: 1, columns: 1 });
  if (typeof first.value === 'string' && first.value !== '' && !first.isError)
    throw notImplemented('charts whose first cell is a text');
  return [newSeries('', type, source)];
}

/** `Chart.setData` */
export function setData(self: ChartSelf, args: Arguments): void {
  const content = changedContent(self);
  args.choice(1, ['Auto', 'Columns', 'Rows'], 'Auto');
  content.series = seriesOf(self.session, content.type, rangeOf(args, 0));
}

function freeNumber(self: SheetSelf): number {
  const word = WORDS[self.session.options.locale];
  const taken = new Set(chartsOf(self).map(({ name }) => name.toUpperCase()));
  let count = 1;
  while (taken.has(`${word} ${count}`.toUpperCase())) count++;
  return count;
}

/** `ChartCollection.add` */
export function addChart(self: SheetSelf, args: Arguments) {
  const { session, sheetId } = self;
  const type = typeOf(args.values[0]);
  args.choice(2, ['Auto', 'Columns', 'Rows'], 'Auto');
  const series = seriesOf(session, type, rangeOf(args, 1));
  assertUnprotected(session, sheetId);
  const all = chartsOf(self);
  const id = `chart-${1 + Math.max(0, ...all.map((one) => Number(/^chart-(\d+)$/.exec(one.id)?.[1] ?? 0)))}`;
  const made: SheetChart = {
    id,
    name: `${WORDS[session.options.locale]} ${freeNumber(self)}`,
    ...cornersOf(NEW_SIZE),
    content: {
      type,
      title: { text: '', visible: false },
      legend: { visible: true, position: 'Right' },
      axes: { category: axis(false), value: axis(true) },
      series,
      plotVisibleOnly: true,
      displayBlanksAs: 'NotPlotted',
    },
  };
  session.engine.setCharts(sheetId, [...all, made]);
  return excelObject('Chart', { ...self, id });
}

/** Names of charts are not given twice on a sheet. */
export function renameChart(self: ChartSelf, name: string): void {
  const chart = changedChart(self);
  const upper = name.toUpperCase();
  if (name === '') throw excelError('InvalidArgument', 'A chart has a name.');
  if (chartsOf(self).some((one) => one.id !== self.id && one.name.toUpperCase() === upper))
    throw excelError('InvalidArgument', `There is a chart ${name}.`);
  chart.name = name;
}

export function deleteChart(self: ChartSelf): void {
  assertUnprotected(self.session, self.sheetId);
  const { id } = chartOf(self);
  self.session.engine.setCharts(
    self.sheetId,
    chartsOf(self).filter((one) => one.id !== id),
  );
}
