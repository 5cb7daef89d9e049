import { PAGE_KINDS, type DocumentKind } from '../tables';
import type { BlockPlan, CellLook, PlannedCell } from './block-plan';

const FILL_OF_INPUTS = '#FFFBE6';
/** What is not printed stands back on the screen, yet has the contrast that reading needs. */
const COLOR_OF_AUXILIARIES = '#595959';
const NUMBER_ROW_SIZE = 9;

/** How the cells of a kind of document look. */
export interface Looks {
  title: CellLook;
  documentLine: CellLook;
  unitLine: CellLook;
  header: CellLook;
  numberRow: CellLook;
  note: CellLook;
  partTitle: CellLook;
  dateLine: CellLook;
  /** Who is above the department; the department itself; the number of the form. */
  authority: CellLook;
  department: CellLook;
  formNumber: CellLook;
  /** Who signs, and what is left to them: the function in capitals, "(Ký, họ tên)" in italics. */
  signer: CellLook;
  signerHint: CellLook;
  /** A cell of the table's body. */
  body: CellLook;
}

/** Sizes and letters of state documents (Decree 30/2020/NĐ-CP) and of Party documents (Hướng dẫn 36-HD/VPTW). */
export function looksOf(document: DocumentKind): Looks {
  const { sizes } = PAGE_KINDS[document];
  const size = sizes.body;
  return {
    title: { bold: true, align: 'center', size: sizes.title, wrap: true },
    documentLine: { italic: true, align: 'center', size: sizes.documentLine },
    unitLine: { italic: true, align: 'right', size: sizes.notes },
    header: { bold: true, align: 'center', size, wrap: true, bordered: true },
    numberRow: { italic: true, align: 'center', size: NUMBER_ROW_SIZE, bordered: true },
    note: { italic: true, align: 'left', size: sizes.notes, wrap: true },
    partTitle: { bold: true, align: 'left', size },
    dateLine: { italic: true, align: 'center', size },
    authority: { align: 'center', size, wrap: true },
    department: { bold: true, align: 'center', size, wrap: true },
    formNumber: { align: 'right', size, wrap: true },
    signer: { bold: true, align: 'center', size, wrap: true },
    signerHint: { italic: true, align: 'center', size },
    body: { size, bordered: true },
  };
}

/** The same where it is not printed. */
export function aside(look: CellLook, auxiliary: boolean | undefined): CellLook {
  return auxiliary ? { ...look, color: COLOR_OF_AUXILIARIES } : look;
}

/** A cell the user fills in. */
export function toFillIn(look: CellLook): CellLook {
  return { ...look, fill: FILL_OF_INPUTS };
}

/** The same cells as they are handed in: nothing shows what is still to be filled in. */
export const unshaded = (cells: readonly (PlannedCell | null)[][]): (PlannedCell | null)[][] =>
  cells.map((line) =>
    line.map((cell) =>
      cell?.role === 'input' ? { ...cell, look: { ...cell.look, fill: undefined } } : cell,
    ),
  );

export function textCell(role: PlannedCell['role'], content: string | number, look: CellLook): PlannedCell {
  return { role, content, formula: false, numberFormat: 'General', look };
}

/** A text, or a number where it is nothing but digits: Excel marks numbers that are stored as text as faults. */
export function numberingCell(role: PlannedCell['role'], text: string, look: CellLook): PlannedCell {
  return textCell(role, /^\d+$/.test(text) ? Number(text) : text, look);
}

export function formulaCell(
  role: PlannedCell['role'],
  content: string,
  numberFormat: string,
  look: CellLook,
  expected: string | number | undefined,
): PlannedCell {
  const cell: PlannedCell = { role, content, formula: true, numberFormat, look };
  return expected === undefined ? cell : { ...cell, expected };
}

/** The look of each cell as JSON; a covered cell takes the look of the merge it belongs to, so that borders close. */
export function lookKeys(plan: BlockPlan): (string | null)[][] {
  const keys = plan.cells.map((row) => row.map((cell) => (cell ? JSON.stringify(cell.look) : null)));
  for (const { row, column, rows, columns } of plan.merges) {
    for (let r = row; r < row + rows; r++) keys[r].fill(keys[row][column], column, column + columns);
  }
  return keys;
}
