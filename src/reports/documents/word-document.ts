import { cleanLine } from '../../indicators/language/clean-text';
import { XlsxPackage } from '../../spreadsheet/package/package';
import { XlsxProblem, type XlsxProblemCode } from '../../spreadsheet/package/problem';
import { child, children, textOf, type XmlElement, type XmlTools } from '../../spreadsheet/package/xml';
import { ListLabels, valueOf } from './list-labels';
import { gridLines, type GridCell } from './text-grid';

/** Why a document cannot be read; what it says to people is in `document-problems`. */
export type DocumentProblemCode = Exclude<XlsxProblemCode, 'notXlsx' | 'oldXls'> | 'notWord' | 'oldDoc';

/** What a document says as a text that the reader takes, and what of it is not in that text. */
export type DocumentReading =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Footnotes and endnotes: they stand below the text as remarks, which are not read for figures. */
      readonly footnotes: number;
      /** Pictures and charts, whose numbers no one reads. */
      readonly pictures: number;
    }
  | { readonly kind: 'problem'; readonly code: DocumentProblemCode };

const CODES: Partial<Record<XlsxProblemCode, DocumentProblemCode>> = { notXlsx: 'notWord', oldXls: 'oldDoc' };

/** What is set but not printed, was deleted, or says how to do something instead of what. */
const UNSEEN: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'rPr',
  'pPr',
  'tblPr',
]);
/** What shows that a picture or a chart stands there. */
const PICTURES: ReadonlySet<string> = new Set(['blip', 'imagedata', 'chart']);
const DEEPEST = 60;

/**
 * Reads a Word document (văn bản .docx, .docm): paragraphs with the numbers of their lists, and tables between bars, in their order.
 * Nothing in it is carried out: fields give their last result, macros and links are not looked at, deleted text is left out.
 * @param tools - parser of XML: the browser's or xmldom's
 */
export function readWordDocument(bytes: Uint8Array, tools: XmlTools): DocumentReading {
  try {
    const file = new XlsxPackage(bytes, tools);
    const main = file.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
    if (main === undefined || !file.has(main)) return { kind: 'problem', code: 'notWord' };
    const body = child(file.xml(main).root, 'body');
    if (body === null) return { kind: 'problem', code: 'notWord' };
    const partOf = (kind: string): XmlElement | null => {
      const found = file.relationships(main).find((one) => one.kind === kind && file.has(one.target));
      return found ? file.xml(found.target).root : null;
    };
    const writer = new DocumentWriter(new ListLabels(partOf('numbering'), partOf('styles')));
    writer.blocks(body, 0);
    const notes = (['footnotes', 'endnotes'] as const).flatMap((kind) => notesOf(partOf(kind), writer));
    return {
      kind: 'text',
      text: [...writer.lines, ...notes.map((note, at) => `# (${at + 1}) ${note}`)].join('\n'),
      footnotes: notes.length,
      pictures: writer.pictures,
    };
  } catch (error) {
    if (!(error instanceof XlsxProblem)) throw error;
    return { kind: 'problem', code: CODES[error.code] ?? (error.code as DocumentProblemCode) };
  }
}

/** The notes that people wrote; the lines that part them from the text are notes to Word only. */
function notesOf(root: XmlElement | null, writer: DocumentWriter): string[] {
  return (root ? children(root) : [])
    .filter((note) => !Array.from(note.attributes).some(({ localName }) => localName === 'type'))
    .map((note) => writer.plain(note))
    .filter((text) => text !== '');
}

class DocumentWriter {
  readonly lines: string[] = [];
  pictures = 0;
  /** Fields that are open here, the innermost last: their instruction is told first, then what they gave. */
  private fields: ('instruction' | 'result')[] = [];

  constructor(private readonly labels: ListLabels) {}

  /** Paragraphs and tables of a body, a cell or a box, whatever wraps them. */
  blocks(parent: XmlElement, depth: number): void {
    if (depth > DEEPEST) return;
    for (const element of children(parent)) {
      if (element.localName === 'p') this.paragraph(element);
      else if (element.localName === 'tbl') this.table(element, depth);
      else if (!UNSEEN.has(element.localName ?? '')) this.blocks(element, depth + 1);
    }
  }

  /** All that an element says, in one line. */
  plain(parent: XmlElement): string {
    const inner = new DocumentWriter(this.labels);
    inner.blocks(parent, 0);
    this.pictures += inner.pictures;
    return cleanLine(inner.lines.join(' '));
  }

  private paragraph(element: XmlElement): void {
    const boxes: XmlElement[] = [];
    const text = this.words(element, boxes, 0);
    // an instruction that never ends takes no more than its paragraph with it
    this.fields = this.fields.filter((part) => part === 'result');
    if (text.trim() !== '') {
      const label = this.labels.next(child(element, 'pPr'));
      this.lines.push(label === '' ? text : `${label} ${text}`);
    } else this.lines.push('');
    for (const box of boxes) this.blocks(box, 0);
  }

