import type { Language } from '../../texts';
import { en } from './en';
import { vi } from './vi';

export type UnitsTexts = typeof vi;

const catalogues: Record<Language, UnitsTexts> = { vi, en };

/** The words of the tab of units' files in a language: loaded with it, not with the pane. */
export function unitsTextsIn(language: Language): UnitsTexts {
  return catalogues[language];
}
