import { parseCell } from '../cells/reference';
import type { XlsxPackage } from '../../../spreadsheet/package/package';
import { child, descendants } from '../../../spreadsheet/package/xml';
import type { ColorReader } from './colors';
import { readText } from './strings';

interface UniverNote {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
  show: boolean;
}

const WIDTH = 160;
const HEIGHT = 72;

/** Notes (the older kind of comment) of a sheet, by row and column, as Univer's plugin keeps them. */
export function notesResource(xlsx: XlsxPackage, sheetPart: string, color: ColorReader) {
  const notes: Record<number, Record<number, UniverNote>> = {};
  for (const { kind, target } of xlsx.relationships(sheetPart)) {
    if (kind !== 'comments' || !xlsx.has(target)) continue;
    for (const comment of descendants(xlsx.xml(target).root, 'comment')) {
      const cell = parseCell(comment.getAttribute('ref') ?? '');
      const text = child(comment, 'text');
      if (!cell || !text) continue;
      const { row, column: col } = cell;
      const id = `note-${row}-${col}`;
      notes[row] ??= {};
      notes[row][col] = {
        id,
        row,
        col,
        width: WIDTH,
        height: HEIGHT,
        note: readText(text, color).plain,
        show: false,
      };
    }
  }
  return notes;
}
