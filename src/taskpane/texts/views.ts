import type { Language } from '.';
import * as enFirstRun from './en/first-run';
import * as enSources from './en/sources';
import * as enUpdate from './en/update';
import * as viFirstRun from './vi/first-run';
import * as viSources from './vi/sources';
import * as viUpdate from './vi/update';

const vi = { ...viFirstRun, ...viSources, ...viUpdate };
export type ViewTexts = typeof vi;
const en: ViewTexts = { ...enFirstRun, ...enSources, ...enUpdate };

const catalogues: Record<Language, ViewTexts> = { vi, en };

/** The words of what comes after the first view, in a language: loaded with it. */
export const viewTextsIn = (language: Language): ViewTexts => catalogues[language];
