import type { Language } from './texts';

const STORED = 'chi-tieu-workbench.language';

/** The language chosen earlier; Vietnamese without one. */
export function storedLanguage(): Language {
  try {
    return window.localStorage.getItem(STORED) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** Remembers the choice, where the browser lets it. */
export function storeLanguage(language: Language): void {
  try {
    window.localStorage.setItem(STORED, language);
  } catch {
    // where storage is blocked the choice lasts until the page is closed
  }
}
