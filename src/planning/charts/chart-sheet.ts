import type { Area } from '../../spreadsheet/area';
import type { Frame } from '../frame';
import type { ShownAt } from '../table-values';
import type { ChartPlan } from './chart-plan';

/** What a cell of a chart's figures shows, `undefined` where only Excel knows. */
export type ChartValue = string | number | undefined;

/** A formula of a chart's figures, without `=`, and what it shows. */
export interface ChartCell {
  formula: string;
  value: ChartValue;
}

/** The figures of a chart are written by place: rows of the block, columns from the first of the chart's. */
export interface ChartSheet {
  frame: Frame;
  shown: ShownAt;
  /** First row of the figures. */
  top: number;
  put: (row: number, column: number, cell: ChartCell, numberFormat?: string) => void;
  /** The address of a cell of the chart's figures. */
  own: (row: number, column: number) => string;
  /** Some rows of a column of the chart's figures, counted from the block's first cell. */
  area: (column: number, rows: number) => Area;
}

/** What a kind of chart makes of its figures. */
export type DrawnChart = Pick<
  ChartPlan,
  'type' | 'categories' | 'series' | 'numberFormat' | 'hasLegend' | 'fromZero'
>;
