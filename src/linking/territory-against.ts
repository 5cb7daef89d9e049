import type { RecognisedColumn } from '../recognition';
import type { RowContext } from './row-context';
import { territoryFit, type TerritoryFit } from './territory';
import type { Want } from './want';

/** Whether the territory of a figure speaks against its being what is wanted; `false`: it does not. */
export function otherTerritory(
  {
    source: { table },
    matched: { row },
    territory,
    wanted: { month },
    fit: { reportingYear: year },
  }: RowContext,
  column: RecognisedColumn,
  { formerly, period, kind, insteadOf }: Want,
): Exclude<TerritoryFit, 'same'> | false {
  const isMerged = kind === 'level' && insteadOf !== null;
  const want = { formerly, period, isMerged, reported: { year, month } };
  const fit = territoryFit(territory, { table, row, column }, want);
  return fit !== 'same' && fit;
}
