import { builtLanguage } from './build-constants';
import type { Language } from './texts';

const STORED = 'chi-tieu.language';

/** The language remembered from an earlier choice; `null` without one or where storage is blocked. */
export function storedLanguage(): Language | null {
  try {
    const stored = window.localStorage.getItem(STORED);
    return stored === 'vi' || stored === 'en' ? stored : null;
  } catch {
    return null;
  }
}

/** Remembers the user's choice, where the browser lets it. */
export function storeLanguage(language: Language): void {
  try {
    window.localStorage.setItem(STORED, language);
  } catch {
    // private windows and some intranet policies block storage: the choice then lasts until the pane closes
  }
}

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
