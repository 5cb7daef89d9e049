import { parseArgs } from 'node:util';

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
  json: boolean;
}

/** The command was not understood; its message is for the person at the terminal. */
export class UsageError extends Error {}

export const HELP = `Chỉ tiêu: the add-in without a screen

usage: npm run cli -- insert --workbook IN.xlsx --table NAME --out OUT.xlsx [options]
       npm run demo

  --workbook FILE    the workbook to open (.xlsx, .xlsm); it is never changed
  --table NAME       CT-NAM (Chỉ tiêu chủ yếu năm) or TARGETS (target sheet for next year)
  --out FILE         where to save the workbook with the table
  --year YEAR        the reporting year; TARGETS writes the next
                     (default: the newest year in titles and headers of the workbook)
  --form FORM        growth (9,05) or index (109,05)                        (default: growth)
  --language LANG    vi or en: language of the table and of messages        (default: vi)
  --base-year YEAR   year of the constant prices (default: the one the workbook names, else 2010)
  --source SHEET     the sheet whose figures are linked; "none" for empty cells
                     (default: the sheet with most matching rows)
  --at 'SHEET!A1'    first cell of the table                                (default: a new sheet)
  --json             the outcome as JSON in place of the printed table`;

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
  if (!found) throw new UsageError(`--${name} is ${allowed.join(' or ')}, not "${value}"`);
  return found;
}

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
    table: oneOf('table', table, ['CT-NAM', 'TARGETS']),
    out,
    year: yearOf('year', values.year),
    form: oneOf('form', values.form, ['growth', 'index']),
    language: oneOf('language', values.language, ['vi', 'en']),
    baseYear: yearOf('base-year', values['base-year']),
    source: values.source === 'none' ? null : values.source,
    at: values.at,
    json: values.json,
  };
}
