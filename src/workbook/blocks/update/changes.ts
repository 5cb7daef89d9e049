import type { BlockPlan } from '../../../planning/block-plan';
import type { Rule } from '../change-set/change-set';
import type { Area } from '../../../spreadsheet/area';
import type { CellValue } from '../../../spreadsheet/sheet-snapshot';
import { sameContent } from '../same-content';
import { contentOf } from '../entered-content';
import { cellFormatsOf, cellFormatsIn, linesIn, type LayoutSnapshot } from './layout-snapshot';

/** What stands where a block is made again; rows and columns are counted from its first cell. */
export interface ExistingCells {
  /** Size of the block as it is. */
  rows: number;
  columns: number;
  /** What it was made of; `undefined` where no one knows how it looks: all of it is drawn again. */
  layout: LayoutSnapshot | undefined;
  /** Of the larger of the block as it is and as it will be. */
  formulas: CellValue[][];
  merges: Area[];
}

/** What must change for a block to become another, cell by cell over the larger of the two. */
export interface Changes {
  /** Cells that belonged to the block. */
  old: boolean[][];
  /** Cells whose look is made again or given back; all others keep whatever the user made of them. */
  touched: boolean[][];
  /** Cells beside those whose borders they share. */
  beside: boolean[][];
  /** What to write; `null` where the right thing stands already. */
  contents: (CellValue | null)[][];
  /** Rules as they were and as they shall be, of the cells where they differ. */
  rules: ({ before: Rule | null; after: Rule | null } | null)[][];
  unmerge: Area[];
  merge: Area[];
}

/** Works out the least that turns the block that stands there into the planned one, or into nothing. */
export function changesTo(plan: BlockPlan | null, existing: ExistingCells): Changes {
  const { layout, formulas } = existing;
  const lines = layout && linesIn(layout);
  const formats = layout && cellFormatsIn(layout);
  const newFormats = plan ? cellFormatsOf(plan) : [];
  const planned = plan?.cells ?? [];
  const newMerges = plan?.merges ?? [];
  const [mergedNow, mergedThen] = [existing.merges, newMerges].map((merges) => coverOf(merges, formulas));
  const isOld = (r: number, c: number) => r < existing.rows && c < existing.columns;
  const isNew = (r: number, c: number) => r < planned.length && c < planned[0].length;
  const isSameLine = (r: number, c: number) =>
    lines?.[r].id === plan?.lines?.[r].id && lines?.[r].columns[c] === plan?.lines?.[r].columns[c];
  const looksSame = (r: number, c: number) =>
    isOld(r, c) &&
    isNew(r, c) &&
    layout?.font === plan?.font &&
    isSameLine(r, c) &&
    mergedNow[r][c] === mergedThen[r][c] &&
    JSON.stringify(formats?.[r][c]) === JSON.stringify(newFormats[r][c]);
  const each = <T>(of: (r: number, c: number) => T): T[][] =>
    formulas.map((row, r) => row.map((_, c) => of(r, c)));

  const touched = each((r, c) => (isOld(r, c) || isNew(r, c)) && !looksSame(r, c));
  // a merge is one cell
  const all = [...existing.merges, ...newMerges];
  for (const merge of all.filter((one) => isIn(one, touched))) mark(merge, touched);
  return {
    old: each(isOld),
    touched,
    beside: each((r, c) => isNew(r, c) && !touched[r][c] && hasNeighbour(touched, r, c)),
    contents: each((r, c) => {
      const wanted = isNew(r, c) ? (contentOf(planned[r][c]) ?? '') : '';
      return sameContent(wanted, formulas[r][c]) ? null : wanted;
    }),
    rules: each((r, c) => {
      const before = (isOld(r, c) && formats?.[r][c].validation) || null;
      const after = (isNew(r, c) && newFormats[r][c].validation) || null;
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      return isSame && (layout || !before) ? null : { before, after };
    }),
    unmerge: existing.merges.filter((merge) => isIn(merge, touched)),
    merge: newMerges.filter((merge) => isIn(merge, touched)),
  };
}

/** Per cell the merge that covers it, as a text; `''` where none does. */
function coverOf(merges: Area[], size: unknown[][]): string[][] {
  const cover = size.map((row) => row.map(() => ''));
  for (const merge of merges) fill(merge, cover, JSON.stringify(Object.values(merge)));
  return cover;
}

function fill<T>({ row, column, rows, columns }: Area, cells: T[][], value: T): void {
  for (let r = row; r < row + rows; r++) cells[r]?.fill(value, column, column + columns);
}

const mark = (area: Area, cells: boolean[][]) => fill(area, cells, true);

function isIn({ row, column, rows, columns }: Area, cells: boolean[][]): boolean {
  return cells.slice(row, row + rows).some((line) => line.slice(column, column + columns).includes(true));
}

function hasNeighbour(cells: boolean[][], r: number, c: number): boolean {
  return Boolean(cells[r - 1]?.[c] || cells[r + 1]?.[c] || cells[r][c - 1] || cells[r][c + 1]);
}
