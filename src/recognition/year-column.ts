import type { TableBounds } from './bounds';
import type { Grid } from './grid';
import { yearNamed } from './period-rows';
import type { RecognisedColumn } from './recognised-table';

/** One row below each indicator is no series of years. */
const LEAST_YEARS = 2;

/**
 * The column beside the names that says of which year each row is, or of whose plan: "TH 2032 | KH 2033 | TH 2033" right of
 * "Kim ngạch xuất khẩu"; `null`: there is none.
 */
export function yearColumn(
  grid: Grid,
  { firstRow, lastRow, firstFigureColumn }: TableBounds,
  labels: readonly RecognisedColumn[],
): RecognisedColumn | null {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
  const isOfYears = ({ column }: RecognisedColumn) => {
    const texts = rows.flatMap((row) => grid.text(row, column) || []);
    return texts.length >= LEAST_YEARS && texts.every((text) => yearNamed(text) !== null);
  };
  const found = labels.filter((one) => one.column < firstFigureColumn && isOfYears(one));
  return found.length === 1 && labels.length > 1 ? found[0] : null;
}
