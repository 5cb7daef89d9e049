import { cleanText } from './clean-text';
import { LONGEST_UNIT, parseUnit } from './units';

/** Why a text is not read as a number. */
export type Misreading =
  /** No number at all, or words around it. */
  | 'notANumber'
  /** A dot before decimals, 11.5: the dot groups thousands. */
  | 'dotDecimal'
  /** Commas in groups and a dot before decimals, 2,500.5. */
  | 'englishWriting'
  /** Separators that stand where none can stand: 56..5, 1.726,5.3, 12.34.567. */
  | 'misplacedSeparator'
  /** Two numbers: 33-34. */
  | 'range'
  /** Beyond what can be computed with. */
  | 'tooLarge';

/** What a cell's text says. */
type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly unit: string }
  | { readonly kind: 'noData' }
  | { readonly kind: 'unreadable'; readonly reason: Misreading; readonly suggestion?: string };

const noData: NumberReading = Object.freeze({ kind: 'noData' });

/** Signs of a table that stand for "no data" (không phát sinh, không thu thập được, không có nghĩa). */
const noDataSigns: ReadonlySet<string> = new Set(['', '-', '−', '–', '—', '‐', '‑', '…', '...', 'x', 'X']);

const isUnit = (text: string): boolean => text.length <= LONGEST_UNIT && parseUnit(text) !== null;

function unreadable(reason: Misreading, suggestion?: string): NumberReading {
  return suggestion === undefined
    ? { kind: 'unreadable', reason }
    : { kind: 'unreadable', reason, suggestion };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Spaces that never break a line stand between digits only to group them. */
const groupingSpaces: ReadonlySet<string> = new Set(['\u00a0', '\u2007', '\u2009', '\u202f']);

/** The digits and separators at the start of a text, and where they end. */
function scanNumber(text: string, start: number): { body: string; end: number } {
  let body = '';
  let from = start;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || code === 44 || code === 46) continue;
    if (!groupingSpaces.has(text.charAt(at)) || !isDigit(text.charCodeAt(at + 1))) break;
    body += `${text.slice(from, at)}.`;
    from = at + 1;
  }
  return { body: body + text.slice(from, at), end: at };
}

const areGroups = (groups: readonly string[]): boolean =>
  groups.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/.test(group) : group.length === 3));

/** Reads digits and separators: groups of exactly three after dots, one comma before the decimals. */
function readBody(body: string, negative: boolean): NumberReading {
  const comma = body.indexOf(',');
  const whole = comma < 0 ? body : body.slice(0, comma);
  const fraction = comma < 0 ? '' : body.slice(comma + 1);
  const groups = whole.split('.');
  if (groups.includes('') || (comma >= 0 && fraction === '')) return unreadable('misplacedSeparator');
  if (fraction.includes('.') || fraction.includes(',')) {
    const english = body.split('.');
    const isEnglish = groups.length === 1 && english.length <= 2 && areGroups((english[0] ?? '').split(','));
    if (!isEnglish) return unreadable('misplacedSeparator');
    return unreadable('englishWriting', english.map((part) => part.replaceAll(',', '.')).join(','));
  }
  if (groups.length > 1 && !areGroups(groups)) {
    if (groups.length > 2 || comma >= 0) return unreadable('misplacedSeparator');
    return unreadable('dotDecimal', groups.join(','));
  }
  const value = Number(`${groups.join('')}.${fraction}`);
  if (!Number.isFinite(value)) return unreadable('tooLarge');
  return {
    kind: 'number',
    value: negative && value !== 0 ? -value : value,
    decimals: fraction.length,
    unit: '',
  };
}

/**
 * Reads a number in Vietnamese writing: 31.621 is 31621; 10,7; 1.726,5; also with a unit or a percent sign, which come back as
 * written. Negative numbers carry a minus or stand in brackets. Blank, `-`, `…`, `...` and `x` are no data. Anything that could
 * be read two ways (11.5; 2,500.5) is refused with the reason. Takes time proportional to the length of the text.
 */
export function readNumber(text: string): NumberReading {
  let rest = cleanText(text).trim();
  if (noDataSigns.has(rest)) return noData;
  let bracketed = false;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    bracketed = true;
    rest = rest.slice(1, -1).trim();
  }
  const sign = bracketed ? null : /^[+\-−–‑]\s*/u.exec(rest);
  const { body, end } = scanNumber(rest, sign ? sign[0].length : 0);
  if (!isDigit(body.charCodeAt(0)))
    return unreadable(/^[.,]\d/.test(body) ? 'misplacedSeparator' : 'notANumber');
  const unit = rest.slice(end).trim();
  if (/^[-–—−‑]\s*\d/u.test(unit)) return unreadable('range');
  if (isDigit(unit.charCodeAt(0))) return unreadable('misplacedSeparator');
  if (unit !== '' && !isUnit(unit)) return unreadable('notANumber');
  const number = readBody(body, bracketed || (sign !== null && !sign[0].startsWith('+')));
  return unit !== '' && number.kind === 'number' ? { ...number, unit } : number;
}
