/** A cell of a table in a text: its words, and where they stand. */
export interface TextCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where it begins and ends within its line: cells set apart by spaces belong to the heading they stand under. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of a text, from its first to behind its last character. */
export type Block =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'table';
      readonly start: number;
      readonly end: number;
      readonly isAligned: boolean;
      readonly rows: readonly (readonly TextCell[])[];
    };

type Separator = 'bar' | 'tab' | 'gap';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly separator: Separator | null;
  readonly cells: readonly TextCell[];
}

const SEPARATORS: Record<Separator, RegExp> = { bar: /\|/g, tab: /\t/g, gap: /[^\S\t]{3,}/g };
/** "|---|:--:|": a line that only rules a table. */
const RULE = /^[\s|:+=_-]+$/;
const LEAST_CELLS = 3;
/** A line of more is no row that a person wrote. */
const MOST_CELLS = 40;
const LONGEST_ROW = 2000;
const VALUE = /^[<>≤≥=~+−–-]*\s*\d[\d.,]*(?:\s*[-–÷]\s*\d[\d.,]*)?\s*%?$/;

function separatorOf(line: string): Separator | null {
  if (line.length > LONGEST_ROW) return null;
  if (line.includes('|')) return 'bar';
  if (line.trim().includes('\t')) return 'tab';
  return /\S[^\S\t]{3,}\S/.test(line) ? 'gap' : null;
}

function cellsOf(line: string, separator: Separator, start: number): TextCell[] {
  const cells: TextCell[] = [];
  const add = (from: number, to: number) => {
    const piece = line.slice(from, to);
    const text = piece.trim();
    const left = from + (piece.length - piece.trimStart().length);
    const right = left + text.length;
    cells.push({ text, start: start + left, end: start + right, from: left, to: right });
  };
  let from = 0;
  for (const { index, 0: cut } of line.matchAll(SEPARATORS[separator])) {
    add(from, index);
    from = index + cut.length;
  }
  add(from, line.length);
  if (separator !== 'gap') return cells;
  // spaces at either end of the line only indent it
  return cells.filter(({ text }) => text !== '');
}

/** Rows without the bars at either end of every line, which only frame them. */
function unframed(lines: readonly Line[]): readonly Line[] {
  if (lines[0].separator !== 'bar') return lines;
  const from = lines.every(({ cells }) => cells[0].text === '') ? 1 : 0;
  const to = lines.every(({ cells }) => cells[cells.length - 1].text === '') ? -1 : undefined;
  return lines.map((line) => ({ ...line, cells: line.cells.slice(from, to) }));
}

function readLine(text: string, start: number): Line {
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found + 1;
  const line = text.slice(start, end).replace(/[\r\n]+$/, '');
  const separator = separatorOf(line);
  const cells = separator === null ? [] : cellsOf(line, separator, start);
  const isRow = cells.length >= 2 && cells.length <= MOST_CELLS;
  return { start, end, separator: isRow ? separator : null, cells: isRow ? cells : [] };
}

/** Whether lines with the same separator are rows: three columns, or names with a value each. */
function isTable(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ cells }) => cells.some(({ text }) => /[\p{L}\d]/u.test(text)));
  if (rows.length < 2) return false;
  if (rows.filter(({ cells }) => cells.length >= LEAST_CELLS).length >= 2) return true;
  const valued = rows.filter(({ cells }) => VALUE.test(cells[1]?.text ?? '') && /\p{L}/u.test(cells[0].text));
  return lines[0].separator !== 'gap' && valued.length >= 2;
}

/** Cuts a text into tables and what stands between them, in time proportional to its length. */
export function* blocks(text: string): Generator<Block> {
  let from = 0;
  for (let at = 0; at < text.length;) {
    const first = readLine(text, at);
    at = first.end;
    if (first.separator === null) continue;
    const lines = [first];
    while (at < text.length) {
      const next = readLine(text, at);
      if (next.separator !== first.separator) break;
      lines.push(next);
      at = next.end;
    }
    const table = unframed(lines);
    if (!isTable(table)) continue;
    if (first.start > from) yield { kind: 'text', start: from, end: first.start };
    const rows = table
      .filter(({ start, end }) => !RULE.test(text.slice(start, end)))
      .map(({ cells }) => cells);
    yield { kind: 'table', start: first.start, end: at, isAligned: first.separator === 'gap', rows };
    from = at;
  }
  if (from < text.length) yield { kind: 'text', start: from, end: text.length };
}
