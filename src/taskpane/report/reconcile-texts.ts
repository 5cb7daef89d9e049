import { withoutNoise } from '../../indicators/arithmetic/rounding';
import {
  readReport,
  reconcile,
  reconciliationLines,
  reconciliationRows,
  type ReconciliationRow,
} from '../../reports';
import { readReferenceTables } from '../../workbook/report-tables/reference-tables';
import type { NamedTable, NamedText } from '../../contract';
import type { Language } from '../texts';

/**
 * Reads reports and holds them against each other, and against plans and bases of the workbook's tables where it is asked.
 * @param workbook - its visible sheets, or the one that is named; without it no table counts
 * @throws WorkbookProblem where the workbook cannot be read
 */
export async function reconcileTexts(
  reports: readonly NamedText[],
  language: Language,
  workbook?: { sheet?: string },
): Promise<{ lines: string[]; rows: ReconciliationRow[]; tables: NamedTable[] }> {
  const tables = workbook ? await readReferenceTables(workbook.sheet) : [];
  const sources = reports.map(({ name, text }) => ({ name, text, figures: readReport(text) }));
  const reconciliation = reconcile(
    sources,
    tables.flatMap(({ levels }) => levels),
  );
  return {
    lines: reconciliationLines(reconciliation, language),
    rows: reconciliationRows(reconciliation, language).map(({ recomputed, ...row }) => ({
      ...row,
      recomputed: recomputed && withoutNoise(recomputed),
    })),
    tables: tables.map(({ address, title, levels }) => ({ address, title, levels: levels.length })),
  };
}
