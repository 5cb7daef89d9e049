import { findIndicator } from '../../indicators/language/indicator-names';
import { keyPattern, spellingKey } from '../../indicators/language/spelling';
import type { ReportFigure } from '../report-figure';

/** What names an indicator: the catalogue's id where it is known. */
export type NamedIndicator = Pick<ReportFigure, 'indicator'> & Partial<Pick<ReportFigure, 'indicatorId'>>;

/** Reports of one department name the same indicators again and again. */
const knownKeys = new Map<string, string>();
const MOST_KNOWN_KEYS = 5000;

/**
 * What is the same for all names of one indicator in several texts: the catalogue's id, or the spelling without brackets and "Tổng"
 * in front.
 */
export function indicatorKey({ indicator, indicatorId }: NamedIndicator): string {
  if (indicatorId) return indicatorId;
  const known = knownKeys.get(indicator);
  if (known !== undefined) return known;
  const key = keyOf(indicator);
  if (knownKeys.size >= MOST_KNOWN_KEYS) knownKeys.clear();
  knownKeys.set(indicator, key);
  return key;
}

const TOTAL_IN_FRONT = new RegExp(`${keyPattern('^tổng').source} `, 'u');

function keyOf(indicator: string): string {
  const known = findIndicator(indicator)?.indicator.id;
  if (known) return known;
  return spellingKey(indicator.replace(/\([^()]*\)/g, ' ')).replace(TOTAL_IN_FRONT, '');
}
