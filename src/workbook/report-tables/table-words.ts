import { firstMonths, yearNamed, type NamedPeriod } from '../../indicators/language/named-periods';
import type { RecognisedColumn } from '../../recognition';

/** The period that a column is for; `null` where its year is not known. */
export function columnPeriod({ span, month }: RecognisedColumn, year: number | null): NamedPeriod | null {
  if (year === null) return null;
  if (span === 'year' || month === null) return yearNamed(year);
  if (span === 'months') return firstMonths(month, year);
  return span === 'month'
    ? { kind: 'month', number: month, year }
    : { kind: 'quarter', number: Math.ceil(month / 3), year };
}

/** "Tỷ đồng" as it stands within a sentence; "USD" and "kWh" keep their letters. */
export const inSentence = (unit: string | null): string | null =>
  unit && unit.replace(/^\p{Lu}(?=\p{Ll})(?!w)/u, (letter) => letter.toLowerCase());
