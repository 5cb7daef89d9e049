import type { StatementKind } from '../../indicators/arithmetic/statements';
import { ratingLevels } from '../../indicators/arithmetic/ratings';
import type { Language, Words } from './words';

/** Kinds of stated percentages as a cell offers them; growth, the usual one, first. */
export const STATEMENTS: Readonly<Record<StatementKind, Words>> = {
  growth: { vi: 'tăng/giảm', en: 'growth' },
  index: { vi: 'so với kỳ gốc', en: 'index' },
  plan: { vi: 'đạt kế hoạch', en: 'of plan' },
  over: { vi: 'vượt kế hoạch', en: 'over plan' },
  share: { vi: 'tỷ trọng', en: 'share' },
  times: { vi: 'gấp (lần)', en: 'times' },
};

/** The kinds of statements in one language. */
export function statementWords(language: Language): Record<StatementKind, string> {
  const entries = Object.entries(STATEMENTS).map(([kind, words]) => [kind, words[language]]);
  return Object.fromEntries(entries) as Record<StatementKind, string>;
}

const ENGLISH_LEVELS: Readonly<Record<(typeof ratingLevels)[number], string>> = {
  'Hoàn thành xuất sắc nhiệm vụ': 'Outstanding',
  'Hoàn thành tốt nhiệm vụ': 'Good',
  'Hoàn thành nhiệm vụ': 'Completed',
  'Không hoàn thành nhiệm vụ': 'Not completed',
};

/** The four levels of rating, best first. */
export const LEVELS: readonly Words[] = ratingLevels.map((vi) => ({ vi, en: ENGLISH_LEVELS[vi] }));
