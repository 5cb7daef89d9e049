import { INDICATORS, type Indicator, type IndicatorId, type Prices } from '../catalogue';
import { spellings } from '../catalogue/indicator';
import { readLabel, type LabelReading } from './labels';
import { longBareName, longName } from './name-abbreviations';
import { keyPattern, spellingKey } from './spelling';
import { withoutMarks } from './unmarked';

/** "Tổng kim ngạch xuất khẩu" is "Kim ngạch xuất khẩu"; the same in English. */
const TOTAL_IN_FRONT = new RegExp(`${keyPattern('^(tổng|total)').source} `, 'u');
/** Words behind a name that only say where or when: the table says that already. */
const PLACE_BEHIND = keyPattern(
  '(trên địa bàn|(toàn|trong|của) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)|toàn ngành|cả năm|cả nước|ước thực hiện)',
);
/** Names a table's first row has when the title names the indicator: "TỔNG SỐ", "Toàn ngành công nghiệp". */
const WHOLE = new Set(
  [
    ...spellings('(chỉ số|) (chung|tổng số|) toàn ngành (công nghiệp|CN|chế biến, chế tạo|)'),
    'chỉ số chung',
    'tổng chỉ số',
    'cả nước',
    'total',
    'total value',
    'grand total',
    'whole industry',
    'whole country',
  ].map((name) => withoutMarks(spellingKey(name))),
);

/** Of these words alone a sum of everything is called: "TỔNG", "Cộng chung", "Tổng giá trị toàn ngành". */
const WORDS_OF_SUMS = bareWords(
  'cộng|số|chung|lại|trị giá|giá trị|kim ngạch|mức|toàn tỉnh|toàn ngành|toàn thành phố|toàn huyện|toàn xã|toàn bộ|công nghiệp',
);
const SUM = new RegExp(`^(?:${bareWords('tổng|cộng')})(?: (?:${WORDS_OF_SUMS}))*$`, 'u');

/** Words parted by bars, as keys without marks. */
function bareWords(words: string): string {
  return words
    .split('|')
    .map((word) => withoutMarks(spellingKey(word)))
    .join('|');
}

/** Whether a key without marks, of a whole name, says no more than that it is all. */
const isWholeKey = (bare: string): boolean => WHOLE.has(bare) || SUM.test(bare);

interface NameEntry {
  indicator: Indicator;
  /** The printed name itself, not a variant of it. */
  isOwnName: boolean;
  /** The name says of what it is a part: "Bán lẻ hàng hóa" needs no row above it. */
  standsAlone: boolean;
}

/** Every known name, without "Tổng" in front: as it is spelt, in any order of its words, and without marks. */
interface KnownNames {
  asSpelt: Map<string, NameEntry[]>;
  inAnyOrder: Map<string, NameEntry[]>;
  withoutMarks: Map<string, NameEntry[]>;
}
/** Fewer words in another order may be another thing. */
const LEAST_WORDS_IN_ANY_ORDER = 4;

/** Words that only join others. */
const JOINING: ReadonlySet<string> = new Set('và của các ngành the of and'.split(' ').map(spellingKey));

let known: KnownNames | null = null;

/** Put together when first asked for: the names are many, and a page that starts needs none. */
function knownNames(): KnownNames {
  if (known) return known;
  known = { asSpelt: new Map(), inAnyOrder: new Map(), withoutMarks: new Map() };
  for (const indicator of INDICATORS) {
    const alone = indicator.alone ?? [];
    const names = [indicator.vi, indicator.en, ...indicator.also.flatMap(spellings), ...alone];
    for (const [index, name] of names.entries()) {
      // brackets of a printed name may be left out, as in "(IIP)"
      for (const written of [name, name.replace(/\([^()]*\)/g, ' ')]) {
        const key = nameKey(spellingKey(written));
        const entry = { indicator, isOwnName: index < 2, standsAlone: alone.includes(name) };
        addName(known.asSpelt, key, entry);
        addName(known.withoutMarks, withoutMarks(key), entry);
        if (key.split(' ').length >= LEAST_WORDS_IN_ANY_ORDER)
          addName(known.inAnyOrder, wordsKey(key), entry);
      }
    }
  }
  return known;
}

function addName(names: Map<string, NameEntry[]>, key: string, entry: NameEntry): void {
  const entries = names.get(key) ?? [];
  const known = entries.find(({ indicator }) => indicator === entry.indicator);
  if (known) known.standsAlone ||= entry.standsAlone;
  else entries.push(entry);
  names.set(key, entries);
}

/** A key with its abbreviations spelt out, without "Tổng" in front. */
function nameKey(key: string): string {
  return longName(key).replace(TOTAL_IN_FRONT, '');
}

/** The words of a name in an order of their own, without those that only join them. */
function wordsKey(key: string): string {
  return key
    .split(' ')
    .filter((word) => !JOINING.has(word))
    .sort()
    .join(' ');
}

