import type { DefinedName, PageLayout } from '../../content';
import { sheetAsExcelWritesIt } from '../../../spreadsheet/a1';
import { renameSheetIn } from '../../../spreadsheet/formula-references';
import { shownFormula, storedFormula } from '../cells/stored-formula';
import {
  child,
  createLike,
  ensureChild,
  numberAttribute,
  remove,
  setText,
  textOf,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import { BUILT_IN, definedNames, PRINT_AREA, PRINT_TITLES } from '../open/names';
import { workbookOrder } from '../../../spreadsheet/package/workbook-order';

/** A sheet as it stands after saving. */
export interface PlacedSheet {
  id: string;
  name: string;
  /** Place among all sheets, chart sheets included. */
  position: number;
}

export interface Renaming {
  from: string;
  to: string;
}

/**
 * Lets the names follow their sheets: to new places, under new names, and away.
 * @param places new place of each sheet by its old one; `null` where the sheet is gone
 */
export function moveNames(workbook: XmlElement, places: (number | null)[], renamings: Renaming[]): void {
  for (const element of definedNames(workbook)) {
    const place = numberAttribute(element, 'localSheetId');
    // one of a sheet that never was is not ours to take away
    if (place !== null && place < places.length) {
      const now = places[place];
      if (now === null) removeName(workbook, element.getAttribute('name') ?? '', place);
      else element.setAttribute('localSheetId', String(now));
    }
    const formula = textOf(element);
    const renamed = renamings.reduce((text, { from, to }) => renameSheetIn(text, from, to), formula);
    if (renamed !== formula) setText(element, renamed);
  }
}

/** Writes names that were added, changed or removed. Call after {@link moveNames}. */
export function writeNames(
  workbook: XmlElement,
  before: DefinedName[],
  now: DefinedName[],
  sheets: PlacedSheet[],
): void {
  const placeOf = (sheetId: string | null) => sheets.find(({ id }) => id === sheetId)?.position ?? null;
  const isLost = ({ sheetId }: DefinedName) => sheetId !== null && placeOf(sheetId) === null;
  const keyOf = ({ name, sheetId }: DefinedName) => `${sheetId ?? ''} ${name.toLowerCase()}`;
  const wanted = new Map(now.filter((name) => !isLost(name)).map((name) => [keyOf(name), name]));
  for (const name of before) {
    if (wanted.has(keyOf(name)) || isLost(name)) continue;
    removeName(workbook, name.name, placeOf(name.sheetId));
  }
  const known = new Map(before.map((name) => [keyOf(name), name]));
  for (const [key, name] of wanted) {
    if (name.name.startsWith(BUILT_IN) || known.get(key)?.formula === name.formula) continue;
    const place = placeOf(name.sheetId);
    const element = findName(workbook, name.name, place);
    if (element && shownFormula(textOf(element)) === name.formula) continue;
    putName(workbook, name.name, place, storedFormula(name.formula), name.hidden);
  }
}

/** Print area and print titles of a sheet, where they changed. */
export function writePrintNames(
  workbook: XmlElement,
  { name, position }: PlacedSheet,
  before: PageLayout | null,
  now: PageLayout,
): void {
  const sheet = sheetAsExcelWritesIt(name);
  const local = (references: (string | null)[]) =>
    references.flatMap((text) => text?.split(',') ?? []).map((reference) => `${sheet}!${reference}`);
  if ((before?.printArea ?? null) !== now.printArea)
    writeBuiltIn(workbook, PRINT_AREA, position, local([now.printArea]));
  const sameTitles =
    (before?.printTitleRows ?? null) === now.printTitleRows &&
    (before?.printTitleColumns ?? null) === now.printTitleColumns;
  if (!sameTitles)
    writeBuiltIn(workbook, PRINT_TITLES, position, local([now.printTitleColumns, now.printTitleRows]));
}

function writeBuiltIn(workbook: XmlElement, name: string, position: number, references: string[]): void {
  if (references.length > 0) putName(workbook, name, position, references.join(','), false);
  else removeName(workbook, name, position);
}

function putName(
  workbook: XmlElement,
  name: string,
  place: number | null,
  formula: string,
  hidden: boolean,
): void {
  const known = findName(workbook, name, place);
  if (known) {
    setText(known, formula);
    return;
  }
  const list = ensureChild(workbook, 'definedNames', workbookOrder);
  const element = createLike(list, 'definedName', {
    name,
    ...(place === null ? {} : { localSheetId: place }),
    ...(hidden ? { hidden: 1 } : {}),
  });
  setText(element, formula);
  list.appendChild(element);
}

function findName(workbook: XmlElement, name: string, place: number | null): XmlElement | null {
  const wanted = name.toLowerCase();
  const isWanted = (element: XmlElement) =>
    element.getAttribute('name')?.toLowerCase() === wanted &&
    numberAttribute(element, 'localSheetId') === place;
  return definedNames(workbook).find(isWanted) ?? null;
}

/** The list goes with its last name. */
function removeName(workbook: XmlElement, name: string, place: number | null): void {
  remove(findName(workbook, name, place));
  const list = child(workbook, 'definedNames');
  if (list && !child(list, 'definedName')) remove(list);
}
