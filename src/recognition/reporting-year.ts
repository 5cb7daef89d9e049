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
  if (title.year !== null) return { value: title.year, evidence: `"${title.title}"`, confidence: 0.9 };
  const actual = newest(columns, 'actual');
  const plan = columns.find(({ role, year }) => role === 'plan' && year !== null);
  // an estimate without a year is of the year that is planned behind the last result
  const isEstimated = columns.some(({ role, year }) => role === 'estimate' && year === null);
  if (isEstimated && actual && plan?.year === actual.year! + 1)
    return { value: plan.year!, evidence: plan.evidence, confidence: 0.7 };
  if (actual) return agreeing(actual, title, 0.7);
  if (title.planYear !== null) {
    return { value: title.planYear - (plan ? 0 : 1), evidence: `"${title.title}"`, confidence: 0.6 };
  }
  if (plan) return { value: plan.year!, evidence: plan.evidence, confidence: 0.5 };
  const compared = columns.reduce((latest, { year }) => Math.max(latest, year ?? 0), 0);
  if (compared) return { value: compared, evidence: 'header', confidence: 0.6 };
  const named = /(?:^|\D)((?:19[89]|20\d)\d)(?:\D|$)/.exec(sheetName);
  return named ? { value: Number(named[1]), evidence: `"${sheetName}"`, confidence: 0.5 } : null;
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
