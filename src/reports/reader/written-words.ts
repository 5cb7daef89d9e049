import { cleanText } from '../../indicators/language/clean-text';
import { spellingKey } from '../../indicators/language/spelling';

/** Longer ones are noise, and are worked with as a sign without meaning. */
export const LONGEST_WORD = 40;

/** A word as it is written, cleaned, and the key of its spellings: a report has few, again and again. */
interface WrittenWord {
  /** Composed (NFC), without invisible marks. */
  readonly text: string;
  /** What is the same for every accepted spelling; empty for noise. */
  readonly key: string;
  /** Where another word begins that ran into this one; `null` where none did. */
  readonly cut: number | null;
}

const words = new Map<string, WrittenWord>();
const MOST_WORDS = 20_000;
/** No syllable ends so: the space before it was forgotten, "chế tạotăng1,4%". */
const RUN_IN = /(?<=\p{L}{2})(?:tăng|giảm|đạt|và)$|(?<=^(?:tỷ|tỉ|triệu|nghìn|ngàn))đồng$/u;

export function wordOf(written: string): WrittenWord {
  const known = words.get(written);
  if (known !== undefined) return known;
  const text = cleanText(written);
  // a word with marks of its own for each letter is not cut: places would no longer be those of the text
  const at = text === written && text.length <= LONGEST_WORD ? text.search(RUN_IN) : -1;
  const word = { text, key: text.length > LONGEST_WORD ? '' : spellingKey(text), cut: at < 0 ? null : at };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(written, word);
  return word;
}
