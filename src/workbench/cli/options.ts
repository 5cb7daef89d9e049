import { parseArgs } from 'node:util';
import {
  oneOf,
  readTableChoices,
  TABLE_HELP,
  TABLE_NAMES,
  TABLE_OPTIONS,
  type TableChoices,
} from './table-options';
import { UsageError } from './usage-error';

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
  /** Of the tables that use them. */
  choices: TableChoices;
  json: boolean;
}

/** What `read-report` and `reconcile` were asked to do. */
export interface ReportOptions {
  /** At least one; `-` is what is piped in. */
  files: string[];
  language: 'vi' | 'en';
  json: boolean;
}

export { UsageError };

export const HELP = `Chỉ tiêu: the add-in without a screen

usage: npm run cli -- insert --workbook IN.xlsx --table NAME --out OUT.xlsx [options]
       npm run cli -- read-report [--json] FILE|-
       npm run cli -- reconcile [--json] FILE...
       npm run demo

insert: a table into a workbook
  --workbook FILE    the workbook to open (.xlsx, .xlsm); it is never changed
  --table NAME       the table to insert, see below
  --out FILE         where to save the workbook with the table
  --year YEAR        the reporting year; TARGETS writes the next
                     (default: the newest year in titles and headers of the workbook)
  --form FORM        growth (9,05) or index (109,05)                        (default: growth)
  --language LANG    vi or en: language of the table and of messages        (default: vi)
  --base-year YEAR   year of the constant prices (default: the one the workbook names, else 2010)
  --source SHEET     the sheet whose figures are linked; "none" for empty cells
                     (default: the sheet with most matching rows)
  --at 'SHEET!A1'    first cell of the table                                (default: a new sheet)
  --json             the outcome as JSON in place of the printed table

${TABLE_HELP}

read-report: the figures that a report states (a text in UTF-8; "-" reads what is piped in)
reconcile: the percentages that reports state, held against the levels they and the others state
  --language LANG    vi or en: language of messages                         (default: vi)
  --json             an array of figures, or of reconciled percentages`;

function yearOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^(19|20|21)\d\d$/.test(value))
    throw new UsageError(`--${name} is a year such as 2023, not "${value}"`);
  return Number(value);
}

/** Reads the words after `insert`. */
export function readInsertOptions(words: string[]): InsertOptions {
  const text = { type: 'string' } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args: words,
      options: {
        workbook: text,
        table: text,
        out: text,
        year: text,
        form: { ...text, default: 'growth' },
        language: { ...text, default: 'vi' },
        'base-year': text,
        source: { ...text, default: 'auto' },
        at: text,
        ...TABLE_OPTIONS,
        json: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { workbook, table, out } = values;
  if (!workbook || !table || !out) throw new UsageError('--workbook, --table and --out are needed');
  return {
    workbook,
    table: oneOf('table', table, TABLE_NAMES),
    out,
    year: yearOf('year', values.year),
    form: oneOf('form', values.form, ['growth', 'index']),
    language: oneOf('language', values.language, ['vi', 'en']),
    baseYear: yearOf('base-year', values['base-year']),
    source: values.source === 'none' ? null : values.source,
    at: values.at,
    choices: readTableChoices(values),
    json: values.json,
  };
}

/**
 * Reads the words after `read-report` and `reconcile`.
 * @param most - how many files the command takes
 */
export function readReportOptions(words: string[], most = Infinity): ReportOptions {
  let parsed;
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        language: { type: 'string', default: 'vi' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { positionals: files, values } = parsed;
  if (files.length === 0) throw new UsageError('a text file is needed, or "-" for what is piped in');
  if (files.length > most) throw new UsageError(`one text file is read at a time, not ${files.length}`);
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('"-" can be read only once');
  return { files, language: oneOf('language', values.language, ['vi', 'en']), json: values.json };
}
