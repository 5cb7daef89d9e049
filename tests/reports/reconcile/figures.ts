import { findIndicator } from '../../../src/indicators/language/indicator-names';
import { readWholePeriod } from '../../../src/reports/reader/periods';
import type { ReportFigure } from '../../../src/reports/report-figure';
import { figureToWrite } from '../../../src/reports/writer';

/** A figure as a reader gives it, from what a text is to say. */
export function read(known: Partial<ReportFigure> & { indicator: string }): ReportFigure {
  const indicatorId = findIndicator(known.indicator)?.indicator.id ?? null;
  const periodValue = readWholePeriod(known.period ?? '');
  return {
    ...figureToWrite({ indicatorId, periodValue, ...known }),
    start: 0,
    end: 0,
    confidence: 1,
    ...known,
  };
}
