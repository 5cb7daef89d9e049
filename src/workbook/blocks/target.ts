import { cellAddress, fullAddress, parseAddress } from '../../spreadsheet/a1';
import { cellAt, MAX_COLUMNS, MAX_ROWS, contains, intersects } from '../../spreadsheet/area';
import { charactersOf } from './change-set/set-up';
import { askForArea, type AreaNow } from './read-area';
import { shownContent } from './shown-content';
import { WorkbookProblem } from '../excel/problem';
import type { BlockRequest } from '../../tables/choices';
import type { Conflict } from '../../contract';
import type { Area } from '../../spreadsheet/area';

/** The cell a block shall begin at. */
interface Origin {
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
  if (origin.row + rows <= MAX_ROWS && origin.column + columns <= MAX_COLUMNS) return;
  const address = cellAddress(origin);
  throw new WorkbookProblem('outsideSheet', { address, sheet: origin.sheet });
}

/** The area a block shall cover, as it is. */
export interface Target {
  sheet: Excel.Worksheet;
  area: Area;
  now: AreaNow;
  tables: string[];
  /** Characters, as Excel counts widths. */
  columnWidths: number[];
  /** Points. */
  rowHeights: number[];
  /** Points of a row that nothing was said of. */
  standardHeight: number;
  mayHaveSpill: boolean;
  /** The user has rules of data validation there. */
  hasRules: boolean;
}

type AskedTarget = Pick<Target, 'sheet' | 'area'> & { read: () => Promise<Target> };

/**
 * Queues the reading of everything that may stand in the way, and of the looks to put back later; once that was sent, `read` gives it.
 */
export function askForTarget(
  context: Excel.RequestContext,
  origin: Origin,
  size: { rows: number; columns: number },
): AskedTarget {
  const sheet = context.workbook.worksheets.getItem(origin.sheet);
  const area: Area = { row: origin.row, column: origin.column, rows: size.rows, columns: size.columns };
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  sheet.load('id,standardHeight');
  sheet.protection.load('protected');
  range.load('hasSpill');
  range.dataValidation.load('type');
  const tables = range.getTables(false);
  tables.load('items/name');
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const readArea = askForArea(sheet, area);
  const read = async (): Promise<Target> => {
    refuseProtected(sheet, origin.sheet);
    const names = tables.items.map(({ name }) => name);
    const columnWidths = widths.value.map(({ format }) => charactersOf(format?.columnWidth ?? 0));
    const rowHeights = heights.value.map(({ format }) => format?.rowHeight ?? 0);
    const { standardHeight } = sheet;
    const sizes = { columnWidths, rowHeights, standardHeight };
    return { sheet, area, now: await readArea(context), tables: names, ...sizes, ...factsOf(range) };
  };
  return { sheet, area, read };
}

function refuseProtected({ protection }: Excel.Worksheet, sheet: string): void {
  if (protection.protected) throw new WorkbookProblem('sheetProtected', { sheet });
}

const factsOf = ({ hasSpill, dataValidation }: Excel.Range): Pick<Target, 'mayHaveSpill' | 'hasRules'> => ({
  mayHaveSpill: hasSpill !== false,
  hasRules: dataValidation.type !== 'None',
});

/**
 * What stands in the way of a block, first things first; asks Excel once more only where a spill is among it.
 * @param merges - those that touch its area
 */
export async function conflictsOf(
  context: Excel.RequestContext,
  target: Target,
  sheetName: string,
  merges: Area[],
): Promise<Conflict[]> {
  const { area, tables } = target;
  const conflicts: Conflict[] = tables.map((name) => ({
    kind: 'table',
    address: fullAddress(sheetName, area),
    content: name,
  }));
  const all = filledCells(target);
  for (const merge of merges) {
    const { content = '' } = all.find(({ cell }) => contains(merge, cell)) ?? {};
    const address = fullAddress(sheetName, merge);
    conflicts.push({ kind: 'merge', address, content: shownContent(content) });
  }
  // what stands in a merged cell is named with it
  const filled = all.filter(({ cell }) => !merges.some((merge) => contains(merge, cell)));
  const kinds = await kindsOf(context, target, filled);
  return [
    ...conflicts,
    ...filled.map(({ cell, content }, index) => ({
      kind: kinds[index],
      address: fullAddress(sheetName, cell),
      content: shownContent(content),
    })),
  ];
}

interface FilledCell {
  cell: Area;
  content: string;
}

function filledCells({ area, now }: Target): FilledCell[] {
  return now.values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const formula = now.formulas[r][c];
      if (value === '' && formula === '') return [];
      const cell = cellAt(area, r, c);
      return [{ cell, content: String(value === '' ? formula : value) }];
    }),
  );
}

/** Of each filled cell whether a formula elsewhere fills it: Excel tells that of a single cell only. */
async function kindsOf(
  context: Excel.RequestContext,
  { sheet, mayHaveSpill }: Target,
  filled: FilledCell[],
): Promise<('content' | 'spill')[]> {
  if (!mayHaveSpill) return filled.map(() => 'content');
  const parents = filled.map(({ cell: { row, column } }) => {
    const parent = sheet.getRangeByIndexes(row, column, 1, 1).getSpillParentOrNullObject();
    parent.load('address');
    return parent;
  });
  await context.sync();
  return parents.map((parent, index) => {
    // the formula itself was typed where it stands
    const isFilled =
      !parent.isNullObject && !intersects(parseAddress(parent.address)!.area, filled[index].cell);
    return isFilled ? 'spill' : 'content';
  });
}
