import { SCALES } from '../../indicators/language/units';
import { WORD } from './function-words';
import type { FigureComparator } from '../report-figure';
import { asDecimal, readNumeral, type Numeral } from './numerals';
import { readPeriod } from './periods';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { isNamedByNumber, openNounEnd } from './open-nouns';
import { countedUnit, readUnit, scaleAt, type UnitPhrase } from './unit-phrases';
import { boundsBehind } from './vocabulary/approximations';
import { OF_MONEY } from './vocabulary/units';

/** A number or a range with its unit. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly unit: UnitPhrase;
  /** −1 where a minus or an arrow down stands before it, 1 for a plus or an arrow up, 0 without a sign. */
  readonly sign: -1 | 0 | 1;
  /** "trở lên", "trở xuống" behind it. */
  readonly comparator: FigureComparator | null;
  readonly doubtful: boolean;
  /** One part of a number that is told too: "26/27 xã". */
  readonly isOutOf: boolean;
  readonly start: number;
  readonly end: number;
}

const SIGNS = new Map<string, -1 | 1>([
  ['-', -1],
  ['−', -1],
  ['–', -1],
  ['↓', -1],
  ['▼', -1],
  ['+', 1],
  ['↑', 1],
  ['▲', 1],
]);
const DASHES = new Set(['-', '–', '—', '−', '÷', '~']);
/** "662 trong tổng số 686 …": the first number is the figure. */
const OUT_OF = phraseSet('trong tổng số', 'trên tổng số', 'trong số', 'tổng số', 'trên');
const UNTIL = new Set([WORD.until, WORD.to]);

function numeralAt(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index];
  return token?.kind === 'number' ? readNumeral(token.text) : null;
}

/** "72,5% trong tổng số 1.240 hộ": a percentage of things whose number is told; they stand behind it. */
function wholeOfPercent(tokens: readonly Token[], index: number): UnitPhrase | null {
  const outOf = tokens[index]?.key === '%' ? OUT_OF.match(tokens, index + 1) : null;
  if (outOf === null || numeralAt(tokens, outOf.end) === null) return null;
  const end = outOf.end + 1;
  return tokens[end]?.kind === 'word' ? { written: '%', kind: 'percent', noun: 0, nounEnd: 0, end } : null;
}

/** The second number of a range "8 - 9%", "8% đến 9%", or of a ratio "26/27", and where it ends. */
function secondNumber(
  tokens: readonly Token[],
  index: number,
): { numeral: Numeral; kind: 'range' | 'of'; end: number } | null {
  const at = tokens[index]?.key === '%' ? index + 1 : index;
  const outOf = OUT_OF.match(tokens, tokens[at]?.key === '/' ? at + 1 : at);
  const whole = outOf && numeralAt(tokens, outOf.end);
  if (outOf && whole) return { numeral: whole, kind: 'of', end: outOf.end + 1 };
  const between = tokens[at];
  if (between === undefined) return null;
  const all = at === index && between.key === WORD.within ? numeralAt(tokens, at + 1) : null;
  if (all !== null) return isOutOf(tokens, index, all) ? { numeral: all, kind: 'of', end: at + 2 } : null;
  const isRange = DASHES.has(between.key) || (between.kind === 'word' && UNTIL.has(between.key));
  if (!isRange && (between.key !== '/' || at !== index)) return null;
  const numeral = numeralAt(tokens, at + 1);
  return numeral && { numeral, kind: isRange ? 'range' : 'of', end: at + 2 };
}

/** "14 trong 17 nhóm", but not "14 trong 6 tháng": the second number is the larger one. */
function isOutOf(tokens: readonly Token[], index: number, all: Numeral): boolean {
  const part = numeralAt(tokens, index - 1);
  return part !== null && part.value <= all.value && readPeriod(tokens, index + 1) === null;
}

/** A dot before three digits is a decimal sign where thousands would be absurd: no province trades in thousands of tỷ USD. */
function plausible(written: string, numeral: Numeral, unit: UnitPhrase): Numeral {
  return unit.written === 'tỷ USD' && numeral.value >= 1000 ? (asDecimal(written) ?? numeral) : numeral;
}

/**
 * The quantity that begins at this token, or `null`: numbers without a unit are none.
 * @param isOpen - whether any noun may be what a whole number counts
 */
