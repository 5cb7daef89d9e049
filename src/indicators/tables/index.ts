import { BC_THANG } from './bc-thang';
import { CPI } from './cpi';
import { CT_DANG } from './ct-dang';
import { CT_NAM, CT_NAM_SHEET } from './ct-nam';
import { DOICHIEU } from './doichieu';
import { GRDP } from './grdp';
import { IIP } from './iip';
import { NK_HANG } from './nk-hang';
import { NK_THITRUONG } from './nk-thitruong';
import { SPCN } from './spcn';
import type { StandardTable } from './table';
import { TARGET_SHEET } from './target-sheet';
import { TARGETS } from './targets';
import type { Template } from './template';
import { TIENDO } from './tiendo';
import { TMBL } from './tmbl';
import { VON } from './von';
import { XEPLOAI } from './xeploai';
import { XK_HANG } from './xk-hang';
import { XK_THITRUONG } from './xk-thitruong';

export * from './about';
export {
  cellContent,
  choicesOf,
  type CellContent,
  type FormulaMeaning,
  type TableCell,
} from './cell-content';
export { givenRows, type GivenRow } from './given-rows';
export { listRowId, MOST_LIST_ROWS, rowsOf } from './expand';
export {
  CAP_BASES,
  DENOMINATORS,
  fillingFor,
  indicatorWords,
  namedWords,
  TRACKED_INDICATORS,
} from './filling';
export { KINDS_OF_VALUES } from './column-kinds';
export { FINDINGS } from './findings';
export { columnsOf, numberRow, percentForm } from './number-row';
export { PAGE_KINDS, printableHeight, printableWidth, printScale, type PageKind } from './page';
export { isOfText, printedNumbers } from './printed-numbers';
export { linesOf, summedUnder } from './row-sums';
export { LEVELS, STATEMENTS } from './statements';
export * from './table';
export * from './template';
export { SCALES, scaledUnit, unitLineWords, unitWords, type Scale } from './units';
export { fillWords, type Filling, type NamedWord } from './words';

/** The yearly tables by id. */
export const TABLES: Readonly<Record<'CT-NAM' | 'TARGETS', StandardTable>> = { 'CT-NAM': CT_NAM, TARGETS };

export type TemplateId =
  | 'CT-NAM'
  | 'TARGETS'
  | 'BC-THANG'
  | 'TIENDO'
  | 'IIP'
  | 'SPCN'
  | 'GRDP'
  | 'VON'
  | 'TMBL'
  | 'XK-HANG'
  | 'NK-HANG'
  | 'XK-THITRUONG'
  | 'NK-THITRUONG'
  | 'CPI'
  | 'CT-DANG'
  | 'XEPLOAI'
  | 'DOICHIEU';

/** All standard tables by id, in the order of a gallery. */
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  'CT-NAM': CT_NAM_SHEET,
  TARGETS: TARGET_SHEET,
  'BC-THANG': BC_THANG,
  TIENDO,
  IIP,
  SPCN,
  GRDP,
  VON,
  TMBL,
  'XK-HANG': XK_HANG,
  'NK-HANG': NK_HANG,
  'XK-THITRUONG': XK_THITRUONG,
  'NK-THITRUONG': NK_THITRUONG,
  CPI,
  'CT-DANG': CT_DANG,
  XEPLOAI,
  DOICHIEU,
};
