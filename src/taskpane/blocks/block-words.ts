import type { InsertedBlock } from '../../contract';
import type { BlocksTexts } from './texts';

/** What a block is for: its month, else its quarter, else its year. */
export function blockPeriod({ year, month, quarter }: InsertedBlock, { list }: BlocksTexts): string {
  if (month !== null) return list.month(month, year);
  return quarter === null ? list.year(year) : list.quarter(quarter, year);
}
