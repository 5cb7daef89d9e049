import { cleanLine } from '../../indicators/language/clean-text';
import { children, descendants, type XmlElement } from '../../spreadsheet/package/xml';
import { gridLines, type GridCell } from './text-grid';

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'li',
    'ul',
    'ol',
    'br',
    'tr',
    'td',
    'th',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'section',
  ],
]);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'title', 'noscript']);
/** The spaces that HTML makes one of; one that does not break may group digits with those of the next element. */
const BREAKS = /[ \t\r\n\f]+/g;
const DEEPEST = 200;
const MOST_SPAN = 1000;

/**
 * What was copied from Word, Excel or a web page, as text whose tables the reader takes; `null` where it has no table, so that the
 * plain text of the clipboard says as much. The HTML is only looked at: nothing of it is put into a page.
 * @param root - root of the HTML, parsed into a document of its own
 */
export function pastedText(root: XmlElement): string | null {
  if (descendants(root, 'table').length === 0) return null;
  const lines: string[] = [''];
  write(root, lines, 0);
  return lines
    .map((line) => (line.startsWith('|') ? line : cleanLine(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function write(parent: XmlElement, lines: string[], depth: number): void {
  if (depth > DEEPEST) return;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) lines[lines.length - 1] += (node.nodeValue ?? '').replace(BREAKS, ' ');
    if (node.nodeType !== 1) continue;
    const element = node as XmlElement;
    const name = (element.localName ?? '').toLowerCase();
    if (UNSEEN.has(name)) continue;
    // a table around others places them on the page
    if (name === 'table' && descendants(element, 'table').length === 0) {
      const rows = rowsOf(element);
      if (rows.some((row) => row.length > 1)) {
        lines.push('', gridLines(rows), '', '');
        continue;
      }
    }
    if (BLOCKS.has(name)) lines.push('');
    write(element, lines, depth + 1);
    if (BLOCKS.has(name)) lines.push('');
  }
}

function plain(cell: XmlElement): string {
  const lines = [''];
  write(cell, lines, 0);
  return cleanLine(lines.join(' '));
}

const span = (cell: XmlElement, name: string): number =>
  Math.min(MOST_SPAN, Math.max(1, Math.trunc(Number(cell.getAttribute(name) ?? 1)) || 1));

function rowsOf(table: XmlElement): GridCell[][] {
  const groups = ['thead', 'tbody', 'tfoot'].flatMap((name) => children(table, name));
  return [table, ...groups]
    .flatMap((group) => children(group, 'tr'))
    .map((row) =>
      children(row)
        .filter(({ localName }) => localName === 'td' || localName === 'th')
        .map((cell) => ({
          text: plain(cell),
          columns: span(cell, 'colspan'),
          rows: span(cell, 'rowspan'),
        })),
    );
}
