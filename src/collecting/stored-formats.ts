import type { XlsxPackage } from '../spreadsheet/package/package';
import { child, children, flag, numberAttribute } from '../spreadsheet/package/xml';

/** What of a stored cell's format matters to a form. */
export interface StoredFormat {
  /** It can be typed into while its sheet is protected. */
  isOpen: boolean;
  /** How it shows numbers: 0.5 in a cell of percentages is 50 %, and 45000 in one of dates a day. */
  shows: 'number' | 'percent' | 'date';
}

const PLAIN: StoredFormat = { isOpen: false, shows: 'number' };
/** Formats that a file names by number only. */
const PERCENT: ReadonlySet<number> = new Set([9, 10]);
const isDateNumber = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

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
  return /general/i.test(bare) || !/[dmyhs]/i.test(bare) ? 'number' : 'date';
}
