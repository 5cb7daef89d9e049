import type { SheetChart } from '../../charts';
import type { BesideGrid, WorkbookContent } from '../../content';
import { relationshipsPart } from '../../../spreadsheet/package/package';
import type { PackageEdit } from '../../../spreadsheet/package/package-edit';
import { partialSheet } from '../../../spreadsheet/package/sheet-rows';
import { sheetOrder } from '../../../spreadsheet/package/sheet-order';
import { child, ensureChild, remove, setRelationshipId } from '../../../spreadsheet/package/xml';
import { chartXml } from './chart-xml';
import { anchorXml, DrawingText, EMPTY_DRAWING } from './drawing-text';
import { removeWithDependants } from './removed-parts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

interface Place {
  id: string;
  part: string;
}

/** Writes the charts that were made and takes out those that were deleted; all else of a drawing keeps its bytes. */
export function writeCharts(
  edit: PackageEdit,
  sheets: readonly Place[],
  before: BesideGrid,
  now: WorkbookContent,
): void {
  for (const { id, part } of sheets) {
    const charts = now.beside.sheets[id]?.charts ?? [];
    const kept = new Set(charts.map((one) => one.id));
    const gone = (before.sheets[id]?.charts ?? []).filter((one) => !kept.has(one.id));
    const made = charts.filter(({ content }) => content !== null);
    if (gone.length + made.length > 0) writeDrawing(edit, part, gone, made, now);
  }
}

function writeDrawing(
  edit: PackageEdit,
  sheetPart: string,
  gone: readonly SheetChart[],
  made: readonly SheetChart[],
  now: WorkbookContent,
): void {
  const link = edit
    .relationships(sheetPart)
    .find(({ kind, target }) => kind === 'drawing' && edit.has(target));
  const part = link?.target ?? edit.freePart('xl/drawings/drawing');
  const drawing = new DrawingText(link ? edit.original.text(part) : EMPTY_DRAWING);
  for (const { id } of gone) {
    const relationship = id.replace(/^file-/, '');
    drawing.removeChart(relationship);
    const target = edit.relationships(part).find((one) => one.id === relationship)?.target;
    edit.unrelate(part, relationship);
    if (target !== undefined) removeWithDependants(edit, target);
  }
  const root = () => edit.partialXml(sheetPart, (xml) => partialSheet(xml, new Set())).root;
  if (link && made.length === 0 && drawing.isEmpty) {
    const element = child(root(), 'drawing');
    if (element) remove(element);
    edit.unrelate(sheetPart, link.id);
    removeWithDependants(edit, part);
    if (edit.relationships(sheetPart).length === 0) edit.remove(relationshipsPart(sheetPart));
    return;
  }
  if (!link) edit.add(part, new Uint8Array(), DRAWING_TYPE);
  for (const chart of made) {
    const chartPart = edit.freePart('xl/charts/chart');
    edit.add(chartPart, edit.newXml(chartXml(chart.content!, now)), CHART_TYPE);
    drawing.add(anchorXml(chart, edit.relate(part, 'chart', chartPart), drawing.freeId()));
  }
  edit.add(part, drawing.bytes());
  if (!link)
    setRelationshipId(ensureChild(root(), 'drawing', sheetOrder), edit.relate(sheetPart, 'drawing', part));
}
