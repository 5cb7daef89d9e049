import { spellingKey } from '../../indicators/language/spelling';
import { WORD } from './function-words';
import { knownIndicator } from './known-indicators';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import {
  BACK_FILLERS,
  COMPOUNDS,
  FRONT_FILLERS,
  HEADS,
  INNER_CONNECTORS,
  MEASURE_NOUNS,
  NAMING,
  NO_NAME,
  PAIRS,
  PREDICATES,
  RELATIVE,
  RESULTING,
  SECOND_NAMES,
} from './vocabulary/names';

const heads = phraseSet(...HEADS);
const relative = phraseSet(...RELATIVE);
const frontFillers = phraseSet(...FRONT_FILLERS);
const backFillers = phraseSet(...BACK_FILLERS);
const innerConnectors = phraseSet(...INNER_CONNECTORS);
const secondNames = phraseSet(...SECOND_NAMES);
const naming = phraseSet(...NAMING);
const predicates = phraseSet(...PREDICATES);
const noName = phraseSet(...NO_NAME);
const measureNouns = phraseSet(...MEASURE_NOUNS);
const resulting = phraseSet(...RESULTING);
const compounds = phraseSet(...COMPOUNDS);

const LONGEST_FILLER = 4;
const MAY_END_A_NAME = new Set([')', '"', '”', '’', '»', '%']);
const MAY_OPEN_A_NAME = new Set(['"', '“', '‘', '«']);

/** The text of tokens with the spaces they were written with. */
export function written(tokens: readonly Token[]): string {
  return tokens.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');
}

const pairs = PAIRS.map(([left, right]) => [left, right].map((words) => spellingKey(words).split(' ')));

/** "kim ngạch xuất, nhập khẩu", "12 tỉnh, thành phố": the comma parts no names. */
export function isWithinPair(tokens: readonly Token[], comma: number): boolean {
  const standsAt = (keys: readonly string[], from: number) =>
    keys.every((key, place) => tokens[from + place]?.key === key);
  return pairs.some(([left, right]) => standsAt(right, comma + 1) && standsAt(left, comma - left.length));
}

/** Cuts at commas that stand neither in brackets nor in quotation marks. */
export function pieces(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.key === '(') depth += 1;
    if (token.key === ')') depth = Math.max(0, depth - 1);
    if (token.key === ',' && depth === 0 && !isWithinPair(tokens, at)) parts.push([]);
    else parts[parts.length - 1].push(token);
  }
  return parts.filter((part) => part.length > 0);
}

export const lastPiece = (tokens: readonly Token[]): readonly Token[] => {
  const parts = pieces(tokens);
  return parts[parts.length - 1] ?? [];
};

export function withoutFront(tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) return [];
    if (
      token.kind === 'sign' ? !MAY_OPEN_A_NAME.has(token.key) && token.key !== '(' : token.kind === 'number'
    ) {
      at += 1;
      continue;
    }
    const filler = frontFillers.match(tokens, at);
    // "thực hiện" is filler, "thu ngân sách" and "mức bán lẻ" are names
    const head = heads.match(tokens, at);
    if (filler === null || (head !== null && head.end > filler.end)) return tokens.slice(at);
    at = filler.end;
  }
}

export function withoutBack(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  for (;;) {
    const last = tokens[end - 1];
    if (last === undefined) return [];
    if (last.kind === 'sign' && !MAY_END_A_NAME.has(last.key)) {
      end -= 1;
      continue;
    }
    const shortened = tokens.slice(Math.max(0, end - LONGEST_FILLER), end);
    if (shortened.some((_, index) => compounds.match(shortened, index)?.end === shortened.length))
      return tokens.slice(0, end);
    const from = shortened.findIndex(
      (_, index) => backFillers.match(shortened, index)?.end === shortened.length,
    );
    if (from < 0) return tokens.slice(0, end);
    end -= shortened.length - from;
  }
}

/** What the words before brought about: "do giá giảm nên tổng thu ngân sách". */
export function behindResulting(tokens: readonly Token[]): readonly Token[] {
  for (let at = tokens.length - 2; at > 0; at -= 1) {
    const found = resulting.match(tokens, at);
    if (found !== null && trimmed(tokens.slice(found.end)).length > 0) return tokens.slice(found.end);
  }
  return tokens;
}

