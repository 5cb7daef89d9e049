import type { InsertedBlock } from '../../workbook';
import { tableName } from '../gallery';
import type { Language } from '../texts';
import type { BlocksTexts } from './texts';

/** What a block is called: its own title, or the name of the standard table. */
export function blockName({ title, table }: InsertedBlock, language: Language): string {
  return title ?? tableName(table, language);
}

/** What a block is for: its month, else its quarter, else its year. */
export function blockPeriod({ year, month, quarter }: InsertedBlock, { list }: BlocksTexts): string {
  if (month !== null) return list.month(month, year);
  return quarter === null ? list.year(year) : list.quarter(quarter, year);
}
