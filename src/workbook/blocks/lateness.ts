import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { Area } from '../../spreadsheet/area';
import type { BlockPlan } from '../../planning/block-plan';
import { sourcesOf } from '../../spreadsheet/formula-sources';
import { contains, intersects } from '../../spreadsheet/area';
import { ctFunctionsOf } from '../../formulas/translation/ct-calls';
import { sheetKey } from '../excel/sheet-key';
import { contentOf } from './entered-content';

/*
 * Excel does not wait for custom functions: right after a write their cells, and those that depend on them, show the value of
 * before, `#BUSY!` or 0 (office-js issues 4152, 6577, 6930). Such a value says nothing about what was written.
 */

/** What is known to stand in a part of a sheet. */
export interface KnownCells {
  sheet: string;
  area: Area;
  /** Formulas and constants; where nothing stands rows and cells may be missing. */
  formulas: readonly (readonly (CellValue | null)[] | undefined)[];
  /** Nothing else is used of the sheet. */
  isWhole: boolean;
}

export const BUSY = '#BUSY!';

/** `late`: a formula calls a function of ours or depends on a cell that does; `unknown`: what it depends on cannot be told. */
export type Lateness = 'timely' | 'late' | 'unknown';

/** Whether a value that is not as expected may be so only because functions have not answered. */
export function isExplained(value: CellValue, lateness: Lateness): boolean {
  if (value === BUSY) return true;
  // a function that is not registered yet has no name
  return value === '#NAME?' ? lateness === 'late' : lateness !== 'timely';
}

/** The formulas in an area; `null` where some of its cells are not known. */
function formulasIn(known: readonly KnownCells[], area: Area): string[] | null {
  const isKnown = known.some((cells) => cells.isWhole || contains(cells.area, area));
  if (!isKnown) return null;
  return known
    .filter((cells) => intersects(cells.area, area))
    .flatMap(({ area: { row, column, rows, columns }, formulas }) => {
      const [top, left] = [Math.max(area.row, row), Math.max(area.column, column)];
      const bottom = Math.min(area.row + area.rows, row + rows);
      const right = Math.min(area.column + area.columns, column + columns);
      return formulas
        .slice(top - row, bottom - row)
        .flatMap((line) => line?.slice(left - column, right - column) ?? []);
    })
    .filter((content): content is string => typeof content === 'string' && content.startsWith('='));
}

/** Tells of formulas whether they may show a value that is not their result yet. */
export function latenessIn(known: readonly KnownCells[]): (sheet: string, formula: string) => Lateness {
  const bySheet = new Map<string, KnownCells[]>();
  for (const cells of known) {
    const key = sheetKey(cells.sheet);
    bySheet.set(key, [...(bySheet.get(key) ?? []), cells]);
  }
  /** Formulas that depend on no function of ours; the same text on a sheet refers to the same cells. */
  const timely = new Set<string>();
  return (sheet, formula) => {
    const seen = new Set<string>();
    const open: [sheet: string, formula: string][] = [];
    const visit = (on: string, text: string) => {
      const key = `${sheetKey(on)}!${text}`;
      if (seen.has(key) || timely.has(key)) return;
      seen.add(key);
      open.push([on, text]);
    };
    let isAllKnown = true;
    visit(sheet, formula);
    for (let next = open.pop(); next; next = open.pop()) {
      const [on, text] = next;
      if (ctFunctionsOf(text).length > 0) return 'late';
      const references = sourcesOf(text);
      isAllKnown &&= references !== null;
      for (const { sheet: named, area } of references ?? []) {
        const to = named ?? on;
        const found = formulasIn(bySheet.get(sheetKey(to)) ?? [], area);
        isAllKnown &&= found !== null;
        for (const one of found ?? []) visit(to, one);
      }
    }
    if (!isAllKnown) return 'unknown';
    for (const key of seen) timely.add(key);
    return 'timely';
  };
}

/** The cells of a block, and those of the sheets it was planned from: what a block's formulas refer to. */
export function cellsAround(plan: BlockPlan, sources: readonly SheetSnapshot[]): KnownCells[] {
  const { place, cells } = plan;
  const corner = place.kind === 'cell' ? place : { row: 0, column: 0 };
  const block: KnownCells = {
    sheet: place.sheet,
    area: { row: corner.row, column: corner.column, rows: cells.length, columns: cells[0].length },
    formulas: cells.map((row) => row.map(contentOf)),
    isWhole: false,
  };
  const others = sources.map(({ name, area, used, formulas }): KnownCells => ({
    sheet: name,
    area,
    formulas,
    isWhole: !used,
  }));
  return [block, ...others];
}
