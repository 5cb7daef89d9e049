import { withoutNoise } from '../arithmetic/rounding';
import { cleanLine } from './clean-text';
import { remembered } from './remembered';

/** A unit of measurement (đơn vị tính): what it measures, and how many base units it holds. */
export interface Unit {
  /** Units convert into each other within one dimension only. Unknown units are a dimension of their own. */
  readonly dimension: string;
  readonly factor: number;
}

/** Words that multiply the unit behind them, as they are written first and as they are met. */
export const SCALES: readonly (readonly [factor: number, written: string, ...spellings: string[]])[] = [
  [1e2, 'trăm'],
  [1e3, 'nghìn', 'ngàn', 'thousand', 'thousands', 'thous', 'ths'],
  [1e4, 'vạn'],
  [1e6, 'triệu', 'tr', 'million', 'millions', 'mill', 'mil', 'mn'],
  [1e9, 'tỷ', 'tỉ', 'billion', 'billions', 'bill', 'bil', 'bn'],
  [1e12, 'trillion'],
];
/** The same in digits: "1000 USD". */
const SCALES_IN_DIGITS: readonly (readonly [factor: number, ...spellings: string[]])[] = [
  [1e3, '1000', '1.000'],
  [1e6, '1000000', '1.000.000'],
];

const scales: ReadonlyMap<string, number> = new Map(
  [...SCALES, ...SCALES_IN_DIGITS].flatMap(([factor, ...spellings]) =>
    spellings.map((spelling): [string, number] => [spelling, factor]),
  ),
);

type UnitWords = readonly (readonly [
  dimension: string,
  factor: number,
  written: string,
  ...spellings: string[],
])[];

/** Of numbers that measure nothing, or one thing against another. */
const ratios: UnitWords = [
  ['number', 1, ''],
  ['percent', 1, '%', 'phần trăm', 'percent'],
  ['points', 1, 'điểm phần trăm', 'điểm %', 'percentage points', 'pp'],
  ['times', 1, 'lần', 'times'],
  ['score', 1, 'điểm', 'points'],
];

/** Dimension, base units held, how it is written, and every other spelling met. The first line of a dimension is its base unit. */
export const MEASURES: UnitWords = [
  ['đồng', 1, 'đồng', 'đ', 'VNĐ', 'VND', 'đồng Việt Nam', 'đồng VN', 'dong', 'dongs'],
  ['đồng', 1e6, 'triệu đồng', 'trđ', 'tr.đ'],
  ['đồng', 1e9, 'tỷ đồng', 'tỷđ', 'tỉđ'],
  [
    'USD',
    1,
    'USD',
    'đô la Mỹ',
    'đô-la Mỹ',
    'đô la',
    'đô',
    'đôla',
    'đôla Mỹ',
    'US$',
    '$',
    'dollars',
    'US dollars',
    'US dollar',
  ],
  ['EUR', 1, 'EUR', 'euro'],
  ['CNY', 1, 'nhân dân tệ', 'NDT', 'CNY'],

  ['mass', 1, 'kg', 'ki-lô-gam', 'kilôgam', 'kilogram'],
  ['mass', 1e-3, 'g', 'gam', 'gram'],
  ['mass', 10, 'yến'],
  ['mass', 100, 'tạ'],
  ['mass', 1e3, 'tấn', 'tonnes', 'tonne', 'tons', 'ton'],

  ['energy', 1, 'kWh', 'kW h', 'ki lô oát giờ', 'ki-lô-oát giờ', 'kW.h'],
  ['energy', 1e-3, 'Wh'],
  ['energy', 1e3, 'MWh'],
  ['energy', 1e6, 'GWh'],
  ['energy', 1e9, 'TWh'],
  ['power', 1, 'kW'],
  ['power', 1e3, 'MW'],
  ['power', 1e6, 'GW'],

  ['volume', 1, 'lít', 'lit', 'l', 'litres'],
  ['volume', 1e-3, 'ml'],
  ['volume', 1e3, 'm3', 'mét khối', 'cubic metres'],
  ['area', 1, 'm2', 'mét vuông', 'square metres'],
  ['area', 1e4, 'ha', 'héc ta', 'hécta', 'hecta', 'hec-ta'],
  ['area', 1e6, 'km2', 'ki-lô-mét vuông'],
  ['length', 1, 'm', 'mét', 'metres'],
  ['length', 1e3, 'km', 'ki-lô-mét', 'ki lô mét'],

  // Departments write either for the same goods.
  ['piece', 1, 'cái', 'pieces', 'piece'],
  ['piece', 1, 'chiếc'],
];

const bySpelling: ReadonlyMap<string, Unit> = new Map(
  [...ratios, ...MEASURES].flatMap(([dimension, factor, ...spellings]) =>
    spellings.map((spelling): [string, Unit] => [spelling.toLowerCase(), { dimension, factor }]),
  ),
);

