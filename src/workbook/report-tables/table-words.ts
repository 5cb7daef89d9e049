import type { RecognisedColumn } from '../../recognition';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS = 12;

/** A period as reports name it: "9 tháng năm 2023", "tháng 9/2023", "quý III năm 2023", "năm 2023". */
export function periodWords({ span, month }: RecognisedColumn, year: number | null): string | null {
  if (year === null) return null;
  if (span === 'year' || month === null || (span === 'months' && month === MONTHS)) return `năm ${year}`;
  if (span === 'months') return `${month} tháng năm ${year}`;
  if (span === 'month') return `tháng ${month}/${year}`;
  return `quý ${QUARTERS[Math.ceil(month / 3) - 1]} năm ${year}`;
}

/** "Tỷ đồng" as it stands within a sentence; "USD" and "kWh" keep their letters. */
export const inSentence = (unit: string | null): string | null =>
  unit && unit.replace(/^\p{Lu}(?=\p{Ll})(?!w)/u, (letter) => letter.toLowerCase());
