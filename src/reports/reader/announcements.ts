import { WORD } from './function-words';
import { marks } from './clauses';
import type { Context } from './context';
import { yearAt } from './period-parts';
import { cumulative, readPeriod } from './periods';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { CARRYING_OUT, PLAN_HEADINGS, QUANTIFIERS, WEAK_TARGETS } from './vocabulary/marks';

const carryingOut = phraseSet(...CARRYING_OUT);
const weakTargets = phraseSet(...WEAK_TARGETS);
const planHeadings = phraseSet(...PLAN_HEADINGS);
const untilNow = phraseSet('đến nay', 'đến thời điểm này', 'tới nay');
const untilMonth = phraseSet('đến hết', 'đến cuối', 'đến', 'hết');
const quantifiers = phraseSet(...QUANTIFIERS);

/** Words that an announcement may begin with. */
export const markOpeners: Iterable<string> = [
  ...marks.openers,
  ...planHeadings.openers,
  ...weakTargets.openers,
];

/** Words before a "kế hoạch" that are looked at. */
const WORDS_BEFORE = 6;

/** Takes a word that announces what follows: a target, an estimate, parts of a whole; returns where it ends. */
export function takeMark(context: Context, tokens: readonly Token[], at: number): number | null {
  const found = marks.match(tokens, at);
  if (found === null) return weakTarget(context, tokens, at);
  // "Hoàn thành các chỉ tiêu đề ra, …" reports
  if (found.entry === 'target' && tokens[at].key === WORD.indicator && isReached(context.words)) return null;
  switch (found.entry) {
    case 'target':
      context.roles.target();
      if (context.words.length > 0)
        context.clause.announced = context.waiting.name ?? context.clause.announced;
      context.isAnnouncing = true;
      break;
    case 'expected':
      context.roles.expected(context.periods.current);
      break;
    case 'result':
      context.roles.result();
      if (context.words.length > 0) return null;
      break;
    case 'ofWhich':
      context.told.isPart = true;
      context.clause.isHead = true;
      context.clearWords();
      break;
    case 'next':
      context.told.isPart = false;
      break;
    case 'cumulative':
      context.clause.isCumulative = true;
      break;
    case 'sinceJanuary':
      return takeSinceJanuary(context, tokens, found.end);
  }
  return found.end;
}

/** "từ đầu năm đến nay": up to the month that the text is about; "từ đầu năm đến tháng 8": up to that one. */
function takeSinceJanuary(context: Context, tokens: readonly Token[], from: number): number {
  const year = yearAt(tokens, from);
  let end = year === null ? from : from + 1;
  end = untilNow.match(tokens, end)?.end ?? end;
  const until = untilMonth.match(tokens, end);
  // "sau chuỗi khó khăn kể từ đầu năm 2030": since when, not of what
  const isAside = year !== null && end === from + 1 && until === null && context.words.length > 0;
  if (isAside) return end;
  const last = until && readPeriod(tokens, until.end);
  context.year = year ?? last?.year ?? context.year;
  const known = last?.kind === 'month' ? cumulative(last) : last?.kind === 'day' ? last : null;
  const period = known ?? context.periods.sinceJanuary(year);
  context.clause.ownPeriod = period;
  context.periods.name(period, context.isSentenceHead ? 'paragraph' : 'open');
  return known && last ? last.end : end;
}

const adopted = phraseSet('thông qua', 'đề ra', 'đặt ra', 'quyết nghị', 'xác định');
const LONGEST_ADOPTED = 2;

