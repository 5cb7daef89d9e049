/** A cell of a block that an update changes: its figure or text, its formula alone; it is new in the table, or goes. */
export interface CellChange {
  kind: 'value' | 'formula' | 'new' | 'gone';
  /** Where it stands after the update, of one that goes where it stands before: `'Sheet'!B3`. */
  address: string;
  /** Its row and column in the table's words; `''` where it is no figure of a row. */
  rowName: string;
  header: string;
  /** What it shows now; `null`: it is new. */
  before: string | number | boolean | null;
  /** What it will show; `null`: it goes, or only Excel can tell. */
  after: string | number | boolean | null;
}

/** A typed cell whose source states another figure. */
export interface TypedDifference {
  address: string;
  rowName: string;
  header: string;
  typed: number;
  /** What the source says, in the table's unit; of a sum all its cells. */
  source: { addresses: string[]; value: number };
}
