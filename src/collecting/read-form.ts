import { parseAddress } from '../spreadsheet/a1';
import type { Area } from '../spreadsheet/area';
import { XlsxPackage } from '../spreadsheet/package/package';
import { sharedTextsOf, sheetsOf } from '../spreadsheet/package/package-sheets';
import {
  countContent,
  rowElements,
  splitRows,
  unsplit,
  withoutEmptyCells,
} from '../spreadsheet/package/sheet-rows';
import { cellsOfRows, valueIn, type StoredValue } from '../spreadsheet/package/stored-cells';
import {
  child,
  children,
  descendants,
  flag,
  numberAttribute,
  parseXml,
  textOf,
  type XmlElement,
  type XmlTools,
} from '../spreadsheet/package/xml';
import { COLUMN_NAME, readIdentity, ROW_NAME } from './form-identity';
import type { FormIdentity } from './form';
import { formatsOf, type StoredFormat } from './stored-formats';

/** A cell of a form that came back. */
export interface ReturnedCell {
  /** `null`: it has a format only. */
  value: StoredValue;
  hasFormula: boolean;
  /** The formula reads another workbook. */
  isForeign: boolean;
  /** Its row or its column is hidden. */
  isHidden: boolean;
  format: StoredFormat;
}

/** A form that came back, as its file has it. */
export interface ReturnedForm {
  identity: FormIdentity;
  sheet: string;
  isHidden: boolean;
  /** Names of the other sheets of its file. */
  others: readonly string[];
  hasMacros: boolean;
  /** When its file was last saved, as the program that saved it says: ISO 8601; `null` where it does not. */
  savedAt: string | null;
  /** Where its rows and columns are now, by their places when it was given out; `null`: taken away. */
  rows: ReadonlyMap<number, number | null>;
  columns: ReadonlyMap<number, number | null>;
  /** By `row column`, zero-based. */
  cells: ReadonlyMap<string, ReturnedCell>;
  merges: readonly Area[];
}

/** What a file holds: the forms in it, one a sheet. */
export interface FormFile {
  package: XlsxPackage;
  sheets: readonly { name: string; isHidden: boolean }[];
  forms: readonly FormHead[];
}

/** A form's identity and the names of its rows and columns. */
export interface FormHead {
  identity: FormIdentity;
  sheet: { name: string; part: string };
  names: readonly SheetName[];
}

interface SheetName {
  name: string;
  formula: string;
}

/**
 * Opens a file and looks which forms it holds; no sheet is read yet.
 * @throws XlsxProblem where it is no workbook
 */
export function openFormFile(bytes: Uint8Array, tools: XmlTools): FormFile {
  const file = new XlsxPackage(bytes, tools);
  const { root } = file.xml(file.workbookPart);
  const all = children(child(root, 'sheets'), 'sheet').map((element) => ({
    name: element.getAttribute('name') ?? '',
    isHidden: (element.getAttribute('state') ?? 'visible') !== 'visible',
  }));
  const bySheet = new Map<string, SheetName[]>();
  for (const element of children(child(root, 'definedNames'), 'definedName')) {
    const place = numberAttribute(element, 'localSheetId');
    const sheet = place === null ? undefined : all[place]?.name;
    if (sheet === undefined) continue;
    const known = bySheet.get(sheet) ?? [];
    known.push({ name: element.getAttribute('name') ?? '', formula: textOf(element) });
    bySheet.set(sheet, known);
  }
  const sheets = sheetsOf(file);
  const forms = [...bySheet].flatMap(([name, names]) => {
    const identity = readIdentity(names);
    const sheet = sheets.find((one) => one.name === name);
    return identity && sheet ? [{ identity, sheet, names }] : [];
  });
  return { package: file, sheets: all, forms };
}

