import { spellingKey } from '../indicators/language/spelling';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';

/** Headings of a list that says of each figure where it stands: what units sent, behind totals. */
export const PLACE_HEADINGS = {
  vi: { file: 'Tệp', sheet: 'Trang', cell: 'Ô' },
  en: { file: 'File', sheet: 'Sheet', cell: 'Cell' },
} as const;

/** Its headings stand in the first row, unless rows were put in above. */
const MOST_ROWS_ABOVE = 10;
const ALL = Object.values(PLACE_HEADINGS).map((words) => Object.values(words).map(spellingKey));

/** Whether a sheet lists figures with their places: each is a part of a total that stands elsewhere, and none is a figure of the workbook. */
export function isFigureList({ values }: SheetSnapshot): boolean {
  return values.slice(0, MOST_ROWS_ABOVE).some((line) => {
    const keys = new Set(line.filter((value) => typeof value === 'string').map(spellingKey));
    return ALL.some((words) => words.every((word) => keys.has(word)));
  });
}
