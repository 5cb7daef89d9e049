import { QUARTERS } from './periods';

/** A number of a period in a text: where it stands, and what it says. */
export interface PeriodPlace {
  /** Of a month, of so many first months of a year, of a quarter; `null`: a year alone. */
  part: { kind: 'month' | 'months' | 'quarter'; number: number; at: number; written: string } | null;
  year: { number: number; at: number } | null;
}

/** A month, months since January or a quarter, each with its year or without, or a year alone; in signs of documents there is none. */
const PERIOD =
  /(?<!\p{L})(?<month>(?:tháng|T)\s?)(?<number>1[0-2]|0?[1-9])(?!\d)(?:(?<between>\s*(?:\/|-|\.|năm)\s*)(?<monthYear>(?:19|20)\d\d)(?!\d))?|(?<![\d.,])(?<reached>1[0-2]|0?[1-9])(?<since>\s+tháng(?:\s+đầu)?)(?:(?<of>\s+năm\s+|\/)(?<sinceYear>(?:19|20)\d\d))?|(?<quarterWord>quý\s+)(?<quarter>IV|I{1,3}|[1-4])(?![\p{L}\d])(?:(?<in>\s*(?:\/|-|năm)\s*)(?<quarterYear>(?:19|20)\d\d))?|(?<year>(?:19|20)\d\d)/giu;
/** What a year belongs to that no reporting period moves: prices of a base year, numbers and dates of documents, several years together. */
const FIXED_BEFORE =
  /(?:giá\s+(?:so sánh|cố định|ss)[^\d]{0,12}|gốc[^\d]{0,8}|ngày[^;)]{0,24}|\d\/|số\s+\d[^\s]{0,12}|giai đoạn[^\d]{0,3}|\d{4}\s*[-–]\s*)$/iu;
const FIXED_AFTER = /^(?:\/\p{Lu}|\d|\s*[-–]\s*(?:19|20)\d\d)/u;

/** The periods of a text that a reporting period may move, from left to right. */
export function periodPlaces(text: string): PeriodPlace[] {
  return [...text.matchAll(PERIOD)].flatMap((found) => {
    const start = found.index;
    const [whole] = found;
    const end = start + whole.length;
    if (FIXED_BEFORE.test(text.slice(0, start)) || FIXED_AFTER.test(text.slice(end))) return [];
    return [placeIn(found.groups!, start, end)];
  });
}

function placeIn(groups: Partial<Record<string, string>>, start: number, end: number): PeriodPlace {
  const { month, number, monthYear, reached, sinceYear, quarterWord, quarter, quarterYear, year } = groups;
  // a year always ends what it belongs to
  const named = monthYear ?? sinceYear ?? quarterYear ?? year;
  const ofYear = named === undefined ? null : { number: Number(named), at: end - named.length };
  const part = (kind: 'month' | 'months' | 'quarter', written: string, at: number, value: number) => ({
    part: { kind, number: value, at, written },
    year: ofYear,
  });
  if (month !== undefined) return part('month', number!, start + month.length, Number(number));
  if (reached !== undefined) return part('months', reached, start, Number(reached));
  if (quarterWord !== undefined) {
    const roman = (QUARTERS as readonly string[]).indexOf(quarter!.toUpperCase());
    return part('quarter', quarter!, start + quarterWord.length, roman < 0 ? Number(quarter) : roman + 1);
  }
  return { part: null, year: ofYear };
}

/** A text with some of it put in the place of other letters; `at` counts in the text as it was. */
export function withReplaced(
  text: string,
  parts: readonly { at: number; length: number; by: string }[],
): string {
  return [...parts]
    .sort((a, b) => b.at - a.at)
    .reduce((now, { at, length, by }) => now.slice(0, at) + by + now.slice(at + length), text);
}