export function readQuantity(tokens: readonly Token[], index: number, isOpen = false): Quantity | null {
  const before = tokens[index];
  const written = SIGNS.get(before?.key ?? '');
  const isSigned = written !== undefined && tokens[index + 1]?.kind === 'number' && !tokens[index + 1].spaced;
  const at = isSigned ? index + 1 : index;
  let numeral = numeralAt(tokens, at);
  if (numeral === null) return null;
  const whole = wholeOfPercent(tokens, at + 1);
  const second = whole === null ? secondNumber(tokens, at + 1) : null;
  let end = second?.end ?? at + 1;
  let unit = whole ?? readUnit(tokens, end);
  let high = second?.numeral ?? numeral;
  if (unit === null && isOpen && second?.kind === 'range') unit = counted(tokens, at, end);
  if (unit === null && second !== null) {
    // "26/QĐ-UBND", "12 - tháng": the first number alone may still be a quantity
    unit = readUnit(tokens, at + 1);
    high = numeral;
    end = at + 1;
  }
  if (unit === null && second === null) {
    // "tăng từ 5,1 triệu USD đến 6 triệu USD" and the like: the unit stands behind both numbers
    unit = readUnit(tokens, at + 1);
  }
  const compound = second === null ? compoundAt(tokens, at, numeral) : null;
  if (compound !== null) {
    numeral = compound.numeral;
    high = compound.numeral;
    unit = compound.unit;
  }
  if (isOpen) unit ??= counted(tokens, at, second?.kind === 'of' ? second.end : at + 1);
  if (unit?.kind === 'scale') unit = countedInScale(tokens, at, second?.end ?? at + 1) ?? unit;
  if (unit === null || (unit.kind === 'counted' && isNamedByNumber(tokens, at))) return null;
  if (unit.kind === 'counted' && second?.kind === 'of') high = numeral;
  let last = unit.end;
  numeral = plausible(tokens[at].text, numeral, unit);
  if (second === null) high = numeral;
  else if (second.kind === 'of') high = numeral;
  if (second === null) {
    const repeated = rangeAfterUnit(tokens, unit);
    if (repeated !== null && repeated.numeral.value > numeral.value) {
      high = repeated.numeral;
      last = repeated.end;
    }
  }
  const bound = boundBehind(tokens, last);
  return {
    low: Math.min(numeral.value, high.value),
    high: Math.max(numeral.value, high.value),
    unit: { ...unit, end: bound?.end ?? last },
    sign: isSigned ? written : 0,
    comparator: bound?.entry ?? null,
    doubtful: numeral.doubtful || high.doubtful,
    isOutOf: second?.kind === 'of',
    start: index,
    end: bound?.end ?? last,
  };
}

const FACTORS = new Map<string, number>(SCALES.map(([factor, written]) => [written, factor]));

/** "7 triệu 520 nghìn con", "3 tỷ 250 triệu đồng": one number, told in the smaller scale. */
function compoundAt(
  tokens: readonly Token[],
  at: number,
  whole: Numeral,
): { numeral: Numeral; unit: UnitPhrase } | null {
  const large = scaleAt(tokens, at + 1);
  const rest = large && numeralAt(tokens, large.end);
  const small = rest && scaleAt(tokens, large.end + 1);
  if (!large || !rest || !small) return null;
  const times = (FACTORS.get(large.entry) ?? 0) / (FACTORS.get(small.entry) ?? 1);
  const unit = readUnit(tokens, large.end + 1) ?? counted(tokens, at, large.end + 1);
  if (unit === null || times <= 1 || rest.value >= times || whole.decimals > 0) return null;
  const value = whole.value * times + rest.value;
  return { numeral: { value, decimals: rest.decimals, doubtful: whole.doubtful || rest.doubtful }, unit };
}

/** A thing of no list behind a whole number. */
function counted(tokens: readonly Token[], number: number, at: number): UnitPhrase | null {
  const scale = scaleAt(tokens, at);
  const from = scale?.end ?? at;
  const end = openNounEnd(tokens, number, from, scale !== null);
  return end === null ? null : countedUnit(tokens, from, end, scale === null ? [] : [scale.entry]);
}

/** "gần 100 triệu dân": what a bare scale counts, unless it is money that follows. */
function countedInScale(tokens: readonly Token[], number: number, at: number): UnitPhrase | null {
  const end = scaleAt(tokens, at)?.end ?? at;
  return ofMoney.has(tokens, end) ? null : counted(tokens, number, at);
}
const ofMoney = phraseSet(...OF_MONEY);

/** A number whose percent sign was left out. */
export function readBarePercent(tokens: readonly Token[], index: number): Quantity | null {
  const numeral = numeralAt(tokens, index);
  if (numeral === null) return null;
  const end = index + 1;
  const unit: UnitPhrase = { written: '%', kind: 'percent', noun: 0, nounEnd: 0, end };
  const { value } = numeral;
  const rest = { sign: 0, comparator: null, doubtful: true, isOutOf: false } as const;
  return { low: value, high: value, unit, ...rest, start: index, end };
}

/** "80% trở lên". */
function boundBehind(tokens: readonly Token[], index: number) {
  return boundsBehind.match(tokens, index);
}

/** "8% - 9%", "5 tỷ đồng đến 6 tỷ đồng": the unit written twice. */
function rangeAfterUnit(
  tokens: readonly Token[],
  unit: UnitPhrase,
): { numeral: Numeral; end: number } | null {
  const between = tokens[unit.end];
  if (between === undefined || !(DASHES.has(between.key) || UNTIL.has(between.key))) return null;
  const numeral = numeralAt(tokens, unit.end + 1);
  if (numeral === null) return null;
  const second = readUnit(tokens, unit.end + 2);
  return second?.written === unit.written ? { numeral, end: second.end } : null;
}
