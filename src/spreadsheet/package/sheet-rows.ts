import { nextElement, parseXml, type XmlElement, type XmlTools } from './xml';

/*
 * A tree of a large sheet takes many times the memory of its text. Opening therefore reads rows in slices, and saving makes a tree
 * of the rows that change alone.
 */

/** A worksheet part whose rows are kept as text. */
export interface SplitRows {
  /** The part without the rows. */
  rest: string;
  /** Where in `rest` the rows stand. */
  at: number;
  /** Of the root with its namespaces, and of the element around the rows. */
  open: string;
  close: string;
  rows: readonly SheetRow[];
}

interface SheetRow {
  /** As the row says, else one more than the row before it. */
  number: number;
  isNamed: boolean;
  text: string;
}

const ROOT = /<(?:[\w.-]+:)?worksheet(?=[\s>])[^>]*>/;
const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/;

/** Splits a part; `null` where only a parser can tell the rows. */
export function splitRows(xml: string): SplitRows | null {
  // a comment or a section of characters may hold what looks like a row
  if (xml.includes('<!')) return null;
  const root = ROOT.exec(xml);
  const data = SHEET_DATA.exec(xml);
  if (!root || !data || root.index > data.index || data[0].endsWith('/>')) return null;
  const prefix = data[1];
  const close = `</${prefix}sheetData>`;
  const start = data.index + data[0].length;
  const end = xml.lastIndexOf(close);
  if (end < start) return null;
  const rows = rowsIn(xml.slice(start, end), prefix);
  if (!rows) return null;
  const rootName = /^<([\w.:-]+)/.exec(root[0])?.[1] ?? '';
  return {
    rest: xml.slice(0, start) + xml.slice(end),
    at: start,
    open: root[0] + data[0],
    close: `${close}</${rootName}>`,
    rows,
  };
}

/** A part that cannot be split, to be counted all the same. */
export const unsplit = (xml: string): SplitRows => ({
  rest: '',
  at: 0,
  open: '',
  close: '',
  rows: [{ number: 1, isNamed: true, text: xml }],
});

function rowsIn(text: string, prefix: string): SheetRow[] | null {
  const row = new RegExp(`<${prefix}row(?=[\\s/>])[^>]*>`, 'g');
  const close = `</${prefix}row>`;
  const rows: SheetRow[] = [];
  let number = 0;
  let end = 0;
  for (let tag = row.exec(text); tag; tag = row.exec(text)) {
    if (text.slice(end, tag.index).trim() !== '') return null;
    const named = /\sr\s*=\s*["'](\d+)["']/.exec(tag[0])?.[1];
    const after = tag.index + tag[0].length;
    end = tag[0].endsWith('/>') ? after : text.indexOf(close, after) + close.length;
    if (end < after) return null;
    number = named === undefined ? number + 1 : Number(named);
    rows.push({ number, isNamed: named !== undefined, text: text.slice(tag.index, end) });
    row.lastIndex = end;
  }
  return text.slice(end).trim() === '' ? rows : null;
}

const EMPTY_CELL = /<((?:[\w.-]+:)?c)(?=\s)[^>]*?(?:\/>|>\s*<\/\1>)/g;
const CELL = /<(?:[\w.-]+:)?c(?=[\s/>])/g;
const NAMED_CELL = /<(?:[\w.-]+:)?c\s[^>]*?\br=/g;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** How many rows and cells hold something, and how many cells have a format only. */
export function countContent({ rows }: SplitRows): { rows: number; cells: number; emptyCells: number } {
  const counts = { rows: 0, cells: 0, emptyCells: 0 };
  for (const { text } of rows) {
    const empty = countOf(EMPTY_CELL, text);
    const cells = countOf(CELL, text) - empty;
    counts.emptyCells += empty;
    counts.cells += cells;
    if (cells > 0) counts.rows++;
  }
  return counts;
}

/** Without the cells that have a format only, where those that stay say where they are. */
export function withoutEmptyCells(sheet: SplitRows): SplitRows {
  if (sheet.rows.some(({ text }) => countOf(CELL, text) !== countOf(NAMED_CELL, text))) return sheet;
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, text: row.text.replace(EMPTY_CELL, '') })) };
}

/** Characters of rows that are parsed at once. */
const SLICE = 1_000_000;

/** The `<row>` elements, one after the other; none may be kept, for their tree goes with the next slice. */
export function* rowElements(
  { open, close, rows }: SplitRows,
  tools: XmlTools,
  part: string,
): Generator<XmlElement> {
  let slice: string[] = [];
  let length = 0;
  for (let at = 0; at < rows.length; at++) {
    slice.push(rows[at].text);
    length += rows[at].text.length;
    if (length < SLICE && at < rows.length - 1) continue;
    const { root } = parseXml(tools, open + slice.join('') + close, part);
    const data = nextElement(root.firstChild);
    for (let node = nextElement(data?.firstChild ?? null); node; node = nextElement(node.nextSibling))
      yield node;
    slice = [];
    length = 0;
  }
}

/** A part in whose tree rows that stay stand as one empty row a run; `restore` puts them back into its text. */
interface PartialSheet {
  text: string;
  restore(serialised: string): string;
}

/** @param changed numbers of the rows that may change; `null` where the tree must have all of them */
export function partialSheet(xml: string, changed: ReadonlySet<number>): PartialSheet | null {
  const sheet = splitRows(xml);
  if (!sheet) return null;
  const { rows } = sheet;
  // what a shared formula says may have to be written into rows far from the one that changes
  if (rows.some(({ isNamed, number, text }) => !isNamed || (changed.has(number) && text.includes('shared'))))
    return null;
  if (rows.some(({ number }, index) => index > 0 && number <= rows[index - 1].number)) return null;
  return partialOf(sheet, changed);
}

const CONTENT = /<(?:[\w.-]+:)?(?:f|v|is)[\s/>]/;

/** The same with the rows that hold anything but formats, to be read and changed in place. */
export function contentOfSheet(xml: string): PartialSheet | null {
  const sheet = splitRows(xml);
  if (!sheet || sheet.rows.some(({ isNamed }) => !isNamed)) return null;
  const withContent = sheet.rows.filter(({ text }) => CONTENT.test(text));
  return partialOf(sheet, new Set(withContent.map(({ number }) => number)));
}

function partialOf({ rows, rest, at }: SplitRows, changed: ReadonlySet<number>): PartialSheet {
  const numbers = [...changed].sort((one, other) => one - other);
  const runs: string[][] = [[]];
  const written: string[] = [];
  let next = 0;
  rows.forEach(({ number, text }, index) => {
    if (changed.has(number)) {
      written.push(text);
      return;
    }
    runs[runs.length - 1].push(text);
    while (numbers[next] <= number) next++;
    const following = rows[index + 1]?.number ?? Infinity;
    const ends = following === Infinity || changed.has(following) || numbers[next] <= following;
    if (!ends) return;
    // the run counts as its last row: changes come before or behind it
    written.push(`<${prefixOf(text)}row r="${number}" ${KEPT}="${runs.length - 1}"/>`);
    runs.push([]);
  });
  return {
    text: rest.slice(0, at) + written.join('') + rest.slice(at),
    restore: (serialised) => serialised.replace(STANDS_FOR, (_, run) => runs[Number(run)].join('')),
  };
}

const KEPT = 'keptRows';
const STANDS_FOR = new RegExp(`<(?:[\\w.-]+:)?row r="\\d+" ${KEPT}="(\\d+)"/>`, 'g');

const prefixOf = (row: string): string => /^<([\w.-]+:)?/.exec(row)?.[1] ?? '';
