import type { Fault, Note } from './faults';
import type { FormUnit } from './form';

/** How far a unit is. */
export type UnitState = 'submitted' | 'missing' | 'faulty';

/** What a unit's figures are compared with what was collected last time. */
export interface Change {
  /** In the unit's file. */
  cell: string;
  label: string;
  header: string;
  before: number | string | null;
  after: number | string | null;
}

/** Against the last time; `nothing`: nothing is there to compare. */
export type SinceLast =
  | { kind: 'nothing' }
  | { kind: 'new' }
  | { kind: 'gone' }
  | { kind: 'same' }
  | { kind: 'changed'; changes: readonly Change[] };

/** A file of the folder and what is told of it. */
export interface FileReport {
  /** Relative to the folder. */
  file: string;
  /** What its form says it is; `null` where it says nothing. */
  unit: FormUnit | null;
  number: string | null;
  savedAt: string | null;
  /** Its figures stand in the totals. */
  isTaken: boolean;
  /** Cells that are filled in, of how many. */
  filled: number;
  entries: number;
  faults: readonly Fault[];
  notes: readonly Note[];
}

/** A line of the board. */
export interface UnitReport {
  unit: FormUnit;
  state: UnitState;
  /** Its files, the one that is taken first. */
  files: readonly FileReport[];
  sinceLast: SinceLast;
}

/** What came back, unit by unit, and the files that belong to none. */
export interface Board {
  units: readonly UnitReport[];
  others: readonly FileReport[];
}

/** How many units are in each state. */
export function countsOf({ units }: Board): Record<UnitState, number> {
  const count = (state: UnitState) => units.filter((one) => one.state === state).length;
  return { submitted: count('submitted'), missing: count('missing'), faulty: count('faulty') };
}
