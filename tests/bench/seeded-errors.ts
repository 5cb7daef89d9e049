/** What a person can recompute a number from: growth, plan, share and total from levels of the text, a level from its rates or its twin. */
export type PlaceKind = 'growth' | 'plan' | 'share' | 'level' | 'total';

/** A number of a text that was marked by reading, and where it stands in the text without the marks. */
export interface Place {
  readonly kind: PlaceKind;
  readonly start: number;
  readonly end: number;
}

/** A text whose numbers were marked before the reconciler was run on it. */
export interface MarkedText {
  readonly text: string;
  readonly places: readonly Place[];
  /** How many numbers have nothing to be checked against. */
  readonly unchecked: number;
}

/** A text with one error in it, and where. */
export interface SeededText {
  readonly text: string;
  readonly error: ErrorKind;
  readonly start: number;
  readonly end: number;
}

export const ERROR_KINDS = [
  'wrongRate',
  'swappedDigits',
  'planForGrowth',
  'wrongTotal',
  'wrongUnit',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

const KINDS: Record<string, PlaceKind> = { g: 'growth', p: 'plan', s: 'share', v: 'level', t: 'total' };
const MARK = /\[\[([gpsvtx]):([\d.,]+)\]\]/g;

/** Reads marks: `[[g:12,5]]` is a growth that can be checked, `[[x:3]]` a number that cannot. */
export function readMarks(marked: string): MarkedText {
  const places: Place[] = [];
  let text = '';
  let from = 0;
  let unchecked = 0;
  for (const { index, 0: mark, 1: kind, 2: number } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    if (kind === 'x') unchecked += 1;
    else places.push({ kind: KINDS[kind], start: text.length, end: text.length + number.length });
    text += number;
  }
  text += marked.slice(from);
  if (/\[\[|\]\]/.test(text))
    throw new Error(`a mark that cannot be read: ${/.{0,20}(\[\[|\]\]).{0,20}/.exec(text)?.[0]}`);
  return { text, places, unchecked };
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * Marks of a text that is not kept here, by the place of each number among the text's numbers: "v5 p6 x7". Lines that begin with
 * `#` do not count.
 */
export function marksByPlace(text: string, marks: string): MarkedText {
  const numbers = [...text.matchAll(NUMBER)].filter(
    ({ index }) => text[text.lastIndexOf('\n', index) + 1] !== '#',
  );
  const marked = marks.split(' ').map((mark) => {
    const number = numbers[Number(mark.slice(1))] as RegExpExecArray | undefined;
    if (number === undefined) throw new Error(`no such number: ${mark}`);
    const start = number.index;
    return { kind: KINDS[mark[0]] as PlaceKind | undefined, start, end: start + number[0].length };
  });
  const places = marked.flatMap(({ kind, ...at }) => (kind === undefined ? [] : [{ kind, ...at }]));
  return { text, places, unchecked: marked.length - places.length };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const replaced = (text: string, { start, end }: Place, by: string) =>
  text.slice(0, start) + by + text.slice(end);

const LEAST_CHANGE = 0.08;
/** Another number with as many decimals, at least a twelfth away. */
function another(number: string, random: () => number): string {
  const decimals = /,(\d+)$/.exec(number)?.[1].length ?? 0;
  const value = valueOf(number);
  const change = Math.max(value * (LEAST_CHANGE + random() * 0.4), 2 * 10 ** -decimals);
  const isMore = random() < 0.5 || change >= value;
  const [whole, part] = (isMore ? value + change : value - change).toFixed(decimals).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part === undefined ? '' : `,${part}`);
}

/** What changes a number by less is hidden by the rounding of the whole percentages it is held against. */
const LEAST_SEEN = 0.01;
const valueOf = (number: string) => Number(number.replace(/\./g, '').replace(',', '.'));

/** The number with two digits beside each other swapped; `null` where none differ, or so little that nobody could see it. */
function swapped(number: string, random: () => number): string | null {
  const pairs = [...number.matchAll(/(?=(\d)(\d))/g)]
    .filter(({ index, 1: one, 2: two }) => one !== two && !(index === 0 && two === '0'))
    .map(({ index, 1: one, 2: two }) => number.slice(0, index) + two + one + number.slice(index + 2))
    .filter((other) => Math.abs(valueOf(other) / valueOf(number) - 1) >= LEAST_SEEN);
  return pairs.length === 0 ? null : pairs[Math.floor(random() * pairs.length)];
}

const OTHER_UNITS: readonly (readonly [unit: string, other: string])[] = [
  [' tỷ đồng', ' triệu đồng'],
  [' triệu USD', ' tỷ USD'],
  [' nghìn tấn', ' triệu tấn'],
  [' triệu kWh', ' nghìn kWh'],
  [' nghìn lượt', ' triệu lượt'],
  [' ha', ' nghìn ha'],
];

function withOtherUnit(text: string, { end }: Place): string | null {
  const found = OTHER_UNITS.find(([unit]) => text.startsWith(unit, end));
  return found === undefined ? null : text.slice(0, end) + found[1] + text.slice(end + found[0].length);
}

/** The text with an error of a kind at a place; `null` where there is no room for one. */
export function withError(
  { text, places }: MarkedText,
  at: number,
  error: ErrorKind,
  random: () => number,
): SeededText | null {
  const place = places[at];
  const { kind, start, end } = place;
  const number = text.slice(start, end);
  const isRate = kind === 'growth' || kind === 'plan' || kind === 'share';
  const seeded = (changed: string | null, last = end): SeededText | null =>
    changed === null || changed === text ? null : { text: changed, error, start, end: last };
  switch (error) {
    case 'wrongRate':
      return isRate ? seeded(replaced(text, place, another(number, random))) : null;
    case 'swappedDigits': {
      const digits = kind === 'total' ? null : swapped(number, random);
      return seeded(digits && replaced(text, place, digits));
    }
    case 'planForGrowth': {
      const next = places[at + 1] as Place | undefined;
      if (kind !== 'plan' || next?.kind !== 'growth') return null;
      const growth = text.slice(next.start, next.end);
      return seeded(replaced(replaced(text, next, number), place, growth), next.end);
    }
    case 'wrongTotal':
      return kind === 'total' ? seeded(replaced(text, place, another(number, random))) : null;
    case 'wrongUnit':
      return kind === 'level' ? seeded(withOtherUnit(text, place)) : null;
  }
}
