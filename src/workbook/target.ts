import { areaName, fullAddress, intersects, LAST_COLUMN, LAST_ROW, parseAddress } from './addresses';
import { askForLooks, formerArea, type AskedLooks } from './former-looks';
import type { FormerArea } from './record';
import { WorkbookProblem, type BlockRequest, type Conflict } from './requests';
import type { Area } from './sheet-snapshot';

/** How much of a cell's content a conflict shows. */
const SHOWN = 40;

/** The cell a block shall begin at. */
export interface Origin {
  sheet: string;
  row: number;
  column: number;
}

/** Where the request wants the block, `null` for a new sheet. The selection must be loaded by then. */
export function originOf(request: BlockRequest, selection: string): Origin | null {
  if (request.place.kind === 'newSheet') return null;
  const address = request.place.address === 'selection' ? selection : request.place.address;
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet ?? parseAddress(selection)?.sheet;
  if (!parsed || !sheet) throw new WorkbookProblem('badAddress', { address });
  return { sheet, row: parsed.area.row, column: parsed.area.column };
}

/** Throws where a block of this size would run over the sheet's edge. */
export function checkFits(origin: Origin, rows: number, columns: number): void {
  if (origin.row + rows <= LAST_ROW && origin.column + columns <= LAST_COLUMN) return;
  const address = fullAddress(origin.sheet, { row: origin.row, column: origin.column, rows: 1, columns: 1 });
  throw new WorkbookProblem('outsideSheet', { address, sheet: origin.sheet });
}

/** What was asked about the area a block shall cover. */
export interface AskedTarget {
  sheet: Excel.Worksheet;
  area: Area;
  range: Excel.Range;
  merged: Excel.RangeAreas;
  tables: Excel.TableScopedCollection;
  looks: AskedLooks;
}

/** Queues the reading of everything that may stand in the way, and of the looks to put back later. */
export function askForTarget(
  context: Excel.RequestContext,
  origin: Origin,
  size: { rows: number; columns: number },
) {
  const sheet = context.workbook.worksheets.getItem(origin.sheet);
  const area: Area = { row: origin.row, column: origin.column, rows: size.rows, columns: size.columns };
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  sheet.load('id');
  sheet.protection.load('protected');
  range.load('values,formulas,numberFormat');
  range.dataValidation.load('type');
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load('items/address');
  const tables = range.getTables(false);
  tables.load('items/name');
  return { sheet, area, range, merged, tables, looks: askForLooks(range) } satisfies AskedTarget;
}

/** What stands in the way of a block, first things first. */
export function conflictsOf(target: AskedTarget, sheetName: string): Conflict[] {
  const { area, range, merged, tables } = target;
  const conflicts: Conflict[] = tables.items.map(({ name }) => ({
    kind: 'table',
    address: fullAddress(sheetName, area),
    content: name,
  }));
  const merges = merged.isNullObject
    ? []
    : merged.areas.items.map(({ address }) => parseAddress(address)!.area);
  for (const merge of merges.filter((other) => intersects(other, area))) {
    conflicts.push({ kind: 'merge', address: fullAddress(sheetName, merge), content: areaName(merge) });
  }
  range.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = range.formulas[r][c];
      if (value === '' && formula === '') return;
      // a cell that shows a value it does not hold is filled by a formula elsewhere
      const spilled = formula === '' && value !== '';
      conflicts.push({
        kind: spilled ? 'spill' : 'content',
        address: fullAddress(sheetName, { row: area.row + r, column: area.column + c, rows: 1, columns: 1 }),
        content: String(value === '' ? formula : value).slice(0, SHOWN),
      });
    }),
  );
  return conflicts;
}

/** The looks to put back when the block goes. */
export function formerOf(target: AskedTarget): FormerArea {
  return formerArea(target.looks, target.range.dataValidation.type !== 'None');
}
