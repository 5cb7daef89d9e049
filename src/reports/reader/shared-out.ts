import type { Context } from './context';
import { readComparison, type Comparison } from './comparisons';
import { setGrowth, setLevel, type Draft } from './drafts';
import { against, mainSense, type Against } from './meanings';
import { directionAt, type Measure } from './measures';
import { nameOf, readName, withinName, type Name } from './names';
import { readNumeral, type Numeral } from './numerals';
import { phraseSet } from './phrases';
import type { Quantity } from './quantities';
import type { Token } from './tokens';
import { readUnit, type UnitPhrase } from './unit-phrases';
import { MEASURE_NOUNS, RATES } from './vocabulary/names';

const oneByOne = phraseSet('lần lượt', 'tương ứng');
const measureNouns = phraseSet(...MEASURE_NOUNS);
const joining = phraseSet('và');
const rates = phraseSet(...RATES);
const measuresOfGrowth = phraseSet('mức', 'tốc độ');
const JOINS = new Set([',', ';', '-', '–', '—']);
/** How far before its number "lần lượt" may stand. */
const MOST_BEFORE = 4;
const MOST_PARTS = 12;

const isJoin = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && (JOINS.has(tokens[at].key) || joining.has(tokens, at));

interface Values {
  readonly numerals: readonly Numeral[];
  /** Of each number the direction that it has for itself: "tăng 5% và giảm 3%". */
  readonly directions: readonly (1 | -1 | null)[];
  readonly unit: UnitPhrase;
  readonly end: number;
}

/** "12%, 30% và 45%", "12, 30 và 45 tấn": numbers of one unit, one behind the other. */
function readValues(tokens: readonly Token[], from: number): Values | null {
  const numerals: Numeral[] = [];
  const directions: (1 | -1 | null)[] = [];
  let unit: UnitPhrase | null = null;
  let end = from;
  for (let at = from; numerals.length < MOST_PARTS;) {
    const direction = at > from ? directionAt(tokens, at) : null;
    if (direction !== null) at += 1;
    const numeral = tokens[at]?.kind === 'number' ? readNumeral(tokens[at].text) : null;
    if (numeral === null) break;
    const own = readUnit(tokens, at + 1);
    if (own !== null && unit !== null && own.written !== unit.written) break;
    numerals.push(numeral);
    directions.push(direction);
    unit = own ?? unit;
    end = own?.end ?? at + 1;
    if (!isJoin(tokens, end)) break;
    at = end + (tokens[end].key === ',' && joining.has(tokens, end + 1) ? 2 : 1);
  }
  return unit !== null && numerals.length >= 2 ? { numerals, directions, unit, end } : null;
}

/**
 * The names in a row, each with the measure that the first one begins with: "sản lượng gốm, dệt và gỗ". Where they are not as many as
 * wanted, only those that begin with the first one's word are names: "nhóm gốm, sứ và nhóm tre".
 */
function namesIn({ tokens }: Name, wanted: number): Name[] {
  const named = namesBetween(tokens, () => true);
  if (named.length === wanted) return named;
  const first = tokens[0]?.key;
  const alike = namesBetween(tokens, (at) => tokens[at + 1]?.key === first);
  return alike.length === wanted ? alike : named;
}

function namesBetween(tokens: readonly Token[], parts: (join: number) => boolean): Name[] {
  const rows: Token[][] = [[]];
  tokens.forEach((token, at) => {
    if (isJoin(tokens, at) && parts(at)) rows.push([]);
    else rows[rows.length - 1].push(token);
  });
  const filled = rows.filter((part) => part.length > 0);
  const [first = []] = filled;
  const head = first.slice(0, (rates.match(first, 0) ?? measureNouns.match(first, 0))?.end ?? 0);
  return filled.map((part, place) =>
    place === 0 || head.length === 0 || measureNouns.has(part, 0)
      ? nameOf(part)
      : nameOf([...head, ...withinName(part)]),
  );
}

/** Whether the numbers here go to the names before one by one: "lần lượt đạt …", "tăng tương ứng …". */
function goOneByOne(tokens: readonly Token[], { start, quantity }: Measure): boolean {
  for (let at = Math.max(0, start - MOST_BEFORE); at < quantity.start; at += 1)
    if (oneByOne.has(tokens, at)) return true;
  return false;
}

