import type { Area } from '../engine/engine';

/** One cell of a block as the terminal shows it. */
export interface PrintedCell {
  text: string;
  right: boolean;
}

const NARROWEST = 3;
/** Columns of a word that is never broken. */
const LONGEST_WORD = 9;
const GAP = ' │ ';

/** Number of terminal columns a text takes: combining marks take none. */
export function displayWidth(text: string): number {
  return [...text.normalize('NFC').replace(/\p{Mn}/gu, '')].length;
}

function pad(text: string, room: number, how: 'left' | 'right' | 'center'): string {
  const free = Math.max(0, room - displayWidth(text));
  if (how === 'right') return ' '.repeat(free) + text;
  const before = how === 'center' ? Math.floor(free / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(free - before);
}

/** Breaks a text into lines of at most `room` columns, at spaces where it can. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/)) {
    while (displayWidth(word) > room) {
      if (line) lines.push(line);
      line = '';
      const letters = [...word];
      lines.push(letters.slice(0, room).join(''));
      word = letters.slice(room).join('');
    }
    if (line && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  lines.push(line);
  return lines;
}

/**
 * Columns as wide as their numbers and words need; what the terminal has left goes to the texts that take most lines, one column
 * after the other. Words longer than `LONGEST_WORD`, such as the formulas of a number row, may be broken.
 */
function columnWidths(rows: PrintedCell[][], spans: (Area | undefined)[][], terminal: number): number[] {
  const columns = rows[0].length;
  const widths = Array<number>(columns).fill(NARROWEST);
  const texts = Array.from({ length: columns }, (): string[] => []);
  rows.forEach((row, r) =>
    row.forEach(({ text, right }, c) => {
      if (spans[r][c] && spans[r][c].columns > 1) return;
      const least = right
        ? displayWidth(text)
        : Math.min(LONGEST_WORD, Math.max(...text.split(/\s+/).map(displayWidth)));
      widths[c] = Math.max(widths[c], least);
      if (!right && text) texts[c].push(text);
    }),
  );
  const linesOf = (c: number) => texts[c].reduce((sum, text) => sum + wrap(text, widths[c]).length - 1, 0);
  const lines = texts.map((_, c) => linesOf(c));
  let room = terminal - widths.reduce((sum, one) => sum + one, 0) - GAP.length * (columns - 1);
  for (; room > 0; room--) {
    const neediest = lines.indexOf(Math.max(...lines));
    if (lines[neediest] === 0) break;
    widths[neediest] += 1;
    lines[neediest] = linesOf(neediest);
  }
  return widths;
}

/** The block as aligned text: merged cells span, long texts wrap, rows that span everything stand alone. */
export function printBlock(rows: PrintedCell[][], merges: Area[], terminal: number): string {
  const spans = rows.map((row) => row.map(() => undefined as Area | undefined));
  const covered = rows.map((row) => row.map(() => false));
  for (const merge of merges) {
    for (let r = merge.row; r < merge.row + merge.rows; r++) {
      for (let c = merge.column; c < merge.column + merge.columns; c++) covered[r][c] = true;
    }
    covered[merge.row][merge.column] = false;
    spans[merge.row][merge.column] = merge;
  }
  const widths = columnWidths(rows, spans, terminal);
  const columns = widths.length;
  const total = widths.reduce((sum, one) => sum + one, 0) + GAP.length * (columns - 1);
  const output: string[] = [];
  rows.forEach((row, r) => {
    const filled = row.filter(({ text }) => text);
    // a title spans what is printed, not the columns carried beside it
    const isLine = filled.length === 1 && row[0].text !== '' && (spans[r][0]?.columns ?? 1) > columns / 2;
    const whole = isLine || !filled.length;
    if (whole) {
      output.push(...wrap(row[0].text, total).map((line) => pad(line, total, 'center').trimEnd()));
      return;
    }
    // no line through a cell that is merged with the one above
    const continues = merges.some((merge) => merge.row < r && r < merge.row + merge.rows);
    if (!continues) output.push('─'.repeat(total));
    output.push(...printRow(row, r, spans, covered, widths));
  });
  output.push('─'.repeat(total));
  return output.join('\n');
}

function printRow(
  row: PrintedCell[],
  r: number,
  spans: (Area | undefined)[][],
  covered: boolean[][],
  widths: number[],
): string[] {
  const cells: { lines: string[]; room: number; right: boolean }[] = [];
  for (let c = 0; c < row.length;) {
    const columns = spans[r][c]?.columns ?? 1;
    const room = widths.slice(c, c + columns).reduce((sum, one) => sum + one, 0) + GAP.length * (columns - 1);
    const text = covered[r][c] ? '' : row[c].text;
    cells.push({ lines: wrap(text, room), room, right: row[c].right });
    c += columns;
  }
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ lines, room, right }) => pad(lines[line] ?? '', room, right ? 'right' : 'left'))
      .join(GAP)
      .trimEnd(),
  );
}
