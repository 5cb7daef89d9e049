import { indicator as indicatorOf } from '../indicators/catalogue';
import { writePeriod } from '../indicators/language/periods';
import type { ReportFigure } from '../reports';
import { territoryWords } from '../reports/tables';
import type { LedgerEntry } from './entry';

/** How and when figures were published, which the text itself does not say. */
export type Published = Pick<LedgerEntry, 'vintage' | 'document' | 'date'>;

/** The levels that a report states as reached, as entries; those without a period or a unit are left out. */
export const entriesOfReport = (
  figures: readonly ReportFigure[],
  published: Published,
  territory: string,
): LedgerEntry[] =>
  figures.flatMap((figure): LedgerEntry[] => {
    const { role, value, unit, periodValue, indicatorId, indicator } = figure;
    if (role !== 'result' || value === null || unit === null || periodValue?.year == null) return [];
    return [
      {
        indicator: indicatorId ? indicatorOf(indicatorId).vi : indicator,
        period: writePeriod(periodValue),
        territory: territoryWords(figure) || territory,
        value,
        unit,
        ...published,
      },
    ];
  });
