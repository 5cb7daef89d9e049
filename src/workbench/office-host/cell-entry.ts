import type { CellInput } from '../engine/engine';
import { dayNumber } from '../engine/entry';
import { excelError, notImplemented } from './errors';
import { FORMULA_LIMIT, isWellFormed } from './formula-syntax';
import type { Locale } from './session';

/** Excel's limit for the text of a cell. */
const TEXT_LIMIT = 32_767;

interface Entry {
  input: CellInput;
  /** The number format Excel gives a cell of format General with what was typed. */
  format?: string;
}

const INTEGER = /^[+-]?\d{1,15}$/;
const DECIMAL = /^[+-]?(\d{1,15}(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/;
const PERCENT = /^([+-]?\d{1,13}(\.\d+)?)%$/;

/** Text Excel may read as something this host cannot be sure of: it is refused unless marked as text with `'`. */
const FORMULA_LIKE = /^[+\-@]./;
/** Figures, dates, times, fractions, amounts: what they become depends on the computer's regional settings. */
const NUMBER_LIKE = /^[\s(]*[$€₫]?\s*\d[\d\s.,/:\-]*(e[+-]?\d+)?\s*([ap]m|[%)$€₫])?\s*$/i;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DATE_LIKE = new RegExp(`^(\\d{1,2}[ -]?)?(${MONTHS})[a-z]*[ ,-]{0,2}\\d{1,4}([ ,]+\\d{2,4})?$`, 'i');

const SLASHED_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** The format that Excel tells of a cell in which a date was typed, whatever the language. */
const DATE_FORMAT = 'm/d/yyyy';
const AMERICAN_AMOUNT = /^(\$?)(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d+)?$/;

/** What stands for a date, an amount of dollars or a grouped number where both Excel's and the user's language are American English. */
function american(text: string): Required<Entry> | null {
  const [, month, day, year] = SLASHED_DATE.exec(text) ?? [];
  const serial = year === undefined ? null : dayNumber(`${day}/${month}/${year}`);
  if (serial !== null) return { input: serial, format: DATE_FORMAT };
  const [, dollar, whole, decimals = ''] = AMERICAN_AMOUNT.exec(text) ?? [];
  if (whole === undefined) return null;
  const digits = decimals ? '#,##0.00' : '#,##0';
  const format = dollar ? `$${digits}_);[Red]($${digits})` : digits;
  return { input: Number(`${whole.replace(/,/g, '')}${decimals}`), format };
}

/** 1/1/2017 is the same day whether day or month comes first. */
function dateEitherWay(text: string): Required<Entry> | null {
  const [, first, second] = SLASHED_DATE.exec(text) ?? [];
  const serial = first !== undefined && Number(first) === Number(second) ? dayNumber(text) : null;
  return serial === null ? null : { input: serial, format: DATE_FORMAT };
}

/**
 * What Excel makes of a value sent to a cell, as if it had been typed: `=…` is a formula, `'…` is text, plain numbers,
 * percentages and truth values are read. What may be read in more than one way is refused, other text stays text.
 */
export function enter(value: unknown, format: string, locale: Locale): Entry {
  if (value === null || typeof value === 'boolean') return { input: value };
  if (typeof value === 'number') return { input: value };
  if (typeof value !== 'string') throw notImplemented('cell values that are objects');
  if (value.length > TEXT_LIMIT)
    throw excelError('InvalidArgument', `A cell holds at most ${TEXT_LIMIT} characters.`);
  if (value === '' || value === "'") return { input: '' };
  if (value.startsWith("'")) return { input: value };
  if (format === '@') return { input: `'${value}` };
  if (value.startsWith('=')) return { input: value === '=' ? "'=" : formula(value) };
  return typed(value, format, locale);
}

function formula(text: string): string {
  if (text.length > FORMULA_LIMIT) throw excelError('FormulaLengthExceedsLimit');
  if (!isWellFormed(text)) throw excelError('InvalidArgument', `${text} is not a formula.`);
  return text;
}

function typed(text: string, format: string, locale: Locale): Entry {
  // a decimal point is read as one only where it is the locale's
  const number = locale === 'en-US' ? DECIMAL : INTEGER;
  if (number.test(text)) return { input: Number(text) };
  const percent = PERCENT.exec(text);
  if (percent && number.test(percent[1])) {
    const shown = percent[2] ? '0.00%' : '0%';
    return { input: Number(percent[1]) / 100, format: format === 'General' ? shown : undefined };
  }
  if (/^(true|false)$/i.test(text)) return { input: text.toLowerCase() === 'true' };
  if (FORMULA_LIKE.test(text)) {
    throw excelError(
      'InvalidArgument',
      `"${text}" may be read as a formula: mark it as text with an apostrophe.`,
    );
  }
  const read = locale === 'en-US' ? american(text) : dateEitherWay(text);
  if (read) return format === 'General' ? read : { input: read.input };
  if (NUMBER_LIKE.test(text) || DATE_LIKE.test(text)) {
    throw notImplemented(`what Excel makes of "${text}": send a number, or text after an apostrophe`);
  }
  return { input: text };
}
