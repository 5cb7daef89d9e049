import { spellingKey } from '../../indicators/language/spelling';
import { knownIndicator } from './known-indicators';
import { withoutAdjuncts, withoutApposition, withoutMeasureOfApposition } from './name-adjuncts';
import { phraseSet } from './phrases';
import {
  behindConnector,
  behindResulting,
  chosen,
  isHead,
  isNone,
  join,
  lastPiece,
  pieces,
  trimmed,
  withoutBack,
  withoutFront,
  written,
} from './name-pieces';
import type { Token } from './tokens';
import {
  ACTIONS,
  AGENTS,
  GROWTH_INDICATORS,
  HEADS,
  MEASURES_OF_ONE,
  MEASURE_NOUNS,
  RATES,
  RATIOS,
  RELATIVE,
  SPANS_OF_TIME,
} from './vocabulary/names';

/** An indicator's name as the text writes it, and where. */
export interface Name {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it begins as indicators' names do, or is one of the catalogue's. */
  readonly isCertain: boolean;
  /** Only makes sense beside the name before: "trị giá", "bình quân". */
  readonly isRelative: boolean;
  /** A part of something in percent: tỷ lệ, tỷ trọng. */
  readonly isRatio: boolean;
  /** A growth or an index by itself. */
  readonly isGrowth: boolean;
  /** A growth in words: tốc độ tăng. */
  readonly isRate: boolean;
}

const heads = phraseSet(...HEADS);
/** Measures that are told of nothing but an indicator: "số", "mức" stand in any sentence. */
const measures = phraseSet('tổng', ...MEASURE_NOUNS.filter((noun) => noun.includes(' ')));
const measuresOfOne = phraseSet(...MEASURES_OF_ONE);
const actions = phraseSet(...ACTIONS);
const agents = phraseSet(...AGENTS);
const ratios = phraseSet(...RATIOS);
const relative = phraseSet(...RELATIVE);
const spans = phraseSet(...SPANS_OF_TIME);
const rates = phraseSet(...RATES);
const growthIndicators = phraseSet(...GROWTH_INDICATORS);

const MOST_WORDS = 40;
const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '«', '»']);

/** What the words of a clause before its number name, or `null` where they name nothing. */
export function readName(words: readonly Token[]): Name | null {
  const all = withoutAdjuncts(pieces(behindResulting(words.slice(-MOST_WORDS * 3))));
  const cut = withoutMeasureOfApposition(all);
  const parts = cut.length > 0 && words[words.length - 1].key === ',' ? withoutApposition(cut) : cut;
  const comma = words.find(({ key }) => key === ',');
  const candidate = parts.length > 1 && comma ? chosen(parts, [comma]) : join(parts);
  const inner = behindConnector(withoutFront(candidate));
  let tokens = trimmed(inner);
  if (tokens.length > MOST_WORDS) tokens = trimmed(tokens.slice(-MOST_WORDS));
  if (tokens.length === 0 || tokens[0].key === '(' || !tokens.some(({ kind }) => kind === 'word'))
    return null;
  if (isNone(tokens) && !heads.has(tokens, 0)) return measuredBehind(tokens);
  return nameOf(tokens);
}

/** "Theo số liệu sơ bộ của hải quan tổng kim ngạch …": the comma before the name was left out. */
function measuredBehind(tokens: readonly Token[]): Name | null {
  const at = tokens.findIndex(
    ({ text }, index) => index > 0 && /^\p{Ll}/u.test(text) && measures.has(tokens, index),
  );
  return at < 0 ? null : nameOf(tokens.slice(at));
}

/** A name of exactly these tokens. */
export function nameOf(tokens: readonly Token[]): Name {
  const text = balanced(written(tokens));
  const isRelative = tokens.length > 0 && isDependent(tokens);
  return {
    text,
    tokens,
    isCertain: heads.has(tokens, 0) || knownIndicator(text) !== null,
    isRelative,
    isRatio: ratios.has(tokens, 0),
    isGrowth: growthIndicators.has(tokens, 0),
    isRate: rates.has(tokens, 0),
  };
}

/** "bình quân", "mức tăng bình quân 5 năm", "cộng cả 5 năm": measures and spans, and nothing that they are of. */
function isDependent(tokens: readonly Token[]): boolean {
  let at = 0;
  while (at < tokens.length) {
    const found = relative.match(tokens, at) ?? (at > 0 ? spans.match(tokens, at) : null);
    if (found === null && (at === 0 || tokens[at].kind !== 'number')) return false;
    at = found?.end ?? at + 1;
  }
  return true;
}

