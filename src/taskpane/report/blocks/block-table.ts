import { PAGE_KINDS } from '../../../indicators/tables';
import type { BlockPlan, PlannedCell } from '../../../workbook';
import { cellName, columnLetters } from '../../../workbook/addresses';
import type { Place } from '../../../workbook/block-plan';
import { looksOf, textCell } from '../../../workbook/plan/looks';
import type { Language } from '../../texts';

/** Refers to a cell of the same row by the key of its column. */
export type At = (key: string) => string;

/** A column of a table made from report text. */
export interface BlockColumn<Row> {
  key: string;
  header: string;
  /** Characters. */
  width: number;
  align?: 'left' | 'center' | 'right';
  /** Behind the column's number in the number row: "=2/1*100"; columns without numbers have a letter. */
  rule?: (numberOf: (key: string) => number) => string;
  isNumber?: boolean;
  cell: (row: Row, at: At, line: number) => CellContent;
}

/** What stands in a cell: a number or a text as it is, a formula, or an empty cell to fill in. */
export type CellContent =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; value: number; format: string }
  | { kind: 'formula'; formula: string; format: string; expected?: number | string }
  | { kind: 'input' };

export const text = (words: string | null): CellContent => ({ kind: 'text', text: words ?? '' });
export const input: CellContent = { kind: 'input' };

/** A table made from report text, whatever is in it. */
export interface BlockTable<Row> {
  template: string;
  title: string;
  columns: readonly BlockColumn<Row>[];
  rows: readonly Row[];
  notes: readonly string[];
  language: Language;
  year: number;
}

const FILL_OF_INPUTS = '#FFFBE6';
const looks = looksOf('state');
/** Title, and the line that names the document. */
const HEADER_ROW = 2;
const NUMBER_ROW = 3;
const FIRST_ROW = 4;
const BASE_YEAR = 2010;

/** Draws the table for a place: title, document line, header, number row, rows, notes. */
export function drawTable<Row>(table: BlockTable<Row>, place: Place): BlockPlan {
  const { columns, rows, notes, language, title } = table;
  const width = columns.length;
  const origin = place.kind === 'cell' ? place : { row: 0, column: 0 };
  const wide = (cell: PlannedCell) => [cell, ...Array<null>(width - 1).fill(null)];
  const blank = (look: PlannedCell['look'], content: string, role: PlannedCell['role']) =>
    wide(textCell(role, content, look));
  const atIn =
    (line: number): At =>
    (key) =>
      cellName(
        origin.row + FIRST_ROW + line,
        origin.column + columns.findIndex((column) => column.key === key),
      );
  const cells = [
    blank(looks.title, title, 'title'),
    blank(looks.documentLine, PAGE_KINDS.state.documentLine[language], 'subtitle'),
    columns.map(({ header }) => textCell('header', header, looks.header)),
    numberRow(columns),
    ...rows.map((row, line) => columns.map((column) => bodyCell(column, row, atIn(line), line))),
    ...notes.map((note) => blank(looks.note, note, 'note')),
  ];
  const merged = [0, 1, ...notes.map((_, line) => FIRST_ROW + rows.length + line)];
  return {
    template: table.template,
    parameters: { year: table.year, form: 'growth', language, baseYear: BASE_YEAR, sourceSheet: null },
    title,
    place,
    cells,
    merges: merged.map((row) => ({ row, column: 0, rows: 1, columns: width })),
    columnWidths: columns.map((column) => column.width),
    rowHeights: cells.map(() => null),
    font: PAGE_KINDS.state.font,
    freezeRows: FIRST_ROW,
    page: {
      orientation: 'landscape',
      margins: PAGE_KINDS.state.margins,
      fitToWidth: true,
      titleRows: [HEADER_ROW, NUMBER_ROW],
      printArea: null,
    },
    links: { sourceSheet: null, rows: rows.length, found: rows.length, missing: [] },
  };
}

/** "A B 1 2 3=2/1*100": letters for words, numbers for figures, the rule behind what is computed. */
function numberRow<Row>(columns: readonly BlockColumn<Row>[]): PlannedCell[] {
  const figures = columns.filter(({ isNumber }) => isNumber);
  const words = columns.filter(({ isNumber }) => !isNumber);
  const numberOf = (key: string) => figures.findIndex((column) => column.key === key) + 1;
  return columns.map((column) => {
    const { key, isNumber, rule } = column;
    const content = isNumber
      ? rule
        ? `${numberOf(key)}=${rule(numberOf)}`
        : numberOf(key)
      : columnLetters(words.indexOf(column));
    return textCell('numberRow', content, looks.numberRow);
  });
}

function bodyCell<Row>(column: BlockColumn<Row>, row: Row, at: At, line: number): PlannedCell {
  const content = column.cell(row, at, line);
  const align = column.align ?? (column.isNumber ? 'right' : 'left');
  const look = { ...looks.body, align, wrap: !column.isNumber };
  switch (content.kind) {
    case 'text':
      return textCell('label', content.text, look);
    case 'figure':
      return { ...textCell('label', content.value, look), numberFormat: content.format };
    case 'input':
      return textCell('input', '', { ...look, fill: FILL_OF_INPUTS });
    case 'formula': {
      const { formula, format, expected } = content;
      const cell: PlannedCell = {
        role: 'computed',
        content: formula,
        formula: true,
        numberFormat: format,
        look,
      };
      return expected === undefined ? cell : { ...cell, expected };
    }
  }
}
