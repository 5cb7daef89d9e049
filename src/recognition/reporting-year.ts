import { isWholeYear, sameMonths } from '../indicators/language/periods';
import type { ColumnRole, Guess, RecognisedColumn } from './recognised-table';
import type { TitleReading } from './title';

/** The year a table reports on: by its estimates, its title, its results, at last by the name of its sheet. */
export function reportingYear(
  columns: RecognisedColumn[],
  title: TitleReading,
  sheetName: string,
): Guess<number> | null {
  const estimate = newest(columns, 'estimate');
  if (estimate) return agreeing(estimate, title, 0.95);
  const undated = yearOfUndated(columns);
  if (undated) return undated;
  if (title.year !== null) return { value: title.year, evidence: `"${title.title}"`, confidence: 0.9 };
  // who names a month of a year's plan reports on it
  if (title.planYear !== null && title.parts.some((part) => !isWholeYear(part)))
    return { value: title.planYear, evidence: `"${title.title}"`, confidence: 0.8 };
  const actual = newest(columns, 'actual');
  if (actual && isBesideUndated(actual, columns)) return null;
  if (actual) return agreeing(actual, title, 0.7);
  const plan = columns.find(({ role, year }) => role === 'plan' && year !== null);
  if (title.planYear !== null) {
    return { value: title.planYear - (plan ? 0 : 1), evidence: `"${title.title}"`, confidence: 0.6 };
  }
  if (plan) return { value: plan.year!, evidence: plan.evidence, confidence: 0.5 };
  const compared = columns.reduce((latest, { year }) => Math.max(latest, year ?? 0), 0);
  if (compared) return { value: compared, evidence: 'header', confidence: 0.6 };
  const named = /(?:^|\D)((?:19[89]|20\d)\d)(?:\D|$)/.exec(sheetName);
  return named ? { value: Number(named[1]), evidence: `"${sheetName}"`, confidence: 0.5 } : null;
}

/** "Lũy kế từ đầu năm" beside "Cộng dồn 6 tháng 2025": the same months of two years, and only the earlier one is named. */
const isBesideUndated = ({ part }: RecognisedColumn, columns: readonly RecognisedColumn[]): boolean =>
  columns.some(
    (one) =>
      one.year === null &&
      one.yearOffset === 0 &&
      one.form === 'level' &&
      (one.role === 'actual' || one.role === 'estimate') &&
      one.part !== null &&
      part !== null &&
      sameMonths(one.part, part),
  );

/** An estimate that names no year is of the year that is planned behind the last result, or of the first of two plans. */
function yearOfUndated(columns: RecognisedColumn[]): Guess<number> | null {
  const isWhole = ({ part }: RecognisedColumn) => part !== null && isWholeYear(part);
  if (!columns.some((one) => one.role === 'estimate' && one.year === null && isWhole(one))) return null;
  const plans = columns.filter(({ role, year }) => role === 'plan' && year !== null);
  const [first, next] = [...plans].sort((a, b) => a.year! - b.year!);
  if (!first) return null;
  const isBehindResult = newest(columns, 'actual')?.year === first.year! - 1;
  const isBeforeNext = next !== undefined && next.year === first.year! + 1;
  return isBehindResult || isBeforeNext
    ? { value: first.year!, evidence: first.evidence, confidence: 0.7 }
    : null;
}

function newest(columns: RecognisedColumn[], role: ColumnRole): RecognisedColumn | null {
  return columns
    .filter((column) => column.role === role && column.year !== null)
    .reduce<RecognisedColumn | null>((best, one) => (best && best.year! >= one.year! ? best : one), null);
}

function agreeing(column: RecognisedColumn, title: TitleReading, confidence: number): Guess<number> {
  const agrees = title.year === column.year;
  return {
    value: column.year!,
    evidence: agrees ? `${column.evidence}, "${title.title}"` : column.evidence,
    confidence: agrees ? 0.98 : confidence,
  };
}
