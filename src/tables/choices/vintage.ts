import { readVintage, VINTAGE_NAMES, VINTAGES, type Vintage } from '../../indicators/language/vintages';
import type { Language } from '../kit/words';

/** The vintages in words, for help. */
export const VINTAGE_WORDS: Readonly<Record<Language, string>> = {
  vi: Object.values(VINTAGES)
    .map(({ vi }) => `"${vi}"`)
    .join(', '),
  en: VINTAGE_NAMES.join(', '),
};

/** The vintage that a text means, by its name or in words. */
export const vintageOf = (text: string): Vintage | null =>
  VINTAGE_NAMES.find((name) => name === text.trim()) ?? readVintage(text);
