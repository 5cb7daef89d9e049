import type { NamedTable, NamedText } from '../../contract';
import { reconcileTexts, type ReconciliationRow } from '../../reports';
import { readReferenceTables } from '../../workbook/report-tables/reference-tables';
import type { Language } from '../texts';

/**
 * Reads reports and holds them against each other, and against plans and bases of the workbook's tables where it is asked.
 * @param workbook - its visible sheets, or the one that is named; without it no table counts
 * @throws WorkbookProblem where the workbook cannot be read
 */
export async function reconcileWithWorkbook(
  reports: readonly NamedText[],
  language: Language,
  workbook?: { sheet?: string },
): Promise<{ lines: string[]; rows: ReconciliationRow[]; tables: NamedTable[] }> {
  const tables = workbook ? await readReferenceTables(workbook.sheet) : [];
  const levels = tables.flatMap((table) => table.levels);
  return {
    ...reconcileTexts(reports, levels, language),
    tables: tables.map(({ address, title, levels: stated }) => ({ address, title, levels: stated.length })),
  };
}