/** "sản lượng" behind "diện tích chè": a measure alone is completed by what was measured before; `null` for any other name. */
export function completed({ tokens }: Name, of: Name): Name | null {
  if (!isMeasureAlone(tokens)) return null;
  const thing = of.tokens.slice(measuresOfOne.match(of.tokens, 0)?.end ?? 0);
  return thing.length === 0 || isDependent(thing) ? null : nameOf([...tokens, ...withinName(thing)]);
}

const amounts = phraseSet(
  'khối lượng',
  'tổng khối lượng',
  'sản lượng',
  'tổng sản lượng',
  'lượng',
  'số lượng',
);

/** "khối lượng chè đạt 500 tấn, trị giá 2 tỷ đồng": what money is told of beside an amount; `null` where the name is none. */
export function worthOf({ tokens }: Name): Name | null {
  const amount = amounts.match(tokens, 0);
  const thing = tokens.slice(amount?.end ?? 0);
  if (amount === null || thing.length === 0) return null;
  return nameOf([{ ...tokens[0], text: WORTH, key: spellingKey(WORTH) }, ...withinName(thing)]);
}
const WORTH = 'trị giá';

/** "năng suất", "năng suất bình quân": a measure, and nothing that is measured. */
export function isMeasureAlone(tokens: readonly Token[]): boolean {
  const measure = measuresOfOne.match(tokens, 0);
  if (measure === null) return false;
  const rest = tokens.slice(measure.end);
  return rest.length === 0 || isDependent(rest);
}

/** The words of a name as they stand behind others. */
export function withinName([first, ...rest]: readonly Token[]): Token[] {
  const isSentenceCase = /^\p{Lu}\p{Ll}/u.test(first.text);
  return [{ ...first, text: isSentenceCase ? first.text.toLowerCase() : first.text, spaced: true }, ...rest];
}

/** Whether a measure is told of the thing before in one breath. */
export const measuresOne = ({ tokens }: Name): boolean => measuresOfOne.has(tokens, 0);

/** Without a bracket that opens or closes nothing. */
function balanced(text: string): string {
  const opened = text.lastIndexOf('(');
  if (opened >= 0 && !text.includes(')', opened)) return text.slice(0, opened).trim();
  return text.includes('(') ? text : text.replace(/\)+$/, '').trim();
}

/** "thu hút thêm" before "32 dự án": the action that what is counted is named by, at the end of a clause's words. */
export function readAction(words: readonly Token[]): readonly Token[] {
  const last = lastPiece(words);
  const from = last.findIndex((_, index) => actions.has(last, index));
  return from < 0 ? [] : withoutQuotes(withoutBack(last.slice(from)));
}

function withoutQuotes(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ key }) => !QUOTES.has(key));
}

/** Where the action begins that these words end with; −1 for none, or for the end of a measure's name: "doanh thu". */
function actionAtEnd(words: readonly Token[]): number {
  const endsAt = (phrases: typeof heads) =>
    words.findIndex((_, index) => phrases.match(words, index)?.end === words.length);
  const [action, measure] = [endsAt(actions), endsAt(heads)];
  return measure >= 0 && measure < action ? -1 : action;
}

/** Whether the clause's words end with an action, so that what it is done to stands behind the number: "đã giải ngân". */
export function endsWithAction(words: readonly Token[]): boolean {
  const last = withoutBack(lastPiece(words));
  const at = actionAtEnd(last);
  // "kim ngạch xuất khẩu" is a name, "tỉnh đã xuất khẩu" is not
  const before = last.slice(0, at < 0 ? 0 : at);
  return at >= 0 && (agents.has(withoutFront(before), 0) || !(readName(before)?.isCertain ?? false));
}

/** Whether an action is all these words say: "toàn ngành đã giải ngân". */
export function isOnlyAction(words: readonly Token[]): boolean {
  const last = withoutBack(lastPiece(words));
  const at = actionAtEnd(last);
  return at > 0 && readName(last.slice(0, at)) === null;
}

/** Whether these words begin as an indicator's name does. */
export function beginsAsName(words: readonly Token[]): boolean {
  return isHead(lastPiece(words));
}
