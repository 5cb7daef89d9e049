import type { TemplateRow } from '../tables/kit';
import type { RecognisedSheet, RecognisedTable } from '../recognition';
import type { FitContext } from './column-fits';
import type { MatchedRow } from './match-rows';
import type { OwnTerritory } from './territory';
import type { Wanted } from './wanted';

/** A table of a workbook, and the sheet it stands on. */
export interface SourceTable {
  sheet: RecognisedSheet;
  table: RecognisedTable;
}

/** The row of a source that may be a row of the table, with what it is looked at for. */
export interface RowContext {
  source: SourceTable;
  matched: MatchedRow;
  row: TemplateRow;
  wanted: Wanted;
  territory: OwnTerritory;
  fit: FitContext;
  /** The user said that this row is meant: neither territory nor prices speak against it. */
  isGiven?: boolean;
}
