import { builtLanguage } from './build-constants';
import { remember, remembered } from './stored';
import type { Language } from './texts';

const STORED = 'chi-tieu.language';

/** The language remembered from an earlier choice; `null` without one. */
export function storedLanguage(): Language | null {
  const stored = remembered(STORED);
  return stored === 'vi' || stored === 'en' ? stored : null;
}

/** Remembers the user's choice. */
export const storeLanguage = (language: Language): void => remember(STORED, language);

/** The user's own choice first, then what the house built in, then Excel's display language. */
export function preferredLanguage(
  displayLanguage: string | undefined,
  stored: Language | null = storedLanguage(),
  built: 'vi' | 'en' | 'auto' = builtLanguage,
): Language {
  if (stored) return stored;
  if (built !== 'auto') return built;
  return /^en\b/i.test(displayLanguage ?? '') ? 'en' : 'vi';
}
