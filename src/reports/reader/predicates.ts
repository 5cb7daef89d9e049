import { spellingKey } from '../../indicators/language/spelling';
import { WORD } from './function-words';
import type { Comparison } from './comparisons';
import type { Context } from './context';
import { isMoney, type Draft } from './drafts';
import { directionAt, isFunctionWord, readMeasure, type Measure } from './measures';
import { mainSense } from './meanings';
import { withoutFront } from './name-pieces';
import { endsWithAction, readName, type Name } from './names';
import { readPeriod } from './periods';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { HEADS, NAME_PHRASES } from './vocabulary/names';

const heads = phraseSet(...HEADS);
const numbersOf = phraseSet('số', 'tổng số', 'số lượng');
const namePhrases = phraseSet(...NAME_PHRASES);

export const isMoneyMeasure = ({ quantity: { unit } }: Measure): boolean => isMoney(unit.kind, unit.written);

/** "Việc thực hiện 3 chương trình …": what is done is the name, and how many it is done to a part of it. */
export function isOfAction({ words }: Context, { senses, quantity: { unit } }: Measure): boolean {
  const [first, ...rest] = withoutFront(words);
  return first?.key === DOING && unit.kind === 'counted' && (senses.length === 0 || rest.length === 0);
}
const DOING = spellingKey('việc');

/** Words that a name may go on with behind a number of its own. */
const MOST_WORDS_BEHIND = 8;

const peoplesAges = phraseSet('bình quân', 'trung bình', 'tuổi thọ', 'tuổi', 'độ tuổi');

/** An age that no verb states says of whom, unless ages are what is told. */
const isAgeOf = (words: readonly Token[], { quantity, senses }: Measure): boolean =>
  quantity.unit.written === AGE &&
  senses.length === 0 &&
  words.length > 0 &&
  !words.some((_, at) => peoplesAges.has(words, at));
const AGE = 'tuổi';

/** "trẻ em 6 tuổi vào lớp đạt 98%", "giá trị trên 1 ha mặt nước: 240 triệu đồng": a number that says of what the next one is. */
export function isInsideName({ words }: Context, tokens: readonly Token[], measure: Measure): boolean {
  const { quantity, senses, before, behind } = measure;
  const isSize = quantity.unit.kind === 'measure' && !isMoneyMeasure(measure);
  // "trẻ em dưới 5 tuổi được tiêm đủ"
  if (isAgeOf(words, measure)) return true;
  const isSaid = senses.some((sense) => sense !== 'reach');
  if (!isSize || isSaid || before || behind || words.length === 0 || endsWithAction(words)) return false;
  for (let at = quantity.end; at < Math.min(tokens.length, quantity.end + MOST_WORDS_BEHIND); at += 1) {
    const isBehindWords = at > quantity.end;
    const period =
      readPeriod(tokens, at) ?? (tokens[at].key === WORD.until ? readPeriod(tokens, at + 1) : null);
    if (period !== null) {
      at = period.end - 1;
      continue;
    }
    const phrase = namePhrases.match(tokens, at);
    if (phrase !== null) {
      at = phrase.end - 1;
      continue;
    }
    if (tokens[at].key === ':') return isBehindWords && readMeasure(tokens, at + 1) !== null;
    const next = readMeasure(tokens, at);
    if (next !== null) return isBehindWords && senses.length === 0 && next.senses.length > 0;
    if (tokens[at].kind === 'sign' || tokens[at].key === WORD.and || isFunctionWord(tokens, at)) return false;
  }
  return false;
}

/** "số xã đạt từ 10 tiêu chí trở lên là 37 xã": which things are counted, and how many follows. */
export function isThreshold(
  { waiting: { name } }: Context,
  tokens: readonly Token[],
  measure: Measure,
): boolean {
  const { quantity, senses, bound, before, behind, end } = measure;
  const isBounded = quantity.comparator !== null || (bound?.comparator ?? null) !== null;
  const isSaid = senses.some((sense) => sense !== 'reach' && sense !== 'exist');
  if (!isBounded || isSaid || before || behind || name === null || !numbersOf.has(name.tokens, 0))
    return false;
  const count = end < tokens.length ? readMeasure(tokens, end) : null;
  return count?.quantity.unit.kind === 'counted' && count.senses.includes('be');
}

/** Words between two predicates that share what they are compared with. */
const MOST_WORDS_BETWEEN = 12;

/** "đạt 121% và doanh thu đạt 134% so với cùng kỳ": what the second is compared with, the first is too. */
export function sharedComparison(
  tokens: readonly Token[],
  { quantity, senses, end }: Measure,
): Comparison | null {
  if (quantity.unit.kind !== 'percent' || tokens[end]?.key !== WORD.and) return null;
  for (let at = end + 1; at < Math.min(tokens.length, end + MOST_WORDS_BETWEEN); at += 1) {
    const next = readMeasure(tokens, at);
    if (next !== null) {
      // "tăng 6% và tăng 8% so với cùng kỳ": of one thing, so the first is held against something else
      if (at === end + 1 && next.about.length === 0 && next.aspect === null) return null;
      const isAlike = next.quantity.unit.kind === 'percent' && next.senses.length > 0 && senses.length > 0;
      return isAlike && next.behind?.kind === 'base' ? next.behind : null;
    }
    if (tokens[at].kind !== 'word') return null;
  }
  return null;
}

/** "bằng 80% đơn hàng đã ký": a part of something that is no indicator's total, no plan and no base. */
export function isOfUnknown(context: Context, tokens: readonly Token[], measure: Measure): boolean {
  const { quantity, senses, behind, before, end } = measure;
  const next = tokens[end];
  if (quantity.unit.kind !== 'percent' || mainSense(senses) !== 'equal' || behind || before) return false;
  const isSaid = next?.kind === 'word' && next.key !== WORD.and && !isFunctionWord(tokens, end);
  return isSaid && context.clause.comparison === null && !heads.has(tokens, end) && readName([next]) !== null;
}

export const isRatio = ({ quantity: { unit }, senses }: Measure): boolean => {
  const sense = mainSense(senses);
  return unit.kind === 'percent' && (sense === 'equal' || sense === 'reach');
};

/** "bằng 96% cùng kỳ, … bằng 94%", "đạt 54% dự toán, trong đó thu nội địa đạt 52%": a ratio of the same as the one before. */
export function ratioGoesOn(
  { told: { isPart, ratioOf }, subject }: Context,
  named: Name | null,
  current: Draft | null,
  measure: Measure,
): Comparison | null {
  if (ratioOf === null || !isRatio(measure) || subject?.isRatio || subject?.isGrowth) return null;
  // what names itself, and is no part of what was told before, may be a level of its own
  if (named !== null && !isPart) return null;
  if (mainSense(measure.senses) === 'equal') return ratioOf;
  // behind a level it is the plan's as ever
  return ratioOf.kind === 'plan' && current === null ? ratioOf : null;
}

/** "Trong mức tăng 0,29% của CPI, …": what was said before is taken up again. */
export const isTakenUp = (
  { words, current }: Context,
  tokens: readonly Token[],
  { start, senses, end }: Measure,
): boolean =>
  current === null &&
  tokens[start - 1]?.key === WORD.within &&
  words.length === 1 &&
  // "Trong 8,01% tăng trưởng của quý I, …"
  (senses.includes('up') ||
    senses.includes('down') ||
    (senses.length === 0 && directionAt(tokens, end) !== null));
