import { readNumber } from '../../indicators/language/number-text';

/** A number as a text writes it. */
export interface Numeral {
  readonly value: number;
  readonly decimals: number;
  /** The writing can be read in two ways; the value is the likelier one. */
  readonly doubtful: boolean;
}

/** Numbers that were read already: each is looked at several times, as the beginning of whatever may begin with it. */
const numerals = new Map<string, Numeral | null>();
const MOST_NUMERALS = 20_000;

const single = /^(\d{1,3})\.(\d{3})$/;

/** "1.726" where only 1,726 makes sense: the dot is a decimal sign. */
export function asDecimal(written: string): Numeral | null {
  const parts = single.exec(written);
  return parts && { value: Number(`${parts[1]}.${parts[2]}`), decimals: 3, doubtful: true };
}

/**
 * Reads a number inside running text. Vietnamese writing first; a dot before decimals (11.5), English writing (2,500.5) and a
 * doubled separator (56..537) are read too, as doubtful. `null` where no sense can be made of the separators.
 */
export function readNumeral(written: string): Numeral | null {
  const known = numerals.get(written);
  if (known !== undefined) return known;
  const found = readNew(written);
  if (numerals.size >= MOST_NUMERALS) numerals.clear();
  numerals.set(written, found);
  return found;
}

function readNew(written: string): Numeral | null {
  const reading = readNumber(written);
  if (reading.kind === 'number') return { value: reading.value, decimals: reading.decimals, doubtful: false };
  if (reading.kind !== 'unreadable') return null;
  const likelier = reading.suggestion ?? written.replace(/([.,])[.,]+/g, '$1');
  if (likelier === written) return null;
  const second = readNumeral(likelier);
  // "11.5" can only be eleven and a half; "2,500.5" and "56..537" are slips
  return second && { ...second, doubtful: reading.reason !== 'dotDecimal' || second.doubtful };
}
