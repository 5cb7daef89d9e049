import type { PageLayout } from '../../content';
import {
  child,
  createLike,
  ensureChild,
  remove,
  setText,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import { headerSections } from '../open/page-layout';
import { sheetOrder } from '../../../spreadsheet/package/sheet-order';

const POINTS_PER_INCH = 72;
const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const headerOrder = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');
const sheetPrOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Writes what of the page set-up changed; print area and titles stand among the workbook's names. */
export function writePageLayout(root: XmlElement, before: PageLayout | null, now: PageLayout): void {
  const changed = (key: keyof PageLayout) =>
    JSON.stringify(before?.[key] ?? null) !== JSON.stringify(now[key] ?? null);
  if (changed('margins') && now.margins) writeMargins(root, now.margins);
  if (changed('orientation') && now.orientation)
    setupOf(root).setAttribute('orientation', now.orientation.toLowerCase());
  if (changed('paperSize') && now.paperSize !== null)
    setupOf(root).setAttribute('paperSize', String(now.paperSize));
  if (changed('zoom') && now.zoom) writeZoom(root, now.zoom);
  if (JSON.stringify(before?.rowBreaks ?? []) !== JSON.stringify(now.rowBreaks))
    writeBreaks(root, now.rowBreaks);
  writeOption(root, 'horizontalCentered', before?.centerHorizontally ?? false, now.centerHorizontally);
  writeOption(root, 'verticalCentered', before?.centerVertically ?? false, now.centerVertically);
  if ((before?.centerHeader ?? '') !== now.centerHeader) writeHeader(root, 'oddHeader', now.centerHeader);
  if ((before?.centerFooter ?? '') !== now.centerFooter) writeHeader(root, 'oddFooter', now.centerFooter);
}

function setupOf(root: XmlElement): XmlElement {
  return ensureChild(root, 'pageSetup', sheetOrder);
}

function writeMargins(root: XmlElement, points: NonNullable<PageLayout['margins']>): void {
  const element = ensureChild(root, 'pageMargins', sheetOrder);
  for (const side of margins)
    element.setAttribute(side, String(Math.round((points[side] / POINTS_PER_INCH) * 1e6) / 1e6));
}

function writeZoom(
  root: XmlElement,
  { scale, fitToWidth, fitToHeight }: NonNullable<PageLayout['zoom']>,
): void {
  const setup = setupOf(root);
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  const properties = child(root, 'sheetPr', 'pageSetUpPr');
  if (fits) {
    const sheetProperties = ensureChild(root, 'sheetPr', sheetOrder);
    ensureChild(sheetProperties, 'pageSetUpPr', sheetPrOrder).setAttribute('fitToPage', '1');
    setup.setAttribute('fitToWidth', String(fitToWidth ?? 0));
    setup.setAttribute('fitToHeight', String(fitToHeight ?? 0));
    return;
  }
  properties?.removeAttribute('fitToPage');
  for (const attribute of ['fitToWidth', 'fitToHeight']) setup.removeAttribute(attribute);
  setup.setAttribute('scale', String(scale ?? 100));
}

const LAST_COLUMN = 16_383;

function writeBreaks(root: XmlElement, rows: readonly number[]): void {
  remove(child(root, 'rowBreaks'));
  if (rows.length === 0) return;
  const element = ensureChild(root, 'rowBreaks', sheetOrder);
  element.setAttribute('count', String(rows.length));
  element.setAttribute('manualBreakCount', String(rows.length));
  for (const id of rows) element.appendChild(createLike(element, 'brk', { id, max: LAST_COLUMN, man: 1 }));
}

function writeOption(root: XmlElement, attribute: string, before: boolean, now: boolean): void {
  if (before === now) return;
  const options = ensureChild(root, 'printOptions', sheetOrder);
  if (now) options.setAttribute(attribute, '1');
  else options.removeAttribute(attribute);
}

/** The sections to the left and right stay. */
function writeHeader(root: XmlElement, name: 'oddHeader' | 'oddFooter', center: string): void {
  const headers = ensureChild(root, 'headerFooter', sheetOrder);
  const known = child(headers, name);
  const { left, right } = headerSections(known?.textContent ?? '');
  const text = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
  if (text) {
    setText(known ?? ensureChild(headers, name, headerOrder), text);
    return;
  }
  remove(known);
  if (!headers.firstChild) remove(headers);
}
