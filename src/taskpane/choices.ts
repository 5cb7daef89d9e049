import type { BlockRequest, TableId, WorkbookSurvey } from '../workbook';

/** The form as the user left it; years are texts, for they may be half typed. */
export interface Choices {
  table: TableId;
  year: string;
  baseYear: string;
  form: 'growth' | 'index';
  language: 'vi' | 'en';
  source: string | null | 'auto';
  place: 'newSheet' | 'cell';
}

/** Base of the constant prices in force. */
const DEFAULT_BASE_YEAR = 2010;
const EARLIEST = 1990;
const LATEST = 2100;

/** A whole year in the range the tables make sense for; `null` for anything else. */
export function readYear(text: string): number | null {
  if (!/^\s*\d{4}\s*$/.test(text)) return null;
  const year = Number(text);
  return year >= EARLIEST && year <= LATEST ? year : null;
}

/** What the form shows before the user touched it: the workbook's own years, this year where it names none. */
export function firstChoices(survey: WorkbookSurvey | null, today = new Date()): Choices {
  return {
    table: 'CT-NAM',
    year: String(survey?.year ?? today.getFullYear()),
    baseYear: String(survey?.baseYear ?? DEFAULT_BASE_YEAR),
    form: 'growth',
    language: 'vi',
    source: 'auto',
    place: 'newSheet',
  };
}

/** First cell of a selected range: `Sheet!B3` of `Sheet!B3:D9`, `A1` of a whole column, `A3` of row 3. */
export function firstCell(address: string): string {
  const mark = address.lastIndexOf('!');
  const first = address
    .slice(mark + 1)
    .split(',')[0]
    .split(':')[0]
    .replace(/\$/g, '');
  const cell = /^[A-Z]+$/i.test(first) ? `${first}1` : /^\d+$/.test(first) ? `A${first}` : first;
  return address.slice(0, mark + 1) + cell;
}

/** The choices as a request; `null` while one of them is not valid. The place is the very cell the pane shows. */
export function requestOf(choices: Choices, selection: string): BlockRequest | null {
  const year = readYear(choices.year);
  const baseYear = readYear(choices.baseYear);
  if (year === null || baseYear === null) return null;
  if (choices.place === 'cell' && !selection) return null;
  const { table, form, language, source } = choices;
  const place: BlockRequest['place'] =
    choices.place === 'newSheet' ? { kind: 'newSheet' } : { kind: 'cell', address: firstCell(selection) };
  return { table, year, form, language, baseYear, source, place };
}
