import { findIndicator } from '../../indicators/indicator-names';
import { spellingKey } from '../../indicators/spelling';
import type { ReportFigure } from '../report-figure';

/** What names an indicator: the catalogue's id where it is known. */
export type NamedIndicator = Pick<ReportFigure, 'indicator'> & Partial<Pick<ReportFigure, 'indicatorId'>>;

/**
 * What is the same for all names of one indicator in several texts: the catalogue's id, or the spelling without brackets and "Tổng"
 * in front.
 */
export function indicatorKey({ indicator, indicatorId }: NamedIndicator): string {
  const known = indicatorId ?? findIndicator(indicator)?.indicator.id;
  if (known) return known;
  return spellingKey(indicator.replace(/\([^()]*\)/g, ' ')).replace(/^tông3 /u, '');
}
