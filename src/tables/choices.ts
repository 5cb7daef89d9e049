import type { IndicatorId } from '../indicators/catalogue';
import type { CapRounding, CapRule } from '../indicators/arithmetic/ratings';
import type { TemplateId } from './kit/abouts';
import type { GivenRow } from './kit/given-rows';
import type { Denominator, NestedReading } from './kit/template';

export type TableId = TemplateId;

/** How a block's cells are written: with our functions, in Excel's own words with the same results, or as values. */
export type FormulaMode = 'ct' | 'plain' | 'values';

/** Choices that only some tables have, or that stand by themselves; left out, the table's own defaults hold. */
export interface TableChoices {
  /** Reporting month, 1 to 12; December where it is left out. */
  month?: number;
  /** 1 to 4; that of the month where it is left out. */
  quarter?: number;
  /** Empty rows of each list, 1 to 5000; 5 where it is left out. */
  rows?: number;
  /** Decimals of percentages, 0 to 6; those of the table where it is left out. */
  digits?: number;
  /** Units of money in their Vietnamese names, at most one of đồng and one of USD; what is left out stays. */
  scale?: string[];
  /** `ct` where it is left out. */
  mode?: FormulaMode;
  /** `standard`, the default: Times New Roman; `workbook`: the font the workbook is mostly written in. */
  font?: 'standard' | 'workbook';
  /** Place, date and signatures below the table; none where it is left out. */
  signature?: boolean;
  /** What contributions to growth rest on. */
  denominator?: Denominator;
  /** Of whom the limit of "xuất sắc" is a percentage, and how the most is rounded to whole persons. */
  capRule?: CapRule;
  capRounding?: CapRounding;
  /** Of whom a "trong đó" percentage is. */
  nested?: NestedReading;
  /** What a table of one indicator is about. */
  indicator?: IndicatorId;
}

/** The user's choices for one table. */
export interface BlockRequest extends TableChoices {
  table: TableId;
  /** The reporting year; a target sheet writes the next. */
  year: number;
  /** Growth ("Tăng/giảm so với … (%)", 9,05) or index ("So với … (%)", 109,05). */
  form: 'growth' | 'index';
  /** Language of the block's words. */
  language: 'vi' | 'en';
  /** Year of the constant prices. */
  baseYear: number;
  /** Sheet to link to; `null`: none; `'auto'`: the whole workbook. */
  source: string | null | 'auto';
  /**
   * `newSheet`: on a sheet of its own at the end, but where the same table stands already it is updated, unless `another` is wanted;
   * `cell`: from this cell of this sheet, or of the selection (`'selection'`).
   */
  place: { kind: 'newSheet'; another?: true } | { kind: 'cell'; address: string | 'selection' };
  /** Rows with their figures in place of the table's own, as those that were read from a report: 1 to 5000. */
  given?: readonly GivenRow[];
}
