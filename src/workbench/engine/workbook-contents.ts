import type { IStyleData } from '@univerjs/core';
import type { DefinedName, TableLook } from '../content';
import { clearCells, readCells, readText, writeCells } from './cells';
import type {
  Area,
  CellInput,
  CellShift,
  EngineCell,
  EngineTable,
  ValidationMessages,
  ValidationRule,
} from './engine';
import * as layout from './layout';
import { shiftCells } from './moved-cells';
import { NameIndex } from './names';
import { spillArea, spillParent } from './spills';
import { patchStyle, readStyles, setNumberFormats } from './styles';
import { addTable, removeTable, tables } from './tables';
import { usedArea } from './used-area';
import { setValidation, validation } from './validation';
import { setValidationMessages, validationMessages } from './validation-messages';
import { WorkbookSheets } from './workbook-sheets';

/** What the workbook holds: the part of `Engine` that calculates nothing. */
export class WorkbookContents extends WorkbookSheets {
  private readonly nameIndex = new NameIndex();

  read(sheetId: string, area: Area): EngineCell[][] {
    return readCells(this.book, sheetId, area);
  }

  text(sheetId: string, area: Area): string[][] {
    return readText(this.book, sheetId, area);
  }

  write(sheetId: string, area: Area, cells: CellInput[][]): void {
    writeCells(this.book, sheetId, area, cells);
  }

  styles(sheetId: string, area: Area): Readonly<IStyleData>[][] {
    return readStyles(this.book, sheetId, area);
  }

  setStyle(sheetId: string, area: Area, patch: IStyleData): void {
    patchStyle(this.book, sheetId, area, patch);
  }

  setNumberFormats(sheetId: string, area: Area, formats: (string | null)[][]): void {
    setNumberFormats(this.book, sheetId, area, formats);
  }

  clear(sheetId: string, area: Area, what: 'All' | 'Contents' | 'Formats'): void {
    clearCells(this.book, sheetId, area, what);
  }

  shiftCells(sheetId: string, area: Area, way: CellShift): boolean {
    return shiftCells(this.book, sheetId, area, way);
  }

  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | null {
    return usedArea(this.book, sheetId, valuesOnly, within);
  }

  merges(sheetId: string, touching?: Area): Area[] {
    return layout.merges(this.book, sheetId, touching);
  }

  merge(sheetId: string, area: Area): void {
    layout.merge(this.book, sheetId, area);
  }

  unmerge(sheetId: string, area: Area): void {
    layout.unmerge(this.book, sheetId, area);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.book.sheet(sheetId).getColumnWidth(column);
  }

  setColumnWidth(sheetId: string, column: number, count: number, pixels: number): void {
    layout.setColumnWidth(this.book, sheetId, column, count, pixels);
  }

  standardRowHeight(sheetId: string): number {
    return this.book.sheet(sheetId).getConfig().defaultRowHeight;
  }

  rowHeight(sheetId: string, row: number): number {
    return this.book.sheet(sheetId).getRowHeight(row);
  }

  setRowHeight(sheetId: string, row: number, count: number, pixels: number): void {
    layout.setRowHeight(this.book, sheetId, row, count, pixels);
  }

  fitRows(sheetId: string, row: number, count: number): void {
    layout.fitRows(this.book, sheetId, row, count);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.book.sheet(sheetId).getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.book.sheet(sheetId).getColVisible(column);
  }

  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    layout.setRowsHidden(this.book, sheetId, row, count, hidden);
  }

  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void {
    layout.setColumnsHidden(this.book, sheetId, column, count, hidden);
  }

  tabColor(sheetId: string): string {
    return this.book.sheet(sheetId).getTabColor() ?? '';
  }

  setTabColor(sheetId: string, color: string): void {
    layout.setTabColor(this.book, sheetId, color);
  }

  showsGridlines(sheetId: string): boolean {
    return !this.book.sheet(sheetId).hasHiddenGridlines();
  }

  setGridlines(sheetId: string, isShown: boolean): void {
    layout.setGridlines(this.book, sheetId, isShown);
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    return layout.frozen(this.book, sheetId);
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    layout.setFrozen(this.book, sheetId, rows, columns);
  }

  spillArea(sheetId: string, row: number, column: number): Area | null {
    return spillArea(this.book, sheetId, row, column);
  }

  spillParent(sheetId: string, row: number, column: number): { row: number; column: number } | null {
    return spillParent(this.book, sheetId, row, column);
  }

  validation(sheetId: string, row: number, column: number): ValidationRule | null {
    return validation(this.book, sheetId, row, column);
  }

  setValidation(sheetId: string, area: Area, rule: ValidationRule | null): void {
    setValidation(this.book, sheetId, area, rule);
  }

  validationMessages(sheetId: string, row: number, column: number): ValidationMessages | null {
    return validationMessages(this.book, sheetId, row, column);
  }

  setValidationMessages(sheetId: string, area: Area, change: Partial<ValidationMessages>): void {
    setValidationMessages(this.book, sheetId, area, change);
  }

  tables(): EngineTable[] {
    return tables(this.book, this.beside);
  }

  addTable(sheetId: string, name: string, area: Area, id?: string): string {
    return addTable(this.book, sheetId, name, area, id);
  }

  removeTable(id: string): void {
    removeTable(this.book, id);
  }

  setTableLook(id: string, look: TableLook): void {
    this.beside.madeTableLooks = { ...this.beside.madeTableLooks, [id]: look };
  }

  definedName(name: string, sheetId: string | null): DefinedName | null {
    return this.nameIndex.find(this.beside.names, name, sheetId);
  }

  names(): { name: string; formula: string; sheetId: string | null }[] {
    return this.beside.names.map(({ name, formula, sheetId }) => ({ name, formula, sheetId }));
  }
}
