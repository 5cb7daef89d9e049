import type { SheetVisibility } from '../../content';
import type { PackageEdit } from '../../../spreadsheet/package/package-edit';
import {
  child,
  children,
  createLike,
  numberAttribute,
  relationshipId,
  remove,
  setRelationshipId,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import type { StoredSheet } from '../open/workbook';
import type { PlacedSheet, Renaming } from './names';
import { removeWithDependants } from './removed-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const states: Record<SheetVisibility, string | null> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

interface WantedSheet {
  id: string;
  name: string;
  visibility: SheetVisibility;
}

interface WrittenSheet extends PlacedSheet {
  part: string;
  isNew: boolean;
}

export interface WrittenSheetList {
  sheets: WrittenSheet[];
  renamings: Renaming[];
  /** New place of each sheet by its old one; `null` where the sheet is gone. */
  places: (number | null)[];
  /** `sheetId` of sheets that are gone. */
  removed: number[];
}

/**
 * Brings the list of sheets into its new state: sheets added, removed, renamed, moved, hidden. Chart sheets, which the
 * grid does not know, stay behind the sheet they stood behind.
 */
export function writeSheetList(
  edit: PackageEdit,
  workbookPart: string,
  stored: StoredSheet[],
  wanted: WantedSheet[],
): WrittenSheetList {
  const workbook = edit.xml(workbookPart).root;
  const list = child(workbook, 'sheets');
  if (!list) throw new Error('a workbook without a list of sheets cannot have been opened');
  const elements = children(list, 'sheet');
  const result: WrittenSheetList = { sheets: [], renamings: [], places: [], removed: [] };
  const isWanted = new Set(wanted.map(({ id }) => id));
  stored.forEach(({ id, part }, index) => {
    if (id === null || isWanted.has(id)) return;
    result.removed.push(numberAttribute(elements[index], 'sheetId') ?? 0);
    edit.unrelate(workbookPart, relationshipId(elements[index]) ?? '');
    remove(elements[index]);
    if (part !== null) removeWithDependants(edit, part);
  });
  let next = Math.max(0, ...elements.map((element) => numberAttribute(element, 'sheetId') ?? 0));
  const order: XmlElement[] = leadingCharts(stored).map((index) => elements[index]);
  for (const sheet of wanted) {
    const index = stored.findIndex(({ id }) => id === sheet.id);
    const known = stored[index];
    const element = known ? elements[index] : newSheetElement(edit, workbookPart, list, ++next);
    if (known && known.name !== sheet.name) result.renamings.push({ from: known.name, to: sheet.name });
    if (element.getAttribute('name') !== sheet.name) element.setAttribute('name', sheet.name);
    writeState(element, sheet.visibility);
    order.push(element);
    result.sheets.push({
      id: sheet.id,
      name: sheet.name,
      position: 0,
      part: known?.part ?? partOf(edit, workbookPart, element),
      isNew: !known,
    });
    if (known) order.push(...chartsBehind(stored, index, isWanted).map((chart) => elements[chart]));
  }
  arrange(list, order);
  const placeOf = new Map(order.map((element, place) => [element, place]));
  result.places = elements.map((element) => placeOf.get(element) ?? null);
  const inOrder = order.filter((element) => !isChart(stored, elements, element));
  result.sheets.forEach((sheet, index) => (sheet.position = order.indexOf(inOrder[index])));
  moveTabs(workbook, order, elements);
  return result;
}

function isChart(stored: StoredSheet[], elements: XmlElement[], element: XmlElement): boolean {
  const index = elements.indexOf(element);
  return index >= 0 && stored[index].id === null;
}

function leadingCharts(stored: StoredSheet[]): number[] {
  const first = stored.findIndex(({ id }) => id !== null);
  return stored.slice(0, first).map((_, index) => index);
}

/** Chart sheets behind a sheet, and behind removed sheets that follow it. */
function chartsBehind(stored: StoredSheet[], index: number, isWanted: ReadonlySet<string>): number[] {
  const charts: number[] = [];
  for (let at = index + 1; at < stored.length; at++) {
    const { id } = stored[at];
    if (id === null) charts.push(at);
    else if (isWanted.has(id)) break;
  }
  return charts;
}

function writeState(element: XmlElement, visibility: SheetVisibility): void {
  const state = states[visibility];
  const known = element.getAttribute('state');
  if ((known === 'visible' ? null : known) === state) return;
  if (state === null) element.removeAttribute('state');
  else element.setAttribute('state', state);
}

function newSheetElement(
  edit: PackageEdit,
  workbookPart: string,
  list: XmlElement,
  sheetId: number,
): XmlElement {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const part = edit.freePart(`${folder}worksheets/sheet`);
  edit.add(part, edit.newXml(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`), WORKSHEET_TYPE);
  const element = createLike(list, 'sheet', { name: '', sheetId });
  list.appendChild(element);
  setRelationshipId(element, edit.relate(workbookPart, 'worksheet', part));
  return element;
}

function partOf(edit: PackageEdit, workbookPart: string, element: XmlElement): string {
  const id = relationshipId(element);
  const found = edit.relationships(workbookPart).find((link) => link.id === id);
  if (!found) throw new Error(`no part behind ${id ?? 'a sheet'}`);
  return found.target;
}

/** Only where the order is another one: white space between the elements stays. */
function arrange(list: XmlElement, order: XmlElement[]): void {
  const present = children(list, 'sheet');
  if (present.length === order.length && present.every((element, index) => element === order[index])) return;
  for (const element of order) list.appendChild(element);
}

/** The active tab and the first one shown are places in the list; a tab that is gone or hidden cannot be active. */
function moveTabs(workbook: XmlElement, order: XmlElement[], before: XmlElement[]): void {
  const firstVisible = Math.max(
    0,
    order.findIndex((element) => !/hidden/i.test(element.getAttribute('state') ?? '')),
  );
  for (const view of children(child(workbook, 'bookViews'), 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const old = numberAttribute(view, attribute) ?? 0;
      const place = order.indexOf(before[old]);
      const isHidden = /hidden/i.test(order[place]?.getAttribute('state') ?? '');
      const now = place < 0 || (attribute === 'activeTab' && isHidden) ? firstVisible : place;
      if (now !== old) view.setAttribute(attribute, String(now));
    }
  }
}
