import { getDisplayValueFromCell, type ICellData, type IWorkbookData, type Nullable } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import { NEW_TABLE_LOOK, type BesideGrid, type TableLook } from '../../content';
import { rangeName } from '../cells/reference';
import type { PackageEdit } from '../../../spreadsheet/package/package-edit';
import {
  child,
  children,
  createLike,
  ensureChild,
  numberAttribute,
  setRelationshipId,
} from '../../../spreadsheet/package/xml';
import { sheetOrder } from '../../../spreadsheet/package/sheet-order';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const RESOURCE = 'SHEET_TABLE_PLUGIN';

type Tables = Record<string, { tables: ITableJson[] } | undefined>;

const tablesIn = ({ resources }: IWorkbookData): Tables =>
  JSON.parse(resources?.find(({ name }) => name === RESOURCE)?.data || '{}') as Tables;

interface Place {
  id: string;
  part: string;
}

/** Writes the tables that were made here; those of the file stay as they are. */
export function writeTables(
  edit: PackageEdit,
  sheets: readonly Place[],
  before: IWorkbookData,
  now: IWorkbookData,
  looks: BesideGrid['madeTableLooks'] = {},
): void {
  const [known, all] = [tablesIn(before), tablesIn(now)];
  let number = 0;
  for (const { id, part } of sheets) {
    const kept = new Set((known[id]?.tables ?? []).map((table) => table.id));
    for (const table of all[id]?.tables ?? []) {
      if (kept.has(table.id)) continue;
      number ||= lastNumber(edit, sheets);
      const look = looks[table.id] ?? NEW_TABLE_LOOK;
      addTable(edit, part, { ...table, number: ++number, look }, now.sheets[id]);
    }
  }
}

/** The largest id of a table. */
function lastNumber(edit: PackageEdit, sheets: readonly Place[]): number {
  const parts = sheets.flatMap(({ part }) =>
    edit.relationships(part).filter(({ kind, target }) => kind === 'table' && edit.has(target)),
  );
  const ids = parts.map(({ target }) => numberAttribute(edit.xml(target).root, 'id') ?? 0);
  return Math.max(0, ...ids);
}

function addTable(
  edit: PackageEdit,
  sheetPart: string,
  table: ITableJson & { number: number; look: TableLook },
  sheet: IWorkbookData['sheets'][string],
): void {
  const { root } = edit.xml(sheetPart);
  const namespace = root.namespaceURI ?? '';
  const part = edit.freePart('xl/tables/table');
  const content = edit.newXml(`<table xmlns="${namespace}"><tableColumns/></table>`);
  const { startRow, startColumn, endColumn } = table.range;
  const texts = Array.from({ length: endColumn - startColumn + 1 }, (_, at) =>
    textOf(sheet.cellData?.[startRow]?.[startColumn + at]),
  );
  const attributes = {
    id: String(table.number),
    name: table.name,
    displayName: table.name,
    ref: rangeName(table.range),
    totalsRowShown: '0',
  };
  for (const [name, value] of Object.entries(attributes)) content.root.setAttribute(name, value);
  const list = child(content.root, 'tableColumns')!;
  list.setAttribute('count', String(texts.length));
  const { look } = table;
  if (look.showFilterButton)
    content.root.insertBefore(createLike(content.root, 'autoFilter', { ref: rangeName(table.range) }), list);
  texts.forEach((name, at) =>
    list.appendChild(createLike(list, 'tableColumn', { id: String(at + 1), name: columnName(name) })),
  );
  content.root.appendChild(
    createLike(content.root, 'tableStyleInfo', {
      name: look.style,
      showFirstColumn: mark(look.highlightFirstColumn),
      showLastColumn: mark(look.highlightLastColumn),
      showRowStripes: mark(look.showBandedRows),
      showColumnStripes: mark(look.showBandedColumns),
    }),
  );
  edit.add(part, content, TABLE_TYPE);
  const id = edit.relate(sheetPart, 'table', part);
  const parts = ensureChild(root, 'tableParts', sheetOrder);
  const element = createLike(parts, 'tablePart', {});
  parts.appendChild(element);
  setRelationshipId(element, id);
  parts.setAttribute('count', String(children(parts, 'tablePart').length));
}

const mark = (isSet: boolean): string => (isSet ? '1' : '0');

/** Ends of lines are escaped in names of columns. */
const columnName = (text: string): string => text.replace(/\n/g, '_x000a_');

const textOf = (cell: Nullable<ICellData>): string => String((cell && getDisplayValueFromCell(cell)) ?? '');
