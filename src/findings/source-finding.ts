/** A cell of a source with the figure it states. */
export interface StatedCell {
  sheet: string;
  row: number;
  column: number;
  value: number;
}

/**
 * What does not add up in a source: a quarter or a cumulation against its months, a whole against its parts, a stated rate against the
 * one that its levels give, and places that state different figures of the same thing.
 */
export interface SourceFinding {
  kind: 'months' | 'parts' | 'rate' | 'places';
  /** What is named first: the sum, the whole, the rate, one of the places. */
  stated: StatedCell;
  /** What it is held against. */
  against: StatedCell[];
  /** What those give. */
  computed: number;
}
