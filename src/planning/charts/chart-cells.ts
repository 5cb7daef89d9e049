import type { TemplateChart } from '../../tables';
import { written } from '../body';
import type { Canvas } from '../canvas';
import type { Frame } from '../frame';
import { aside, type Looks } from '../looks';
import type { ShownAt } from '../table-values';
import type { ChartPlan } from './chart-plan';
import type { ChartSheet, DrawnChart } from './chart-sheet';
import { groupedSheet } from './grouped';
import { rankedSheet } from './ranked';
import { stepsSheet } from './steps';

function drawn(chart: TemplateChart, sheet: ChartSheet): DrawnChart {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return groupedSheet(chart, sheet);
    case 'ranked':
      return rankedSheet(chart, sheet);
    case 'steps':
      return stepsSheet(chart, sheet);
  }
}

/**
 * Writes the figures of a block's chart beside the table: a chart takes only cells that stand together, and those of the table don't.
 * They are Excel's own formulas, so that they stay true when formulas are switched.
 */
export function drawChart(
  canvas: Canvas,
  frame: Frame,
  looks: Looks,
  shown: ShownAt,
): Omit<ChartPlan, 'area'> | null {
  const { chart } = frame.template;
  if (!chart || frame.chartColumns.length === 0) return null;
  const { columns: left, spread } = frame;
  const look = aside({ size: looks.body.size }, true);
  const sheet: ChartSheet = {
    frame,
    shown,
    top: frame.bodyTop,
    own: (row, column) => frame.at(row, spread.placeOf(left + column)),
    area: (column, rows) => ({ row: frame.bodyTop, column: spread.placeOf(left + column), rows, columns: 1 }),
    // Excel gives a formula under `General` the format of what it refers to: numbers have one of their own
    put: (row, column, { formula, value }, numberFormat = 'General') =>
      canvas.put(
        row,
        left + column,
        written(frame, {
          role: 'computed',
          ours: `=${formula}`,
          knowledge: () => ({ textAt: () => undefined }),
          numberFormat,
          look,
          expected: value,
        }),
      ),
  };
  const title = frame.say(chart.title);
  const unit = frame.say(frame.unit(chart.unit));
  return { ...drawn(chart, sheet), title: title.charAt(0).toLocaleUpperCase('vi') + title.slice(1), unit };
}
