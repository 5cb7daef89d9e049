import { displayWidth, wrap } from './print-block';
import type { Block } from './read-block';

/** First cells of the row of letters and numbers that stands under a header; the second is that of the labels. */
const NUMBER_ROW = ['A', 'B'];
const LABEL = 1;
const GAP = '  ';
const NARROWEST_LABEL = 20;
const WIDEST_LABEL = 44;
/** Columns that a word of a header gets before it is broken. */
const HEADER_WORD = 9;

/** Cuts a text to so many columns. */
function cut(text: string, room: number): string {
  const letters = [...text.normalize('NFC')];
  return letters.length <= room
    ? text
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}

const left = (text: string, room: number) => text + ' '.repeat(Math.max(0, room - displayWidth(text)));
const right = (text: string, room: number) => ' '.repeat(Math.max(0, room - displayWidth(text))) + text;

/** The stacked header of a column: the words of the cells above it, those of merged cells included. */
function headerOf({ cells, merges }: Block, top: number, bottom: number, column: number): string {
  const words: string[] = [];
  for (let row = top; row < bottom; row++) {
    const merge = merges.find(
      (one) =>
        row >= one.row &&
        row < one.row + one.rows &&
        column >= one.column &&
        column < one.column + one.columns,
    );
    const { text } = cells[merge?.row ?? row][merge?.column ?? column];
    if (text && words.at(-1) !== text) words.push(text);
  }
  return words.join(' ');
}

interface DigestColumn {
  /** Place in the block. */
  at: number;
  header: string[];
  room: number;
}

/** The columns behind the label that hold anything in these rows, as many as fit from left to right. */
function columnsThatFit(block: Block, body: Block['cells'], header: number, numbers: number, width: number) {
  const columns: DigestColumn[] = [];
  let room = width - NARROWEST_LABEL;
  for (let at = LABEL + 1; at < block.cells[0].length; at++) {
    const texts = body.map((row) => row[at].text);
    if (texts.every((text) => text === '')) continue;
    const said = headerOf(block, header, numbers, at);
    const longest = Math.max(...said.split(' ').map(displayWidth));
    const needed = Math.max(...texts.map(displayWidth), Math.min(HEADER_WORD, longest));
    if (room < needed + GAP.length) break;
    room -= needed + GAP.length;
    columns.push({ at, header: wrap(said, needed), room: needed });
  }
  return { columns, labelRoom: NARROWEST_LABEL + room };
}

/**
 * The gist of an inserted table for a terminal: its title, and of the rows that have figures the label and as many columns as
 * fit. Labels too long are cut.
 */
export function printDigest(block: Block, width: number): string {
  const { cells } = block;
  const numbers = cells.findIndex((row) => NUMBER_ROW.every((text, at) => row[at]?.text === text));
  const header = cells.findIndex((row) => row.filter(({ text }) => text).length > 2);
  const body = cells.slice(numbers + 1).filter((row) => row.some(({ value }) => typeof value === 'number'));
  const { columns, labelRoom: most } = columnsThatFit(block, body, header, numbers, width);
  // what is carried for formulas stands to the right: a row that has figures only there has none to show
  const shown = body.filter((row) => columns.some(({ at }) => typeof row[at].value === 'number'));
  const longest = Math.max(NARROWEST_LABEL, ...shown.map((row) => displayWidth(row[LABEL].text)));
  const labelRoom = Math.min(longest, WIDEST_LABEL, most);
  const line = (first: string, rest: string[]) => [left(first, labelRoom), ...rest].join(GAP).trimEnd();
  const height = Math.max(0, ...columns.map((one) => one.header.length));
  const heads = Array.from({ length: height }, (_, at) =>
    line(
      at === height - 1 ? headerOf(block, header, numbers, LABEL) : '',
      columns.map((one) => right(one.header[at - height + one.header.length] ?? '', one.room)),
    ),
  );
  const rule = '─'.repeat(labelRoom + columns.reduce((sum, one) => sum + one.room + GAP.length, 0));
  const rows = shown.map((row) =>
    line(
      cut(row[LABEL].text, labelRoom),
      columns.map(({ at, room }) => right(row[at].text, room)),
    ),
  );
  return [cells[0][0].text, rule, ...heads, rule, ...rows, rule].join('\n');
}
