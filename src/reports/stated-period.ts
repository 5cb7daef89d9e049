/** `months`: the first months of a year together (lũy kế); `month`, `quarter`: one of the year. */
export type PeriodKind = 'year' | 'months' | 'month' | 'quarter';

/** A period as a report names it. */
export interface StatedPeriod {
  readonly kind: PeriodKind;
  /** Which month or quarter, or how many months; of a year 12. */
  readonly number: number;
  /** `null` where the words name none. */
  readonly year: number | null;
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Behind the words for the part of a year: "năm 2023", "đầu năm 2023", "/2023", "2023", or nothing. */
const YEAR = '(?:\\s*[/-]\\s*|\\s+(?:đầu năm|của năm|năm)?\\s*)?((?:19|20)\\d{2})?';
const WHOLE_YEAR = /^(?:(?:cả|hết|cuối|đến hết) )?(?:năm )?((?:19|20)\d{2})$/u;
const FIRST_MONTHS = new RegExp(`^(?:lũy kế |cộng dồn )?(\\d{1,2}) tháng(?: đầu(?= năm|$))?${YEAR}$`, 'u');
const MONTH = new RegExp(`^(?:(?:đến )?(?:cuối|hết) )?tháng (\\d{1,2})${YEAR}$`, 'u');
const QUARTER = new RegExp(`^qu[ýí] (i{1,3}|iv|[1-4])${YEAR}$`, 'u');

const yearOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/**
 * Reads the name of a period: "năm 2023", "9 tháng năm 2023", "6 tháng đầu năm 2023", "tháng 4/2021", "quý III năm 2024". `null`
 * for what is none of these, as "giai đoạn 2021-2025" or "hàng quý".
 */
export function readPeriod(text: string | null): StatedPeriod | null {
  if (text === null || text.length > 60) return null;
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const year = WHOLE_YEAR.exec(words);
  if (year) return { kind: 'year', number: 12, year: Number(year[1]) };
  const months = FIRST_MONTHS.exec(words);
  if (months) return part('months', Number(months[1]), 12, months[2]);
  const month = MONTH.exec(words);
  if (month) return part('month', Number(month[1]), 12, month[2]);
  const quarter = QUARTER.exec(words);
  if (!quarter) return null;
  return part('quarter', ROMAN[quarter[1] ?? ''] ?? Number(quarter[1]), 4, quarter[2]);
}

function part(kind: PeriodKind, number: number, most: number, year: string | undefined): StatedPeriod | null {
  if (number < 1 || number > most) return null;
  // twelve months together are the year itself
  return kind === 'months' && number === 12
    ? { kind: 'year', number, year: yearOf(year) }
    : { kind, number, year: yearOf(year) };
}

/** Whether two periods are the same part of a year, whatever the year. */
export function samePart(one: StatedPeriod, other: StatedPeriod): boolean {
  return one.kind === other.kind && one.number === other.number;
}

/** The period a growth is measured against: the same one of the year before (cùng kỳ), or the one just before it. */
export function basePeriod(period: StatedPeriod, against: 'samePeriod' | 'previousPeriod'): StatedPeriod {
  const { kind, number, year } = period;
  const before = year === null ? null : year - 1;
  const single = kind === 'month' || kind === 'quarter';
  if (against === 'samePeriod' || !single) return { kind, number, year: before };
  if (number > 1) return { kind, number: number - 1, year };
  return { kind, number: kind === 'month' ? 12 : 4, year: before };
}
