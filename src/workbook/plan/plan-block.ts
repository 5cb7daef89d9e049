import { TABLES } from '../../indicators/tables';
import type { BlockPage, BlockPlan, LinkSummary, Place, PlannedCell } from '../block-plan';
import { readSheet } from '../recognition';
import type { BlockRequest } from '../requests';
import type { Area, SheetSnapshot } from '../sheet-snapshot';
import { planBody } from './body';
import { bestMatch } from './choose-source';
import { fontFor } from './font';
import { frameOf, type Frame } from './frame';
import { planHeader, planNumberRow } from './header';
import { LOOKS, textCell } from './looks';
import { inputRows, type SourceMatch } from './match-source';

/** A4 with the margins of Decree 30/2020/NĐ-CP, Annex I; landscape, for the table is wider than a page is. */
const PAGE: Omit<BlockPage, 'titleRows'> = {
  orientation: 'landscape',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToWidth: true,
};

/**
 * The whole block as it will be written: a standard table for the requested year, its rows tied to the best of the
 * sources.
 * @param place - where it goes; formulas are written for that place
 * @param sources - the sheets it may be linked to; of a request for one sheet or none, only that or none
 */
export function planBlock(request: BlockRequest, place: Place, sources: SheetSnapshot[]): BlockPlan {
  const table = TABLES[request.table];
  const frame = frameOf(table, request, place);
  const match = sourceOf(request, sources, frame);
  const title = frame.say(table.title).toLocaleUpperCase('vi');
  const header = planHeader(frame);
  const notes = table.notes.map((words) => wideRow(frame, textCell('note', frame.say(words), LOOKS.note)));
  const { headerTop, numberRow, noteTop, columns } = frame;
  const wide = (row: number): Area => ({ row, column: 0, rows: 1, columns });
  return {
    template: table.id,
    parameters: {
      year: request.year,
      form: request.form,
      language: request.language,
      baseYear: request.baseYear,
      sourceSheet: match?.sheet ?? null,
    },
    title,
    place,
    cells: [
      wideRow(frame, textCell('title', title, LOOKS.title)),
      Array.from({ length: columns }, () => textCell('blank', '', {})),
      ...header.cells,
      planNumberRow(frame),
      ...planBody(frame, match?.rows ?? new Map()),
      ...notes,
    ],
    merges: [wide(0), ...header.merges, ...notes.map((_, index) => wide(noteTop + index))],
    columnWidths: table.columns.map(({ width }) => width),
    font: fontFor(sources.find(({ name }) => name === match?.sheet)),
    freezeRows: numberRow + 1,
    page: { ...PAGE, titleRows: [headerTop, numberRow] },
    links: summaryOf(frame, match),
  };
}

function sourceOf(request: BlockRequest, sources: SheetSnapshot[], { table }: Frame): SourceMatch | null {
  const { source, year, baseYear } = request;
  if (source === null) return null;
  const offered = source === 'auto' ? sources : sources.filter(({ name }) => name === source);
  return bestMatch(offered.map(readSheet), { table, year, baseYear });
}

/** A row whose first cell covers all columns. */
function wideRow({ columns }: Frame, cell: PlannedCell): (PlannedCell | null)[] {
  return [cell, ...Array<null>(columns - 1).fill(null)];
}

function summaryOf(frame: Frame, match: SourceMatch | null): LinkSummary {
  const rows = inputRows(frame.table);
  const missing = rows.filter(({ id }) => !match?.rows.has(id));
  return {
    sourceSheet: match?.sheet ?? null,
    rows: rows.length,
    found: rows.length - missing.length,
    missing: missing.map(({ words }) => frame.say(words)),
  };
}
