import type { TemplateChart } from './chart';

/** Ids of the rows and keys of the columns that a chart shows. */
export function shownIn(chart: TemplateChart): { rows: readonly string[]; columns: readonly string[] } {
  switch (chart.kind) {
    case 'ranked':
      return { rows: [chart.below], columns: [chart.column] };
    case 'steps':
      return { rows: [...chart.rows, chart.total], columns: [chart.column] };
    default:
      return {
        rows: [...chart.rows, ...chart.series.flatMap(({ percentOf }) => percentOf?.row ?? [])],
        columns: chart.series.flatMap(({ column, percentOf }) => [column, percentOf?.column ?? column]),
      };
  }
}
