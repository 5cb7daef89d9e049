import type { BlockPlan } from '../../planning/block-plan';
import { contentOf } from './write-block';
import { cellName } from '../../spreadsheet/a1';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** Relative difference below which two calculated numbers are the same number. */
const TOLERANCE = 1e-9;

export const BUSY = '#BUSY!';

/** Formulas Excel rewrites on entry mean the same when they differ only in sheet quotes, spaces and letter case. */
function normalised(content: CellValue): string {
  const text = String(content);
  if (!text.startsWith('=')) return text;
  return text
    .split('"')
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/'((?:[^']|'')*)'!/g, '$1!')
            .replace(/\s+/g, '')
            .toUpperCase(),
    )
    .join('"');
}

/** Whether a cell still holds what was written into it; a leading text mark is not part of the content. */
export function sameContent(written: CellValue | null, now: CellValue): boolean {
  if (written === null) return now === '';
  const plain = typeof written === 'string' && written.startsWith("'") ? written.slice(1) : written;
  if (typeof plain === 'number' && typeof now === 'number') return sameNumber(plain, now);
  return normalised(plain) === normalised(now);
}

function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function sameValue(expected: string | number, value: CellValue): boolean {
  if (typeof expected === 'number') return typeof value === 'number' && sameNumber(expected, value);
  return String(value) === expected;
}

export interface ReadBack {
  formulas: CellValue[][];
  values: CellValue[][];
}

/** First cell (relative name) that is not as planned, or `null`. Cells still `#BUSY!` are judged by their formula. */
export function firstDifference(plan: BlockPlan, { formulas, values }: ReadBack): string | null {
  for (let row = 0; row < plan.cells.length; row++) {
    for (let column = 0; column < plan.cells[row].length; column++) {
      const cell = plan.cells[row][column];
      const value = values[row][column];
      // what the user typed is the user's own
      const broken = !cell?.instead && (value === '#REF!' || value === '#NAME?');
      const wrong =
        cell?.formula && cell.expected !== undefined && value !== BUSY && !sameValue(cell.expected, value);
      if (broken || wrong || !sameContent(contentOf(cell), formulas[row][column]))
        return cellName(row, column);
    }
  }
  return null;
}

export function hasBusyCells({ values }: ReadBack): boolean {
  return values.some((row) => row.includes(BUSY));
}
