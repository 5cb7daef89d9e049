import { en } from './en';
import { vi } from './vi';

export type Language = 'vi' | 'en';
export type Texts = typeof vi;

const catalogues: Record<Language, Texts> = { vi, en };

/** The pane's words in a language. */
export function textsIn(language: Language): Texts {
  return catalogues[language];
}
