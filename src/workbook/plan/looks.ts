import type { CellLook, PlannedCell } from '../block-plan';

const TABLE_SIZE = 11;
const FILL_OF_INPUTS = '#FFFBE6';

/** Sizes by Decree 30/2020/NĐ-CP: the name of an annex 13 to 14 points, bold capitals. */
export const LOOKS = {
  title: { bold: true, align: 'center', size: 13, wrap: true },
  header: { bold: true, align: 'center', size: TABLE_SIZE, wrap: true, bordered: true },
  numberRow: { italic: true, align: 'center', size: 9, bordered: true },
  note: { italic: true, align: 'left', size: TABLE_SIZE },
} satisfies Record<string, CellLook>;

/** A cell of the table's body. */
export function bodyLook(more: CellLook): CellLook {
  return { size: TABLE_SIZE, bordered: true, ...more };
}

/** A cell the user fills in. */
export function inputLook(more: CellLook): CellLook {
  return bodyLook({ fill: FILL_OF_INPUTS, ...more });
}

export function textCell(role: PlannedCell['role'], content: string, look: CellLook): PlannedCell {
  return { role, content, formula: false, numberFormat: 'General', look };
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
