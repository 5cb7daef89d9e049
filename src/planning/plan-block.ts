import { readMerger } from '../indicators/language/mergers';
import { PAGE_KINDS, unitLineWords } from '../tables';
import type { BlockPlan, LinkSummary, Place } from './block-plan';
import { readSheet } from '../recognition';
import type { BlockRequest } from '../tables/choices';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { drawBody } from './body';
import { drawChart } from './charts/chart-cells';
import { placedChart } from './charts/chart-place';
import { Canvas } from './canvas';
import { trackedIn } from './choices';
import type { LinkPlan, RowCells } from '../linking/link-plan';
import { linkTable } from '../linking/link-table';
import { evenWidths } from './even-widths';
import { fontFor } from './font';
import { frameOf, type Frame } from './frame';
import { drawHeader, drawNumberRow } from './header';
import { looksOf, textCell, unshaded, type Looks } from './looks';
import { legendOf } from './legend';
import { linesOf } from './lines';
import { inputRows } from '../linking/wanted';
import { pageOf } from './page-layout';
import { drawParts } from './parts';
import { twinsOf } from './period-twins';
import { templateFor } from './template-for';
import { rowHeights } from './row-heights';
import { drawLetterhead, drawSignatures } from './signatures';
import { shownIn } from './table-values';
import { withTyped, type Typed } from './typed';

/**
 * The whole block as it will be written: a standard table for the requested period, its rows tied to the best of the
 * sources.
 * @param place - where it goes; formulas are written for that place
 * @param sources - the sheets it may be linked to; of a request for one sheet or none, only that or none
 * @param font - the font an earlier plan of the same block chose, where not all sources are at hand any more
 * @param typed - what the user typed into the block that this one takes the place of
 */
export function planBlock(
  request: BlockRequest,
  place: Place,
  sources: SheetSnapshot[],
  font?: string,
  typed: Typed = new Map(),
): BlockPlan {
  const template = templateFor(request);
  const frame = frameOf(template, request, place);
  const looks = looksOf(template.document);
  const links = linksOf(request, sources, frame);
  const canvas = new Canvas(frame.height, frame.spread);
  const title = drawHead(canvas, frame, looks);
  drawHeader(canvas, frame, looks);
  drawNumberRow(canvas, frame, looks);
  const filled = links?.rows ?? new Map<string, RowCells>();
  drawBody(canvas, frame, looks, { links: filled, sources, typed });
  const legend = legendOf(frame, links, typed);
  template.notes.forEach((words, line) => {
    const isLast = line === template.notes.length - 1;
    const text = [frame.say(words), ...(isLast ? legend : [])].join(' ');
    const cell = textCell('note', text, looks.note);
    canvas.put(frame.noteTop + line, 0, cell, { columns: frame.printed });
  });
  drawParts(canvas, frame, looks);
  drawSignatures(canvas, frame, looks);
  const lines = linesOf(frame);
  const drawn = drawChart(canvas, frame, looks, shownIn(frame, filled, typed));
  const columnWidths = evenWidths(canvas.cells, canvas.merges, frame.spread.widths);
  const heights = rowHeights(canvas.cells, canvas.merges, columnWidths);
  const chart = drawn && placedChart(drawn, frame, heights);
  return {
    template: template.id,
    parameters: parametersOf(request, frame, links),
    title,
    place,
    cells: withTyped(request.unshaded ? unshaded(canvas.cells) : canvas.cells, lines, typed),
    lines,
    merges: canvas.merges,
    columnWidths,
    rowHeights: heights,
    font: font ?? fontFor(request.font, links?.sheets[0] ?? null, sources),
    freezeRows: frame.numberRow + 1,
    page: pageOf(frame, heights, columnWidths, chart?.area),
    ...(chart && { chart }),
    twins: twinsOf(template, request),
    links: summaryOf(frame, links),
  };
}

/** Rows and columns of the block that a request asks for. */
export function blockSize(request: BlockRequest): { rows: number; columns: number } {
  const { height, spread } = frameOf(templateFor(request), request, { kind: 'newSheet', sheet: '' });
  return { rows: height, columns: spread.columns };
}

/** Title, the line that names the document, and the unit line. */
function drawHead(canvas: Canvas, frame: Frame, looks: Looks): string {
  const { template, printed, choices, letterheadRows, unitLine, say } = frame;
  const wide = { columns: printed };
  const title = say(template.title).toLocaleUpperCase('vi');
  drawLetterhead(canvas, frame, looks);
  canvas.put(letterheadRows, 0, textCell('title', title, looks.title), wide);
  const { documentLine } = PAGE_KINDS[template.document];
  canvas.put(letterheadRows + 1, 0, textCell('subtitle', say(documentLine), looks.documentLine), wide);
  if (unitLine !== null) {
    const units = say(unitLineWords(template.unitLine ?? [], choices.scale));
    const text = `${{ vi: 'Đơn vị tính', en: 'Unit' }[choices.language]}: ${units}`;
    canvas.put(unitLine, 0, textCell('unitLine', text, looks.unitLine), wide);
  }
  return title;
}

function linksOf(request: BlockRequest, sources: SheetSnapshot[], frame: Frame): LinkPlan | null {
  const { source, year, baseYear, quarter } = request;
  if (source === null) return null;
  const { template, rows, choices } = frame;
  const offered = source === 'auto' ? sources : sources.filter(({ name }) => name === source);
  const { scale, month, form } = choices;
  const indicator = trackedIn(template, request);
  const merger = request.territory === undefined ? null : readMerger(request.territory);
  const wanted = {
    template,
    rows,
    scale,
    year,
    month,
    baseYear,
    quarter,
    form,
    indicator,
    ...(merger && { merger }),
  };
  return linkTable(offered.map(readSheet), wanted, request.links);
}

function parametersOf(
  request: BlockRequest,
  { choices }: Frame,
  links: LinkPlan | null,
): BlockPlan['parameters'] {
  const chosen: Partial<BlockRequest> = { ...request };
  delete chosen.table;
  delete chosen.template;
  delete chosen.source;
  delete chosen.place;
  delete chosen.given;
  delete chosen.links;
  const { year, language, baseYear } = request;
  return { ...chosen, year, language, baseYear, form: choices.form, sourceSheet: links?.sheets[0] ?? null };
}

function summaryOf(frame: Frame, links: LinkPlan | null): LinkSummary {
  const rows = inputRows(frame);
  // given rows bring their figures with them
  if (frame.request.given) {
    return {
      sourceSheet: null,
      sourceSheets: [],
      rows: rows.length,
      found: rows.length,
      missing: [],
      coverage: { linked: 0, wanted: 0 },
      missingCells: [],
      cells: [],
      unmet: [],
    };
  }
  const missingCells = links?.missing ?? [];
  const linked = [...(links?.rows.values() ?? [])].reduce((sum, cells) => sum + Object.keys(cells).length, 0);
  const missing = rows.filter(({ id }) => !links?.rows.has(id));
  return {
    sourceSheet: links?.sheets[0] ?? null,
    sourceSheets: links?.sheets ?? [],
    rows: rows.length,
    found: rows.length - missing.length,
    missing: missing.map(({ words }) => frame.say(words)),
    coverage: { linked, wanted: linked + missingCells.length },
    missingCells,
    cells: links?.cells ?? [],
    unmet: links?.unmet ?? [],
    ...(links?.assumedUnit && { assumedUnit: frame.say(links.assumedUnit) }),
  };
}
