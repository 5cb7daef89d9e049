import { readTableChoices, TABLE_HELP, TABLE_NAMES, TABLE_OPTIONS, type TableChoices } from './table-options';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, oneOf, takeApart, TEXT, yearOf } from './words';

/** What `insert` was asked to do; `undefined` is "read it from the workbook". */
export interface InsertOptions {
  workbook: string;
  table: string;
  out: string;
  year?: number;
  form: 'growth' | 'index';
  language: 'vi' | 'en';
  baseYear?: number;
  source: string | null | 'auto';
  at?: string;
  /** Another table even where the same one stands already. */
  another: boolean;
  /** Of the tables that use them. */
  choices: TableChoices;
  json: boolean;
}

export const INSERT_USAGE = '--workbook IN.xlsx --table NAME --out OUT.xlsx [options]';

export const INSERT_HELP = `insert: a table into a workbook
  --workbook FILE    the workbook to open (.xlsx, .xlsm); it is never changed
  --table NAME       the table to insert, see below
  --out FILE         where to save the workbook with the table
  --year YEAR        the reporting year, 1990 to 2100; TARGETS writes the next
                     (default: the newest year in titles and headers of the workbook)
  --form FORM        growth (9,05) or index (109,05)                        (default: growth)
  --language LANG    vi or en: language of the table and of messages        (default: vi)
  --base-year YEAR   year of the constant prices (default: the one the workbook names, else 2010)
  --source SHEET     the sheet whose figures are linked; "none" for empty cells
                     (default: the sheet with most matching rows)
  --at 'SHEET!A1'    first cell of the table                                (default: a new sheet)
  --new              another table; without it a table of the same period that is in the workbook already is
                     updated in its place and keeps what was typed into it
  --json             the outcome as JSON in place of the printed table

${TABLE_HELP}`;

/** Reads the words after `insert`. */
export function readInsertOptions(words: string[]): InsertOptions {
  const { values } = takeApart({
    args: words,
    options: {
      workbook: TEXT,
      table: TEXT,
      out: TEXT,
      year: TEXT,
      form: { ...TEXT, default: 'growth' },
      language: LANGUAGE,
      'base-year': TEXT,
      source: { ...TEXT, default: 'auto' },
      at: TEXT,
      new: FLAG,
      ...TABLE_OPTIONS,
      json: FLAG,
    },
  });
  const { workbook, table, out } = values;
  if (!workbook || !table || !out) throw new UsageError('--workbook, --table and --out are needed');
  return {
    workbook,
    table: oneOf('table', table, TABLE_NAMES),
    out,
    year: yearOf('year', values.year),
    form: oneOf('form', values.form, ['growth', 'index']),
    language: languageOf(values.language),
    baseYear: yearOf('base-year', values['base-year']),
    source: values.source === 'none' ? null : values.source,
    at: values.at,
    another: values.new,
    choices: readTableChoices(values),
    json: values.json,
  };
}
