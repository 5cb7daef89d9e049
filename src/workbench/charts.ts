import type { Area } from '../spreadsheet/area';

/** Kinds of charts that can be made here, in the words of Office.js. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** A corner of what stands over cells: a cell, and how many pixels into it. */
export interface Corner {
  row: number;
  rowPixels: number;
  column: number;
  columnPixels: number;
}

/** Cells that a chart draws. */
export interface ChartRange {
  sheetId: string;
  area: Area;
}

interface ChartTitle {
  text: string;
  visible: boolean;
}

export interface ChartAxis {
  visible: boolean;
  title: ChartTitle;
  /** `null`: that of the cells. */
  numberFormat: string | null;
  isReversed: boolean;
  /** `null`: Excel chooses. */
  minimum: number | null;
  hasGridlines: boolean;
  labels: 'NextToAxis' | 'High' | 'Low' | 'None';
}

export interface ChartSeries {
  name: string;
  /** Whether the legend names it. */
  isListed: boolean;
  type: ChartType;
  values: ChartRange;
  categories: ChartRange | null;
  /** `#RRGGBB`; `null`: nothing is painted; `undefined`: Excel chooses. */
  fill?: string | null;
  line: { color?: string | null; weight?: number; style: 'Continuous' | 'Dash' };
  /** Values written beside the points; `null`: none. */
  labels: { numberFormat: string | null } | null;
  gapWidth: number;
  overlap: number;
}

/** What a chart shows, in the words of Office.js. */
export interface ChartContent {
  type: ChartType;
  title: ChartTitle;
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' };
  axes: { category: ChartAxis; value: ChartAxis };
  series: ChartSeries[];
  plotVisibleOnly: boolean;
  displayBlanksAs: 'NotPlotted' | 'Zero' | 'Interplotted';
}

/** A chart over the cells of a sheet. One of the file is known by its relationship in the drawing. */
export interface SheetChart {
  id: string;
  name: string;
  from: Corner;
  to: Corner;
  /** `null`: of the file, where it stays as it is. */
  content: ChartContent | null;
}
