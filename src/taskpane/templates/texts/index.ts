import type { Language } from '../../texts';
import { en } from './en';
import { vi } from './vi';

const catalogues: Record<Language, typeof vi> = { vi, en };

/** The words about templates in a language: loaded with them, not with the pane. */
export const templateTextsIn = (language: Language): typeof vi => catalogues[language];
