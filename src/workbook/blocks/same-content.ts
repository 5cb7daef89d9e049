import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** Relative difference below which two calculated numbers are the same number. */
const TOLERANCE = 1e-9;

/**
 * Formulas Excel rewrites on entry mean the same when they differ only in sheet quotes, spaces and letter case, and in the `@` that it puts
 * before functions of add-ins (SheetJS 2736).
 */
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
            .toUpperCase()
            .replaceAll('@CT.', 'CT.'),
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

const sameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/** Whether two values are the same; numbers but for what calculating them in another way changes. */
export function sameValue(expected: CellValue, value: CellValue): boolean {
  if (typeof expected === 'number' && typeof value === 'number') return sameNumber(expected, value);
  return typeof value === 'boolean' ? String(expected) === String(value) : expected === value;
}
