import { spellingKey } from '../../indicators/language/spelling';
import { WORD } from './function-words';
import { knownIndicator } from './known-indicators';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import {
  ADJUNCTS,
  BACK_FILLERS,
  COMPOUNDS,
  FRONT_FILLERS,
  HEADS,
  INNER_CONNECTORS,
  MEASURE_NOUNS,
  NAMING,
  NO_NAME,
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
const adjuncts = phraseSet(...ADJUNCTS);
const compounds = phraseSet(...COMPOUNDS);
/** "Trong mức tăng chung, …": what grew is no part of the name. */
const ratesOfGrowth = phraseSet('mức', 'tốc độ', 'tăng trưởng');

const LONGEST_FILLER = 4;
const MAY_END_A_NAME = new Set([')', '"', '”', '’', '»', '%']);
const MAY_OPEN_A_NAME = new Set(['"', '“', '‘', '«']);

/** The text of tokens with the spaces they were written with. */
export function written(tokens: readonly Token[]): string {
  return tokens.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');
}

/** "kim ngạch xuất, nhập khẩu": the comma parts no names. */
const isWithinCompound = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.key === EXPORT && tokens[comma + 1]?.key === IMPORT;
const EXPORT = spellingKey('xuất');
const IMPORT = spellingKey('nhập');

/** Cuts at commas that stand neither in brackets nor in quotation marks. */
export function pieces(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.key === '(') depth += 1;
    if (token.key === ')') depth = Math.max(0, depth - 1);
    if (token.key === ',' && depth === 0 && !isWithinCompound(tokens, at)) parts.push([]);
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

/** The pieces without those that only say where or of what, as long as another one names something. */
export function withoutAdjuncts(parts: readonly Token[][]): readonly Token[][] {
  const last = parts[parts.length - 1] as Token[] | undefined;
  // "Trong khu vực nông, lâm nghiệp và thủy sản, ngành nông nghiệp …"
  if (
    last !== undefined &&
    parts.length > 2 &&
    parts[0][0].key === WORD.within &&
    !isWhole(parts[0]) &&
    isHead(last)
  )
    return [last];
  const from = parts.findIndex((part) => !adjuncts.has(part, 0) || isWhole(part));
  return from > 0 && parts.slice(from).some(isNaming) ? parts.slice(from) : parts;
}

/** "Trong giá trị xuất khẩu, gạo đạt …": the measure, and what the rest is a part of. */
function isWhole(part: readonly Token[]): boolean {
  const behind = part.slice(adjuncts.match(part, 0)?.end ?? 0);
  const measure =
    part[0].key === WORD.within && !ratesOfGrowth.has(behind, 0) ? measureNouns.match(behind, 0) : null;
  return measure !== null && measure.end < behind.length;
}

const isNaming = (part: readonly Token[]) => trimmed(part).length > 0 && !isNone(withoutFront(part));

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

/** The pieces without an apposition before the verb: "ngành gỗ là điểm sáng, ước đạt", "tôm, chủ yếu là tôm sú, đạt". */
export function withoutApposition(parts: readonly Token[][]): readonly Token[][] {
  const last = parts[parts.length - 1];
  const at = last.findIndex((_, index) => index > 0 && last[index].key === WORD.is);
  if (at < 0) return parts;
  const before = last.slice(0, at);
  if (parts.length > 1 && (isNone(before) || withoutFront(before).length === 0)) return parts.slice(0, -1);
  return trimmed(before).length > 0 ? [...parts.slice(0, -1), before] : parts;
}

/** "Trung Quốc là thị trường lớn nhất, kim ngạch đạt": the measure is of the thing that the apposition is told of. */
export function withoutMeasureOfApposition(parts: readonly Token[][]): readonly Token[][] {
  const before = parts[parts.length - 2] as Token[] | undefined;
  const measure = withoutBack(parts[parts.length - 1] ?? []);
  const at = before?.findIndex(({ key }, index) => index > 0 && key === WORD.is) ?? -1;
  const isMeasure = measure.length > 0 && relative.match(measure, 0)?.end === measure.length;
  if (before === undefined || at < 0 || !isMeasure || trimmed(before.slice(0, at)).length === 0) return parts;
  return [...parts.slice(0, -2), before.slice(0, at)];
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
  const own = parts.map((part, index) =>
    isHead(part) || (measured >= 0 && measured < index) ? part : behindConnector(part),
  );
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