/** "thông qua 16 chỉ tiêu": what a congress adopts is wanted; the number only heads it. Returns where that ends. */
export function takeAdopted(context: Context, tokens: readonly Token[], at: number): number | null {
  if (tokens[at].kind !== 'number') return null;
  const noun = adoptedThings.match(tokens, at + 1);
  const before = tokens.slice(Math.max(0, at - LONGEST_ADOPTED), at);
  if (noun === null || !before.some((_, index) => adopted.match(before, index)?.end === before.length))
    return null;
  context.roles.target();
  context.clearWords();
  return adoptedEnd(tokens, noun.end);
}
const adoptedThings = phraseSet(
  ...['chỉ tiêu', 'nhóm chỉ tiêu', 'chỉ tiêu chủ yếu', 'chỉ tiêu cụ thể', 'mục tiêu'],
  ...[
    'nhiệm vụ',
    'nhiệm vụ trọng tâm',
    'nhóm nhiệm vụ',
    'nhóm nhiệm vụ trọng tâm',
    'giải pháp',
    'nhóm giải pháp',
  ],
  ...['đột phá', 'khâu đột phá', 'chương trình trọng tâm'],
);
const adoptedJoins = phraseSet('với', 'và', 'cùng', 'cùng với');

/** ", 5 nhiệm vụ trọng tâm và 3 khâu đột phá": what is adopted with it heads it too. */
function adoptedEnd(tokens: readonly Token[], from: number): number {
  const number = tokens[from]?.key === ',' ? from + 1 : (adoptedJoins.match(tokens, from)?.end ?? from);
  const noun = tokens[number]?.kind === 'number' ? adoptedThings.match(tokens, number + 1) : null;
  return noun === null ? from : adoptedEnd(tokens, noun.end);
}

/** Words between "chỉ tiêu" and "đề ra: …". */
const MOST_BETWEEN = 4;
const set = phraseSet('đề ra', 'đặt ra', 'phải đạt', 'cần đạt', 'đề ra cho');
const listing = phraseSet('là', 'gồm', 'như sau', 'cụ thể');

/** "Các chỉ tiêu chủ yếu đề ra là: …", "chỉ tiêu đặt ra cho năm 2032: …": a list of what is wanted. */
function wereSet(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + MOST_BETWEEN && tokens[at]?.kind === 'word'; at += 1) {
    const said = set.match(tokens, at);
    if (said === null) continue;
    const year = tokens[said.end]?.key === WORD.for ? readPeriod(tokens, said.end + 1) : null;
    const end = year?.end ?? readPeriod(tokens, said.end)?.end ?? said.end;
    return tokens[end]?.key === ':' || listing.has(tokens, end);
  }
  return false;
}

/** "thông qua nghị quyết với một số" before "chỉ tiêu": what is adopted is wanted, unless it was carried out. */
function wereAdopted(words: readonly Token[]): boolean {
  // "Thông qua các chỉ tiêu thi đua, …": by means of them
  const at = words.findIndex((_, index) => index > 0 && adopted.has(words, index));
  return at >= 0 && !isReached(words.slice(at));
}
const isReached = (words: readonly Token[]): boolean => words.some((_, at) => reaching.has(words, at));
const reaching = phraseSet('thực hiện', 'hoàn thành', 'đạt', 'đạt được', 'vượt', 'kết quả', 'đánh giá');

/** "Kế hoạch năm 2024: …", "Chỉ tiêu xuất khẩu …". */
function weakTarget(context: Context, tokens: readonly Token[], at: number): number | null {
  const heading = planHeadings.match(tokens, at);
  const { words, roles } = context;
  const isQuantified = words.length === 0 || quantifiers.match(words, 0)?.end === words.length;
  const isHeading = heading !== null && isQuantified && !roles.isReporting;
  if (isHeading && readPeriod(tokens, heading.end)?.kind === 'year') {
    roles.target();
    context.clearWords();
    return heading.end;
  }
  const weak = weakTargets.match(tokens, at);
  if (weak === null) return null;

  if (tokens[at].key === WORD.indicator && wereSet(tokens, weak.end)) {
    roles.target();
    context.clearWords();
    return weak.end;
  }
  if (tokens[at].key === WORD.indicator && wereAdopted(words)) {
    roles.target();
    context.clearWords();
    return weak.end;
  }
  const before = words.slice(-WORDS_BEFORE);
  if (before.some((_, index) => carryingOut.has(before, index))) return null;
  const isIndicator = tokens[at].key === WORD.indicator;
  if (!isIndicator && (before.length > 0 || readPeriod(tokens, weak.end)?.kind !== 'year')) return null;
  context.roles.weakTarget();
  return weak.end;
}
