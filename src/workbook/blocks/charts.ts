import type { ChartPlan } from '../../planning/charts/chart-plan';
import type { Area } from '../../spreadsheet/area';
import { WorkbookProblem } from '../excel/problem';
import { cellName } from '../../spreadsheet/a1';

/** Percent of a column's width between groups, and between the steps of a waterfall. */
const GAP = { groups: 60, steps: 40 };
const LINE_POINTS = 1.75;

/** The name by which the chart of a block is found again. */
const chartName = (blockId: string): string => `CT ${blockId}`;

/** A chart of a block as it is made or taken away; `null`: none. */
export interface ChartState {
  name: string;
  /** What shall stand; a chart of that name goes first. */
  plan: ChartPlan | null;
}

/** The chart of a block as it is and as it shall be. */
export const chartStates = (
  blockId: string,
  before: ChartPlan | undefined,
  after: ChartPlan | undefined,
): { before: ChartState; after: ChartState } => {
  const name = chartName(blockId);
  return { before: { name, plan: before ?? null }, after: { name, plan: after ?? null } };
};

/** Queues taking the chart of a name away; nothing happens where the user did so. */
export function removeChart(sheet: Excel.Worksheet, name: string): void {
  sheet.charts.getItemOrNullObject(name).delete();
}

type At = (area: Area) => Excel.Range;

/**
 * Queues making a chart. Nothing of it is left to Excel's guesses, which depend on what the cells hold: series, names and categories are
 * given one by one.
 * @param at - a range by its place in the block
 */
export function addChart(
  sheet: Excel.Worksheet,
  { name, plan }: { name: string; plan: ChartPlan },
  at: At,
): void {
  const { type, title, unit, area, categories, series, numberFormat, hasLegend, fromZero } = plan;
  const chart = sheet.charts.add(type, at(series[0].values), 'Columns');
  chart.name = name;
  const cell = (row: number, column: number) => at({ row, column, rows: 1, columns: 1 });
  chart.setPosition(
    cell(area.row, area.column),
    cell(area.row + area.rows - 1, area.column + area.columns - 1),
  );
  series.forEach((one, place) => {
    const made = place === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    made.name = one.name;
    made.setValues(at(one.values));
    made.setXAxisValues(at(categories));
    if (one.line) drawLine(made, one.color ?? '');
    else if (one.color === null) made.format.fill.clear();
    else made.format.fill.setSolidColor(one.color);
    if (one.labelled) {
      made.hasDataLabels = true;
      // zeros of rows without a figure say nothing
      made.dataLabels.numberFormat = `${numberFormat};-${numberFormat};;`;
    }
  });
  const stacked = type === 'ColumnStacked';
  const first = chart.series.getItemAt(0);
  first.gapWidth = stacked ? GAP.steps : GAP.groups;
  first.overlap = stacked ? 100 : 0;
  setWords(chart, { title, unit, hasLegend });
  if (hasLegend) leaveOut(chart, series);
  setAxes(chart, type, numberFormat);
  if (fromZero) chart.axes.valueAxis.minimum = 0;
  // it shows its figures also where the user hides their columns
  chart.plotVisibleOnly = false;
}

function drawLine(series: Excel.ChartSeries, color: string): void {
  series.chartType = 'Line';
  series.format.line.color = color;
  series.format.line.weight = LINE_POINTS;
  series.format.line.lineStyle = 'Dash';
}

/** Series that the legend does not name. */
function leaveOut({ legend }: Excel.Chart, series: ChartPlan['series']): void {
  series.forEach(({ unlisted }, place) => {
    if (unlisted) legend.legendEntries.getItemAt(place).visible = false;
  });
}

function setWords(
  chart: Excel.Chart,
  { title, unit, hasLegend }: Pick<ChartPlan, 'title' | 'unit' | 'hasLegend'>,
): void {
  chart.title.visible = true;
  chart.title.text = title;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = 'Bottom';
  const { valueAxis } = chart.axes;
  valueAxis.title.visible = true;
  valueAxis.title.text = unit;
}

function setAxes(chart: Excel.Chart, type: ChartPlan['type'], numberFormat: string): void {
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.numberFormat = numberFormat;
  valueAxis.majorGridlines.visible = true;
  // names stand at the edge, where no bar runs over them
  categoryAxis.tickLabelPosition = 'Low';
  if (type !== 'BarClustered') return;
  // the first row on top
  categoryAxis.reversePlotOrder = true;
  valueAxis.tickLabelPosition = 'High';
}

/** Queues looking whether charts are as they shall be; the returned function tells once that was sent. */
export function askForCharts(
  context: Excel.RequestContext,
  expected: readonly { sheet: string; area: Area; chart?: ChartState }[],
): () => void {
  const asked = expected.flatMap(({ sheet, area, chart }) => {
    if (!chart) return [];
    const found = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(chart.name);
    found.load('name');
    const count = chart.plan && found.series.getCount();
    return [{ sheet, area, chart, found, count }];
  });
  return () => {
    for (const { sheet, area, chart, found, count } of asked) {
      const isRight = chart.plan
        ? !found.isNullObject && count?.value === chart.plan.series.length
        : found.isNullObject;
      if (isRight) continue;
      const { row, column } = chart.plan?.area ?? { row: 0, column: 0 };
      const address = cellName(area.row + row, area.column + column);
      throw new WorkbookProblem('verificationFailed', { sheet, address });
    }
  };
}