/** A name without what stands around it. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  const front = withoutFront(tokens);
  const headEnd = heads.match(front, 0)?.end ?? 1;
  const cut = front.findIndex((_, index) => index >= headEnd && predicates.has(front, index));
  return withoutBack(cut > 0 ? front.slice(0, cut) : front);
}

export const isHead = (tokens: readonly Token[]) => heads.has(withoutFront(tokens), 0);
export const isNone = (tokens: readonly Token[]) => tokens.length > 0 && noName.has(tokens, 0);

/** "Hoa Kỳ là thị trường lớn nhất với kim ngạch …": the measure is of what stands before "là". */
function isAppositionOf(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findIndex(({ key }, index) => index > from && key === WORD.with);
  if (at < 0) return false;
  const measure = withoutBack(tokens.slice(at + 1));
  return measure.length > 0 && relative.match(measure, 0)?.end === measure.length;
}

/** The part behind a connector, where the clause itself does not begin with a name. */
export function behindConnector(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  for (let at = tokens.length - 2; at > 0; at -= 1) {
    if (tokens[at + 1].key === ')') depth += 1;
    if (tokens[at + 1].key === '(') depth = Math.max(0, depth - 1);
    // "(gồm cả …)" is part of the name
    if (depth > 0) continue;
    const connector = naming.match(tokens, at);
    if (
      connector !== null &&
      isAppositionOf(tokens, connector.end) &&
      trimmed(tokens.slice(0, at)).length > 0
    )
      return tokens.slice(0, at);
    if (connector !== null && trimmed(tokens.slice(connector.end)).length > 0)
      return behindInner(tokens.slice(connector.end));
  }
  return behindInner(tokens);
}

/** "sản xuất công nghiệp tiếp tục khởi sắc với giá trị sản xuất …": what the number is of comes behind the predicate. */
function behindInner(tokens: readonly Token[]): readonly Token[] {
  const predicate = tokens.findIndex((_, index) => index > 0 && predicates.has(tokens, index));
  const isNamed = isHead(tokens);
  if (isNamed && predicate < 0) return tokens;
  for (let at = tokens.length - 2; at > Math.max(0, isNamed ? predicate : 0); at -= 1) {
    if (tokens[at].key === WORD.and && secondNames.has(tokens, at + 1)) return tokens.slice(at + 1);
    const connector = innerConnectors.match(tokens, at);
    if (connector !== null && heads.has(tokens, connector.end)) return tokens.slice(connector.end);
  }
  return tokens;
}

export const join = (parts: readonly (readonly Token[])[]) => parts.flat();

const MOST_ITEM_WORDS = 2;
const isListItem = (part: readonly Token[]) =>
  part.length <= MOST_ITEM_WORDS && withoutFront(part).length > 0 && !relative.has(part, 0);

const isMeasured = (part: readonly Token[]) => measureNouns.has(withoutFront(part), 0);

const MOST_WORDS_BEFORE_COMMA = 8;
/** Whether a name that begins here may go on behind a comma: no predicate ended it. */
function mayGoOn(part: readonly Token[]): boolean {
  const words = withoutFront(part);
  const isShort = words.length > 0 && words.length <= MOST_WORDS_BEFORE_COMMA;
  return isShort && !words.some((_, index) => predicates.has(words, index) || naming.has(words, index));
}

/** Which of the clause's pieces the name is made of. */
export function chosen(parts: readonly (readonly Token[])[], commas: readonly Token[]): readonly Token[] {
  const all = (from: number, to = parts.length) =>
    parts.slice(from, to).flatMap((part, index) => (index === 0 ? [...part] : [commas[0], ...part]));
  for (let from = 0; from < parts.length - 1 && parts.length <= 6; from += 1) {
    const whole = trimmed(all(from));
    if (whole.length > 0 && knownIndicator(written(whole)) !== null) return whole;
  }
  const isUsable = parts.map((part) => !isNone(withoutFront(part)) || isHead(part));
  const measured = parts.findIndex(isMeasured);
  const own = parts.map((part, index) => {
    if (isHead(part)) return part;
    const behind = behindConnector(part);
    // "… đều tăng, nhất là sản lượng gạo": what is measured behind the connector is another thing
    return measured >= 0 && measured < index && !isMeasured(behind) ? part : behind;
  });
  let from = own
    .map((part, index) => isHead(part) && (isUsable[index] || part !== parts[index]))
    .lastIndexOf(true);
  if (from >= 0 && own[from] !== parts[from]) return join([own[from], ...parts.slice(from + 1)]);
  if (from < 0) from = isUsable.indexOf(true);
  // "nông, lâm, thủy sản"
  else if (
    !isMeasured(parts[from]) &&
    parts.slice(0, from).every((part, index) => isUsable[index] && isListItem(part))
  )
    from = 0;
  // "khu vực nông, lâm nghiệp, thủy sản": what is no measure goes on with the name before
  while (from > 0 && isUsable[from - 1] && !isMeasured(parts[from]) && mayGoOn(parts[from - 1])) from -= 1;
  if (from < 0) return [];
  let to = from + 1;
  while (to < parts.length && isUsable[to]) to += 1;
  return all(from, to);
}
