import type { Language } from '../../texts';
import { en } from './en';
import { vi } from './vi';

export type CheckTexts = typeof vi;

const catalogues: Record<Language, CheckTexts> = { vi, en };

/** The words of the tab of the check in a language: loaded with it, not with the pane. */
export function checkTextsIn(language: Language): CheckTexts {
  return catalogues[language];
}
