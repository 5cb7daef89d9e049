import { readLabel } from '../indicators/language/labels';
import { longBareName, longName } from '../indicators/language/name-abbreviations';
import { remembered } from '../indicators/language/remembered';
import { SAME_NAMES } from '../indicators/language/same-names';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import { withoutMarks } from '../indicators/language/unmarked';

/** How well two names must agree to be of the same thing. */
export const ALIKE = 0.75;

/** Agreement of names that differ in brackets only, and in small words only. */
const WITHOUT_BRACKETS = 0.95;
const KNOWN_TO_BE_SAME = 0.92;
const WITHOUT_SMALL_WORDS = 0.9;

const keys = (words: string) => words.split(' ').map(spellingKey);

/** Words that a name may have or not. */
const SMALL_WORDS: ReadonlySet<string> = new Set(keys('các loại và hoặc của từ hàng một số the and of'));
/** Words that make another thing of it: "Công nghiệp chế biến khác" is no part of "Công nghiệp chế biến". */
const TURNING_WORDS = keys('khác trừ không ngoài other except');
/** Whether a name means what is left of others. */
export const isRest = (name: string): boolean => keys(name).includes(spellingKey('khác'));

/** A name as it is compared: its keys, fullest first, with the words of each that count. */
export interface ComparedName {
  keys: string[];
  words: ReadonlySet<string>[];
  /** Its brackets leave something out. */
  isLimited: boolean;
}

/** Names that are known to mean the same, by key: numbers of their groups. */
function groupsBy(keysOf: (name: string) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  SAME_NAMES.forEach((names, group) => {
    for (const key of new Set(names.flatMap(keysOf))) groups.set(key, [...(groups.get(key) ?? []), group]);
  });
  return groups;
}
let known: { marked: ReturnType<typeof groupsBy>; bare: ReturnType<typeof groupsBy> } | null = null;

const knownGroups = () =>
  (known ??= {
    marked: groupsBy((name) => comparedName(name).keys),
    bare: groupsBy((name) => bareName(comparedName(name)).keys),
  });

/** Whether two names stand in one group of names that mean the same. */
function areSame(a: ComparedName, b: ComparedName): boolean {
  const { marked, bare } = knownGroups();
  return [marked, bare].some((groups) => {
    const own = new Set(a.keys.flatMap((key) => groups.get(key) ?? []));
    return own.size > 0 && b.keys.some((key) => groups.get(key)?.some((group) => own.has(group)));
  });
}

/** Prepares a label, or what was read of it, for comparison. */
export const comparedName = remembered((label: string): ComparedName => {
  const { keys: all, isLimited } = readLabel(label);
  const read = all.filter((key) => key !== '').map(longName);
  const own = [...new Set([...read, ...read.map(withoutFrame)])];
  return { keys: own, words: own.map(wordsOf), isLimited };
});

/** Each word as often as it stands there: "Gỗ và sản phẩm gỗ" is more than "Sản phẩm gỗ". */
function counted(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) {
    let name = word;
    while (found.has(name)) name += "'";
    found.add(name);
  }
  return found;
}

/** Words around a name that say of which list it is: "Sản lượng", "Ngành", "các loại". */
const FRAME = keyPattern(
  '^(sản lượng|khối lượng|ngành|ngành công nghiệp|công nghiệp|mặt hàng|các loại|nhóm|nhóm hàng)',
);
const FRAME_BEHIND = keyPattern('(các loại|toàn tỉnh|trên địa bàn( tỉnh|))$');

function withoutFrame(key: string): string {
  const bare = key.replace(FRAME, '').replace(FRAME_BEHIND, '').trim();
  return bare === '' ? key : bare;
}

const wordsOf = (key: string): ReadonlySet<string> =>
  counted(key.split(' ').filter((word) => !SMALL_WORDS.has(word)));

/** Of shorter names one without marks may be many: all their words must be the same. */
const LEAST_BARE_WORDS = 4;

/** The same without marks, for a sheet whose writers leave them out. */
export function bareName({ keys: own, isLimited }: ComparedName): ComparedName {
  const bare = own.map((key) => longBareName(withoutMarks(key)));
  const isLong = bare.some((key) => wordsOfBare(key).size >= LEAST_BARE_WORDS);
  return {
    keys: bare,
    words: isLong ? bare.map(wordsOfBare) : [new Set(bare.slice(0, 1).map(withoutSmallWords))],
    isLimited,
  };
}

const BARE_SMALL_WORDS = new Set([...SMALL_WORDS].map(withoutMarks));
const BARE_TURNING_WORDS = TURNING_WORDS.map(withoutMarks);

/** A short name as one word, but for words that it may have or not. */
const withoutSmallWords = (key: string): string => [...wordsOfBare(key)].join(' ');

const wordsOfBare = (key: string): ReadonlySet<string> =>
  counted(key.split(' ').filter((word) => !BARE_SMALL_WORDS.has(word)));

/** How well a name agrees with a printed one, 0 to 1; `ALIKE` and more is the same thing. */
export function alikeness(name: ComparedName, printed: ComparedName): number {
  const a = name.isLimited && !printed.isLimited ? withBrackets(name) : name;
  if (!a.keys.length || !printed.keys.length) return 0;
  if (a.keys[0] === printed.keys[0]) return 1;
  if (a.keys.some((key) => printed.keys.includes(key))) return WITHOUT_BRACKETS;
  if (areSame(a, printed)) return KNOWN_TO_BE_SAME;
  return (
    WITHOUT_SMALL_WORDS *
    Math.max(...a.words.flatMap((own) => printed.words.map((other) => shared(own, other))))
  );
}

/** "Gạo (trừ tấm)" is only that, where the printed name leaves nothing out. */
const withBrackets = (name: ComparedName): ComparedName => ({
  ...name,
  keys: name.keys.slice(0, 1),
  words: name.words.slice(0, 1),
});

/**
 * Share of words that two names have in common; none where only one has a word that turns the meaning, or where they cannot be alike
 * because one is so much longer.
 */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  if (fewer.size * WITHOUT_SMALL_WORDS < more.size * ALIKE) return 0;
  let both = 0;
  for (const word of fewer) if (more.has(word)) both++;
  const all = a.size + b.size - both;
  if (!all || both * WITHOUT_SMALL_WORDS < all * ALIKE) return 0;
  return ALL_TURNING_WORDS.some((word) => a.has(word) !== b.has(word)) ? 0 : both / all;
}

const ALL_TURNING_WORDS = [...TURNING_WORDS, ...BARE_TURNING_WORDS];
