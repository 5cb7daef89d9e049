import type { Words } from '../tables/kit';
import type { CellLink, LinkRule } from './rules';
import type { SourceCell } from './source-cell';

/** Source cells by the key of the column they fill. */
export type RowCells = Record<string, SourceCell>;

/**
 * Why a cell is not linked: nothing in the workbook means it; what means it is of another period, in another unit, of another base
 * year, another classification or another territory (or does not say of which boundaries), stands below a header with words that nothing is known of, or
 * one that the figures beside it speak against; or several places say different figures, of which only the user can choose.
 */
export type MissingReason =
  | { kind: 'notFound' }
  | {
      kind:
        | 'otherPeriod'
        | 'otherUnit'
        | 'otherBaseYear'
        | 'otherClassification'
        | 'otherTerritory'
        | 'unsaidTerritory'
        | 'unclearHeader'
        | 'otherFigures';
      sheet: string;
    }
  | { kind: 'differ'; candidates: SourceCell[] };

/** A cell of a source with the words that it was chosen by, in the source's own spelling. */
export interface WordedSource {
  cell: SourceCell;
  /** What the table shows of it; `null`: the cell is blank, or has a sign for no data. */
  value: number | null;
  rowName: string;
  /** The stacked header of its column. */
  header: string;
  /** Title of the table that it stands in. */
  title: string;
  /** Unit that it is in; `null`: none is named. */
  unit: string | null;
  /** What kind of sheet it is, for a rule that remembers the choice. */
  sheetKind: string;
}

/** Where the figure of a cell of the table comes from, and what else it might have been. */
export interface LinkedCell {
  row: string;
  column: string;
  /** `null`: the cell is not linked. */
  source: WordedSource | null;
  /** Candidates that were not taken, best first. */
  others: WordedSource[];
  /** A rule or a cell of the user's own decided. */
  isGiven: boolean;
}

/** A cell of the table that stays without a link. */
export interface MissingCell {
  row: string;
  column: string;
  reason: MissingReason;
}

/** What of a standard table a workbook fills. */
export interface TableFill {
  /** By the id of the standard table's row; only rows that have a figure in a source. */
  rows: ReadonlyMap<string, RowCells>;
  /** Sheets that are linked to, the one with most cells first. */
  sheets: string[];
  /** A sheet names no unit anywhere: its figures are taken to be in this one. */
  assumedUnit: Words | null;
  /** Cells that have a figure of their own and no link. */
  missing: MissingCell[];
}

/** How a workbook fills a standard table, cell by cell. */
export interface LinkPlan extends TableFill {
  /** Every cell that has a source or might have one. */
  cells: LinkedCell[];
  /** Rules and cells of the user's that could not be followed in this workbook. */
  unmet: (LinkRule | CellLink)[];
}
