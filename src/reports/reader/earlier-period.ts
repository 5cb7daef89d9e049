import type { Period } from './periods';

/** The same part of the year before. */
export function yearBefore(period: Period, current: number | null): Period | null {
  const year = period.year ?? current;
  if (year === null) return null;
  const bare = period.text.replace(/(?:\s*năm)?\s*[/-]?\s*\d{4}$/u, '');
  return { ...period, year: year - 1, text: `${bare} năm ${year - 1}`.trim() };
}
