import { fillYears, headerOf, type StandardTable, type Words } from '../../indicators/tables';
import { cellName } from '../addresses';
import type { Place } from '../block-plan';
import type { BlockRequest } from '../requests';

/** Where the parts of a block stand, and the words it is written in. */
export interface Frame {
  table: StandardTable;
  request: BlockRequest;
  /** Rows relative to the block: title, an empty row, stacked header, row of column numbers, body, notes. */
  headerTop: number;
  headerDepth: number;
  numberRow: number;
  bodyTop: number;
  noteTop: number;
  columns: number;
  /** The words in the block's language with the years filled in. */
  say: (words: Words) => string;
  /** Name of a cell of the sheet by the table's row and column: `F12`. */
  name: (rowId: string, columnKey: string) => string;
}

const HEADER_TOP = 2;

export function frameOf(table: StandardTable, request: BlockRequest, place: Place): Frame {
  const { form, language, year, baseYear } = request;
  const origin = place.kind === 'cell' ? place : { row: 0, column: 0 };
  const headerDepth = Math.max(...table.columns.map((column) => headerOf(column, form).length));
  const numberRow = HEADER_TOP + headerDepth;
  const bodyTop = numberRow + 1;
  return {
    table,
    request,
    headerTop: HEADER_TOP,
    headerDepth,
    numberRow,
    bodyTop,
    noteTop: bodyTop + table.rows.length,
    columns: table.columns.length,
    say: (words) => fillYears(words[language], year, baseYear),
    name: (rowId, columnKey) =>
      cellName(
        origin.row + bodyTop + table.rows.findIndex(({ id }) => id === rowId),
        origin.column + table.columns.findIndex(({ key }) => key === columnKey),
      ),
  };
}
