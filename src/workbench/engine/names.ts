import { generateRandomId, type IWorkbookData } from '@univerjs/core';
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  isReferenceStrings,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { BesideGrid, DefinedName } from '../content';
import { readsBeyondSheets } from '../../spreadsheet/formula-sheets';
import type { Book } from './book';

const RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

const BUILT_IN = /^_xlnm\./i;

/** Names that mean something to Excel only: print areas, cells of several sheets at once, other workbooks. */
const isExcelsOwn = ({ name, formula }: Pick<DefinedName, 'name' | 'formula'>): boolean =>
  BUILT_IN.test(name) || readsBeyondSheets(formula);

/** The workbook data with the names beside it among Univer's own, so that formulas find them. */
export function withNames(data: IWorkbookData, names: readonly DefinedName[]): IWorkbookData {
  const resources = data.resources ?? [];
  const present = resources.find(({ name }) => name === RESOURCE)?.data;
  const known = (present ? JSON.parse(present) : {}) as Record<string, IDefinedNamesServiceParam>;
  const taken = new Set(Object.values(known).map((item) => keyOf(item.name, scopeOf(item))));
  for (const name of names) {
    const key = keyOf(name.name, name.sheetId);
    if (taken.has(key) || isExcelsOwn(name)) continue;
    taken.add(key);
    const item = univerName(name);
    known[item.id] = item;
  }
  const others = resources.filter(({ name }) => name !== RESOURCE);
  return { ...data, resources: [...others, { name: RESOURCE, data: JSON.stringify(known) }] };
}

export function addName(
  book: Book,
  beside: BesideGrid,
  name: string,
  formula: string,
  sheetId: string | null,
): void {
  removeName(book, beside, name, sheetId);
  const added: DefinedName = { name, formula: formula.replace(/^=/, ''), sheetId, hidden: false };
  beside.names.push(added);
  if (!isExcelsOwn(added)) book.execute(SetDefinedNameMutation.id, null, univerName(added));
}

export function removeName(book: Book, beside: BesideGrid, name: string, sheetId: string | null): void {
  for (const item of univerNames(book)) {
    if (sameName(item, name, sheetId)) book.execute(RemoveDefinedNameMutation.id, null, item);
  }
  const removed = keyOf(name, sheetId);
  beside.names = beside.names.filter((present) => keyOf(present.name, present.sheetId) !== removed);
}

/** Takes over what the user or Univer did to its names (added, renamed, followed a renamed sheet). */
export function followNames(book: Book, beside: BesideGrid): void {
  const items = univerNames(book);
  const hidden = new Map(beside.names.map((name) => [keyOf(name.name, name.sheetId), name.hidden]));
  const names: DefinedName[] = items.map((item) => ({
    name: item.name,
    formula: item.formulaOrRefString.replace(/^=/, ''),
    sheetId: scopeOf(item),
    hidden: hidden.get(keyOf(item.name, scopeOf(item))) ?? false,
  }));
  beside.names = [...beside.names.filter(isExcelsOwn), ...names];
}

function univerNames(book: Book): IDefinedNamesServiceParam[] {
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
}

function univerName({ name, formula, sheetId, hidden }: DefinedName): IDefinedNamesServiceParam {
  return {
    id: generateRandomId(10),
    name,
    formulaOrRefString: isReferenceStrings(formula) ? formula : `=${formula}`,
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden,
  };
}

function sameName(item: IDefinedNamesServiceParam, name: string, sheetId: string | null): boolean {
  return keyOf(item.name, scopeOf(item)) === keyOf(name, sheetId);
}

/** Finds names in a list; a workbook may have a hundred thousand, and each is asked for. */
export class NameIndex {
  private names: readonly DefinedName[] = [];
  private count = 0;
  private byKey = new Map<string, DefinedName>();

  /** @param names - the list as it is now: it grows, or another takes its place */
  find(names: readonly DefinedName[], name: string, sheetId: string | null): DefinedName | null {
    if (names !== this.names || names.length !== this.count) {
      this.names = names;
      this.count = names.length;
      // of names that mean the same the first counts
      this.byKey = new Map([...names].reverse().map((one) => [keyOf(one.name, one.sheetId), one]));
    }
    return this.byKey.get(keyOf(name, sheetId)) ?? null;
  }
}

/** The same for names that mean the same. */
const keyOf = (name: string, sheetId: string | null): string => `${sheetId ?? ''}!${name.toLowerCase()}`;

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | null {
  return localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? localSheetId : null;
}
