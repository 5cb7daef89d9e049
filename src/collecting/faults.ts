import type { XlsxProblemCode, XlsxProblemDetails } from '../spreadsheet/package/problem';
import type { FormWords } from './form';
import type { StoredFormat } from './stored-formats';

/** Where in a file. */
interface Place {
  sheet: string;
  /** `D12`. */
  cell: string;
  /** Words of the row and the column it belongs to. */
  label: string;
  header: string;
}

/** A file that cannot be read, or is no form that was asked for. */
export type FileFault =
  | { kind: 'unreadable'; code: XlsxProblemCode; details: XlsxProblemDetails }
  | { kind: 'empty' | 'noAccess' }
  | { kind: 'noForm' }
  | { kind: 'severalForms'; sheets: readonly string[] }
  | { kind: 'otherTable'; found: string; wanted: string }
  | { kind: 'otherPeriod'; found: string; wanted: string }
  | { kind: 'otherChoices' }
  | { kind: 'oldEdition'; found: number; wanted: number }
  | { kind: 'otherMake' }
  | { kind: 'unknownUnit'; unit: string }
  /** Files of one unit that say different things, and none is known to be newer. */
  | { kind: 'undecided'; files: readonly string[] }
  /** A unit that stands in the totals of another file too: its figures would count twice. */
  | { kind: 'countedTwice'; unit: string; file: string }
  | { kind: 'nothingFilled' };

/** Something in a cell because of which the file is not taken. */
export type CellFault =
  | ({ kind: 'rowLost' | 'columnLost' } & Pick<Place, 'sheet' | 'label'>)
  | ({
      kind: 'wordsChanged';
      role: FormWords['role'];
      found: string;
      wanted: string;
    } & Pick<Place, 'sheet' | 'cell'>)
  | ({ kind: 'textNumber'; found: string; value: number } & Place)
  | ({ kind: 'noNumber'; found: string } & Place)
  | ({ kind: 'notOffered'; found: string; choices: readonly string[] } & Place)
  | ({ kind: 'error'; found: string } & Place)
  | ({ kind: 'otherWorkbook' | 'notCalculated' | 'merged' | 'unnamed' | 'cutAway' } & Place)
  /**
   * The cell shows its number as a percentage or a day, in thousands of what it holds, or with words of its own: what was meant is not
   * what it holds.
   */
  | ({ kind: 'shownOtherwise'; shows: Exclude<StoredFormat['shows'], 'number'>; value: number } & Place)
  | ({ kind: 'negative'; value: number } & Place)
  | ({ kind: 'stray'; found: string } & Pick<Place, 'sheet' | 'cell'>)
  /** A total that is not what its own figures add up to. */
  | ({ kind: 'totalDiffers'; found: number | string; wanted: number } & Place);

/** Something that is told, and does not keep the file from being taken. */
export type Note =
  | { kind: 'sheetRenamed'; found: string; wanted: string }
  | { kind: 'moved'; sheet: string; rows: number; columns: number }
  | { kind: 'wrongExtension'; extension: string }
  | ({ kind: 'formula'; value: number | string } & Place)
  | ({ kind: 'noData'; found: string } & Place)
  | ({ kind: 'computedTyped' | 'beside' } & Pick<Place, 'sheet' | 'cell'>)
  /** The figure stands in a row or a column that is not seen; it is taken. */
  | ({ kind: 'hiddenCell' } & Place)
  | { kind: 'hiddenSheet'; sheet: string }
  /** The file has sheets that are no form: they are not read. */
  | { kind: 'moreSheets'; sheets: readonly string[] }
  | { kind: 'macros' }
  /** Another file of the unit was taken, which is newer or the same. */
  | { kind: 'olderFile' | 'sameFile'; file: string };

export type Fault = FileFault | CellFault;
