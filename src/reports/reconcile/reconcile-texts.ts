import { withoutNoise } from '../../indicators/arithmetic/rounding';
import { readReport } from '../read-report';
import type { StatedLevel } from './known-levels';
import { reconcile } from './reconcile';
import { besideCellRows, reconciliationRows, type ReconciliationRow } from './reconciliation-rows';
import { reconciliationLines } from './reconciliation-text';

/**
 * Reads reports and holds them against each other, in the order of their publication, and against plans and bases of tables.
 * @param levels - what tables state
 * @returns the outcome as lines of text and as rows of a table
 */
export function reconcileTexts(
  reports: readonly { name: string; text: string }[],
  levels: readonly StatedLevel[],
  language: 'vi' | 'en',
): { lines: string[]; rows: ReconciliationRow[] } {
  const sources = reports.map(({ name, text }) => ({ name, text, figures: readReport(text) }));
  const reconciliation = reconcile(sources, levels);
  return {
    lines: reconciliationLines(reconciliation, language),
    rows: [...reconciliationRows(reconciliation, language), ...besideCellRows(reconciliation, language)].map(
      ({ recomputed, ...row }) => ({
        ...row,
        recomputed: recomputed && withoutNoise(recomputed),
      }),
    ),
  };
}
