import { periodPlaces, withReplaced } from '../indicators/language/period-places';
import type { PartOfYear } from '../indicators/language/periods';
import { lastMonthOf, QUARTERS } from '../indicators/language/periods';

const MONTHS = 12;
const MONTHS_OF_A_QUARTER = 3;

const DAY = /ngày\s+\d|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d/iu;

/** Whether a text names a day: a date of its own time, which no other period has. */
export const namesDay = (text: string): boolean => DAY.test(text);

/** A month in as many digits as the one in its place: 03 becomes 06. */
const inDigits = (month: number, written: string): string =>
  written.startsWith('0') ? String(month).padStart(2, '0') : String(month);

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
  const put = ({ at, written }: { at: number; written: string }, by: string) => ({
    at,
    length: written.length,
    by,
  });
  const putYear = ({ number, at }: { number: number; at: number }, by: number) =>
    put({ at, written: String(number) }, String(by));
  const parts = periodPlaces(text).flatMap(({ part, year }) => {
    // a period without a year, or of a year far off, is none of those around the reporting one
    if (!year || !isNear(year.number)) return [];
    if (!part) return [putYear(year, year.number + years)];
    const { kind, number, written } = part;
    if (kind === 'months') {
      const own = number === lastMonthOf(from);
      return [
        put(part, own ? inDigits(lastMonthOf(to), written) : written),
        putYear(year, year.number + years),
      ];
    }
    if (kind === 'month') {
      const moved = movedMonth(number, year.number);
      return [put(part, inDigits(moved.month, written)), putYear(year, moved.year)];
    }
    if (months % MONTHS_OF_A_QUARTER !== 0) return [];
    const moved = movedMonth(number * MONTHS_OF_A_QUARTER, year.number);
    const place = moved.month / MONTHS_OF_A_QUARTER;
    return [put(part, /\d/.test(written) ? String(place) : QUARTERS[place - 1]), putYear(year, moved.year)];
  });
  return withReplaced(text, parts);
}
