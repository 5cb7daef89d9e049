/* Numbers, their units and their Vietnamese writing. */
import { formatNumber } from '../indicators/language/format-number';
import type { Unit } from '../indicators/language/units';
import { convert, parseUnit } from '../indicators/language/units';
import type { CellReading } from './call/cell-reading';
import { isWritten, NO_DATA, readWritten } from './call/cell-reading';
import { isCellError, valueError } from './call/cell-error';
import { cells, cellwise, numbers, optional } from './call/cellwise';
import { wholeNumber } from './call/choice';
import { quote } from './call/messages';

/**
 * Reads numbers written as text the Vietnamese way, in the unit they are written in (đọc số viết kiểu Việt Nam).
 * @customfunction VNUMBER
 * @param text Text such as "31.621", "1.726,5 tỷ đồng" or "98,26%" (gives 98.26), or a number. A cell or a range.
 * @returns The number; empty for a blank cell, "-", "…" or "x".
 */
export function vNumber(text: unknown[][]): unknown[][] {
  return cellwise([numbers(text)], (number) => number);
}

/** A unit with the text that names it. */
interface NamedUnit {
  readonly unit: Unit;
  readonly text: string;
}

function readUnit(cell: unknown): CellReading<NamedUnit> {
  if (cell === null || cell === undefined || cell === '') return NO_DATA;
  if (isCellError(cell)) return cell;
  const unit = typeof cell === 'string' ? parseUnit(cell) : null;
  return unit ? { unit, text: String(cell) } : valueError('unknownUnit', { text: quote(cell) });
}

const isSame = (one: Unit, other: Unit): boolean =>
  one.dimension === other.dimension && one.factor === other.factor;

/**
 * Converts between units of money, mass, energy and counts, with nghìn, triệu, tỷ (quy đổi đơn vị tính).
 * @customfunction UNIT
 * @param value Number, or text that says one. A cell or a range.
 * @param fromUnit Unit of the value, for example "triệu đồng".
 * @param toUnit Unit wanted, for example "tỷ đồng".
 * @returns The value in the unit wanted; empty where data are missing.
 */
export function unit(value: unknown[][], fromUnit: unknown[][], toUnit: unknown[][]): unknown[][] {
  return cellwise(
    [cells(value, readWritten), cells(fromUnit, readUnit), cells(toUnit, readUnit)],
    (given, from, to) => {
      const number = isWritten(given) ? given.value : given;
      const { unit: named, text } = isWritten(given) ? given : { unit: null, text: '' };
      if (named && !isSame(named, from.unit)) {
        return valueError('unitContradicts', { text: quote(text), unit: quote(from.text) });
      }
      const converted = convert(number, from.unit, to.unit);
      return converted ?? valueError('unitsDiffer', { first: quote(from.text), second: quote(to.text) });
    },
  );
}

/** Decimals that a double can carry. */
const MOST_DIGITS = 15;

function readUnitText(cell: unknown): CellReading<string> {
  if (isCellError(cell)) return cell;
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/**
 * Writes numbers the Vietnamese way: 1.726,5 (viết số kiểu Việt Nam).
 * @customfunction VTEXT
 * @param number Number, or text that says one. A cell or a range.
 * @param digits Decimals, 0 to 15. Omitted, at most 2 without zeros at the end.
 * @param unit Unit to put behind the number, for example "tỷ đồng" or "%".
 * @returns Text; empty where data are missing.
 */
export function vText(number: unknown[][], digits?: number, unit?: unknown[][]): unknown[][] {
  const places = wholeNumber('digits', digits, 0, MOST_DIGITS) ?? { atMost: 2 };
  return cellwise(
    [numbers(number), optional(unit, '', (given) => cells(given, readUnitText))],
    (value, name) => `${formatNumber(value, places)}${name === '' || name === '%' ? name : ` ${name}`}`,
  );
}
