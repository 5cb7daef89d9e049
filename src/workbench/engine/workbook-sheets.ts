import { IResourceLoaderService, type IWorkbookData } from '@univerjs/core';
import type { SheetChart } from '../charts';
import type { BesideGrid, PageLayout, SheetVisibility } from '../content';
import { copyOf } from '../copy-of';
import { Book } from './book';
import { copySheet } from './copied-sheet';
import type { Area, SheetInfo } from './engine';
import type { OpenWorkbook } from './open-workbook';
import * as sheetList from './sheet-list';
import { giveSpills, withSpills } from './spills';

/** The list of sheets, and what is selected on them. */
export class WorkbookSheets {
  readonly beside: BesideGrid;
  protected readonly book: Book;
  private readonly originalId: string;

  constructor({ univer, workbook, beside, spills, originalId }: OpenWorkbook) {
    this.beside = beside;
    this.originalId = originalId;
    this.book = new Book(univer, workbook, beside);
    giveSpills(this.book, spills);
  }

  snapshot(): IWorkbookData {
    const data = this.book.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.book.unitId);
    if (!data) throw new Error('The workbook is closed.');
    return withSpills(this.book, { ...copyOf(data), id: this.originalId });
  }

  beginRun(run: number): void {
    this.book.steps.begin(run);
  }

  sheets(): SheetInfo[] {
    return sheetList.listSheets(this.book, this.beside);
  }

  addSheet(name: string, position?: number): string {
    return sheetList.addSheet(this.book, name, position);
  }

  copySheet(sheetId: string, name: string, position: number): string {
    return copySheet(this.book, sheetId, name, position);
  }

  removeSheet(sheetId: string): void {
    sheetList.removeSheet(this.book, sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    sheetList.renameSheet(this.book, sheetId, name);
  }

  moveSheet(sheetId: string, position: number): void {
    sheetList.moveSheet(this.book, sheetId, position);
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    sheetList.setVisibility(this.book, sheetId, visibility);
    const beside = this.beside.sheets[sheetId];
    if (beside) beside.visibility = visibility;
  }

  setPage(sheetId: string, page: PageLayout): void {
    const former = this.beside.sheets[sheetId]?.page;
    if (former) this.book.setBeside(sheetId, { page }, { page: former });
  }

  setCharts(sheetId: string, charts: SheetChart[]): void {
    const former = this.beside.sheets[sheetId]?.charts;
    if (former) this.book.setBeside(sheetId, { charts }, { charts: former });
  }

  activeSheet(): string {
    return sheetList.activeSheet(this.book);
  }

  activateSheet(sheetId: string): void {
    sheetList.activateSheet(this.book, sheetId);
  }

  selection(): { sheetId: string; area: Area } {
    return sheetList.selection(this.book);
  }

  selectedAreas(): Area[] {
    return sheetList.selectedAreas(this.book);
  }

  select(sheetId: string, area: Area): void {
    sheetList.select(this.book, sheetId, area);
  }
}
