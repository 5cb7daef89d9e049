import { keyPattern, spellingKey } from './spelling';

/**
 * How far a published figure has come (Nghị định 94/2022/NĐ-CP as amended by 62/2024/NĐ-CP): first and second estimate, preliminary, official.
 * `estimate`: one that does not say which.
 */
export type Vintage = 'estimate' | 'estimate1' | 'estimate2' | 'preliminary' | 'official';

/** The oldest first, as they are called. */
export const VINTAGES: Readonly<Record<Vintage, { vi: string; en: string }>> = {
  estimate: { vi: 'ước', en: 'estimate' },
  estimate1: { vi: 'ước lần 1', en: 'first estimate' },
  estimate2: { vi: 'ước lần 2', en: 'second estimate' },
  preliminary: { vi: 'sơ bộ', en: 'preliminary' },
  official: { vi: 'chính thức', en: 'official' },
};

export const VINTAGE_NAMES = Object.keys(VINTAGES) as Vintage[];

const ESTIMATE = '(ước( tính| thực hiện)?|ƯTH|dự ước|số ước|est|estimate)';
const WORDS: readonly (readonly [Vintage, RegExp])[] = [
  ['official', keyPattern('(chính thức|official|final)')],
  ['preliminary', keyPattern('(sơ bộ|preliminary|prel)')],
  ['estimate2', keyPattern(`(${ESTIMATE} (lần )?(2|II|hai|thứ hai)|second estimate)`)],
  ['estimate1', keyPattern(`(${ESTIMATE} (lần )?(1|I|một|thứ nhất|đầu)|first estimate)`)],
  ['estimate', keyPattern(ESTIMATE)],
];

/** The vintage that words name, the furthest where they name several; `null`: none. */
export function readVintage(text: string): Vintage | null {
  const key = spellingKey(text);
  return WORDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** Newer ones have more. */
export const vintageRank = (vintage: Vintage): number => VINTAGE_NAMES.indexOf(vintage);
