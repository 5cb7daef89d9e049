import type { Words } from '../tables/kit';
import type { SourceCell } from './source-cell';

/** Source cells by the key of the column they fill. */
export type RowCells = Record<string, SourceCell>;

/**
 * Why a cell is not linked: nothing in the workbook means it; what means it is of another period, in another unit, of another base
 * year or of another territory; or several places say different figures, of which only the user can choose.
 */
export type MissingReason =
  | { kind: 'notFound' }
  | { kind: 'otherPeriod' | 'otherUnit' | 'otherBaseYear' | 'otherTerritory'; sheet: string }
  | { kind: 'differ'; candidates: SourceCell[] };

/** A cell of the table that stays without a link. */
export interface MissingCell {
  row: string;
  column: string;
  reason: MissingReason;
}

/** How a workbook fills a standard table, cell by cell. */
export interface LinkPlan {
  /** By the id of the standard table's row; only rows that have a figure in a source. */
  rows: ReadonlyMap<string, RowCells>;
  /** Sheets that are linked to, the one with most cells first. */
  sheets: string[];
  /** A sheet names no unit anywhere: its figures are taken to be in this one. */
  assumedUnit: Words | null;
  /** Cells that have a figure of their own and no link. */
  missing: MissingCell[];
}
