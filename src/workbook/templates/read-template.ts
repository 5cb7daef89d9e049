import type { TemplateReading, TemplateSource } from '../../contract';
import { fullAddress, parseArea } from '../../spreadsheet/a1';
import { contains, type Area } from '../../spreadsheet/area';
import { readSheet } from '../../recognition';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import { isKnownTable, loadTemplate } from '../../tables';
import { templateOfBlock, templateOfForm, type AboutForm } from '../../templates';
import { charactersOf } from '../blocks/change-set/set-up';
import { readExisting } from '../blocks/inserted-blocks';
import type { BlockRecord } from '../blocks/record';
import { linesIn } from '../blocks/update/layout-snapshot';
import { asProblem } from '../excel/errors';
import { allSheets } from '../excel/known-sheets';
import { WorkbookProblem } from '../excel/problem';

/** Rows and columns around a block in which parts of it may stand that were pushed out. */
const AROUND = 50;

/** A template from an inserted block as it stands, or from a form of the department's; nothing is changed. */
export async function readTemplateOf(source: TemplateSource): Promise<TemplateReading> {
  try {
    return await Excel.run((context) => read(context, source));
  } catch (error) {
    throw asProblem(error);
  }
}

async function read(context: Excel.RequestContext, source: TemplateSource): Promise<TemplateReading> {
  const { blocks, sheets } = await readExisting(context);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === source.sheet.toLowerCase());
  const snapshot = (await allSheets(context)).find(({ name }) => name === sheet?.name);
  if (!sheet || !snapshot) throw new WorkbookProblem('sheetMissing', { sheet: source.sheet });
  const cell = source.cell === undefined ? null : parseArea(source.cell);
  if (source.cell !== undefined && !cell) throw new WorkbookProblem('badAddress', { address: source.cell });
  const isHere = ({ sheetId, sheet: name }: BlockRecord) => sheetId === sheet.id || name === sheet.name;
  const own = blocks.filter(isHere);
  const about = { ...source, widths: await widthsOf(context, sheet, snapshot) };
  const meant = cell ? own.filter(({ area }) => contains(area, cell)) : own;
  if (meant.length > 1) return several(sheet.name, meant);
  if (meant.length === 1) return ofBlock(meant[0], snapshot, about);
  return ofForm(snapshot, cell, about);
}

const several = (sheet: string, places: readonly { area: Area }[]): TemplateReading => ({
  kind: 'several',
  places: places.map(({ area }) => fullAddress(sheet, area)),
});

async function ofBlock(
  block: BlockRecord,
  snapshot: SheetSnapshot,
  about: AboutForm,
): Promise<TemplateReading> {
  const { request, layout, written, area, newSheet } = block;
  if (!layout || request.given || !isKnownTable(request)) return { kind: 'noTable' };
  await loadTemplate(request.table);
  // the widths of another's sheet say nothing of the table, nor do columns that the names share
  const isOwn = newSheet && (request.nameColumns ?? 1) === 1;
  const said = isOwn ? about : { ...about, widths: undefined };
  const now = around(snapshot, area);
  const changed = { request, lines: linesIn(layout), written, now };
  return { kind: 'read', from: 'block', ...templateOfBlock(changed, snapshot, said) };
}

/** The used cells around a block. */
function around({ area: used, formulas }: SheetSnapshot, { row, column, rows, columns }: Area) {
  const top = Math.max(used.row, row - AROUND);
  const left = Math.max(used.column, column - AROUND);
  const bottom = Math.min(used.row + used.rows, row + rows + AROUND);
  const right = Math.min(used.column + used.columns, column + columns + AROUND);
  const area = {
    row: top,
    column: left,
    rows: Math.max(0, bottom - top),
    columns: Math.max(0, right - left),
  };
  const own = formulas
    .slice(top - used.row, bottom - used.row)
    .map((line) => line.slice(left - used.column, right - used.column));
  return { area, formulas: own };
}

async function ofForm(
  snapshot: SheetSnapshot,
  cell: Area | null,
  about: AboutForm,
): Promise<TemplateReading> {
  const sheet = readSheet(snapshot);
  const tables = cell ? sheet.tables.filter(({ area }) => contains(area, cell)) : sheet.tables;
  const [table] = tables;
  if (!table) return { kind: 'nothing' };
  if (tables.length > 1) return several(snapshot.name, tables);
  const found = await templateOfForm(sheet, table, about);
  return found ? { kind: 'read', from: 'form', ...found } : { kind: 'noYear' };
}

async function widthsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area }: SheetSnapshot,
): Promise<ReadonlyMap<number, number>> {
  if (!area.columns) return new Map();
  const read = sheet
    .getRangeByIndexes(area.row, area.column, 1, area.columns)
    .getColumnProperties({ format: { columnWidth: true } });
  await context.sync();
  return new Map(
    read.value.map(({ format }, at) => [area.column + at, rounded(charactersOf(format?.columnWidth ?? 0))]),
  );
}

/** Excel gives widths in points, which fall between characters. */
const rounded = (characters: number): number => Math.max(1, Math.round(characters * 100) / 100);