const quantityOf = (numeral: Numeral, unit: UnitPhrase, quantity: Quantity): Quantity => ({
  ...quantity,
  low: numeral.value,
  high: numeral.value,
  unit,
  doubtful: numeral.doubtful,
});

/** Names without the words that share values out, "gốm, dệt, gỗ lần lượt". */
function withoutSharing(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex((_, index) => oneByOne.has(words, index));
  return at < 0 ? words : words.slice(0, at);
}

interface Row {
  readonly named: Name | null;
  /** That growths among them have; `null`: the row says none. */
  readonly direction: 1 | -1 | null;
}

/**
 * What a row names: what stands before a direction ("gốm, dệt và gỗ đều ghi nhận mức tăng khá, lần lượt là 10,8%, 5,9% và 8,1%"), or all
 * of it ("tốc độ tăng của gốm, dệt và gỗ").
 */
function namedIn(row: readonly Token[], { numerals, unit }: Values): Row {
  const whole = readName(row);
  const told = row.findIndex((_, index) => directionAt(row, index) !== null);
  if (told < 0 || unit.kind !== 'percent') return { named: whole, direction: null };
  const direction = directionAt(row, told);
  const before = told > 0 ? readName(row.slice(0, told)) : null;
  if (before !== null && namesIn(before, numerals.length).length === numerals.length)
    return { named: before, direction };
  // "các mức giảm của …"; "tỷ lệ giảm nghèo của …" are levels
  const isRate = whole?.isRate || row.slice(0, told + 1).some((_, index) => measuresOfGrowth.has(row, index));
  return { named: whole, direction: isRate ? direction : null };
}

/**
 * Takes values that are shared out over names in a row; returns where they end, or `null` where this is no such row. Levels open a
 * figure each; growths behind them go to the same figures.
 */
export function takeSharedOut(context: Context, tokens: readonly Token[], measure: Measure): number | null {
  if (!goOneByOne(tokens, measure)) return null;
  const row = withoutSharing(context.words);
  const values = readValues(tokens, measure.quantity.start);
  if (values === null) return null;
  const sense = mainSense(measure.senses);
  const { named, direction: before } = namedIn(row, values);
  const direction = sense === 'down' ? -1 : sense === 'up' ? 1 : before;
  const comparison = readComparison(tokens, values.end);
  const end = comparison?.end ?? values.end;
  const pair = pairOf(context, comparison ?? measure.before ?? context.clause.comparison, row);
  if (pair !== null && values.numerals.length === 2 && values.unit.kind === 'percent')
    return takePair(context, tokens, { measure, named, values, direction, pair, end });
  const drafts = draftsFor(context, tokens, measure, named, values);
  if (drafts === null) return null;
  drafts.forEach((draft, place) => {
    const quantity = quantityOf(values.numerals[place], values.unit, measure.quantity);
    draft.figure.end = tokens[end - 1].end;
    if (quantity.unit.kind !== 'percent' || direction === null) {
      setLevel(draft, { ...measure, quantity });
      return;
    }
    const value = (values.directions[place] ?? direction) * quantity.low;
    setGrowth(draft, {
      kind: 'growth',
      low: value,
      high: value,
      against: against(comparison ?? context.clause.comparison, draft.period),
    });
  });
  context.clearWords();
  context.current = drafts[drafts.length - 1];
  context.clause.isHead = false;
  return end;
}

/** The two bases that two growths of one name are held against: those named here, or those of the sentence's first pair. */
function pairOf(
  { sentence }: Context,
  stated: Comparison | null,
  row: readonly Token[],
): readonly Against[] | null {
  if (stated?.second) return [against(stated, null), against(stated.second, null)];
  const isOneName = !row.some((_, at) => joining.has(row, at));
  if (sentence.pair === null || !isOneName || stated !== null) return null;
  return sentence.pair.map((base) => ({ base, isYearEnd: false }));
}

