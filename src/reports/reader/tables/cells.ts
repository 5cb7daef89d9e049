import { WORD } from '../function-words';
import { readNumeral } from '../numerals';
import { phraseSet } from '../phrases';
import type { Quantity } from '../quantities';
import { sentences, type Token } from '../tokens';
import { readUnit, type UnitPhrase } from '../unit-phrases';
import { boundsBefore, boundsBehind, boundSigns, type Bound } from '../vocabulary/approximations';
import type { Measure } from '../measures';
import type { TextCell } from '../layout';

const DASHES = new Set(['-', '–', '—', '−', '÷', WORD.until]);
const MINUS = new Set(['-', '–', '−']);
/** "1000 tấn", "1.000 ha" as a unit. */
const SCALES = new Map([
  [1000, 'nghìn'],
  [1_000_000, 'triệu'],
]);
const LONGEST_CELL = 160;

/** The tokens of a cell, or of a part of it. */
export function tokensOf(text: string): readonly Token[] {
  return text.length > LONGEST_CELL ? [] : [...sentences(text)].flatMap(({ tokens }) => tokens);
}

/** The unit these words are and nothing else, as a row, a column or a table names it; `null` where they say more. */
function wholeUnit(text: string): UnitPhrase | null {
  const scale = /^(1[\d.]*)(?=\s)/.exec(text.trim());
  const word = scale && SCALES.get(readNumeral(scale[1])?.value ?? 0);
  const tokens = tokensOf(word ? text.replace(scale[1], word) : text).filter(({ key }) => key !== ':');
  const unit = readUnit(tokens, 0);
  return unit !== null && unit.end === tokens.length ? unit : null;
}

/** The unit in the last bracket of a name, "Sản lượng muối (nghìn tấn)", and the name without it. */
export function unitInBrackets(text: string): { name: string; unit: UnitPhrase } | null {
  const found = /^(.*?)\s*\(\s*(?:đvt|đơn vị(?: tính)?)?\s*:?\s*([^()]+)\)\s*$/iu.exec(text);
  const unit = found && wholeUnit(found[2]);
  return found && unit && { name: found[1], unit };
}

/** A unit that no list knows, as a column for units writes it: "người/km2", "tiêu chí". */
export function namedUnit(text: string): UnitPhrase | null {
  const known = wholeUnit(text);
  if (known !== null) return known;
  const written = text.replace(/\s+/g, ' ').trim();
  const isWords = /\p{L}/u.test(written) && !/\d{2}/.test(written);
  if (!isWords) return null;
  const lower = written.charAt(0).toLowerCase() + written.slice(1);
  return { written: lower, kind: 'measure', noun: 0, nounEnd: 0, end: 0 };
}

/** A number, a range or a bounded number that is all a cell holds, with the unit it writes or else the given one. */
export function readCell({ text }: TextCell, given: UnitPhrase | null): Measure | null {
  const tokens = tokensOf(text);
  let at = 0;
  let bound: Bound | null = null;
  let sign: -1 | 0 | 1 = 0;
  while (at < tokens.length && tokens[at].kind !== 'number') {
    const words = boundsBefore.match(tokens, at);
    const { key } = tokens[at];
    const twoSigns = boundSigns.get(key + (tokens[at + 1]?.key ?? ''));
    const bySign = twoSigns ?? boundSigns.get(key);
    if (words !== null) bound = words.entry;
    else if (bySign !== undefined) {
      bound = bySign;
      if (twoSigns !== undefined) at += 1;
    } else if (MINUS.has(tokens[at].key) && tokens[at + 1]?.kind === 'number') sign = -1;
    else if (tokens[at].key === '+' && tokens[at + 1]?.kind === 'number') sign = 1;
    else return null;
    at = words?.end ?? at + 1;
  }
  const first = tokens[at] && readNumeral(tokens[at].text);
  if (!first) return null;
  at += 1;
  const percent = tokens[at]?.key === '%' && DASHES.has(tokens[at + 1]?.key ?? '') ? 1 : 0;
  let second = first;
  if (DASHES.has(tokens[at + percent]?.key ?? '') && tokens[at + percent + 1]?.kind === 'number') {
    const numeral = readNumeral(tokens[at + percent + 1].text);
    if (numeral === null || numeral.value < first.value) return null;
    second = numeral;
    at += percent + 2;
  }
  const unit = readUnit(tokens, at) ?? given;
  if (unit === null) return null;
  if (unit !== given) at = unit.end;
  const behind = boundsBehind.match(tokens, at);
  if ((behind?.end ?? at) !== tokens.length) return null;
  const factor = sign === -1 ? -1 : 1;
  const quantity: Quantity = {
    low: Math.min(factor * first.value, factor * second.value),
    high: Math.max(factor * first.value, factor * second.value),
    unit,
    sign,
    comparator: behind?.entry ?? null,
    doubtful: first.doubtful || second.doubtful,
    isOutOf: false,
    start: 0,
    end: tokens.length,
  };
  return {
    quantity,
    senses: [],
    bound,
    before: null,
    behind: null,
    period: null,
    aspect: null,
    about: [],
    isJoined: false,
    origin: null,
    start: 0,
    end: tokens.length,
  };
}

const unitLabels = phraseSet('đơn vị tính', 'ĐVT', 'đơn vị');

/** "Đơn vị tính: tỷ đồng", "ĐVT: %", at the end of a sentence. */
export function statedUnit(tokens: readonly Token[]): UnitPhrase | null {
  const at = tokens.findIndex((_, index) => unitLabels.has(tokens, index));
  if (at < 0) return null;
  let from = unitLabels.match(tokens, at)?.end ?? at;
  if (tokens[from]?.key === ':') from += 1;
  return readUnit(tokens, from);
}
