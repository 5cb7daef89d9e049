import type { XlsxPackage } from '../spreadsheet/package/package';
import { child, children, flag, numberAttribute } from '../spreadsheet/package/xml';

/** What of a stored cell's format matters to a form. */
export interface StoredFormat {
  /** It can be typed into while its sheet is protected. */
  isOpen: boolean;
  /**
   * How it shows numbers: 0.5 in a cell of percentages is 50 %, 45000 in one of dates a day, 1250000 in one of thousands 1.250, and 5 in
   * one of words "5 triệu đồng".
   */
  shows: 'number' | 'percent' | 'date' | 'thousands' | 'words';
}

const PLAIN: StoredFormat = { isOpen: false, shows: 'number' };
/** Formats that a file names by number only. */
const PERCENT: ReadonlySet<number> = new Set([9, 10]);
const isDateNumber = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Letters that a code shows beside the number, in quotes, behind a backslash or as a currency. */
const WORDS = /"[^"]*\p{L}[^"]*"|\\\p{L}|\[\$[^\]-]*\p{L}/u;

/** The cell formats of a workbook, by their number. */
export function formatsOf(file: XlsxPackage): (style: number) => StoredFormat {
  const part = file.relationships(file.workbookPart).find(({ kind }) => kind === 'styles')?.target;
  if (part === undefined || !file.has(part)) return () => PLAIN;
  const { root } = file.xml(part);
  const codes = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((element) => [
      numberAttribute(element, 'numFmtId') ?? 0,
      element.getAttribute('formatCode') ?? '',
    ]),
  );
  const formats = children(child(root, 'cellXfs'), 'xf').map((element): StoredFormat => {
    const id = numberAttribute(element, 'numFmtId') ?? 0;
    return { isOpen: !flag(child(element, 'protection'), 'locked', true), shows: shownBy(id, codes.get(id)) };
  });
  return (style) => formats[style] ?? PLAIN;
}

function shownBy(id: number, code: string | undefined): StoredFormat['shows'] {
  if (code === undefined) return PERCENT.has(id) ? 'percent' : isDateNumber(id) ? 'date' : 'number';
  // texts in quotes, colours and conditions in brackets say nothing of it
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  // of the sections of a code the first is that of positive numbers; a comma behind its digits divides
  if (/[0#?],+(?![0#?,])/.test(bare.split(';')[0])) return 'thousands';
  if (WORDS.test(code.split(';')[0])) return 'words';
  return /general/i.test(bare) || !/[dmyhs]/i.test(bare) ? 'number' : 'date';
}
