import type { Language } from '../../texts';
import { en } from './en';
import { vi } from './vi';

export type ReportTexts = typeof vi;

const catalogues: Record<Language, ReportTexts> = { vi, en };

/** The words of the tab of reports in a language: loaded with it, not with the pane. */
export function reportTextsIn(language: Language): ReportTexts {
  return catalogues[language];
}
