import type { Language } from '../kit/words';
import type { Choice } from './choice';

/** A choice of a whole number in a range. */
export type NumberChoice = Extract<Choice, { least: number }>;

/** The number of a text; `null` where it is none of the range. */
export function readNumber({ kind, least, most }: NumberChoice, text: string): number | null {
  const digits = kind === 'year' ? /^\s*\d{4}\s*$/ : /^\s*\d{1,4}\s*$/;
  const value = Number(text);
  return digits.test(text) && value >= least && value <= most ? value : null;
}

/** The range in words: "năm từ 1990 đến 2100". */
export function rangeText({ kind, least, most }: NumberChoice, language: Language): string {
  if (language === 'vi') return `${kind === 'year' ? 'năm' : 'số'} từ ${least} đến ${most}`;
  return `${kind === 'year' ? 'a year' : 'a number'} from ${least} to ${most}`;
}
