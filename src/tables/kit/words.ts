import { ENGLISH_MONTHS } from '../../indicators/language/english-months';
export type Language = 'vi' | 'en';

/**
 * Words in both languages. In braces stands what the period fills in: `{y}`, `{y-1}`, `{y+1}` years; `{m}` the month, `{m-1}` the
 * month before it; `{q}` the quarter; `{ytd}` the months since January with their year, `{ytd-1}` the same of the year before;
 * `{mn-1}` and `{mz-1}` the number of the month before without its year, 9 and 09, `{my-1}` its year; `{qn}` the quarter in digits;
 * `{base}` the year of the constant prices; and the words that a choice names (`NamedWord`).
 */
export type Words = Readonly<Record<Language, string>>;

/**
 * Words that follow from a choice: `rule` of rating in force, `staffRule` of civil servants, `excellence` what the rule asks for the
 * best level, `total` that contributions rest on, `cap` and `capOf` of the limit of "xuất sắc", `indicator` and `unit` of a table of
 * one indicator.
 */
export type NamedWord =
  'rule' | 'staffRule' | 'excellence' | 'total' | 'cap' | 'capOf' | 'indicator' | 'unit';

/** What the braces of words are filled with. */
export interface Filling {
  year: number;
  baseYear: number;
  /** 1 to 12; December where a table has no month. */
  month?: number;
  /** 1 to 4; the month's own where it is left out. */
  quarter?: number;
  named?: Partial<Readonly<Record<NamedWord, Words>>>;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** A month by its distance from the reporting month. */
function monthIn(year: number, month: number, shift: number): { month: number; year: number } {
  const count = year * 12 + month - 1 + shift;
  return { month: (((count % 12) + 12) % 12) + 1, year: Math.floor(count / 12) };
}

/** The same with its name; a month of another year names the year. */
function monthName(language: Language, year: number, month: number, shift: number): string {
  const { month: own, year: ownYear } = monthIn(year, month, shift);
  if (language === 'en')
    return ownYear === year ? ENGLISH_MONTHS[own - 1] : `${ENGLISH_MONTHS[own - 1]} ${ownYear}`;
  return ownYear === year ? String(own) : `${own}/${ownYear}`;
}

/** The months from January on: "5 tháng năm 2025", "cả năm 2025", "January–May 2025". */
function yearToDateName(language: Language, year: number, month: number): string {
  if (language === 'en') {
    if (month === 12) return String(year);
    return month === 1 ? `January ${year}` : `January–${ENGLISH_MONTHS[month - 1]} ${year}`;
  }
  if (month === 12) return `cả năm ${year}`;
  return month === 1 ? `tháng 1 năm ${year}` : `${month} tháng năm ${year}`;
}

/** Fills the period, and what else a table is about, into its words. */
export function fillWords(words: Words, language: Language, filling: Filling): string {
  const { year, baseYear, month = 12, quarter = Math.ceil(month / 3), named = {} } = filling;
  const filled = new Map<string, (shift: number) => string>([
    ['y', (shift) => String(year + shift)],
    ['m', (shift) => monthName(language, year, month, shift)],
    ['mn', (shift) => String(monthIn(year, month, shift).month)],
    ['mz', (shift) => String(monthIn(year, month, shift).month).padStart(2, '0')],
    ['my', (shift) => String(monthIn(year, month, shift).year)],
    ['q', () => QUARTERS[quarter - 1] ?? ''],
    ['qn', () => String(quarter)],
    ['ytd', (shift) => yearToDateName(language, year + shift, month)],
    ['base', () => String(baseYear)],
    ...Object.entries(named).map(([name, own]): [string, () => string] => [name, () => own[language]]),
  ]);
  return words[language].replace(
    /\{([a-zA-Z]+)([+-]\d+)?\}/g,
    (braces, name: string, shift: string | undefined) => filled.get(name)?.(Number(shift ?? 0)) ?? braces,
  );
}
