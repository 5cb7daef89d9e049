import type { Summed, Transform } from '../linking/source-cell';
import type { BlockPlan } from '../planning/block-plan';

/** A cell of a table that stays without a link. */
export interface LinkGap {
  /** Id of the table's row, key of its column. */
  row: string;
  column: string;
  /**
   * Nothing in the workbook means it; what means it is of another period, unit, base year or territory; or places say different
   * figures.
   */
  why: BlockPlan['links']['missingCells'][number]['reason']['kind'];
  /** The sheet that has it otherwise. */
  sheet?: string;
  /** Addresses of the figures that differ. */
  candidates?: string[];
}

/** A source cell as a report tells of it. */
export interface SourceAddress {
  /** `'Sheet'!B3`, or several with `+` between them. */
  address: string;
  /** What the table shows; `null`: the source is blank, or has a sign for no data. */
  value: number | null;
  /** The words it was chosen by, as the source writes them. */
  rowName: string;
  header: string;
  title: string;
  /** Unit of the source; `null`: none is named. */
  unit: string | null;
  /** Of several: the months since January, or all parts of a whole that is not stated. */
  summed?: Summed;
  /** From the source's figure to the table's. */
  conversion: Transform;
}

/** Where the figure of a cell of a table comes from. */
export interface CellSource {
  /** Id of the table's row, key of its column. */
  row: string;
  column: string;
  /** Address of the table's cell; `null` where the block has none for it. */
  cell: string | null;
  /** `null`: it is not linked. */
  source: SourceAddress | null;
  /** Candidates that were not taken, best first. */
  others: SourceAddress[];
  /** A rule or a cell of the user's own decided. */
  isGiven: boolean;
}
