import { redirected } from '../../spreadsheet/formula-references';
import { cellAt, intersects } from '../../spreadsheet/area';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { sameContent } from './same-content';

/** Cells of a sheet as they are now: formulas, or contents where there is none. */
export interface SheetWindow {
  area: Area;
  formulas: CellValue[][];
}

type Written = (CellValue | null)[][];

/** A word of the block, and where in the block it stands. */
interface Anchor {
  row: number;
  column: number;
  text: string;
}

/** A block counts as found where at least this share of its words stands. */
const ENOUGH = 0.5;

/** Words tell a block: unlike formulas and links they stay as they are when Excel moves them. */
function anchorsOf(written: Written): Anchor[] {
  return written.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      if (typeof content !== 'string' || content.startsWith('=')) return [];
      const text = content.replace(/^'/, '');
      return text ? [{ row, column, text }] : [];
    }),
  );
}

/** What stands in a cell of the sheet; `''` outside of the window. */
export function contentAt({ area, formulas }: SheetWindow, row: number, column: number): CellValue {
  return formulas[row - area.row]?.[column - area.column] ?? '';
}

/**
 * Where a block is now: at its old place, or where Excel moved it when rows or columns were inserted or deleted
 * before it. `null` where it is not in the window, or was torn apart by rows or columns put in or taken out.
 */
export function findBlock(written: Written, area: Area, window: SheetWindow): Area | null {
  const anchors = anchorsOf(written);
  const stands = ({ row, column, text }: Anchor, at: Pick<Area, 'row' | 'column'>) =>
    sameContent(`'${text}`, contentAt(window, at.row + row, at.column + column));
  const count = (at: Area) => anchors.filter((anchor) => stands(anchor, at)).length;
  const enough = Math.max(1, anchors.length * ENOUGH);
  let best = area;
  let most = count(area);
  if (most < enough) {
    for (const [at, votes] of votesFor(anchors, area, window)) {
      if (votes > most) [best, most] = [at, votes];
    }
  }
  if (most < enough) return most === 0 && isEmpty(area, window) ? area : null;
  const torn = (line: 'row' | 'column') =>
    isTorn(anchors, line, (anchor, moved) => stands(anchor, { ...best, [line]: best[line] + moved }), window);
  return torn('row') || torn('column') ? null : best;
}

/** Places that words of the block speak for, with the number of those words. */
function votesFor(anchors: Anchor[], area: Area, { area: seen, formulas }: SheetWindow): Map<Area, number> {
  const byText = new Map<string, Anchor[]>();
  for (const anchor of anchors) byText.set(anchor.text, [...(byText.get(anchor.text) ?? []), anchor]);
  const places = new Map<string, Area>();
  const votes = new Map<Area, number>();
  formulas.forEach((cells, r) =>
    cells.forEach((content, c) => {
      for (const anchor of byText.get(String(content)) ?? []) {
        const at = { ...area, row: seen.row + r - anchor.row, column: seen.column + c - anchor.column };
        if (at.row < 0 || at.column < 0) continue;
        const key = `${at.row}:${at.column}`;
        const place = places.get(key) ?? at;
        places.set(key, place);
        votes.set(place, (votes.get(place) ?? 0) + 1);
      }
    }),
  );
  return votes;
}

/** Whether some row (or column) of the block has left its place among the others as a whole. */
function isTorn(
  anchors: Anchor[],
  line: 'row' | 'column',
  stands: (anchor: Anchor, moved: number) => boolean,
  { area }: SheetWindow,
): boolean {
  const lines = new Map<number, Anchor[]>();
  for (const anchor of anchors) lines.set(anchor[line], [...(lines.get(anchor[line]) ?? []), anchor]);
  const reach = line === 'row' ? area.rows : area.columns;
  return [...lines.values()].some((own) => {
    if (own.some((anchor) => stands(anchor, 0))) return false;
    for (let moved = 1; moved < reach; moved++) {
      if ([moved, -moved].some((by) => own.every((anchor) => stands(anchor, by)))) return true;
    }
    return false;
  });
}

function isEmpty(area: Area, { area: seen, formulas }: SheetWindow): boolean {
  return formulas.every((cells, r) =>
    cells.every((content, c) => {
      const cell = cellAt(seen, r, c);
      return content === '' || !intersects(cell, area);
    }),
  );
}

/** A formula of the block as Excel writes it once the whole block was moved; references to other sheets stay. */
export function movedFormula(content: CellValue, rows: number, columns: number): CellValue {
  if (typeof content !== 'string' || !content.startsWith('=') || (!rows && !columns)) return content;
  return redirected(content, (row, column) => ({ row: row + rows, column: column + columns })) ?? content;
}
