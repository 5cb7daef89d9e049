import { numberInFormat } from '../../indicators/language/number-format';
import type { Area } from '../../spreadsheet/area';
import type { ChartDrawing } from '../../spreadsheet/chart-picture';
import type { BlockPlan } from '../block-plan';

/** What the chart of a plan will draw; `null` where it has none. */
export function drawnChart({ chart, cells }: Pick<BlockPlan, 'chart' | 'cells'>): ChartDrawing | null {
  if (!chart) return null;
  const shownIn = ({ row, column, rows }: Area) =>
    cells.slice(row, row + rows).map((line) => {
      const cell = line[column];
      return cell && (cell.formula ? cell.expected : cell.content);
    });
  const { type, title, unit, categories, series, hasLegend, numberFormat } = chart;
  return {
    lying: type === 'BarClustered',
    stacked: type === 'ColumnStacked',
    title: `${title} (${unit})`,
    categories: shownIn(categories).map((name) => String(name ?? '')),
    series: series.map(({ name, values, color, line = false, unlisted = false }) => ({
      name,
      listed: !unlisted,
      values: shownIn(values).map((value) => (typeof value === 'number' ? value : null)),
      color,
      line,
    })),
    hasLegend,
    labelled: series.some(({ labelled }) => labelled),
    written: (value) => numberInFormat(value, numberFormat),
  };
}
