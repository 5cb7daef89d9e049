import { monthOf, quarterOf, wholeYear, type PartOfYear } from '../../indicators/language/periods';

/** A month, a quarter or a year that is chosen. */
export type ChosenPeriod = PartOfYear;

const MONTHS = 12;
const PERIOD = /^(\d{4})(?:-(?:(\d{1,2})|Q([1-4])))?$/i;

/** Reads `2031`, `2031-04` or `2031-Q2`; `null`: it is none of them. */
export function readPeriod(text: string): ChosenPeriod | null {
  const found = PERIOD.exec(text.trim());
  if (!found) return null;
  const year = Number(found[1]);
  if (found[3]) return { ...quarterOf(Number(found[3])), year };
  if (!found[2]) return wholeYear(year);
  const month = Number(found[2]);
  return month >= 1 && month <= MONTHS ? { ...monthOf(month), year } : null;
}

/** The same the other way round. */
export function periodText({ kind, number, year }: ChosenPeriod): string {
  if (kind === 'quarter') return `${year}-Q${number}`;
  return kind === 'month' ? `${year}-${String(number).padStart(2, '0')}` : String(year);
}
