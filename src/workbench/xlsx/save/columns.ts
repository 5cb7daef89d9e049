import { columnCharacters } from '../cells/sizes';
import {
  child,
  children,
  createLike,
  ensureChild,
  numberAttribute,
  remove,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import type { SheetState } from './cell-changes';
import { sheetOrder } from '../../../spreadsheet/package/sheet-order';
import { SheetStyles } from './sheet-styles';
import type { StyleWriter } from './style-writer';

interface ColumnChange {
  pixels?: number;
  hidden?: boolean;
  format?: (base: number) => number;
}

/** Writes the columns whose width, format or visibility changed; a `<col>` of several columns is split for them. */
export function writeColumns(
  root: XmlElement,
  before: SheetState | null,
  now: SheetState,
  writer: StyleWriter,
): void {
  const changes = columnChanges(before, now, writer);
  if (changes.size === 0) return;
  const cols = ensureChild(root, 'cols', sheetOrder);
  for (const [column, change] of [...changes].sort(([one], [other]) => one - other))
    apply(columnElement(cols, column, now.sheet.defaultColumnWidth), change);
  mergeEqual(cols);
}

function columnChanges(
  before: SheetState | null,
  now: SheetState,
  writer: StyleWriter,
): Map<number, ColumnChange> {
  const changes = new Map<number, ColumnChange>();
  const columnsBefore = before?.sheet.columnData ?? {};
  const columnsNow = now.sheet.columnData ?? {};
  const stylesBefore = new SheetStyles(before?.sheet ?? {}, before?.styles ?? {});
  const stylesNow = new SheetStyles(now.sheet, now.styles);
  for (const column of new Set([...Object.keys(columnsBefore), ...Object.keys(columnsNow)].map(Number))) {
    const was = columnsBefore[column] ?? {};
    const is = columnsNow[column] ?? {};
    const change: ColumnChange = {};
    if (was.w !== is.w) change.pixels = is.w ?? now.sheet.defaultColumnWidth;
    if ((was.hd ?? 0) !== (is.hd ?? 0)) change.hidden = is.hd === 1;
    if (is.s && JSON.stringify(stylesBefore.ofColumn(column)) !== JSON.stringify(stylesNow.ofColumn(column)))
      change.format = (base) => writer.format(stylesNow.ofColumn(column), base);
    if (Object.keys(change).length > 0) changes.set(column, change);
  }
  return changes;
}

/** The `<col>` of this column alone, cut out of the run it belonged to. */
function columnElement(cols: XmlElement, column: number, defaultPixels: number | undefined): XmlElement {
  const number = column + 1;
  let following: XmlElement | null = null;
  for (const col of children(cols, 'col')) {
    const min = numberAttribute(col, 'min') ?? 0;
    const max = numberAttribute(col, 'max') ?? min;
    if (number > max) continue;
    if (number < min) {
      following = col;
      break;
    }
    if (min < number) cols.insertBefore(run(col, min, number - 1), col);
    if (number < max) cols.insertBefore(run(col, number + 1, max), col.nextSibling);
    col.setAttribute('min', String(number));
    col.setAttribute('max', String(number));
    return col;
  }
  const width = columnCharacters(defaultPixels ?? 64);
  const created = createLike(cols, 'col', { min: number, max: number, width });
  cols.insertBefore(created, following);
  return created;
}

function run(col: XmlElement, min: number, max: number): XmlElement {
  const copy = col.cloneNode(true) as XmlElement;
  copy.setAttribute('min', String(min));
  copy.setAttribute('max', String(max));
  return copy;
}

function apply(col: XmlElement, { pixels, hidden, format }: ColumnChange): void {
  if (pixels !== undefined) {
    col.setAttribute('width', String(columnCharacters(pixels)));
    col.setAttribute('customWidth', '1');
    col.removeAttribute('bestFit');
  }
  if (hidden === true) col.setAttribute('hidden', '1');
  if (hidden === false) col.removeAttribute('hidden');
  if (format) col.setAttribute('style', String(format(numberAttribute(col, 'style') ?? 0)));
}

/** Neighbours that say the same become one run again. */
function mergeEqual(cols: XmlElement): void {
  let previous: XmlElement | null = null;
  for (const col of children(cols, 'col')) {
    const adjoins = previous && numberAttribute(previous, 'max') === (numberAttribute(col, 'min') ?? 0) - 1;
    if (previous && adjoins && said(previous) === said(col)) {
      previous.setAttribute('max', col.getAttribute('max') ?? '');
      remove(col);
    } else previous = col;
  }
}

function said(col: XmlElement): string {
  return Array.from(col.attributes, ({ name, value }) => `${name}=${value}`)
    .filter((text) => !/^m(in|ax)=/.test(text))
    .sort()
    .join(' ');
}

/** Format that the sheet's columns give to cells, by column. */
export function columnFormats(root: XmlElement): (column: number) => number {
  const runs = children(child(root, 'cols'), 'col').map((col) => ({
    min: numberAttribute(col, 'min') ?? 0,
    max: numberAttribute(col, 'max') ?? 0,
    format: numberAttribute(col, 'style') ?? 0,
  }));
  return (column) => runs.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.format ?? 0;
}
