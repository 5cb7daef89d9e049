import type { Template } from '../../tables';
import type { BlockRequest } from '../../tables/choices';

/**
 * Columns that a chart has in the block, right of the table: its own figures stand there, and it stands over them. So many that it can
 * be read where a sheet has columns of the usual width.
 */
const COLUMNS = 8;

/** Characters of such a column on a new sheet. */
export const CHART_COLUMN_WIDTH = 11;

/** Keys of the columns that the chart of a block has; none where it has no chart. */
export function chartColumns({ chart }: Pick<Template, 'chart'>, request: BlockRequest): string[] {
  // given rows are not those that the chart is about
  if (!chart || !request.chart || request.given) return [];
  return Array.from({ length: COLUMNS }, (_, place) => `chart/${place}`);
}
