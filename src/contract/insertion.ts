import type { FormChoices, StoredFigure } from '../collecting';
import type { SourceFinding } from '../findings';
import type { TemplateInfo } from '../tables';
import type { FormulaMode, HouseChoices, TableId, TableRef } from '../tables/choices';
import type { CellLink, LinkRule } from '../tables/kit';
import type { CellSource, LinkGap } from './linked-cells';
import type { UpdateOffer } from './preview';

/** A table as a list names it: of an own template also what it says of itself. */
export type NamedRef = TableRef<Pick<TemplateInfo, 'name' | 'parameters'>>;

/** What one insertion did. */
export interface InsertReport extends NamedRef {
  id: string;
  /** Where the block is, `'Sheet'!A1:K20`. */
  address: string;
  sheet: string;
  newSheet: boolean;
  found: number;
  rows: number;
  missing: string[];
  sourceSheet: string | null;
  /** All sheets that its figures come from, that one first. */
  sourceSheets: string[];
  /** Cells that have figures of their own, and how many of them are linked. */
  coverage: { linked: number; wanted: number };
  /** Those that are not, each with its reason. */
  gaps: LinkGap[];
  /** Of every cell that has a source or might have one. */
  sources: CellSource[];
  /** Rules and cells of the user's that could not be followed. */
  unmet: (LinkRule | CellLink)[];
  /** What does not add up in its sources. */
  findings: SourceFinding[];
  /** The unit the linked figures are taken to be in, where their sheet names none. */
  assumedUnit?: string;
  /** Functions had not answered when cells were read back, or automatic calculation switched off: values could not be verified yet. */
  unverified: 'busy' | 'manualCalculation' | null;
  /** Excel refused to set up the pages of its sheet. */
  pageRefused?: true;
  /** Of a block that stood already: what was changed, what was kept of what was typed, and what went with its row. */
  updated?: Pick<UpdateOffer, 'kept' | 'refilled' | 'lost' | 'changes' | 'differing'>;
  /** Of a block that is not tied to the workbook, as one of given rows: its own title. */
  title?: string;
}

/** A block in the add-in's record. */
export interface InsertionRecord extends NamedRef {
  id: string;
  address: string;
  newSheet: boolean;
  /** `writing`: the session ended before the block was known to be complete. */
  state: 'writing' | 'done';
  /** What the department puts above and below its tables: of a block its own, of the last block that of the workbook. */
  house?: HouseChoices;
  /** The number of the form that each table of the workbook was last made with; `''` without one. */
  formNumbers?: Partial<Record<TableId, string>>;
}

/** A block of the record with what a list tells of it. */
export interface InsertedBlock extends InsertionRecord {
  /** Name of its sheet as it is now. */
  sheet: string;
  /** The reporting year. */
  year: number;
  /** 1 to 12; `null` where the block was made without one. */
  month: number | null;
  /** 1 to 4; `null` where the block was made without one. */
  quarter: number | null;
  mode: FormulaMode;
  formNumber?: string;
  /** The roll forward that made it, with whatever else that made. */
  roll?: string;
}

/** What came of putting units' files into the workbook. */
export interface CollectionReport {
  id: string;
  sheets: string[];
  /** It stood there already, and was made again in its place. */
  isUpdate: boolean;
  unverified: InsertReport['unverified'];
}

/** Units' files that were put into the workbook before. */
export interface CollectedBefore {
  id: string;
  unit: string;
  choices: FormChoices;
  /** Names of its sheets, the totals first. */
  sheets: string[];
  figures: StoredFigure[];
}
