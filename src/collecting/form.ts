import type { BlockRequest } from '../tables/choices';

/** Who fills in a form (đơn vị báo cáo): a ward, an enterprise, a branch. */
export interface FormUnit {
  /** Short name that no other unit of the list has; of a list without codes its place, 001. */
  code: string;
  name: string;
}

/** The table of a form and what was chosen for it; what differs from unit to unit is not in it. */
export type FormChoices = Omit<
  BlockRequest,
  'source' | 'place' | 'given' | 'links' | 'mode' | 'department' | 'formNumber'
>;

/**
 * What a form says of itself, where its user does not see it. `form`: one unit's; `totals`: several units' together, which is itself a
 * form of the unit above them.
 */
export interface FormIdentity {
  kind: 'form' | 'totals';
  choices: FormChoices;
  /** Of the table as it was when the form was made: a form of another make is not read. */
  fingerprint: string;
  /** How often forms were given out for this table and period, from 1. */
  edition: number;
  /** `CT-NAM-2025-003`. */
  number: string;
  unit: FormUnit;
}

/** Forms that were given out together (the register). */
export interface FormRegister extends Pick<FormIdentity, 'choices' | 'fingerprint' | 'edition'> {
  units: readonly FormUnit[];
}

/** What a cell of a form takes. */
export type EntryKind = 'number' | 'choice' | 'text';

/** A cell that the unit fills in. Places are those of a form as it was given out. */
export interface FormEntry {
  /** The line of the table, `row/export`, and the key of its column: the same in every form of the table. */
  line: string;
  key: string;
  row: number;
  column: number;
  /** Columns that it covers. */
  span: number;
  kind: EntryKind;
  /** What stands in it before anybody types; `''`: nothing. */
  preset: number | string;
  /** What a choice may be. */
  choices: readonly string[];
  /** Words of its row and of its column. */
  label: string;
  header: string;
  /** Unit of its figures; `''`: the unit says it, or there is none. */
  unit: string;
  /** Negative figures make sense. */
  isSigned: boolean;
  /** Figures of several units add up: no percentages, indices, prices or steps. */
  isAdditive: boolean;
  /**
   * The line is one of a list, which the unit names: what the entry is of it. `isShared`: lines that several units call alike are one
   * thing, as goods are, and members of an organisation are not.
   */
  inList: { list: string; part: 'name' | 'unit' | 'entry'; isShared: boolean } | null;
}

/** A cell with words of the form that say what the figures beside it are. */
export interface FormWords {
  row: number;
  column: number;
  role: 'unitName' | 'number' | 'title' | 'measure' | 'header' | 'label';
  text: string;
}

/** What stands where in a form. */
export interface FormLayout {
  sheet: string;
  rows: number;
  columns: number;
  entries: readonly FormEntry[];
  words: readonly FormWords[];
  /** Cells that hold something before anybody types. */
  written: readonly { row: number; column: number }[];
  /** Cells with formulas. */
  computed: readonly { row: number; column: number }[];
  /** The line under the title that names the document. */
  documentLine: { row: number; column: number };
  /** A row of numbers under the header, with a cell in each column. */
  numberRow: number;
  fingerprint: string;
}
