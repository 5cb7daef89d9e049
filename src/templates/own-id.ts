import { OWN_PREFIX, type OwnTableId } from '../tables';

const MOST_LETTERS = 24;
const MARKS = /[\u0300-\u036f]/g;

/** The id of a template by its name, "Báo cáo quý (Sở)" is `DV-BAO-CAO-QUY-SO`; one that is taken gets a number. */
export function ownId(name: string, taken: readonly string[] = []): OwnTableId {
  const plain = name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, MOST_LETTERS)
    .replace(/-+$/, '');
  const own: OwnTableId = `${OWN_PREFIX}${plain || 'MAU'}`;
  const numbered = (number: number): OwnTableId => (number === 1 ? own : `${own}-${number}`);
  let number = 1;
  while (taken.includes(numbered(number))) number++;
  return numbered(number);
}

/** Signs that no name of a sheet has, and Excel's limit with room for a number behind it. */
const NOT_IN_SHEETS = /[[\]:*?/\\']/g;
const LONGEST_SHEET = 24;

/** The name of the sheets that a template is inserted on, with the year. */
export function sheetWords(name: string): { vi: string; en: string } {
  const plain = name.replace(NOT_IN_SHEETS, ' ').replace(/[{}]/g, ' ').replace(/\s+/g, ' ').trim();
  const short = `${plain.slice(0, LONGEST_SHEET).trim() || 'Biểu'} {y}`;
  return { vi: short, en: short };
}
