import { KINDS_OF_PROVINCES, provinceOfKey } from './mergers';
import { keyPattern } from './spelling';
import { eraBehind, eraIn } from './territory-era';

/** Words of the longest name: "bà rịa vũng tàu". */
const LONGEST = 5;
/** Kinds of authorities: "UBND tỉnh Gia Lai" heads a letter and says nothing of figures. */
const AUTHORITY = keyPattern('(cấp|hợp tác|UBND|nhân dân|HĐND|công thương|thống kê)$');

/** A province that a key names, as printed, the words before its kind and its name, and those behind it. */
interface NamedProvince {
  name: string;
  before: string;
  behind: string;
}

/**
 * The province of the catalogue that a key names: behind its kind ("tỉnh", "TP."), before words of old or new boundaries, or
 * where it is all that the text says. `null`: none; a bare name among other words may be of a market, a plant or a street.
 */
export function provinceIn(key: string): NamedProvince | null {
  const words = key.split(' ');
  for (let from = 0; from < words.length; from++)
    for (let length = Math.min(LONGEST, words.length - from); length > 0; length--) {
      const name = provinceOfKey(words.slice(from, from + length).join(' '));
      if (name === null) continue;
      const [before, behind] = [words.slice(0, from).join(' '), words.slice(from + length).join(' ')];
      const kind = KINDS_OF_PROVINCES.find((one) => before === one || before.endsWith(` ${one}`));
      const isAlone = before === '' && behind === '';
      const isOfAuthority = kind !== undefined && AUTHORITY.test(before.slice(0, -kind.length).trim());
      if (isAlone || saysEra(behind) || (kind !== undefined && !isOfAuthority)) {
        const first = kind === undefined ? before : before.slice(0, -kind.length).trim();
        return { name, before: first, behind };
      }
    }
  return null;
}

/** Whether words right behind a name say which boundaries are meant. */
const saysEra = (behind: string): boolean =>
  eraBehind(behind) !== null || eraIn(behind.split(' ').slice(0, WORDS_OF_AN_ERA).join(' ')) !== null;

const WORDS_OF_AN_ERA = 4;
