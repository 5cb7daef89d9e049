import type { Language } from '../../texts';
import { en } from './en';
import { vi } from './vi';

export type BlocksTexts = typeof vi;

const catalogues: Record<Language, BlocksTexts> = { vi, en };

/** The words of the tab of inserted blocks in a language: loaded with it, not with the pane. */
export function blocksTextsIn(language: Language): BlocksTexts {
  return catalogues[language];
}
