import { cellKey } from '../../../planning';
import { fullAddress } from '../../../spreadsheet/a1';
import type { Area } from '../../../spreadsheet/area';
import type { OldBlock, OldCell } from '../../../year/old-block';
import { WorkbookProblem } from '../../excel/problem';
import { standsWhole } from '../locate';
import { askForArea } from '../read-area';
import type { BlockRecord } from '../record';
import { linesIn } from '../update/layout-snapshot';
import { typedCells } from '../update/typed-cells';

/** A block of the record as it stands, or why it cannot be rolled forward. */
type LocatedBlock = { old: OldBlock; address: string } | 'gone' | 'torn' | 'ofNoPeriod';

/**
 * Reads a block with all that was typed into it. A protected sheet is no obstacle: the old block stays as it is.
 * @param sheets - with ids and names loaded
 */
export async function locatedBlock(
  context: Excel.RequestContext,
  block: BlockRecord,
  sheets: Excel.Worksheet[],
): Promise<LocatedBlock> {
  if (!block.layout) return 'ofNoPeriod';
  const placed = await placeOf(context, block, sheets);
  if (placed === null) return 'torn';
  if (placed === 'gone') return 'gone';
  const { sheet, area } = placed;
  const read = askForArea(context.workbook.worksheets.getItem(sheet), area);
  await context.sync();
  const now = await read(context);
  const existing = { block, sheet, area };
  const typed = new Set(
    typedCells(existing, { area, ...now }).map(({ line, column }) => cellKey(line, column)),
  );
  const cells = new Map<string, OldCell>();
  linesIn(block.layout).forEach(({ id, columns, unit }, r) =>
    columns.forEach((key, c) => {
      if (!id || !key) return;
      const name = cellKey(id, key);
      const [row, column] = [area.row + r, area.column + c];
      cells.set(name, {
        address: fullAddress(sheet, { row, column, rows: 1, columns: 1 }),
        sheet,
        row,
        column,
        content: now.formulas[r][c],
        value: now.values[r][c],
        unit,
        isTyped: typed.has(name),
      });
    }),
  );
  return { old: { request: block.request, cells }, address: fullAddress(sheet, area) };
}

async function placeOf(
  context: Excel.RequestContext,
  block: BlockRecord,
  sheets: Excel.Worksheet[],
): Promise<{ sheet: string; area: Area } | 'gone' | null> {
  try {
    const placed = await standsWhole(context, block, sheets);
    return placed?.isGone ? 'gone' : placed;
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || error.code !== 'sheetProtected') throw error;
    return { sheet: error.details.sheet ?? block.sheet, area: block.area };
  }
}
