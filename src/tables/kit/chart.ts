import type { Words } from './words';

/** A series of a chart: a column of the table, in the chart's rows. */
interface ChartSeries {
  words: Words;
  column: string;
  /** Drawn as a line over the columns of the others. */
  line?: true;
  /** The column is a percentage of this cell: the chart shows what it comes to. */
  percentOf?: { column: string; row: string };
}

interface Charted {
  title: Words;
  /** What its values are in. */
  unit: Words;
}

/**
 * What a table's chart shows. Percentages of growth are shown as growth, whatever form the table has. `columns`: upright, one group a
 * row; `bars`: lying, for rows with long names; `ranked`: the largest rows of a list below a heading, the largest first; `steps`: what
 * each row adds to the last one (a waterfall).
 */
export type TemplateChart = Charted &
  (
    | { kind: 'columns' | 'bars'; rows: readonly string[]; series: readonly ChartSeries[] }
    | { kind: 'ranked'; words: Words; below: string; level: number; most: number; column: string }
    | { kind: 'steps'; rows: readonly string[]; total: string; column: string }
  );
