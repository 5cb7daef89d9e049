import type { ISheetDataValidationRule } from '@univerjs/core';
import type { WorkbookContent } from '../content';
import { PackageEdit, type EditedPackage } from '../../spreadsheet/package/package-edit';
import {
  child,
  children,
  ensureChild,
  numberAttribute,
  type XmlElement,
} from '../../spreadsheet/package/xml';
import type { OpenedXlsx } from './opened';
import { pruneCalculationChain } from '../../spreadsheet/package/calculation-chain';
import { writeCharts } from './save/charts';
import { writeCustomXml } from './save/custom-xml';
import { dynamicArrayMetadata } from './save/dynamic-arrays';
import { moveNames, writeNames, writePrintNames } from './save/names';
import { renameSheetsElsewhere } from './save/renamed-sheets';
import { writeSheetList, type WrittenSheetList } from './save/sheet-list';
import { writeTables } from './save/tables';
import { StyleWriter } from './save/style-writer';
import { workbookOrder } from '../../spreadsheet/package/workbook-order';
import { keepResults } from './save/kept-results';
import { partialSheet } from '../../spreadsheet/package/sheet-rows';
import { changesOf, writeWorksheet, type WorksheetState } from './save/worksheet';

/** A saved workbook. */
export interface SavedXlsx extends EditedPackage {
  /** Results that only Excel can tell are out of date, and the workbook is calculated by hand: it must be told (F9). */
  isStale: boolean;
}

/**
 * The opened file with what became of its workbook. Only parts that must change are written again; without a change the
 * very same bytes come back. `opened` stays as it is and can be saved again later.
 * @param now the engine's snapshot and what lies beside it
 * @param isUnanswered functions have not answered: results that stand on them may be out of date
 */
export function saveXlsx(opened: OpenedXlsx, now: WorkbookContent, isUnanswered = false): SavedXlsx {
  const edit = new PackageEdit(opened.package);
  const { workbookPart, original } = opened;
  const list = writeSheetList(edit, workbookPart, opened.sheets, wantedSheets(now));
  const workbook = edit.xml(workbookPart).root;
  moveNames(workbook, list.places, list.renamings);
  renameSheetsElsewhere(edit, list.renamings);
  const { lost, ...sheets } = writeSheets(edit, opened, now, list);
  const isStale = sheets.isStale || isUnanswered;
  writeTables(edit, list.sheets, original.grid, now.grid, now.beside.madeTableLooks);
  writeCharts(edit, list.sheets, original.beside, now);
  writeNames(workbook, original.beside.names, now.beside.names, list.sheets);
  for (const sheet of list.sheets) {
    const page = now.beside.sheets[sheet.id]?.page;
    if (page) writePrintNames(workbook, sheet, original.beside.sheets[sheet.id]?.page ?? null, page);
  }
  if (original.beside.manualCalculation !== now.beside.manualCalculation)
    writeCalculationMode(workbook, now.beside.manualCalculation);
  if (isStale && !now.beside.manualCalculation) calculateOnOpening(workbook);
  writeCustomXml(edit, workbookPart, opened.customXml, now.beside.customXmlParts);
  pruneCalculationChain(edit, workbookPart, lost);
  return { ...edit.finish(), isStale: isStale && now.beside.manualCalculation };
}

function wantedSheets({ grid, beside }: WorkbookContent) {
  return grid.sheetOrder.map((id) => {
    const { name = '', hidden } = grid.sheets[id];
    const kept = beside.sheets[id]?.visibility ?? 'Visible';
    const visibility = hidden ? (kept === 'VeryHidden' ? kept : ('Hidden' as const)) : ('Visible' as const);
    return { id, name, visibility };
  });
}

function writeSheets(edit: PackageEdit, opened: OpenedXlsx, now: WorkbookContent, list: WrittenSheetList) {
  const { workbookPart, stylesPart, styles, original } = opened;
  const writer = new StyleWriter(edit, workbookPart, stylesPart, styles);
  const lost = new Map<number, Set<string> | null>(list.removed.map((sheetId) => [sheetId, null]));
  const numbers = children(child(edit.xml(workbookPart).root, 'sheets'), 'sheet').map(
    (element) => numberAttribute(element, 'sheetId') ?? 0,
  );
  let dynamicArray: number | null = null;
  const changed = list.sheets.map((sheet) => {
    const before = sheet.isNew ? null : stateOf(original, sheet.id);
    const state = stateOf(now, sheet.id);
    const name = now.grid.sheets[sheet.id].name ?? '';
    return { sheet, name, before, state, changes: changesOf(before, state, writer) };
  });
  const isStale = keepResults(changed, opened.withheld);
  for (const { sheet, before, state, changes } of changed) {
    const gone = new Set<string>();
    const rows = new Set([...changes.keys()].map((row) => row + 1));
    writeWorksheet(
      () => edit.partialXml(sheet.part, (xml) => partialSheet(xml, rows)).root,
      before,
      state,
      changes,
      {
        writer,
        dynamicArray: () => (dynamicArray ??= dynamicArrayMetadata(edit, workbookPart)),
        formulaGone: (cell) => gone.add(cell),
      },
    );
    if (gone.size > 0) lost.set(numbers[sheet.position], gone);
  }
  return { lost, isStale };
}

function stateOf({ grid, beside }: WorkbookContent, id: string): WorksheetState {
  return {
    sheet: grid.sheets[id],
    styles: grid.styles,
    page: beside.sheets[id]?.page ?? null,
    validations: validationsOf(grid, id),
  };
}

function validationsOf({ resources }: WorkbookContent['grid'], id: string): ISheetDataValidationRule[] {
  const data = resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data;
  if (!data) return [];
  return (JSON.parse(data) as Record<string, ISheetDataValidationRule[] | undefined>)[id] ?? [];
}

function writeCalculationMode(workbook: XmlElement, manual: boolean): void {
  const properties = ensureChild(workbook, 'calcPr', workbookOrder);
  if (manual) properties.setAttribute('calcMode', 'manual');
  else properties.removeAttribute('calcMode');
}

function calculateOnOpening(workbook: XmlElement): void {
  ensureChild(workbook, 'calcPr', workbookOrder).setAttribute('fullCalcOnLoad', '1');
}
