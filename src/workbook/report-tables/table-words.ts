import type { PartOfYear } from '../../indicators/language/periods';
import type { RecognisedColumn } from '../../recognition';

/** The period that a column is for; `null` where it is not known. */
export const columnPeriod = ({ part }: RecognisedColumn, year: number | null): PartOfYear | null =>
  year === null || part === null ? null : { ...part, year };

/** "Tỷ đồng" as it stands within a sentence; "USD" and "kWh" keep their letters. */
export const inSentence = (unit: string | null): string | null =>
  unit && unit.replace(/^\p{Lu}(?=\p{Ll})(?!w)/u, (letter) => letter.toLowerCase());
