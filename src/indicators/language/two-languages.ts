/** Where a text in two languages may change from one to the other. */
const BREAKS = /\s*\n\s*|\s+[-–—/]\s+|\/(?=\p{Lu})/gu;
const VIETNAMESE = /[\u00c0-\u024f\u1ea0-\u1eff]/;
const WORD = /[a-z]{3}/i;
/** Fewer texts of the kind may be names that happen to be foreign. */
const LEAST_TEXTS = 3;

/** "Khai khoáng - Mining": the Vietnamese half; `null` where a text is in one language, or its second half says a number of its own. */
function vietnameseHalf(text: string): string | null {
  for (const { index, 0: found } of text.normalize('NFC').matchAll(BREAKS)) {
    const [own, other] = [text.slice(0, index), text.slice(index + found.length)];
    if (!VIETNAMESE.test(own) || VIETNAMESE.test(other) || !WORD.test(other)) continue;
    const numbers = other.match(/\d+/g) ?? [];
    return numbers.every((number) => own.includes(number)) ? own : null;
  }
  return null;
}

/** The half of a text that is read, where the texts around it are in two languages. */
export const inOneLanguage = (text: string): string => vietnameseHalf(text) ?? text;

/** Whether texts are in Vietnamese and in a second language beside it, as those of a yearbook. */
export const areInTwoLanguages = (texts: readonly string[]): boolean =>
  texts.filter((text) => vietnameseHalf(text) !== null).length >= LEAST_TEXTS;
