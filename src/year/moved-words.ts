import type { PartOfYear } from '../indicators/language/periods';
import { lastMonthOf, QUARTERS } from '../indicators/language/periods';

const MONTHS = 12;
/** A month with its year, months since January with theirs, or a year alone; signs and words of documents before it say that it is none. */
const PERIOD =
  /(?<!\p{L})(?<month>tháng|T)(?<gap>\s?)(?<number>1[0-2]|0?[1-9])(?<between>\s*(?:\/|-|\.|năm)\s*)(?<monthYear>(?:19|20)\d\d)|(?<reached>1[0-2]|[1-9])(?<months>\s+tháng(?:\s+đầu)?)(?<since>\s+năm\s+|\/)(?<sinceYear>(?:19|20)\d\d)|(?<quarterWord>quý\s+)(?<quarter>IV|I{1,3}|[1-4])(?<of>\s*(?:\/|-|năm)\s*)(?<quarterYear>(?:19|20)\d\d)|(?<year>(?:19|20)\d\d)/giu;
/** What a year belongs to that no roll moves: prices of a base year, numbers and dates of documents, several years together. */
const FIXED_BEFORE =
  /(?:giá\s+(?:so sánh|cố định|ss)[^\d]{0,12}|gốc[^\d]{0,8}|ngày[^;)]{0,24}|\d\/|số\s+\d[^\s]{0,12}|giai đoạn[^\d]{0,3}|\d{4}\s*[-–]\s*)$/iu;
const FIXED_AFTER = /^(?:\/\p{Lu}|\d|\s*[-–]\s*(?:19|20)\d\d)/u;

const DAY = /ngày\s+\d|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d/iu;

/** Whether a text names a day: a date of its own time, which no other period has. */
export const namesDay = (text: string): boolean => DAY.test(text);

/**
 * A text with its periods moved as far as the reporting period is: the years around it, months and quarters with their years. Years of
 * base prices, of documents and of plans over several years stay.
 * @param from - the period that the text is of
 */
export function movedWords(text: string, from: PartOfYear, to: PartOfYear): string {
  const years = to.year - from.year;
  const months = years * MONTHS + lastMonthOf(to) - lastMonthOf(from);
  const isNear = (year: number) => Math.abs(year - from.year) <= 1;
  const movedMonth = (month: number, year: number) => {
    const all = year * MONTHS + month - 1 + months;
    return { month: (all % MONTHS) + 1, year: Math.floor(all / MONTHS) };
  };
  return text.replace(PERIOD, (whole: string, ...found: unknown[]) => {
    const groups = found[found.length - 1] as Partial<Record<string, string>>;
    const at = found[found.length - 3] as number;
    const before = text.slice(0, at);
    const after = text.slice(at + whole.length);
    if (FIXED_BEFORE.test(before) || FIXED_AFTER.test(after)) return whole;
    const { month: word, gap, number, between, monthYear } = groups;
    if (word !== undefined && isNear(Number(monthYear))) {
      const moved = movedMonth(Number(number), Number(monthYear));
      const digits = number!.startsWith('0') ? String(moved.month).padStart(2, '0') : moved.month;
      return `${word}${gap}${digits}${between}${moved.year}`;
    }
    const { reached, months: since, since: of, sinceYear } = groups;
    if (reached !== undefined && isNear(Number(sinceYear))) {
      const own = Number(reached) === lastMonthOf(from);
      return `${own ? lastMonthOf(to) : reached}${since}${of}${Number(sinceYear) + years}`;
    }
    const { quarterWord, quarter, of: ofQuarter, quarterYear } = groups;
    if (quarterWord !== undefined && isNear(Number(quarterYear)) && months % 3 === 0) {
      const names: readonly string[] = QUARTERS;
      const roman = names.indexOf(quarter!.toUpperCase());
      const moved = movedMonth((roman < 0 ? Number(quarter) : roman + 1) * 3, Number(quarterYear));
      const place = moved.month / 3;
      return `${quarterWord}${roman < 0 ? place : names[place - 1]}${ofQuarter}${moved.year}`;
    }
    return groups.year !== undefined && isNear(Number(whole)) ? String(Number(whole) + years) : whole;
  });
}
