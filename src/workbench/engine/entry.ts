import { CellValueType, type ICellData } from '@univerjs/core';
import { formulaInEnglish } from './repairs/typed-formula';
import type { GridLanguage } from './grid-locales';

/** A whole number or one with decimals, grouped by dots or not grouped. */
const VIETNAMESE_NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(\s?%|\s?₫)?$/;
const VIETNAMESE_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DATE_FORMAT = 'dd/mm/yyyy';
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const FIRST_COUNTED = Date.UTC(1900, 2, 1);

/**
 * What was typed into a cell, for Univer, which reads English writing only: a Vietnamese number (`1.234,5`) in English
 * writing, a date (`05/10/2026` is 5 October) as its day number, a formula with `,` between its arguments.
 */
export function entered(cell: ICellData, language: GridLanguage): ICellData {
  if (cell.f) return { ...cell, f: formulaInEnglish(cell.f) };
  if (language === 'en' || typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING) return cell;
  const day = dayNumber(cell.v.trim());
  if (day !== null) return { ...cell, v: day, t: CellValueType.NUMBER, s: { n: { pattern: DATE_FORMAT } } };
  const number = numberInEnglish(cell.v.trim());
  return number === null ? cell : { ...cell, v: number };
}

/** `1.234,5` as `1,234.5`; `null` for what is not a number in Vietnamese writing. */
export function numberInEnglish(text: string): string | null {
  const match = VIETNAMESE_NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '', unit = ''] = match;
  return `${sign}${whole.replaceAll('.', ',')}${decimals.replace(',', '.')}${unit.trim() === '%' ? '%' : ''}`;
}

/** Day number of a date written day first; `null` for what is not a date that Excel counts. */
export function dayNumber(text: string): number | null {
  const [, day, month, year] = (VIETNAMESE_DATE.exec(text) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return isReal && date.getTime() >= FIRST_COUNTED ? (date.getTime() - FIRST_DAY) / DAY : null;
}

/**
 * What the editor shows of a cell that holds a number, so that it reads back as the same number: `1234,5`, `12,5%`,
 * `05/10/2026`. `shown` is what Univer would show.
 */
export function editedText(
  shown: ICellData['v'],
  raw: number,
  pattern: string,
  language: GridLanguage,
): ICellData['v'] {
  if (pattern === '' || /^general$/i.test(pattern))
    return language === 'vi' ? String(raw).replace('.', ',') : raw;
  if (language === 'en') return shown;
  if (isDatePattern(pattern)) return Number.isInteger(raw) && raw > 60 ? dateText(raw) : shown;
  const text = String(shown);
  return /^-?\d+(\.\d+)?%?$/.test(text) ? text.replace('.', ',') : shown;
}

function dateText(day: number): string {
  const date = new Date(FIRST_DAY + day * DAY);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

function isDatePattern(pattern: string): boolean {
  const codes = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(codes) && !/general/i.test(codes);
}
