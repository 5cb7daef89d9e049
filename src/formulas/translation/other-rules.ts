import { growthDefinitions, growthFormNames } from '../../indicators/arithmetic/ratios';
import type { Series } from './call-arguments';
import { NoPlain } from './no-plain';
import { literalNumber } from './operands';
import { vietnameseText } from './number-words';
import { ofNumbers, VALUE_ERROR } from './plain-reading';
import { NUM_ERROR, ratioOver, type Rule } from './ratio-rules';

const EMPTY = '""';

/** The first months of a series up to the one whose number stands in `through`. */
const firstMonths = ({ range, first }: Series, through: string): string =>
  `${first}:INDEX(${range},${through})`;

const isNoPlace = (through: string, most: number): string =>
  `OR(${through}<1,${through}>${most},INT(${through})<>${through})`;

/** Signs of no data in a range, counted. */
const signsIn = (range: string): string =>
  `SUMPRODUCT(--ISNUMBER(MATCH(TRIM(${range}),{"","-","−","–","—","…","...","x"},0)))`;

const yearToDate: Rule = (args) => {
  const months = args.series(0);
  return ofNumbers([args.operand(1)], EMPTY, (through = '') => {
    const part = firstMonths(months, through);
    // What is neither a number nor a sign is an error: its own, or that of a text no one can sum.
    const missing = `IF(COUNT(${part})+${signsIn(part)}=${through},"",SUM(${part})+${VALUE_ERROR})`;
    const total = `IF(COUNT(${part})=${through},ROUND(SUM(${part}),12),${missing})`;
    return `IF(${isNoPlace(through, months.length)},${NUM_ERROR},${total})`;
  });
};

const yearToDateGrowth: Rule = (args) => {
  const [now, before] = [args.series(0), args.series(1)];
  const definition = growthDefinitions[args.choice(3, growthFormNames)];
  const instead = args.instead(4);
  return ofNumbers([args.operand(2)], instead ?? EMPTY, (through = '') => {
    const [year, base] = [firstMonths(now, through), firstMonths(before, through)];
    const counted = `COUNT(${year})+COUNT(${base})`;
    const nothing = instead ?? EMPTY;
    const missing = `IF(${counted}+${signsIn(year)}+${signsIn(base)}=2*${through},${nothing},SUM(${year},${base})+${VALUE_ERROR})`;
    const growth = ratioOver(definition, `SUM(${year})`, `SUM(${base})`, instead);
    const least = Math.min(now.length, before.length);
    return `IF(${isNoPlace(through, least)},${instead ?? NUM_ERROR},IF(${counted}=2*${through},${growth},${missing}))`;
  });
};

const readNumbers: Rule = (args) => ofNumbers([args.reading(0)], EMPTY, (number = '') => number);

/** More decimals than FIXED is sure of are no writing of a number. */
const MOST_DIGITS = 9;

const writeNumbers: Rule = (args) => {
  const digits = args.whole(1, 0, MOST_DIGITS);
  const unit = (args.text(2) ?? '').trim();
  const behind = unit === '' || unit === '%' ? unit : ` ${unit}`;
  return ofNumbers([args.operand(0)], EMPTY, (number = '') => {
    const withDigits = (places: number): string => `(${vietnameseText(number, places)})`;
    const isEnough = (places: number): string => `ROUND(${number},2)=ROUND(${number},${places})`;
    const shortest = `IF(${isEnough(0)},${withDigits(0)},IF(${isEnough(1)},${withDigits(1)},${withDigits(2)}))`;
    const text = digits === null ? shortest : withDigits(digits);
    return behind === '' ? text : `(${text}&"${behind.replaceAll('"', '""')}")`;
  });
};

/** Decimals that sums of parts can carry; what stands behind them is noise of binary arithmetic. */
const NOISE = 9;

/**
 * One part of a whole by the largest remainder, over a series of numbers and empty cells: the part rounded down, and one more where it
 * is among those that lost most. A text among them is an error, as of any arithmetic over cells.
 */
const roundPart: Rule = (args) => {
  if (!args.isGiven(3)) throw new NoPlain(args.isGiven(0) ? 'array' : 'argument');
  const { range, first, length } = args.series(0);
  const digits = args.whole(1, 0, MOST_DIGITS) ?? 0;
  const total = args.isGiven(2) ? args.operand(2) : literalNumber(`SUM(${range})`);
  return ofNumbers([total, args.operand(3)], EMPTY, (whole = '', place = '') => {
    const sign = `IF(${whole}<0,-1,1)`;
    const scaled = (cells: string) => `ROUND(${cells}*${10 ** digits}*${sign},${NOISE})`;
    const rest = (cells: string) => `ROUND(${scaled(cells)}-INT(${scaled(cells)}),${NOISE})`;
    const own = `INDEX(${range},${place})`;
    const wanted = `ROUND(ABS(${whole})*${10 ** digits},0)`;
    const missing = `(${wanted}-SUMPRODUCT(INT(${scaled(range)})))`;
    const each = `INT(${missing}/COUNT(${range}))`;
    const isSame = `(${rest(range)}=${rest(own)})`;
    const [size, ownSize] = [range, own].map((cells) => `ABS(${scaled(cells)})`);
    const before = `(ROW(${range})+COLUMN(${range})-ROW(${first})-COLUMN(${first})+1<${place})`;
    const isTold = `((${size}>${ownSize})+(${size}=${ownSize})*${before})`;
    const ahead = `SUMPRODUCT(ISNUMBER(${range})*((${rest(range)}>${rest(own)})+${isSame}*${isTold}))`;
    const isLate = `(${ahead}<${missing}-${each}*COUNT(${range}))`;
    const part = `ROUND(${sign}*(INT(${scaled(own)})+${each}+${isLate})/${10 ** digits},${digits})`;
    const isFar = `ABS(${wanted}-SUM(${range})*${10 ** digits}*${sign})>COUNT(${range})/2+10^-${NOISE}`;
    const isNone = isNoPlace(place, length);
    return `IF(${isNone},${VALUE_ERROR},IF(ISNUMBER(${own}),IF(${isFar},${VALUE_ERROR},${part}),""))`;
  });
};

/** The results always lie in several cells. */
const spilled: Rule = (args) => {
  throw new NoPlain(args.isGiven(0) ? 'array' : 'argument');
};

/** Series and writings of numbers. */
export const otherRules: Readonly<Record<string, Rule>> = {
  YTD: yearToDate,
  YTDGROWTH: yearToDateGrowth,
  VNUMBER: readNumbers,
  VTEXT: writeNumbers,
  CUMULATE: spilled,
  ROUNDPARTS: roundPart,
};
