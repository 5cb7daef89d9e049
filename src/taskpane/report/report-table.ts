import { MOST_LIST_ROWS } from '../../tables';
import type { Reconciliation, ReconcileSource, ReportFigure } from '../../reports';
import {
  reconciliationTable,
  resultsTable,
  targetsTable,
  type ReconciliationTable,
  type ResultsTable,
  type TargetsTable,
} from '../../reports/tables';
import type { BlockRequest } from '../../contract';
import type { Language } from '../texts';

/** Tables that figures of a report can be inserted as. */
export const REPORT_TABLES = ['results', 'targets', 'reconciliation'] as const;
export type ReportTableKind = (typeof REPORT_TABLES)[number];

export type ReportTable = ResultsTable | TargetsTable | ReconciliationTable;

/** Reports held against each other, with what they were. */
export interface Reconciled {
  readonly sources: readonly ReconcileSource[];
  readonly reconciliation: Reconciliation;
}

/** For reports that name no year. */
const thisYear = (): number => new Date().getFullYear();

/** The standard table of figures; `null` of a reconciliation that is not there yet. */
export function tableOf(
  kind: ReportTableKind,
  figures: readonly ReportFigure[],
  reconciled: Reconciled | null,
  language: Language,
): ReportTable | null {
  switch (kind) {
    case 'results':
      return resultsTable(figures, language, thisYear());
    case 'targets':
      return targetsTable(figures, language, thisYear());
    case 'reconciliation':
      return (
        reconciled && reconciliationTable(reconciled.reconciliation, reconciled.sources, language, thisYear())
      );
  }
}

/** Why a table cannot be inserted; `null` where it can. */
export function faultOf({ rows }: ReportTable): 'nothing' | 'tooMany' | null {
  if (rows.length === 0) return 'nothing';
  return rows.length > MOST_LIST_ROWS ? 'tooMany' : null;
}

const BASE_YEAR = 2010;

/** The request that inserts a table as every standard table is inserted. */
export function requestOf(
  { rows, ...about }: ReportTable,
  language: Language,
  place: BlockRequest['place'],
): BlockRequest {
  return { ...about, given: rows, form: 'growth', language, baseYear: BASE_YEAR, source: null, place };
}