/** Reads the sheet of a form; the other sheets of its file are left alone. */
export function readForm(file: FormFile, { identity, sheet, names }: FormHead): ReturnedForm {
  const xml = file.package.text(sheet.part);
  const split = splitRows(xml);
  const rest = parseXml(file.package.tools, split ? split.rest : xml, sheet.part).root;
  return {
    identity,
    sheet: sheet.name,
    isHidden: file.sheets.some(({ name, isHidden }) => name === sheet.name && isHidden),
    others: file.sheets.flatMap(({ name }) => (name === sheet.name ? [] : [name])),
    hasMacros: file.package.entries.some(({ name }) => /\/vbaProject\.bin$/i.test(name)),
    savedAt: savedAt(file.package),
    rows: placesOf(names, ROW_NAME, ({ row }) => row),
    columns: placesOf(names, COLUMN_NAME, ({ column }) => column),
    cells: cellsOf(file.package, rowsOf(file.package, xml, sheet.part, MOST_EMPTY), hiddenColumns(rest)),
    merges: children(child(rest, 'mergeCells'), 'mergeCell').flatMap(
      (merge) => parseAddress(merge.getAttribute('ref') ?? '')?.area ?? [],
    ),
  };
}

/** Cells with a format only that are looked at: a sheet with more was formatted beyond its form. */
const MOST_EMPTY = 100_000;

/**
 * The rows one after the other.
 * @param mostEmpty - where more cells than this have a format only, those are left out
 */
export function rowsOf(
  { tools }: XlsxPackage,
  xml: string,
  part: string,
  mostEmpty = 0,
): Iterable<XmlElement> {
  const split = splitRows(xml);
  if (split) {
    const isMuch = countContent(split).emptyCells > mostEmpty;
    return rowElements(isMuch ? withoutEmptyCells(split) : split, tools, part);
  }
  return children(child(parseXml(tools, unsplit(xml).rows[0].text, part).root, 'sheetData'), 'row');
}

/** Whether a column is hidden, or so narrow that nothing is seen of it. */
function hiddenColumns(worksheet: XmlElement): (column: number) => boolean {
  const hidden = children(child(worksheet, 'cols'), 'col').flatMap((element) => {
    const [from, to] = [numberAttribute(element, 'min'), numberAttribute(element, 'max')];
    const isHidden = flag(element, 'hidden', false) || numberAttribute(element, 'width') === 0;
    return isHidden && from !== null && to !== null ? [{ from: from - 1, to: to - 1 }] : [];
  });
  return (column) => hidden.some(({ from, to }) => column >= from && column <= to);
}

function isHiddenRow({ parentNode }: XmlElement): boolean {
  const row = parentNode as XmlElement | null;
  return row !== null && (flag(row, 'hidden', false) || numberAttribute(row, 'ht') === 0);
}

function cellsOf(
  file: XlsxPackage,
  rows: Iterable<XmlElement>,
  isHiddenColumn: (column: number) => boolean,
): ReadonlyMap<string, ReturnedCell> {
  const shared = sharedTextsOf(file);
  const formats = formatsOf(file);
  const found = new Map<string, ReturnedCell>();
  for (const cell of cellsOfRows(rows)) {
    const isShared = cell.element.getAttribute('t') === 's';
    const value = valueIn(cell, isShared ? shared() : []);
    const formula = child(cell.element, 'f');
    found.set(`${cell.row} ${cell.column}`, {
      value,
      hasFormula: formula !== null,
      isHidden: isHiddenRow(cell.element) || isHiddenColumn(cell.column),
      format: formats(Number(cell.element.getAttribute('s') ?? 0)),
      isForeign: formula !== null && /\[\d+\]/.test(textOf(formula).replace(/"[^"]*"/g, '')),
    });
  }
  return found;
}

/** `'Sheet'!$9:$9` of names that begin alike, by the number at their end. */
function placesOf(
  names: readonly SheetName[],
  beginning: string,
  placeOf: (area: Area) => number,
): ReadonlyMap<number, number | null> {
  const own = names.filter(({ name }) => name.toUpperCase().startsWith(beginning));
  return new Map(
    own.map(({ name, formula }) => {
      const area = parseAddress(formula)?.area ?? null;
      return [Number(name.slice(beginning.length)) - 1, area && placeOf(area)] as const;
    }),
  );
}

function savedAt(file: XlsxPackage): string | null {
  const part = file.relationships('').find(({ kind }) => kind === 'core-properties')?.target;
  if (part === undefined || !file.has(part)) return null;
  const text = descendants(file.xml(part).root, 'modified').map(textOf)[0] ?? '';
  const time = Date.parse(text);
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}
