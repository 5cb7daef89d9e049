import { DEFAULT_CHOICES, MOST_LIST_ROWS, SCALES, ABOUTS, TRACKED_INDICATORS, type Words } from '../tables';
import type { BlockRequest, TableChoices, TableId, WorkbookSurvey } from '../contract';

/** Choices that only some tables have. */
export interface TableFields {
  /** 1 to 12. */
  month: number;
  /** `null`: that of the month. */
  quarter: number | null;
  /** A text, for it may be half typed. */
  rows: string;
  /** `null`: the table's own. */
  digits: number | null;
  /** Units of money in their Vietnamese names; empty: the table's own. */
  dong: string;
  dollars: string;
  denominator: NonNullable<TableChoices['denominator']>;
  capRule: NonNullable<TableChoices['capRule']>;
  capRounding: NonNullable<TableChoices['capRounding']>;
  nested: NonNullable<TableChoices['nested']>;
  indicator: NonNullable<TableChoices['indicator']>;
}

/** The form as the user left it; years are texts, for they may be half typed. */
export interface Choices extends TableFields {
  table: TableId;
  year: string;
  baseYear: string;
  form: 'growth' | 'index';
  language: 'vi' | 'en';
  source: string | null | 'auto';
  place: 'newSheet' | 'cell';
  /** A new table is wanted even where the same one stands already. */
  another: boolean;
  mode: NonNullable<TableChoices['mode']>;
  font: NonNullable<TableChoices['font']>;
  signature: boolean;
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

/** How many empty rows a list shall have; `null` for anything that is no such number. */
export function readRows(text: string): number | null {
  if (!/^\s*\d{1,4}\s*$/.test(text)) return null;
  const rows = Number(text);
  return rows >= 1 && rows <= MOST_LIST_ROWS ? rows : null;
}

/** Which of the units a survey found; empty where none. */
function found(units: readonly Words[], survey: WorkbookSurvey | null): string {
  return units.find(({ vi }) => survey?.scale.includes(vi))?.vi ?? '';
}

/** What the form shows before the user touched it: the workbook's own period and units, today's where it names none. */
export function firstChoices(survey: WorkbookSurvey | null, today = new Date()): Choices {
  return {
    table: 'CT-NAM',
    year: String(survey?.year ?? today.getFullYear()),
    baseYear: String(survey?.baseYear ?? DEFAULT_BASE_YEAR),
    form: 'growth',
    language: 'vi',
    source: 'auto',
    place: 'newSheet',
    another: false,
    mode: 'ct',
    font: 'standard',
    signature: false,
    // the month that reports are written about is the one that has ended
    month: survey?.month ?? (today.getMonth() || 12),
    quarter: null,
    rows: String(DEFAULT_CHOICES.rows),
    digits: null,
    dong: found(SCALES.dong, survey),
    dollars: found(SCALES.dollars, survey),
    denominator: DEFAULT_CHOICES.denominator,
    capRule: DEFAULT_CHOICES.capRule,
    capRounding: DEFAULT_CHOICES.capRounding,
    nested: DEFAULT_CHOICES.nested,
    indicator: TRACKED_INDICATORS[0],
  };
}

/** Whether the form's list rows, where the table has lists, are a number. */
export function rowsFit({ table, rows }: Pick<Choices, 'table' | 'rows'>): boolean {
  return !ABOUTS[table].parameters.includes('rows') || readRows(rows) !== null;
}

/** The choices the table has; those that are the table's own anyway are left out. */
function tableChoices(choices: Choices): TableChoices {
  const { table, month, quarter, digits, dong, dollars, mode, font, signature } = choices;
  const used = new Set<string>(ABOUTS[table].parameters);
  const scale = [dong, dollars].filter((unit) => unit !== '');
  const rows = readRows(choices.rows) ?? DEFAULT_CHOICES.rows;
  return {
    ...(used.has('month') && { month }),
    ...(used.has('quarter') && quarter !== null && { quarter }),
    ...(used.has('rows') && rows !== DEFAULT_CHOICES.rows && { rows }),
    ...(used.has('digits') && digits !== null && { digits }),
    ...(used.has('scale') && scale.length > 0 && { scale }),
    ...(used.has('denominator') && { denominator: choices.denominator }),
    ...(used.has('capRule') && { capRule: choices.capRule }),
    ...(used.has('capRounding') && { capRounding: choices.capRounding }),
    ...(used.has('nested') && { nested: choices.nested }),
    ...(used.has('indicator') && { indicator: choices.indicator }),
    ...(mode !== 'ct' && { mode }),
    ...(font !== 'standard' && { font }),
    ...(signature && { signature }),
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
  if (year === null || baseYear === null || !rowsFit(choices)) return null;
  if (choices.place === 'cell' && !selection) return null;
  const { table, form, language, source, another } = choices;
  const place: BlockRequest['place'] =
    choices.place === 'newSheet'
      ? { kind: 'newSheet', ...(another && { another }) }
      : { kind: 'cell', address: firstCell(selection) };
  return { table, year, form, language, baseYear, source, place, ...tableChoices(choices) };
}
