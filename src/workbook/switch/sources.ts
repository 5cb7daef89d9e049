import { ctFunctionsOf, shownCalls } from '../../formulas/translation';
import { movedFormula } from '../blocks/find-block';
import type { BlockRecord } from '../blocks/record';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { sameContent } from '../blocks/same-content';
import type { KeptFormula, KeptSheetFormula } from './kept-formulas';
import { at, type CellMatrices } from './sheet-cells';

/** A block of the record and where on this sheet it stands. */
export interface BlockHere {
  block: BlockRecord;
  area: Area;
}

/** A cell that a switch is about: the formula it has, or had before it was switched away. */
export interface Source {
  row: number;
  column: number;
  /** Written for where the cell is now. */
  formula: string;
  /** What stands there now, in the cell and in the cells of its spilled results as far as they are kept. */
  now: CellValue[][];
  /** The kept formula it comes from; `null`: it stands in the cell. */
  kept: KeptFormula | null;
  /** A kept formula whose cell holds something else by now. */
  edited: boolean;
}

/** What a sheet has for a switch. */
export interface SheetSources {
  cells: CellMatrices;
  blocks: BlockHere[];
  kept: KeptSheetFormula[];
  /** What the switch is limited to; `null`: the whole sheet. */
  within: Area | null;
  /** Of a block that becomes values every formula counts, not only those that call our functions. */
  everyFormula: boolean;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** How far a block stands from the place in its record. */
export const movedBy = ({ block, area }: BlockHere): { down: number; right: number } => ({
  down: area.row - block.area.row,
  right: area.column - block.area.column,
});

/** A kept formula where it is now. */
function keptAt(
  kept: KeptFormula,
  here: BlockHere | null,
): Omit<Source, 'now' | 'edited'> & { written: CellValue[][] } {
  if (!here) {
    const { row, column, formula, written } = kept;
    return { row, column, formula, written, kept };
  }
  const { down, right } = movedBy(here);
  return {
    row: here.area.row + kept.row,
    column: here.area.column + kept.column,
    formula: String(movedFormula(kept.formula, down, right)),
    written: kept.written.map((row) => row.map((content) => movedFormula(content, down, right))),
    kept,
  };
}

function keptSource({ cells }: SheetSources, kept: KeptFormula, here: BlockHere | null): Source {
  const { written, ...source } = keptAt(kept, here);
  const now = written.map((line, r) =>
    line.map((_, c) => at(cells.formulas, cells.area, source.row + r, source.column + c)),
  );
  const edited = !written.every((line, r) => line.every((content, c) => sameContent(content, now[r][c])));
  return { ...source, now, edited };
}

/** The cells a switch is about, in reading order; a kept formula that stands in its cell again is not counted twice. */
export function sourcesOf(sheet: SheetSources): Source[] {
  const { cells, blocks, kept, within, everyFormula } = sheet;
  const { area } = cells;
  const isWithin = (row: number, column: number) => !within || contains(within, row, column);
  const found = new Map<string, Source>();
  cells.formulas.forEach((line, r) =>
    line.forEach((content, c) => {
      if (typeof content !== 'string' || !content.startsWith('=')) return;
      const [row, column] = [area.row + r, area.column + c];
      if (!isWithin(row, column)) return;
      if (!everyFormula && ctFunctionsOf(content).length === 0) return;
      const source: Source = { row, column, formula: content, now: [[content]], kept: null, edited: false };
      found.set(`${row}:${column}`, source);
    }),
  );
  const keep = (kept: KeptFormula, here: BlockHere | null) => {
    const source = keptSource(sheet, kept, here);
    const key = `${source.row}:${source.column}`;
    const existing = found.get(key);
    const isBack = existing && sameContent(source.formula, shownCalls(existing.formula));
    if (!isWithin(source.row, source.column) || isBack) return;
    // a formula of ours that the user wrote there since is the one that counts
    if (source.edited && existing && ctFunctionsOf(existing.formula).length > 0) return;
    found.set(key, source);
  };
  for (const here of blocks) for (const one of here.block.kept ?? []) keep(one, here);
  for (const one of kept) keep(one, null);
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
