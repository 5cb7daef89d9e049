import { keyPattern } from './spelling';

/** Boundaries before or after territories were put together (địa giới cũ, địa giới mới). */
export type Era = 'former' | 'new';

const MERGED = '(sáp nhập|hợp nhất|sắp xếp)';
const BOUNDARIES = '(địa giới|địa bàn|ranh giới|phạm vi)( hành chính)?';
/** Words that say by themselves which boundaries figures are of. */
const SAID = [
  [
    'former',
    keyPattern(
      `(trước( khi| thời điểm| và sau)? ${MERGED}|${BOUNDARIES} cũ|old boundaries|before (the )?merger)`,
    ),
  ],
  [
    'new',
    keyPattern(`(sau( khi| thời điểm)? ${MERGED}|${BOUNDARIES} mới|new boundaries|after (the )?merger)`),
  ],
] as const satisfies readonly (readonly [Era, RegExp])[];
/** Words that say it right behind a name or its kind; elsewhere "cũ" and "mới" are of other things. */
const BEHIND = [
  ['former', keyPattern('^( tỉnh| thành phố)? ?(cũ|cu|trước đây|truoc day|former|old)')],
  ['new', keyPattern('^( tỉnh| thành phố)? ?(mới|moi|hiện nay|new)')],
] as const satisfies readonly (readonly [Era, RegExp])[];
const KINDS = '(tỉnh|thành phố|huyện|xã|phường|thị trấn)';
const OF_A_KIND = [
  ['former', keyPattern(`${KINDS} (cũ|trước đây)`)],
  ['new', keyPattern(`${KINDS} mới`)],
] as const satisfies readonly (readonly [Era, RegExp])[];

const firstOf = (words: readonly (readonly [Era, RegExp])[], key: string): Era | null =>
  words.find(([, pattern]) => pattern.test(key))?.[0] ?? null;

/** The boundaries that a text is about, wherever it says so; `null`: it does not, or it names both. */
export function eraIn(key: string): Era | null {
  const eras = new Set([...SAID, ...OF_A_KIND].flatMap(([era, pattern]) => (pattern.test(key) ? [era] : [])));
  return eras.size === 1 ? [...eras][0] : null;
}

/** The boundaries that words right behind a name say: "Gia Lai (cũ)", "Bình Định trước đây". */
export const eraBehind = (behind: string): Era | null => firstOf(BEHIND, behind);

/** A key without the words that say which boundaries are meant. */
export const withoutEra = (key: string): string =>
  [...SAID, ...OF_A_KIND, ...BEHIND]
    .reduce((rest, [, pattern]) => rest.replace(pattern, ' '), key)
    .replace(/ +/g, ' ')
    .trim();
