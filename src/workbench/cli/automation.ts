import type { TableChoices } from './table-options';

/**
 * What the add-in's page offers for calling it without its pane (`window.chiTieu`), as far as the command line uses it.
 * Said anew here because the workbench runs the built add-in and knows nothing of its source.
 */

export interface InsertRequest extends TableChoices {
  table: string;
  year: number;
  form: 'growth' | 'index';
  language: 'vi' | 'en';
  baseYear: number;
  source: string | null | 'auto';
  place: { kind: 'newSheet'; another?: true } | { kind: 'cell'; address: string };
}

export interface Survey {
  sheets: { name: string; visible: boolean; isProtected: boolean; matches: number }[];
  /** Newest reporting year in titles and headers; `null` if none. */
  year: number | null;
  /** Newest month of that year in titles and headers, 1 to 12; `null` if none. */
  month: number | null;
  baseYear: number | null;
  /** Units of money the best source mostly uses, else the workbook. */
  scale: string[];
  bestSource: string | null;
}

export interface Report {
  table: string;
  /** `'Sheet'!A1:K20`. */
  address: string;
  sheet: string;
  newSheet: boolean;
  /** Rows tied to the source, of how many that have numbers of their own. */
  found: number;
  rows: number;
  /** Labels of the rows that got empty cells. */
  missing: string[];
  sourceSheet: string | null;
  /** All sheets that figures come from, that one first. */
  sourceSheets: string[];
  /** The unit the linked figures are taken to be in, where their sheet names none. */
  assumedUnit?: string;
  unverified: 'busy' | 'manualCalculation' | null;
  /** Of a table that stood already: how many cells kept what was typed, and how many emptied ones were written again. */
  updated?: { kept: number; refilled: number };
}

/** A table that was inserted before. */
export interface InsertedBlock {
  id: string;
  table: string;
  address: string;
  newSheet: boolean;
  /** `writing`: the add-in never learnt that it is complete. */
  state: 'writing' | 'done';
  sheet: string;
  year: number;
  month: number | null;
  quarter: number | null;
  mode: 'ct' | 'plain' | 'values';
}

/** What a rejected call is rejected with. */
export interface Problem {
  code: string;
  details?: Record<string, unknown>;
}

/** What a report says of an indicator; `null` where it says nothing. */
export interface Figure {
  indicator: string;
  role: 'result' | 'target';
  period: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  planPercent: number | null;
  growthPercent: number | null;
  growthTimes: number | null;
  growthLow: number | null;
  growthHigh: number | null;
  growthBase: 'samePeriod' | 'previousPeriod' | null;
  share: number | null;
  approximation: 'over' | 'under' | 'about' | null;
  comparator: string | null;
  /** UTF-16 offsets of its words in the text. */
  start: number;
  end: number;
  /** 0 to 1; below 0.8 a person should look at it. */
  confidence: number;
  ambiguous?: true;
  indicatorId: string | null;
}

/** Reports held against each other: as lines of text, and a row for each stated percentage. */
export interface Reconciled {
  lines: string[];
  rows: Record<string, unknown>[];
  /** Tables of the workbook that gave plans and bases, and how many each. */
  tables: { address: string; title: string; levels: number }[];
}

export type FormulaMode = 'ct' | 'plain' | 'values';

/** A table of the record, a sheet, or all sheets. */
export type SwitchScope =
  { kind: 'block'; id: string } | { kind: 'sheet'; name: string } | { kind: 'workbook' };

/** Why a formula has no equivalent in Excel's own words. */
export type NoPlainReason = 'function' | 'array' | 'argument' | 'text' | 'tooLong' | 'different';

/** A cell that holds its value though formulas were asked for. */
export interface BecameValue {
  address: string;
  /** `CT.READREPORT` */
  function: string;
  why: NoPlainReason;
}

export type LeftReason = 'edited' | 'sheetMissing' | 'notCalculated';

export interface LeftCell {
  address: string;
  why: LeftReason;
}

/** The first entries of a list, and how many there are. */
export interface Bounded<Entry> {
  total: number;
  items: Entry[];
}

export interface SwitchReport {
  mode: FormulaMode;
  changed: number;
  becameValues: Bounded<BecameValue>;
  left: Bounded<LeftCell>;
  unverified: Bounded<{ address: string }>;
}

export interface SendOutReport {
  mode: 'plain' | 'values';
  changed: number;
  becameValues: Bounded<BecameValue>;
}

export interface Automation {
  /** Switches formulas in place; `ct` restores. */
  switchFormulas(scope: SwitchScope, mode: FormulaMode): Promise<SwitchReport>;
  /** Makes the send-out copy and opens it as a new workbook. */
  sendOutCopy(mode: 'plain' | 'values'): Promise<SendOutReport>;
  insert(request: InsertRequest): Promise<Report>;
  /** Without an id the last one; `editedSince` where it was edited and not told otherwise. */
  remove(options?: { id?: string; evenIfEdited?: boolean }): Promise<InsertedBlock>;
  /** All blocks of the add-in's record, newest first. */
  insertions(): Promise<InsertedBlock[]>;
  /** Takes the add-in's record out of the workbook and leaves the tables; how many blocks it held, `null`: there was none. */
  eraseRecord(): Promise<number | null>;
  survey(): Promise<Survey>;
  /** Names of the choices that a table has: `month`, `scale` … */
  parametersOf(table: string): readonly string[];
  /** The problem in the user's words, all of it in `text`. */
  problemText(problem: Problem, language: 'vi' | 'en'): { text: string };
  readReport(text: string): Promise<Figure[]>;
  /** `workbook`: against the tables of the open workbook too, or of one sheet of it. */
  reconcile(
    reports: { name: string; text: string }[],
    language: 'vi' | 'en',
    workbook?: { sheet?: string },
  ): Promise<Reconciled>;
}

export function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
