import type { NoPlainReason as Untranslatable } from '../formulas/translation';
import type { FormulaMode } from '../tables/choices';

/** What a switch works on: a block of the record, a sheet by its name, or every sheet. */
export type SwitchScope =
  { kind: 'block'; id: string } | { kind: 'sheet'; name: string } | { kind: 'workbook' };

/** How values take the place of formulas. */
export interface TakingOptions {
  /** The user has said so: as cells show them, though functions may not have answered. */
  asShown?: boolean;
}

/** Why a formula has no equivalent in Excel's own words and became its value. */
export type NoPlainReason = Untranslatable;

/** A cell that became its value although formulas were asked for. */
export interface BecameValue {
  /** `'Sheet'!B3`. */
  address: string;
  /** `CT.READREPORT`. */
  function: string;
  why: NoPlainReason;
}

/** Why a cell was left as it is. */
export type LeftReason =
  /** It holds something else than was written into it: the user's own. */
  | 'edited'
  /** Its sheet is gone. */
  | 'sheetMissing'
  /** Its function had not answered, or is not known to Excel: there is no value to put in its place. */
  | 'notCalculated'
  /** Excel's own words show another result: one of the two is not up to date, or wrong. */
  | 'different';

export interface LeftCell {
  address: string;
  why: LeftReason;
}

/** The first entries of a list that may be long, and how many there are. */
export interface Bounded<Entry> {
  total: number;
  items: Entry[];
}

/** What a switch did. */
export interface SwitchReport {
  mode: FormulaMode;
  /** Cells whose content was changed, those of spilled results included. */
  changed: number;
  becameValues: Bounded<BecameValue>;
  /** Cells that could not be switched or restored. */
  left: Bounded<LeftCell>;
  /** Cells that were switched and could not be compared, for they depend on functions that have not answered. */
  unverified: Bounded<{ address: string }>;
  /** Stopped by its signal: the workbook is as it was, and nothing above counts. */
  cancelled: boolean;
}

/** How the formulas of a copy are written. */
export type SendOutMode = 'plain' | 'values';

/** What became of the formulas in a copy. */
export interface SendOutReport {
  mode: SendOutMode;
  /** Cells whose formula calls a function of the add-in in the source and does not in the copy. */
  changed: number;
  /** Of those, the ones that hold their value though formulas were asked for. */
  becameValues: Bounded<BecameValue>;
  /** The workbook has macros, and the copy has none. */
  leftMacros: boolean;
  cancelled: boolean;
}
