import { withoutNoise } from '../../indicators/rounding';
import {
  readReport,
  reconcile,
  reconciliationLines,
  reconciliationRows,
  type ReconciliationRow,
} from '../../reports';
import type { NamedText } from '../automation';
import type { Language } from '../texts';

/** Reads reports and holds them against each other. */
export function reconcileTexts(
  reports: readonly NamedText[],
  language: Language,
): { lines: string[]; rows: ReconciliationRow[] } {
  const sources = reports.map(({ name, text }) => ({ name, text, figures: readReport(text) }));
  const reconciliation = reconcile(sources);
  return {
    lines: reconciliationLines(reconciliation, language),
    rows: reconciliationRows(reconciliation, language).map(({ recomputed, ...row }) => ({
      ...row,
      recomputed: recomputed && withoutNoise(recomputed),
    })),
  };
}
