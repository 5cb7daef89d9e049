import type { RollPlan, RollScope } from '../../contract';
import { readPeriod } from '../../tables/choices';
import type { Language } from './messages';
import { scopeOf } from './scope';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';

/** What `roll` was asked to do. */
export interface RollOptions {
  workbook: string;
  /** Without it nothing is written: the list alone. */
  out?: string;
  /** `undo`: takes away what the last roll forward made. */
  does: { kind: 'roll'; scope: RollScope; to: RollPlan['to'] } | { kind: 'undo' };
  /** Every cell is told, and not only how many. */
  list: boolean;
  language: Language;
  json: boolean;
}

/**
 * Reads the words after `roll`.
 * @throws UsageError
 */
export function readRollOptions(words: string[]): RollOptions {
  const { values, positionals } = takeApart({
    args: words,
    options: {
      to: TEXT,
      out: TEXT,
      sheet: TEXT,
      id: TEXT,
      list: FLAG,
      undo: FLAG,
      language: LANGUAGE,
      json: FLAG,
    },
    allowPositionals: true,
  });
  const [workbook, ...more] = positionals;
  const { to, out, sheet, id, list, undo, language, json } = values;
  if (workbook === undefined || more.length > 0)
    throw new UsageError({ vi: 'cần đúng một tệp', en: 'one file is needed' });
  if (undo ? out === undefined : out === undefined && !list)
    throw new UsageError({ vi: 'cần có --out, hoặc --list', en: '--out is needed, or --list' });
  const options = { workbook, list, language: languageOf(language), json, ...(out !== undefined && { out }) };
  if (undo) {
    if (to !== undefined || sheet !== undefined || id !== undefined)
      throw new UsageError({
        vi: '--undo không đi cùng --to, --sheet, --id',
        en: '--undo takes no --to, --sheet or --id',
      });
    return { ...options, does: { kind: 'undo' } };
  }
  const period = readPeriod(to ?? '');
  if (!period)
    throw new UsageError({
      vi: `cần có --to: 2031, 2031-04 hoặc 2031-Q2${to === undefined ? '' : `, không phải "${to}"`}`,
      en: `--to is needed: 2031, 2031-04 or 2031-Q2${to === undefined ? '' : `, not "${to}"`}`,
    });
  return { ...options, does: { kind: 'roll', scope: scopeOf(sheet, id), to: period } };
}
