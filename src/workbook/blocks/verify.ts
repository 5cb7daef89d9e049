import { BUSY } from './lateness';
import type { PlannedCell } from '../../planning/block-plan';
import { isExplained } from './lateness';
import type { Lateness } from './lateness';
import type { BlockPlan } from '../../planning/block-plan';
import { contentOf } from './write-block';
import { cellName } from '../../spreadsheet/a1';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** Relative difference below which two calculated numbers are the same number. */
const TOLERANCE = 1e-9;

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

/** What is seen of a block after it was written; cells by their names counted from the block's first. */
export interface Verdict {
  /** The first cell that is not as planned. */
  wrong: string | null;
  /** Cells whose value is another than expected, or none, because functions have not answered. */
  late: Late[];
}

interface Late {
  row: number;
  column: number;
  expected: string | number | undefined;
}

/** Compares a block with its plan; a value that may only be late is never wrong. */
export function verdictOn(
  plan: BlockPlan,
  { formulas, values }: ReadBack,
  latenessOf: (formula: string) => Lateness,
): Verdict {
  const late: Late[] = [];
  for (let row = 0; row < plan.cells.length; row++) {
    for (let column = 0; column < plan.cells[row].length; column++) {
      const cell = plan.cells[row][column];
      const value = values[row][column];
      const isBroken = value === '#REF!' && !cell?.instead;
      if (isBroken || !sameContent(contentOf(cell), formulas[row][column])) {
        return { wrong: cellName(row, column), late };
      }
      if (!cell?.formula || hasAnswered(cell, value)) continue;
      if (!isExplained(value, latenessOf(String(cell.content))))
        return { wrong: cellName(row, column), late };
      late.push({ row, column, expected: cell.expected });
    }
  }
  return { wrong: null, late };
}

/** Whether a formula shows what it shall, as far as that is known. */
function hasAnswered(
  { expected, instead }: Pick<PlannedCell, 'expected' | 'instead'>,
  value: CellValue,
): boolean {
  if (value === BUSY) return false;
  // what the user typed is the user's own
  if (value === '#NAME?' && !instead) return false;
  return expected === undefined || sameValue(expected, value);
}

/** Of the cells that were late those that still are. */
export function stillLate(late: readonly Late[], values: CellValue[][]): Late[] {
  return late.filter(({ row, column, expected }) => !hasAnswered({ expected }, values[row][column]));
}
