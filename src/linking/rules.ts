import { readLabel } from '../indicators/language/labels';
import { periodKey } from '../indicators/language/period-words';
import { keyPattern } from '../indicators/language/spelling';
import type { RecognisedTable } from '../recognition';
import type { CellLink, LinkRule, LinkRules, SourceWords } from '../tables/kit';

export type { CellLink, LinkRule, LinkRules, SourceWords };

/** What headers and rules are read against. */
interface ReportedMonth {
  year: number;
  /** 1 to 12. */
  month: number;
}

const MONTHS = 12;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** A year further off is a base year or the like: it stays as it is. */
const YEARS_AWAY = 2;
const PERIODS = new RegExp(
  keyPattern(
    '(?:tháng (?<month>\\d{1,2})|(?<count>\\d{1,2}) tháng|quý (?<quarter>iv|i{1,3}|[1-4]))(?: năm)?(?: (?<of>(?:19|20)\\d\\d))?|(?<year>(?:19|20)\\d\\d)',
  ).source,
  'gu',
);
/** Words of a title that tell one kind of sheet from another. */
const MOST_WORDS = 12;

/** The words of a header with its periods counted from the reporting one: "Ước T5/2027" reads the same in June. */
export function headerPattern(header: string, { year, month }: ReportedMonth): string {
  const since = (count: number, of: string | undefined, own: number, inYear: number) => {
    if (of !== undefined) return (Number(of) - year) * inYear + count - own;
    const offset = (count - own) % inYear;
    return offset > 0 ? offset - inYear : offset;
  };
  return periodKey(header).replace(PERIODS, (text: string, ...rest: unknown[]) => {
    const found = rest[rest.length - 1] as Record<string, string | undefined>;
    const { month: named, count, quarter, of } = found;
    if (named !== undefined) return `{m${since(Number(named), of, month, MONTHS)}}`;
    if (count !== undefined) return `{c${since(Number(count), of, month, MONTHS)}}`;
    if (quarter !== undefined) {
      const number = ROMAN.includes(quarter) ? ROMAN.indexOf(quarter) + 1 : Number(quarter);
      return `{q${since(number, of, Math.ceil(month / 3), 4)}}`;
    }
    const away = Number(found.year) - year;
    return Math.abs(away) <= YEARS_AWAY ? `{y${away}}` : text;
  });
}

/** Whether a pattern says of which period its figures are. */
const namesPeriod = (pattern: string): boolean => pattern.includes('{');

/** What kind of sheet a table stands on: the words of its title, or else of the sheet's name, without any number. */
export function sheetKind({ title, sheet }: Pick<RecognisedTable, 'title' | 'sheet'>): string {
  const words = (text: string) =>
    periodKey(text)
      .split(' ')
      .filter((word) => !/^\d+$|^[ivx]+$/.test(word) && word !== '')
      .slice(0, MOST_WORDS)
      .join(' ');
  return words(title) || words(sheet);
}

/** A row's name as rules know it. */
export const rowName = (label: string): string => readLabel(label).keys[0] ?? '';

/** Whether a table is of the kind that a rule names; where its columns name no period, the table must be of the reporting one. */
export function isOfKind(
  table: RecognisedTable,
  { sheetKind: kind, header }: SourceWords,
  { year, month }: ReportedMonth,
  isMonthly: boolean,
): boolean {
  if (kind !== null && sheetKind(table) !== kind) return false;
  if (header === null || namesPeriod(header)) return true;
  const isOfYear = table.year === null || table.year.value === year;
  return isOfYear && (!isMonthly || table.month === null || table.month === month);
}

/** The rules in force for a table, those of single cells last: they come before the others. */
export function rulesFor(table: string, { rules = [] }: LinkRules): LinkRule[] {
  const own = rules.filter((rule) => rule.table === table && !rule.isOff);
  return own.sort((a, b) => exactness(a) - exactness(b));
}

/** The same of cells that were pointed at. */
export const cellsFor = ({ cells = [] }: LinkRules): CellLink[] =>
  [...cells].sort((a, b) => exactness(a) - exactness(b));

const exactness = ({ row, column }: Pick<LinkRule, 'row' | 'column'>) =>
  Number(row !== null) + Number(column !== null);

/** Rules as a file that another workbook reads. */
export const writeRules = (rules: readonly LinkRule[]): string =>
  JSON.stringify({ version: 1, rules }, null, 2);

/**
 * Reads such a file.
 * @throws Error where it is none
 */
export function readRules(text: string): LinkRule[] {
  const file = JSON.parse(text) as { version?: unknown; rules?: unknown };
  if (file?.version !== 1 || !Array.isArray(file.rules) || !file.rules.every(isRule)) {
    throw new Error('Not a file of rules.');
  }
  return file.rules;
}

const isWord = (value: unknown) => value === null || typeof value === 'string';

function isRule(value: unknown): value is LinkRule {
  if (typeof value !== 'object' || value === null) return false;
  const { table, row, column, source } = value as Record<string, unknown>;
  if (typeof table !== 'string' || !isWord(row) || !isWord(column)) return false;
  if (row === null && column === null) return false;
  if (source === null) return true;
  if (typeof source !== 'object') return false;
  const words = source as Record<string, unknown>;
  return ['rowName', 'header', 'sheetKind', 'asWritten'].every((key) => isWord(words[key] ?? null));
}
