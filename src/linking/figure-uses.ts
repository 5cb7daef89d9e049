import { parseArea } from '../spreadsheet/a1';
import type { Area } from '../spreadsheet/area';
import { sourcesOf } from '../spreadsheet/formula-sources';
import {
  addressOf,
  isIn,
  isSameSheet,
  nameOf,
  type BookCells,
  type CellWords,
  type Place,
} from './book-cells';

/** A block of the add-in in the workbook. */
export interface BlockPlace {
  table: string;
  sheet: string;
  area: Area;
}

/** A cell that uses a figure: in a block of the add-in, in a report's text, or a cell like any other. */
export interface FigureUse extends CellWords {
  kind: 'block' | 'report' | 'cell';
  /** Id of the table that the block is of; `null` outside of blocks. */
  table: string | null;
  /** Its formula reads the figure itself, and not a cell that uses it. */
  isDirect: boolean;
}

const MOST_USES = 60;
/** Functions that write a report's text, or read it. */
const OF_REPORTS = /CT\.(?:SENTENCE|READREPORT)\(/i;
/** The table that holds a report's figures against the workbook's. */
const RECONCILIATION = 'DOICHIEU';
const RANGE = /\$?[A-Z]{0,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*/gi;

/** The cells that use a figure, as many as are told, and whether there are more. */
export interface FigureUses {
  usedBy: FigureUse[];
  isUsedByMore: boolean;
}

/** Cells of any sheet whose formulas read this one, and those that read them in turn: the nearest first. */
export function cellsUsing(place: Place, book: BookCells, blocks: readonly BlockPlace[]): FigureUses {
  const uses = new Map<string, FigureUse>();
  let reached = [place];
  for (let step = 0; reached.length; step++) {
    const next: Place[] = [];
    for (const { from, formula } of readersOf(reached, book)) {
      const address = addressOf(from);
      if (uses.has(address) || address === addressOf(place)) continue;
      if (uses.size === MOST_USES) return { usedBy: [...uses.values()], isUsedByMore: true };
      uses.set(address, { ...described(from, formula, book, blocks), isDirect: step === 0 });
      next.push(from);
    }
    reached = next;
  }
  return { usedBy: [...uses.values()], isUsedByMore: false };
}

function described(
  from: Place,
  formula: string,
  book: BookCells,
  blocks: readonly BlockPlace[],
): Omit<FigureUse, 'isDirect'> {
  const { address, rowName, header } = book.words(from);
  const table =
    blocks.find(({ sheet, area }) => isSameSheet(sheet, from.sheet) && isIn(area, from))?.table ?? null;
  const isReport = OF_REPORTS.test(formula) || table === RECONCILIATION;
  return { address, rowName, header, table, kind: isReport ? 'report' : table === null ? 'cell' : 'block' };
}

/** Formulas that read one of some cells. */
function readersOf(places: readonly Place[], { sheets }: BookCells): { from: Place; formula: string }[] {
  const readers: { from: Place; formula: string }[] = [];
  for (const { name: sheet, area, formulas } of sheets) {
    formulas.forEach((line, r) =>
      line.forEach((content, c) => {
        if (typeof content !== 'string' || !content.startsWith('=')) return;
        const from = { sheet, row: area.row + r, column: area.column + c };
        if (places.some((place) => mayRead(content, from, place) && reads(content, from, place)))
          readers.push({ from, formula: content });
      }),
    );
  }
  return readers;
}

/** Most formulas name neither the cell nor its sheet, nor a range around it: their text tells without being taken apart. */
function mayRead(formula: string, from: Place, place: Place): boolean {
  const isOwnSheet = isSameSheet(from.sheet, place.sheet);
  if (
    !isOwnSheet &&
    !formula.toLocaleLowerCase().includes(place.sheet.replaceAll("'", "''").toLocaleLowerCase())
  )
    return false;
  const plain = formula.replaceAll('$', '').toUpperCase();
  if (plain.includes(nameOf(place))) return true;
  return (plain.match(RANGE) ?? []).some((range) => {
    const area = parseArea(range);
    return area !== null && isIn(area, place);
  });
}

function reads(formula: string, from: Place, place: Place): boolean {
  return (sourcesOf(formula) ?? []).some(
    ({ sheet, area }) => isSameSheet(sheet ?? from.sheet, place.sheet) && isIn(area, place),
  );
}
