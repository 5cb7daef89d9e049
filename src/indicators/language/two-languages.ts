import { partsNamed, periodKey, saysCumulative } from './period-words';
import { keyPattern } from './spelling';

/** Where a text in two languages may change from one to the other. */
const BREAKS = /\s*\n\s*|\s+[-–—/]\s+|\/(?=\p{Lu})/gu;
const VIETNAMESE = /[\u00c0-\u024f\u1ea0-\u1eff]/;
/** A word has a vowel; "CKNT" is short for Vietnamese ones. */
const WORD = /(?<![a-z])(?=[a-z]*[aeiou])[a-z]{3}/i;
/** Fewer texts of the kind may be names that happen to be foreign. */
const LEAST_TEXTS = 3;

/** A Vietnamese word is one syllable, with its marks or without. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/iu;
const LONG_WORD = 4;

/** Whether one text is Vietnamese and the other is not: by the letters, or without marks by the words. */
function areTwoLanguages(own: string, other: string): boolean {
  if (own.toLowerCase() === other.toLowerCase()) return true;
  if (VIETNAMESE.test(other) || !WORD.test(other)) return false;
  if (VIETNAMESE.test(own)) return true;
  const [first, second] = [own, other].map((text) => text.match(/\p{L}+/gu) ?? []);
  const isForeign = (word: string) => word.length >= LONG_WORD && !SYLLABLE.test(word);
  return first.length > 0 && first.every((word) => SYLLABLE.test(word)) && second.some(isForeign);
}

/** "Đơn vị tính - Unit: Triệu USD": the unit stands behind both. */
const UNIT = /^unit\b/i;
const NAMED_YEAR = /(?:19|20)\d\d/;
/** "T6/T5". */
const MONTHS_IN_SHORT = /(?<!\p{L})T\.? ?\d{1,2}(?!\d)/u;
const BESIDE_ANOTHER_PERIOD = keyPattern('(cùng kỳ|trước|này|báo cáo|KH|kế hoạch)');

/** Whether a period is said without the numbers of the other language: "Cộng dồn từ đầu năm" above "8 months of 2031". */
function saysWhen(text: string): boolean {
  const key = periodKey(text);
  return (
    partsNamed(key).length > 0 ||
    MONTHS_IN_SHORT.test(text) ||
    saysCumulative(key) ||
    BESIDE_ANOTHER_PERIOD.test(key)
  );
}

/** "Khai khoáng - Mining": the Vietnamese half; `null` where a text is in one language, or its second half says a number of its own. */
function vietnameseHalf(text: string): string | null {
  for (const { index, 0: found } of text.normalize('NFC').matchAll(BREAKS)) {
    const [own, other] = [text.slice(0, index), text.slice(index + found.length)];
    if (!areTwoLanguages(own, other)) continue;
    if (UNIT.test(other)) return null;
    const numbers = other.match(/\d+/g) ?? [];
    const isSaid = numbers.every((number) => own.includes(number));
    const years = numbers.filter((number) => NAMED_YEAR.test(number));
    const isOtherYear = NAMED_YEAR.test(own) && !years.every((year) => own.includes(year));
    return isSaid || (saysWhen(own) && !isOtherYear) ? own : null;
  }
  return null;
}

/** The half of a text that is read, where the texts around it are in two languages. */
export const inOneLanguage = (text: string): string => vietnameseHalf(text) ?? text;

/** Whether texts are in Vietnamese and in a second language beside it, as those of a yearbook. */
export const areInTwoLanguages = (texts: readonly string[]): boolean =>
  texts.filter((text) => vietnameseHalf(text) !== null).length >= LEAST_TEXTS;
