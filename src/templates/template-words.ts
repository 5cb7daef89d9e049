import { periodPlaces, withReplaced, type PeriodPlace } from '../indicators/language/period-places';
import type { Words } from '../tables';

/** The period that a form is of. */
export interface FormPeriod {
  year: number;
  /** 1 to 12; `null`: the form has no month. */
  month: number | null;
  /** Months stand side by side, each in its own column or row: they are no reporting months. */
  hasMonths?: boolean;
}

const MONTHS = 12;
const QUARTER = 3;
/** A year further off is a base year or the like: it stays as it is. */
const YEARS_AWAY = 5;

const shifted = (name: string, by: number): string =>
  by === 0 ? `{${name}}` : `{${name}${by > 0 ? '+' : '-'}${Math.abs(by)}}`;

/** Braces of a text's own ask for nothing. */
const withoutBraces = (text: string): string => text.replace(/\{/g, '(').replace(/\}/g, ')');

/**
 * The words of a form with its periods counted from the one it is of: "Ước tháng 5 năm 2027" of May 2027 reads "Ước tháng {m} năm {y}".
 * A part of the year that is not the reporting one stays, as "6 tháng đầu năm" of a yearly form does.
 */
export function templateWords(text: string, period: FormPeriod): Words {
  const own = withoutBraces(text);
  const said = withReplaced(
    own,
    periodPlaces(own).flatMap((place) => [...partOf(place, period), ...yearOf(place, period)]),
  );
  return { vi: said, en: said };
}

/** How far a month is before the reporting one, where it is that one or the one before; `null`: neither. */
function monthsBack({ part, year }: PeriodPlace, period: FormPeriod): 0 | 1 | null {
  const { month, hasMonths } = period;
  if (!part || part.kind === 'quarter' || month === null || hasMonths) return null;
  if (part.number === month) return 0;
  const before = month === 1 ? MONTHS : month - 1;
  if (part.kind !== 'month' || part.number !== before) return null;
  // the month before the reporting one, and not that of another year
  const ofYear = month === 1 ? period.year - 1 : period.year;
  return year === null || year.number === ofYear ? 1 : null;
}

const isReportedQuarter = ({ part }: PeriodPlace, { month, hasMonths }: FormPeriod): boolean =>
  part?.kind === 'quarter' && month !== null && !hasMonths && part.number === Math.ceil(month / QUARTER);

function partOf(place: PeriodPlace, period: FormPeriod) {
  const { part } = place;
  if (!part) return [];
  const put = (by: string) => [{ at: part.at, length: part.written.length, by }];
  if (isReportedQuarter(place, period)) return put(/\d/.test(part.written) ? '{qn}' : '{q}');
  const back = monthsBack(place, period);
  if (back === null) return [];
  const padded = part.written.startsWith('0');
  if (back === 0 && !padded) return put('{m}');
  return put(shifted(padded ? 'mz' : 'mn', -back));
}

function yearOf(place: PeriodPlace, period: FormPeriod) {
  const { year } = place;
  if (!year) return [];
  const away = year.number - period.year;
  if (Math.abs(away) > YEARS_AWAY) return [];
  const by = monthsBack(place, period) === 1 ? '{my-1}' : shifted('y', away);
  return [{ at: year.at, length: String(year.number).length, by }];
}