  private words(parent: XmlElement, boxes: XmlElement[], depth: number): string {
    if (depth > DEEPEST) return '';
    let text = '';
    for (const element of children(parent)) {
      const words = this.wordsOf(element, boxes, depth);
      text += isNoteMark(element, words, text) ? `[${words}]` : words;
    }
    return text;
  }

  private wordsOf(element: XmlElement, boxes: XmlElement[], depth: number): string {
    const name = element.localName ?? '';
    if (UNSEEN.has(name)) return '';
    switch (name) {
      case 't':
        // what a field within the instruction of another gave is not printed
        return this.fields.includes('instruction') ? '' : textOf(element);
      case 'fldChar':
        this.field(valueOf(element, 'fldCharType'));
        return '';
      case 'tab':
      case 'ptab':
        return '\t';
      case 'br':
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '-';
      case 'txbxContent':
        boxes.push(element);
        return '';
      case 'AlternateContent': {
        // the same twice, for newer and for older readers
        const one = child(element, 'Choice') ?? child(element, 'Fallback');
        return one ? this.words(one, boxes, depth + 1) : '';
      }
      case 'r':
        return isHidden(element) ? '' : this.words(element, boxes, depth + 1);
    }
    if (PICTURES.has(name)) this.pictures += 1;
    return this.words(element, boxes, depth + 1);
  }

  private field(mark: string | null): void {
    if (mark === 'begin') this.fields.push('instruction');
    else if (mark === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
    else if (mark === 'end') this.fields.pop();
  }

  private table(element: XmlElement, depth: number): void {
    const rows = within(element, 'tr').map((row): TableRow => ({
      before: countOf(child(row, 'trPr', 'gridBefore'), 0),
      cells: within(row, 'tc'),
    }));
    if (isLayout(rows.map(({ cells }) => cells))) {
      for (const { cells } of rows) for (const cell of cells) this.blocks(cell, depth + 1);
      return;
    }
    this.lines.push('', gridLines(this.gridCells(rows)), '');
  }

  private gridCells(rows: readonly TableRow[]): GridCell[][] {
    // a cell that goes on downwards is written again below, empty, at the same column
    const going = new Map<number, { text: string; columns: number; rows: number }>();
    return rows.map(({ before, cells }) => {
      const placed: { text: string; columns: number; rows: number }[] = [];
      if (before > 0) placed.push({ text: '', columns: before, rows: 1 });
      for (const column of going.keys()) if (column < before) going.delete(column);
      let column = before;
      for (const cell of cells) {
        const columns = Math.max(1, countOf(child(cell, 'tcPr', 'gridSpan'), 1));
        const merge = child(cell, 'tcPr', 'vMerge');
        const above = merge && valueOf(merge) !== 'restart' ? going.get(column) : undefined;
        if (above) above.rows += 1;
        else {
          const one = { text: this.plain(cell), columns, rows: 1 };
          placed.push(one);
          if (merge) going.set(column, one);
          else going.delete(column);
        }
        column += columns;
      }
      return placed;
    });
  }
}

/** A row of a table; its cells may begin behind columns that it leaves out. */
interface TableRow {
  readonly before: number;
  readonly cells: readonly XmlElement[];
}

const countOf = (element: XmlElement | null, otherwise: number): number =>
  Math.max(0, Math.trunc(Number(valueOf(element) ?? otherwise)) || otherwise);

const isHidden = (run: XmlElement): boolean => {
  const vanish = child(run, 'rPr', 'vanish');
  return vanish !== null && !['0', 'false', 'off'].includes(valueOf(vanish) ?? '');
};

/** A raised number behind a number points to a note: "31.621¹" is not 316211. */
const isNoteMark = (run: XmlElement, words: string, before: string): boolean =>
  run.localName === 'r' &&
  /^\d{1,2}$/.test(words) &&
  /[\d%)]$/.test(before) &&
  valueOf(child(run, 'rPr', 'vertAlign')) === 'superscript';

/** Rows of a table or cells of a row, also where a content control or a mark of changes wraps them. */
function within(parent: XmlElement, name: 'tr' | 'tc'): XmlElement[] {
  return children(parent).flatMap((element) => {
    if (element.localName === name) return [element];
    const isWrap = ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(element.localName ?? '');
    return isWrap ? within(element, name) : [];
  });
}

/** Tables that only place text on the page: one row or column, tables inside, or several paragraphs beside each other. */
function isLayout(rows: readonly (readonly XmlElement[])[]): boolean {
  const cells = rows.flat();
  if (rows.length < 2 || rows.every((row) => row.length < 2)) return true;
  if (cells.some((cell) => children(cell, 'tbl').length > 0)) return true;
  const written = (cell: XmlElement): number =>
    children(cell, 'p').filter((paragraph) => (paragraph.textContent ?? '').trim() !== '').length;
  return rows.every((row) => row.length <= 2) && cells.some((cell) => written(cell) > 2);
}
