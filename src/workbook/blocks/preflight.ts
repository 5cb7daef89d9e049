import { parseAddress } from '../../spreadsheet/a1';
import { contains, intersects, matrix, type Area } from '../../spreadsheet/area';
import type { Place } from '../../planning/block-plan';
import type { Conflict } from '../../contract';
import { mergesIn } from '../excel/merges';
import type { AreaNow } from './read-area';
import { askForTarget, checkFits, conflictsOf, type Target } from './target';
import type { ExistingCells } from './update/changes';
import type { CellsNow, ExistingBlock } from './update/typed-cells';

/** The cells that a block will cover, as they are: an insertion is an update of nothing. */
export interface Preflight {
  /** The block that stands there; `null`: none. */
  existing: ExistingBlock | null;
  /** The larger of the block as it is and as it will be. */
  area: Area;
  /** What they hold; on a new sheet nothing. */
  now: AreaNow;
  /** `null`: on a new sheet nothing stands in the way. */
  target: Target | null;
  /** The user has rules of data validation where the block will grow. */
  growsOverRules: boolean;
  /** Merges in those cells. */
  merges: Area[];
}

type Size = Pick<Area, 'rows' | 'columns'>;

/** Queues the reading of the cells that a block will cover; once that was sent, the returned function gives them. */
export function askForPreflight(
  context: Excel.RequestContext,
  spot: ExistingBlock | Place,
  size: Size,
): () => Promise<Preflight> {
  if ('kind' in spot && spot.kind === 'newSheet') return async () => onNewSheet(size);
  const existing = 'block' in spot ? spot : null;
  const { row, column } = 'block' in spot ? spot.area : spot;
  const [rows, columns] = [existing?.area.rows ?? 0, existing?.area.columns ?? 0];
  const area = { row, column, rows: Math.max(rows, size.rows), columns: Math.max(columns, size.columns) };
  checkFits({ sheet: spot.sheet, row, column }, area.rows, area.columns);
  const asked = askForTarget(context, { sheet: spot.sheet, row, column }, area);
  const below = { ...area, row: row + rows, rows: area.rows - rows };
  const right = { ...area, column: column + columns, columns: area.columns - columns };
  const growth = [below, right]
    .filter((part) => part.rows > 0 && part.columns > 0)
    .map((part) => asked.sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns));
  for (const range of growth) range.dataValidation.load('type');
  return async () => {
    const target = await asked.read();
    const merges = await mergesIn(context, target.sheet, area);
    const growsOverRules = growth.some(({ dataValidation }) => dataValidation.type !== 'None');
    return { existing, area, now: target.now, target, growsOverRules, merges };
  };
}

function onNewSheet(size: Size): Preflight {
  const area = { row: 0, column: 0, ...size };
  const empty = () => matrix(area, () => '');
  const now = { values: empty(), formulas: empty(), numberFormats: empty(), looks: [] };
  return { existing: null, area, now, target: null, growsOverRules: false, merges: [] };
}

/** Those cells as a window of their sheet. */
export const cellsNow = ({ area, now: { formulas, numberFormats } }: Preflight): CellsNow => ({
  area,
  formulas,
  numberFormats,
});

/** What stands in the way: outside of a block that stands there anything, within it what Excel lets no one write over. */
export async function conflictsIn(
  context: Excel.RequestContext,
  { existing, target, merges }: Preflight,
  sheet: string,
): Promise<Conflict[]> {
  const all = target ? await conflictsOf(context, target, sheet, merges) : [];
  if (!existing) return all;
  const { area } = existing;
  return all.filter(({ kind, address }) => {
    if (kind === 'table' || kind === 'spill') return true;
    const place = parseAddress(address)!.area;
    return !(kind === 'merge' ? contains(area, place) : intersects(place, area));
  });
}

/** What stands there, counted from the block's first cell. */
export function existingCellsIn({ existing, area, now: { formulas }, merges }: Preflight): ExistingCells {
  return {
    rows: existing?.area.rows ?? 0,
    columns: existing?.area.columns ?? 0,
    // we can't tell how far the looks of an interrupted update came
    layout: existing && !existing.block.interrupted ? existing.block.layout : undefined,
    formulas,
    merges: merges.map((merge) => ({
      ...merge,
      row: merge.row - area.row,
      column: merge.column - area.column,
    })),
  };
}
