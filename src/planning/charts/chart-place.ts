import type { Area } from '../../spreadsheet/area';
import type { Frame } from '../frame';
import { USUAL_HEIGHT } from '../row-heights';
import type { ChartPlan } from './chart-plan';

/** Points that a chart is high at least. */
const LEAST_HEIGHT = 270;

/** A chart with the cells that it covers: below the header, which stands still on the screen, and over its own figures. */
export function placedChart(
  chart: Omit<ChartPlan, 'area'>,
  { bodyTop, height, columns, spread, chartColumns }: Frame,
  heights: readonly (number | null)[],
): ChartPlan {
  const { categories } = chart;
  let [end, points] = [bodyTop, 0];
  while (end < height && (points < LEAST_HEIGHT || end < categories.row + categories.rows)) {
    points += heights[end] ?? USUAL_HEIGHT;
    end++;
  }
  const column = spread.placeOf(columns);
  const area: Area = { row: bodyTop, column, rows: end - bodyTop, columns: chartColumns.length };
  return { ...chart, area };
}
