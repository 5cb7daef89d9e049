import { INDICATORS, type Indicator, type IndicatorId, type Prices } from '../catalogue';
import { readLabel, type LabelReading } from './labels';
import { keyPattern, spellingKey } from './spelling';

/** "Tổng kim ngạch xuất khẩu" is "Kim ngạch xuất khẩu"; the same in English. */
const TOTAL_IN_FRONT = /^(tông3|total) /u;
/** Words behind a name that only say where or when: the table says that already. */
const PLACE_BEHIND = keyPattern(
  '(trên địa bàn( tỉnh| thành phố)?|toàn tỉnh|toàn thành phố|toàn ngành|của tỉnh|cả năm|cả nước|ước thực hiện)',
);
/** Names a table's first row has when the title names the indicator: "TỔNG SỐ", "Toàn ngành công nghiệp". */
const WHOLE = new Set(
  [
    'tổng số',
    'tổng cộng',
    'tổng trị giá',
    'tổng giá trị',
    'tổng mức',
    'toàn ngành',
    'toàn ngành công nghiệp',
    'toàn ngành chế biến, chế tạo',
    'cả nước',
    'total',
  ].map(spellingKey),
);

interface NameEntry {
  indicator: Indicator;
  /** The printed name itself, not a variant of it. */
  isOwnName: boolean;
}

/** Every known name, with and without "Tổng" in front. */
const BY_KEY = new Map<string, NameEntry[]>();
for (const indicator of INDICATORS) {
  for (const [index, name] of [indicator.vi, indicator.en, ...indicator.also].entries()) {
    // brackets of a printed name may be left out, as in "(IIP)"
    for (const written of [name, name.replace(/\([^()]*\)/g, ' ')]) {
      const key = spellingKey(written).replace(TOTAL_IN_FRONT, '');
      const entries = BY_KEY.get(key) ?? [];
      if (!entries.some((entry) => entry.indicator === indicator))
        entries.push({ indicator, isOwnName: index < 2 });
      BY_KEY.set(key, entries);
    }
  }
}

/** What the rows above, the heading and the title say of a label. */
export interface LabelContext {
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
  for (const [trimmed, key] of reading.keys.flatMap((full) => trimmedKeys(full))) {
    const found = (BY_KEY.get(key) ?? []).find(({ indicator }) =>
      fits(indicator, prices, reading.prices, context),
    );
    if (found) return matchOf(found, reading, context, trimmed);
  }
  return null;
}

/** A key as it stands, and without what may be left out. */
function trimmedKeys(key: string): [trimmed: boolean, key: string][] {
  const bare = key.replace(TOTAL_IN_FRONT, '');
  const behind = PLACE_BEHIND.exec(bare);
  const keys: [boolean, string][] = [[false, bare]];
  if (behind && behind.index > 0) keys.push([true, bare.slice(0, behind.index).trim()]);
  return keys;
}

function fits(
  indicator: Indicator,
  prices: Prices | null,
  own: Prices | null,
  context: LabelContext,
): boolean {
  if (indicator.parent && indicator.parent !== context.parent) return false;
  if (indicator.prices === undefined) return own === null;
  if (prices === null) return true;
  // only the label itself makes an indicator that has one price basis another one
  return indicator.prices === prices || (own === null && !HAS_BOTH.has(nameKey(indicator)));
}

const nameKey = (indicator: Indicator) => spellingKey(indicator.vi);
/** Names that stand for a series in constant and one in current prices. */
const HAS_BOTH = new Set(
  INDICATORS.filter(({ prices }) => prices === 'constant').map((indicator) => nameKey(indicator)),
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
  return readLabel(label).keys.some((key) => WHOLE.has(key));
}