interface Pair {
  readonly measure: Measure;
  readonly named: Name | null;
  readonly values: Values;
  readonly direction: 1 | -1 | null;
  /** The two bases. */
  readonly pair: readonly Against[];
  readonly end: number;
}

/** "so với tháng trước và cùng kỳ tăng lần lượt 5% và 17%": two growths of one figure. */
function takePair(
  context: Context,
  tokens: readonly Token[],
  { measure, named, values, direction, pair, end }: Pair,
): number | null {
  if (named !== null) context.setSubject(named);
  const { subject } = context;
  if (subject === null || direction === null) return null;
  const own = measure.period ?? context.clause.ownPeriod;
  const start = (named?.tokens[0] ?? tokens[measure.start]).start;
  const draft = context.current ?? context.open(subject, own, start, tokens[end - 1].end, named === null);
  pair.forEach((base, place) => {
    const value = (values.directions[place] ?? direction) * values.numerals[place].value;
    const growth = { kind: 'growth', low: value, high: value, against: base } as const;
    context.sentence.addGrowth(draft, growth);
  });
  draft.figure.end = Math.max(draft.figure.end, tokens[end - 1].end);
  context.clearWords();
  context.current = draft;
  context.clause.isHead = false;
  return end;
}

/** The figures that the values belong to: those opened by the row before, or one for each name. */
function draftsFor(
  context: Context,
  tokens: readonly Token[],
  measure: Measure,
  named: Name | null,
  { numerals, end }: Values,
): readonly Draft[] | null {
  const { length } = numerals;
  const last = context.drafts.slice(Math.max(context.sentence.from, context.drafts.length - length));
  if (named === null) return last.length === length ? last : null;
  const names = namesIn(named, length);
  if (names.length !== length) return null;
  const own = measure.period ?? context.clause.ownPeriod;
  const drafts = names.map((name) => {
    context.clause.ownPeriod = own;
    return context.open(name, own, tokens[measure.start].start, tokens[end - 1].end, false);
  });
  context.setSubject(names[length - 1]);
  return drafts;
}

const each = phraseSet('cùng', 'đều');
const joiningNames = phraseSet('và', 'cùng');

/**
 * "nhóm gốm và nhóm dệt cùng tăng 0,6%": one growth that is said of each name in a row. Only names that begin with the same word are
 * told apart, for "và" stands within names too. Returns where it ends, or `null` where this is no such row.
 */
export function takeSaidOfEach(context: Context, tokens: readonly Token[], measure: Measure): number | null {
  const { words } = context;
  const sense = mainSense(measure.senses);
  const { low, high, unit } = measure.quantity;
  if (unit.kind !== 'percent' || low !== high || (sense !== 'up' && sense !== 'down')) return null;
  const said = words.findIndex((_, at) => at > 0 && each.has(words, at) && isFunctionWords(words, at + 1));
  const named = said < 0 ? null : readName(words.slice(0, said));
  const names = named === null ? [] : namesJoined(named);
  if (names.length < 2) return null;
  const value = sense === 'down' ? -low : low;
  const own = measure.period ?? context.clause.ownPeriod;
  const stated = measure.behind ?? measure.before ?? context.clause.comparison;
  for (const name of names) {
    const draft = context.open(name, own, name.tokens[0].start, tokens[measure.end - 1].end, false);
    setGrowth(draft, { kind: 'growth', low: value, high: value, against: against(stated, draft.period) });
    context.current = draft;
  }
  context.setSubject(names[names.length - 1]);
  context.current = context.drafts[context.drafts.length - 1];
  context.clearWords();
  context.clause.isHead = false;
  return measure.end;
}

/** Names that all begin with the first one's word. */
function namesJoined({ tokens }: Name): Name[] {
  const rows: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const isNext =
      tokens[at + 1]?.key === tokens[0].key && (isJoin(tokens, at) || joiningNames.has(tokens, at));
    if (isNext) rows.push([]);
    else rows[rows.length - 1].push(token);
  });
  return rows.filter((row) => row.length > 1).map(nameOf);
}

/** Whether nothing but words without a name of their own stands from here on: "cùng có mức tăng". */
const isFunctionWords = (words: readonly Token[], from: number): boolean =>
  readName(words.slice(from)) === null;
