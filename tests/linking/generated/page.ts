import { columnLetters } from '../../../src/spreadsheet/a1';

/** Words above a column of figures, from top to bottom, and what the figures are. */
export interface HeadedColumn<Key extends string> {
  /** `null`: no column of the table. */
  key: Key | null;
  stack: string[];
}

const WIDTH_OF_TITLE = 6;

/** A sheet that is written cell by cell, as lines of the notation of fixtures. */
export class Page {
  private readonly cells: string[][] = [];
  private readonly directives: string[] = [];

  constructor(readonly name: string) {}

  get height(): number {
    return this.cells.length;
  }

  put(row: number, column: number, text: string | number): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row];
    while (line.length <= column) line.push('');
    const isTextNumber = typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text);
    line[column] = isTextNumber ? `'${text}` : String(text);
  }

  add(line: string): void {
    this.directives.push(line);
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns === 1) return;
    const [from, to] = [
      [row, column],
      [row + rows - 1, column + columns - 1],
    ].map(([r, c]) => `${columnLetters(c)}${r + 1}`);
    this.directives.push(`merge ${from}:${to}`);
  }

  title(row: number, text: string, column: number, isMerged: boolean): void {
    this.put(row, column, text);
    if (isMerged) this.merge(row, column, 1, WIDTH_OF_TITLE);
  }

  /** Writes a stacked header and returns the row below it. */
  header(row: number, column: number, stacks: readonly (readonly string[])[], isMerged: boolean): number {
    const depth = Math.max(...stacks.map(({ length }) => length));
    stacks.forEach((stack, at) =>
      stack.forEach((text, layer) => {
        const isSame = (other: number) =>
          stacks[other]?.slice(0, layer + 1).join('|') === stack.slice(0, layer + 1).join('|') &&
          stacks[other].length > layer + 1;
        const isGroup = layer < stack.length - 1;
        if (isGroup && isSame(at - 1)) return;
        this.put(row + layer, column + at, text);
        if (!isMerged) return;
        if (!isGroup) {
          this.merge(row + layer, column + at, depth - layer, 1);
          return;
        }
        let last = at;
        while (isSame(last + 1)) last++;
        this.merge(row + layer, column + at, 1, last - at + 1);
      }),
    );
    return row + depth;
  }

  lines(): string[] {
    const rows = this.cells.flatMap((line, at) =>
      line.some((text) => text !== '') ? [`${at + 1}| ${line.join(' | ')} |`] : [],
    );
    return [`== ${this.name}`, ...rows, ...this.directives];
  }
}
