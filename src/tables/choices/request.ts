import type { GivenRow } from '../kit/given-rows';
import type { LinkRules } from '../kit/link-rules';
import type { OwnTemplate, TableId } from '../table-ref';
import type { ValueOf } from './choice';
import type { ChoiceName, CHOICES, HOUSE_CHOICES } from './choices';

export type { TableId };

type Chosen = { [Name in ChoiceName]: ValueOf<(typeof CHOICES)[Name]> };

/** How a block's cells are written: with our functions, in Excel's own words with the same results, or as values. */
export type FormulaMode = Chosen['mode'];

/** Choices that only some tables have, or that stand by themselves; left out, the table's own defaults hold. */
export type TableChoices = Partial<Omit<Chosen, 'year' | 'form' | 'language' | 'baseYear'>>;

/** What a workbook remembers for its next table. */
export type HouseChoices = Pick<TableChoices, (typeof HOUSE_CHOICES)[number]>;

/** The user's choices for one table. */
export interface BlockRequest extends TableChoices, Pick<Chosen, 'year' | 'form' | 'language' | 'baseYear'> {
  table: TableId;
  /** Of a department's own template: the template itself, so that the block can be made again wherever it is. */
  template?: OwnTemplate;
  /** Sheet to link to; `null`: none; `'auto'`: the whole workbook. */
  source: string | null | 'auto';
  /**
   * `newSheet`: on a sheet of its own at the end, but where the same table stands already it is updated, unless `another` is wanted;
   * `cell`: from this cell of this sheet, or of the selection (`'selection'`).
   */
  place: { kind: 'newSheet'; another?: true } | { kind: 'cell'; address: string | 'selection' };
  /** Rows with their figures in place of the table's own, as those that were read from a report: 1 to 5000. */
  given?: readonly GivenRow[];
  /** What the user says of its links: rules, and cells of this workbook. */
  links?: LinkRules;
}
