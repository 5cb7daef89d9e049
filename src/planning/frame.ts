import {
  cellOf,
  givenRows,
  headerOf,
  rowsOf,
  scaledUnit,
  type CellKey,
  type TableCell,
  type Template,
  type TemplateColumn,
  type TemplatePart,
  type TemplateRow,
  type Words,
} from '../tables';
import { cellName } from '../spreadsheet/a1';
import type { Place } from './block-plan';
import type { BlockRequest } from '../tables/choices';
import { choicesFor, sayer, type PlanChoices } from './choices';
import { spreadOf, type Spread } from './spread';

/** A part under the table with the rows it gets; `top` is the row of its title. */
export interface PlacedPart {
  part: TemplatePart;
  rows: TemplateRow[];
  top: number;
}

/** Where the parts of a block stand, and the words it is written in. All rows are relative to the block. */
export interface Frame {
  template: Template;
  request: BlockRequest;
  choices: PlanChoices;
  /** As they will be written: lists in lines. */
  rows: TemplateRow[];
  /** Rows of the letterhead, 0 where none is wanted; the title stands below them. */
  letterheadRows: number;
  /** Row of the unit line; `null` where each row has its own unit. */
  unitLine: number | null;
  headerTop: number;
  headerDepth: number;
  numberRow: number;
  bodyTop: number;
  noteTop: number;
  parts: PlacedPart[];
  /** First row of the signatures, or where they would stand. */
  signatureTop: number;
  /** Rows of the signatures, 0 where none are wanted. */
  signatureRows: number;
  /** Rows of the block. */
  height: number;
  /** Rows that are printed: all but the auxiliary ones below. */
  printedRows: number;
  /** Columns of the table that are printed; auxiliary ones stand right of them. */
  printed: number;
  /** Columns of the table. */
  columns: number;
  /** How these lie over the sheet's. */
  spread: Spread;
  /** The words in the block's language, with the period filled in. */
  say: (words: Words) => string;
  /** A unit in the scale that was chosen. */
  unit: (unit: Words) => Words;
  /** Row of the block that a row of the table stands in. */
  rowPlace: (rowId: string) => number;
  cell: (row: TemplateRow, column: TemplateColumn) => TableCell;
  /** The address of a cell that a formula of a row names. */
  refer: (row: TemplateRow, key: CellKey) => string;
}

/** Who is above the department, the department itself, and an empty row. */
const LETTERHEAD_ROWS = 3;
/** Title and the line that names the document. */
const TITLE_ROWS = 2;
/** A part has an empty row above it, its title and its header. */
const PART_HEAD = 3;
/** Signatures: an empty row, the date, and two lines for each who signs. */
const SIGNATURE_ROWS = 4;
/** Room to sign in, and the names. */
const NAME_ROWS = 4;

const hasLetterhead = ({ authority, department, formNumber }: BlockRequest): boolean =>
  Boolean(authority ?? department ?? formNumber);
const hasNames = ({ preparer, head }: BlockRequest): boolean => Boolean(preparer ?? head);

export function frameOf(template: Template, request: BlockRequest, place: Place): Frame {
  const choices = choicesFor(template, request);
  const { columns } = template;
  const rows = request.given ? givenRows(request.given) : rowsOf(template, choices);
  const body = rows.filter(({ auxiliary }) => !auxiliary);
  const below = rows.filter(({ auxiliary }) => auxiliary);
  const letterheadRows = hasLetterhead(request) ? LETTERHEAD_ROWS : 0;
  const titleEnd = letterheadRows + TITLE_ROWS;
  const headerTop = titleEnd + (template.unitLine ? 1 : 0);
  const headerDepth = Math.max(...columns.map((column) => headerOf(column, choices.form).length));
  const numberRow = headerTop + headerDepth;
  const bodyTop = numberRow + 1;
  const noteTop = bodyTop + body.length;
  const parts = placeParts(template, choices, noteTop + template.notes.length);
  const last = parts[parts.length - 1] as PlacedPart | undefined;
  const signatureTop = last ? last.top + 2 + last.rows.length : noteTop + template.notes.length;
  const named = hasNames(request);
  const signatureRows = request.signature || named ? SIGNATURE_ROWS + (named ? NAME_ROWS : 0) : 0;
  const printedRows = signatureTop + signatureRows;
  const belowTop = printedRows + 1;
  const places = new Map([
    ...body.map(({ id }, index) => [id, bodyTop + index] as const),
    ...below.map(({ id }, index) => [id, belowTop + index] as const),
  ]);
  const origin = place.kind === 'cell' ? place : { row: 0, column: 0 };
  const spread = spreadOf(template, request.nameColumns);
  const columnPlaces = new Map(columns.map(({ key }, index) => [key, spread.placeOf(index)]));
  const rowPlace = (rowId: string) => places.get(rowId)!;
  return {
    template,
    request,
    choices,
    rows,
    letterheadRows,
    unitLine: template.unitLine ? titleEnd : null,
    headerTop,
    headerDepth,
    numberRow,
    bodyTop,
    noteTop,
    parts,
    signatureTop,
    signatureRows,
    height: below.length ? belowTop + below.length : printedRows,
    printedRows,
    printed: columns.filter(({ auxiliary }) => !auxiliary).length,
    columns: columns.length,
    spread,
    say: sayer(template, choices, request),
    unit: (unit) => scaledUnit(unit, choices.scale),
    rowPlace,
    cell: (row, column) => ({ template, rows, row, column, choices }),
    refer: (row, key) => {
      const at = cellOf(row, key);
      return cellName(origin.row + rowPlace(at.row), origin.column + columnPlaces.get(at.column)!);
    },
  };
}

function placeParts({ parts = [] }: Template, choices: PlanChoices, top: number): PlacedPart[] {
  let next = top;
  return parts.map((part) => {
    const rows = rowsOf(part, choices);
    const placed = { part, rows, top: next + 1 };
    next += PART_HEAD + rows.length;
    return placed;
  });
}