/** Longer words than this are a sentence, not a unit. */
export const LONGEST_UNIT = 60;
const LONGEST_UNKNOWN_UNIT = 4;

function spelling(text: string): string {
  return cleanLine(text)
    .toLowerCase()
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replace(/đô-? ?la(?!\p{L})/gu, 'đô la')
    .replace(/(?<!\p{L})(tr|tỷ|tỉ)\.(?=\p{L}{2})/gu, '$1. ')
    .replace(/ {2,}/g, ' ')
    .replace(/\.$/, '');
}

function simpleUnit(words: string): Unit | null {
  let rest = words;
  let factor = 1;
  for (;;) {
    const known = bySpelling.get(rest);
    if (known) return { dimension: known.dimension, factor: known.factor * factor };
    const gap = rest.indexOf(' ');
    const first = gap < 0 ? rest : rest.slice(0, gap);
    const scale = scales.get(first) ?? scales.get(first.replace(/\.$/, ''));
    if (scale === undefined) break;
    factor *= scale;
    rest = gap < 0 ? '' : rest.slice(gap + 1);
  }
  const turned = scaleBehind(rest);
  if (turned) return { dimension: turned.dimension, factor: turned.factor * factor };
  // Counts are endless (cụm công nghiệp, đảng viên, lượt khách): any few words are a unit of their own.
  const isWords = /^\p{L}[\p{L} .()]*$/u.test(rest) && rest.split(' ').length <= LONGEST_UNKNOWN_UNIT;
  return isWords ? { dimension: rest, factor } : null;
}

/** "USD million", "VND billion": a known unit before the word that multiplies it. */
function scaleBehind(words: string): Unit | null {
  const gap = words.lastIndexOf(' ');
  const unit = gap < 0 ? undefined : bySpelling.get(words.slice(0, gap));
  const scale = scales.get(words.slice(gap + 1));
  return unit && scale !== undefined ? { dimension: unit.dimension, factor: unit.factor * scale } : null;
}

/**
 * Reads a unit in any spelling met in departments' tables: "tỷ đồng", "Tỉ đồng", "ngàn tỷ đồng", "1000 USD", "triệu KWh",
 * "triệu đồng/người". Words that are no known unit are a dimension of their own; what is no unit at all gives `null`.
 */
export const parseUnit = remembered((text: string): Unit | null => {
  if (text.length > LONGEST_UNIT) return null;
  const words = spelling(text.trim().replace(/^\((.*)\)$/, '$1'));
  if (words === '') return null;
  const parts = words.split(/ [-–] /);
  if (parts.length > 1) return sameUnit(parts);
  const [above = '', below, ...more] = words.split('/').map((part) => part.trim());
  if (more.length > 0) return null;
  const unit = simpleUnit(above);
  if (below === undefined || unit === null) return unit;
  const per = below === '' ? null : simpleUnit(below);
  return per && { dimension: `${unit.dimension}/${per.dimension}`, factor: unit.factor / per.factor };
});

/** "Tỷ đồng - Bill. dongs": one unit in two languages. */
function sameUnit(texts: readonly string[]): Unit | null {
  const [first, ...others] = texts.map(parseUnit);
  const isSame = others.every(
    (other) => other?.dimension === first?.dimension && other?.factor === first?.factor,
  );
  return first && isSame ? first : null;
}

/** How numbers of one unit become numbers of another: exact, because one of the two is always a whole number where it can be. */
interface Conversion {
  multiply: number;
  divide: number;
}

/** The way from one unit to another of the same dimension; `null` where there is none. */
export function conversion(from: Unit, to: Unit): Conversion | null {
  if (from.dimension !== to.dimension) return null;
  const larger = from.factor >= to.factor;
  const ratio = withoutNoise(larger ? from.factor / to.factor : to.factor / from.factor);
  return larger ? { multiply: ratio, divide: 1 } : { multiply: 1, divide: ratio };
}

/** A number of one unit in another of the same dimension: 1,02 tỷ USD are 1020 triệu USD; `null` across dimensions. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  const way = conversion(from, to);
  if (way === null) return null;
  return way.multiply === 1 && way.divide === 1 ? value : withoutNoise((value * way.multiply) / way.divide);
}

/** The same as a formula over a reference, without `=`: `F12/1000`, `F12*1000`, or the bare reference. */
export function conversionFormula(reference: string, from: Unit, to: Unit): string | null {
  const way = conversion(from, to);
  if (way === null) return null;
  if (way.divide !== 1) return `${reference}/${way.divide}`;
  return way.multiply === 1 ? reference : `${reference}*${way.multiply}`;
}
