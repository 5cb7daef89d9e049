import type { PlannedCell } from '../../planning/block-plan';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** Texts Excel would take for something else: a formula, a number, a date, a percentage, a truth value. */
const REINTERPRETED = /^[=+\-@']|^[\s(]*[\d.,]+([\s/:.,\-%eE)]|\d)*$|^(true|false)$/i;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** English dates: "5 May", "5 May 2031", "December 2030", "May 5, 2031". */
const ENGLISH_DATE = new RegExp(
  `^\\s*(\\d{1,2}[ -]?${MONTH}([ ,-]+\\d{2,4})?|${MONTH}[ ,.-]{0,2}\\d{1,4}([ ,]+\\d{2,4})?)\\s*$`,
  'i',
);

/** What is sent to Excel for a planned cell: text that would be read otherwise gets Excel's own text mark. */
export function contentOf(cell: PlannedCell | null): CellValue | null {
  if (!cell) return null;
  return cell.formula ? cell.content : asEntered(cell.content);
}

/** What must be entered for a cell to hold this very content. */
function asEntered<T extends CellValue>(content: T): T | string {
  if (typeof content !== 'string') return content;
  return REINTERPRETED.test(content) || ENGLISH_DATE.test(content) ? `'${content}` : content;
}

/** What must be entered for a cell to hold what was read of it: a formula, or a text that looks like something else. */
export function enteredAgain(content: CellValue): CellValue {
  return typeof content === 'string' && content.startsWith('=') ? content : asEntered(content);
}

/** What the table itself has in a cell, whatever the user typed there. */
export function ownContentOf(cell: PlannedCell | null): CellValue | null {
  return contentOf(cell?.instead ? { ...cell, ...cell.instead } : cell);
}
