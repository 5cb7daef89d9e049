import type { IRange, IWorksheetData } from '@univerjs/core';
import { cellName } from '../../../spreadsheet/a1';
import { parseRange, rangeName, type CellRange } from '../cells/reference';
import {
  child,
  children,
  createLike,
  ensureChild,
  remove,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import { sheetOrder } from '../../../spreadsheet/package/sheet-order';

type Sheet = Partial<IWorksheetData>;

/** Merges that are gone go, new ones come behind those that stay. */
export function writeMerges(root: XmlElement, before: Sheet, now: Sheet): void {
  const was = new Set((before.mergeData ?? []).map(mergeName));
  const is = new Set((now.mergeData ?? []).map(mergeName));
  const gone = [...was].filter((name) => !is.has(name));
  const added = [...is].filter((name) => !was.has(name));
  if (gone.length === 0 && added.length === 0) return;
  const list = ensureChild(root, 'mergeCells', sheetOrder);
  for (const merge of children(list, 'mergeCell')) {
    const area = parseRange(merge.getAttribute('ref') ?? '');
    if (area && gone.includes(rangeName(area))) remove(merge);
  }
  for (const ref of added) list.appendChild(createLike(list, 'mergeCell', { ref }));
  const count = children(list, 'mergeCell').length;
  if (count === 0) remove(list);
  else list.setAttribute('count', String(count));
}

function mergeName({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return rangeName({ startRow, startColumn, endRow, endColumn });
}

/** Frozen panes, grid lines and zoom of the sheet's first view; tab colour. */
export function writeView(root: XmlElement, before: Sheet, now: Sheet): void {
  const changed = (key: keyof Sheet) =>
    JSON.stringify(before[key] ?? null) !== JSON.stringify(now[key] ?? null);
  if (freezeOf(before) !== freezeOf(now)) writeFreeze(viewOf(root), now);
  if (changed('showGridlines') && now.showGridlines !== undefined)
    viewOf(root).setAttribute('showGridLines', now.showGridlines ? '1' : '0');
  if (changed('zoomRatio') && now.zoomRatio !== undefined && (before.zoomRatio ?? 1) !== now.zoomRatio)
    viewOf(root).setAttribute('zoomScale', String(Math.round(now.zoomRatio * 100)));
  if ((before.tabColor || '') !== (now.tabColor || '')) writeTabColor(root, now.tabColor ?? '');
}

function viewOf(root: XmlElement): XmlElement {
  const views = ensureChild(root, 'sheetViews', sheetOrder);
  const known = child(views, 'sheetView');
  if (known) return known;
  const view = createLike(views, 'sheetView', { workbookViewId: 0 });
  views.appendChild(view);
  return view;
}

function freezeOf({ freeze }: Sheet): string {
  return `${freeze?.xSplit || 0}:${freeze?.ySplit || 0}`;
}

function writeFreeze(view: XmlElement, { freeze }: Sheet): void {
  for (const name of ['pane', 'selection']) for (const element of children(view, name)) remove(element);
  const columns = freeze?.xSplit || 0;
  const rows = freeze?.ySplit || 0;
  if (columns === 0 && rows === 0) return;
  const activePane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const pane = createLike(view, 'pane', {
    ...(columns ? { xSplit: columns } : {}),
    ...(rows ? { ySplit: rows } : {}),
    topLeftCell: cellName(rows, columns),
    activePane,
    state: 'frozen',
  });
  view.insertBefore(createLike(view, 'selection', { pane: activePane }), view.firstChild);
  view.insertBefore(pane, view.firstChild);
}

const sheetPrOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

function writeTabColor(root: XmlElement, color: string): void {
  const properties = ensureChild(root, 'sheetPr', sheetOrder);
  remove(child(properties, 'tabColor'));
  if (/^#[0-9a-f]{6}$/i.test(color))
    ensureChild(properties, 'tabColor', sheetPrOrder).setAttribute(
      'rgb',
      `FF${color.slice(1).toUpperCase()}`,
    );
}

/** Widens `<dimension>` to the rows and columns that were written. */
export function widenDimension(root: XmlElement, written: CellRange | null): void {
  const dimension = child(root, 'dimension');
  if (!dimension || !written) return;
  const known = parseRange(dimension.getAttribute('ref') ?? '') ?? written;
  dimension.setAttribute(
    'ref',
    rangeName({
      startRow: Math.min(known.startRow, written.startRow),
      startColumn: Math.min(known.startColumn, written.startColumn),
      endRow: Math.max(known.endRow, written.endRow),
      endColumn: Math.max(known.endColumn, written.endColumn),
    }),
  );
}