/** What the rows above, the heading and the title say of a label. */
interface LabelContext {
  /** Indicator of the row this one stands below; a part ("Khai khoáng") is known only below its whole. */
  parent?: IndicatorId | null;
  prices?: Prices | null;
  baseYear?: number | null;
}

export interface IndicatorMatch {
  indicator: Indicator;
  /** Year of the constant prices; `null`: the label and its context name none, or the indicator has none. */
  baseYear: number | null;
  /** 0 to 1. */
  confidence: number;
  /** Why, in the label's own words. */
  evidence: string;
}

/**
 * The indicator a label names, or `null`. Prices are part of the name: a label in current prices is never an indicator in
 * constant prices; the base year is handed back for the caller to compare, since another base year is another series.
 */
export function findIndicator(
  label: string | LabelReading,
  context: LabelContext = {},
): IndicatorMatch | null {
  const reading = typeof label === 'string' ? readLabel(label) : label;
  const prices = reading.prices ?? context.prices ?? null;
  const own = reading.isLimited ? reading.keys.slice(0, 1) : reading.keys;
  const keys = own.flatMap((full) => trimmedKeys(full));
  for (const [way, keyOf] of waysFor(reading)) {
    const names = knownNames()[way];
    for (const [trimmed, key] of keys) {
      const found = (names.get(keyOf(key)) ?? []).find((entry) =>
        fits(entry, prices, reading.prices, context),
      );
      if (found) return matchOf(found, reading, context, trimmed);
    }
  }
  return null;
}

type WayToLookUp = readonly [keyof KnownNames, (key: string) => string];
const AS_SPELT: WayToLookUp = ['asSpelt', (key) => key];
const IN_ANY_ORDER: WayToLookUp = [
  'inAnyOrder',
  (key) => (key.split(' ').length >= LEAST_WORDS_IN_ANY_ORDER ? wordsKey(key) : ''),
];
const BARE_TOTAL_IN_FRONT = /^(tong|total) /u;
const WITHOUT_MARKS: WayToLookUp = [
  'withoutMarks',
  (key) => longBareName(withoutMarks(key)).replace(BARE_TOTAL_IN_FRONT, ''),
];

/** So many words that differ in their marks alone are no two names. */
const LEAST_WORDS_WITHOUT_MARKS = 4;

/**
 * A name that has no mark at all may have lost them: two words at least, since "Che" and "Gao" are many things. Of a longer one some
 * words may have theirs.
 */
function waysFor({ keys }: LabelReading): WayToLookUp[] {
  const words = keys[0].split(' ').length;
  const isBare = words > 1 && keys[0] === withoutMarks(keys[0]);
  return isBare || words >= LEAST_WORDS_WITHOUT_MARKS
    ? [AS_SPELT, IN_ANY_ORDER, WITHOUT_MARKS]
    : [AS_SPELT, IN_ANY_ORDER];
}

/** A key as it stands, and without what may be left out. */
function trimmedKeys(key: string): [trimmed: boolean, key: string][] {
  const bare = nameKey(key);
  const behind = PLACE_BEHIND.exec(bare);
  const keys: [boolean, string][] = [[false, bare]];
  if (behind && behind.index > 0) keys.push([true, bare.slice(0, behind.index).trim()]);
  return keys;
}

function fits(
  { indicator, standsAlone }: NameEntry,
  prices: Prices | null,
  own: Prices | null,
  context: LabelContext,
): boolean {
  if (indicator.parent && indicator.parent !== context.parent && !standsAlone) return false;
  if (indicator.prices === undefined) return own === null;
  if (prices === null) return true;
  // only the label itself makes an indicator that has one price basis another one
  return indicator.prices === prices || (own === null && !HAS_BOTH.has(ownKey(indicator)));
}

const ownKey = (indicator: Indicator) => spellingKey(indicator.vi);
/** Names that stand for a series in constant and one in current prices. */
const HAS_BOTH = new Set(
  INDICATORS.filter(({ prices }) => prices === 'constant').map((indicator) => ownKey(indicator)),
);

function matchOf(
  { indicator, isOwnName }: NameEntry,
  reading: LabelReading,
  context: LabelContext,
  trimmed: boolean,
): IndicatorMatch {
  const constant = indicator.prices === 'constant';
  const baseYear = constant ? (reading.baseYear ?? context.baseYear ?? null) : null;
  const undeclared = constant && baseYear === null;
  return {
    indicator,
    baseYear,
    confidence: (isOwnName ? 1 : 0.95) * (trimmed ? 0.9 : 1) * (undeclared ? 0.8 : 1),
    evidence: `"${reading.keys[0]}"${undeclared ? ', base year not named' : ''}`,
  };
}

/** Whether a label only says "the whole" ("TỔNG SỐ", "Toàn ngành công nghiệp"): the title then names the indicator. */
export function isWholeLabel(label: string): boolean {
  return readLabel(label).keys.some((key) => isWholeKey(withoutMarks(key)));
}
