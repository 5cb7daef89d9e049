import { columnLetters, quotedSheet } from '../spreadsheet/a1';
import { XlsxPackage } from '../spreadsheet/package/package';
import { PackageEdit } from '../spreadsheet/package/package-edit';
import { sheetsOf } from '../spreadsheet/package/package-sheets';
import { sheetOrder } from '../spreadsheet/package/sheet-order';
import { storedCells, type StoredCell } from '../spreadsheet/package/stored-cells';
import { storedText } from '../spreadsheet/package/stored-text';
import { workbookOrder } from '../spreadsheet/package/workbook-order';
import {
  children,
  createLike,
  ensureChild,
  remove,
  setText,
  type XmlElement,
  type XmlTools,
} from '../spreadsheet/package/xml';
import { cellName } from '../spreadsheet/a1';
import { validateEntries } from './entry-rules';
import type { FormIdentity, FormLayout } from './form';
import { COLUMN_NAME, identityNames, ROW_NAME } from './form-identity';
import { Formats } from './formats';

/** A workbook with one sheet that becomes a form, open to be changed. */
export interface FormPackage {
  edit: PackageEdit;
  workbook: XmlElement;
  worksheet: XmlElement;
  sheet: string;
  formats: Formats;
  /** By `D12`. */
  cells: ReadonlyMap<string, StoredCell>;
}

/** Opens a workbook that was made from a table with these choices. */
export function openFormPackage(bytes: Uint8Array, tools: XmlTools): FormPackage {
  const edit = new PackageEdit(new XlsxPackage(bytes, tools));
  const { workbookPart } = edit.original;
  const [sheet] = sheetsOf(edit.original);
  const worksheet = edit.xml(sheet.part).root;
  return {
    edit,
    workbook: edit.xml(workbookPart).root,
    worksheet,
    sheet: sheet.name,
    formats: new Formats(edit),
    cells: new Map([...storedCells(worksheet)].map((cell) => [cell.name, cell])),
  };
}

/**
 * The form of a unit: cells to fill in are open and take what they should, everything else is protected, and what the form is stands
 * in it where its user does not see it.
 * @param template - a workbook with the table in it, made with the choices of the identity for any unit
 */
export function writeForm(
  template: Uint8Array,
  layout: FormLayout,
  identity: FormIdentity,
  tools: XmlTools,
): Uint8Array {
  const form = openFormPackage(template, tools);
  const { choices } = identity;
  for (const { row, column, role, text } of layout.words) {
    if (role === 'unitName' || role === 'number') writeText(form, row, column, text);
  }
  for (const { row, column, span } of layout.entries) {
    for (let at = column; at < column + span; at++) unlock(form, row, at);
  }
  validateEntries(form.worksheet, layout.entries, choices.language);
  protect(form);
  writeIdentity(form, layout, identity);
  return form.edit.finish().bytes;
}

/** Puts a text in place of what a cell holds; a formula in it goes. */
export function writeText(
  { cells }: Pick<FormPackage, 'cells'>,
  row: number,
  column: number,
  text: string,
): void {
  const cell = cells.get(cellName(row, column))?.element;
  if (!cell) return;
  for (const content of children(cell)) remove(content);
  cell.setAttribute('t', 'inlineStr');
  const inline = createLike(cell, 'is');
  const words = createLike(cell, 't');
  setText(words, storedText(text));
  inline.appendChild(words);
  cell.appendChild(inline);
}

function unlock({ cells, formats }: FormPackage, row: number, column: number): void {
  const cell = cells.get(cellName(row, column))?.element;
  if (!cell) return;
  cell.setAttribute('s', String(formats.unlocked(Number(cell.getAttribute('s') ?? 0))));
}

/** Without a password: it keeps from mistakes, and whoever must may take it off. */
function protect({ workbook, worksheet }: FormPackage): void {
  const sheet = ensureChild(worksheet, 'sheetProtection', sheetOrder);
  for (const [name, value] of [
    ['sheet', '1'],
    ['objects', '1'],
    ['scenarios', '1'],
    ['formatColumns', '0'],
    ['formatRows', '0'],
  ])
    sheet.setAttribute(name, value);
  ensureChild(workbook, 'workbookProtection', workbookOrder).setAttribute('lockStructure', '1');
}

/** Hidden names of the sheet: what the form is, and each of its rows and columns. */
export function writeIdentity(
  { workbook, sheet }: Pick<FormPackage, 'workbook' | 'sheet'>,
  layout: Pick<FormLayout, 'rows' | 'columns'>,
  identity: FormIdentity,
): void {
  const list = ensureChild(workbook, 'definedNames', workbookOrder);
  const own = quotedSheet(sheet);
  const numbered = (beginning: string, at: number) => `${beginning}${String(at + 1).padStart(4, '0')}`;
  const names = [
    ...identityNames(identity),
    ...Array.from({ length: layout.rows }, (_, at) => ({
      name: numbered(ROW_NAME, at),
      formula: `${own}!$${at + 1}:$${at + 1}`,
    })),
    ...Array.from({ length: layout.columns }, (_, at) => ({
      name: numbered(COLUMN_NAME, at),
      formula: `${own}!$${columnLetters(at)}:$${columnLetters(at)}`,
    })),
  ];
  for (const { name, formula } of names) {
    const element = createLike(list, 'definedName', { name, localSheetId: 0, hidden: 1 });
    setText(element, formula);
    list.appendChild(element);
  }
  // Excel keeps names in their order
  const sorted = children(list, 'definedName').sort((one, other) =>
    (one.getAttribute('name') ?? '') < (other.getAttribute('name') ?? '') ? -1 : 1,
  );
  for (const element of sorted) list.appendChild(element);
}
