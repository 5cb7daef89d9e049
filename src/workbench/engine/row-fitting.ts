import { ICommandService } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from './book';

/** Milliseconds without a change until rows are fitted: values, widths and fonts of a block come one after the other. */
const PAUSE = 50;

interface Rows {
  first: number;
  last: number;
}

/**
 * Makes rows as high as their wrapped texts need, as Excel does for rows whose height no one has set. Univer does it for
 * what the user changes; what is opened or written by an add-in is fitted here. Such heights are not saved.
 */
export class RowFitting {
  private readonly waiting = new Map<string, Rows>();
  private readonly seen = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly book: Book) {}

  /** Rows were written. */
  add(sheetId: string, row: number, rows: number): void {
    const known = this.waiting.get(sheetId) ?? { first: row, last: row };
    const last = Math.max(known.last, row + rows - 1);
    this.waiting.set(sheetId, { first: Math.min(known.first, row), last });
    this.wait();
  }

  /** Starts the pause again where rows are waiting. */
  wait(): void {
    if (this.waiting.size === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fitWaiting(), PAUSE);
  }

  /** Fits the rows of a sheet that came without heights, the first time the sheet is in front. */
  open(sheetId: string): void {
    if (this.seen.has(sheetId)) return;
    this.seen.add(sheetId);
    const { rowData } = this.book.sheet(sheetId).getConfig();
    const runs: Rows[] = [];
    const rows = new Set<number>();
    this.book
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, _column, cell) => {
        if (cell?.v != null && rowData[row]?.h === undefined) rows.add(row);
      });
    for (const row of [...rows].sort((one, other) => one - other)) {
      const run = runs.at(-1);
      if (run?.last === row - 1) run.last = row;
      else runs.push({ first: row, last: row });
    }
    this.fit(sheetId, runs);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private fitWaiting(): void {
    for (const [sheetId, rows] of this.waiting) {
      if (this.book.workbook.getSheetBySheetId(sheetId)) this.fit(sheetId, [rows]);
    }
    this.waiting.clear();
  }

  private fit(subUnitId: string, runs: Rows[]): void {
    if (runs.length === 0) return;
    const { injector, unitId } = this.book;
    const endColumn = this.book.sheet(subUnitId).getColumnCount() - 1;
    const ranges = runs.map(({ first, last }) => ({
      startRow: first,
      endRow: last,
      startColumn: 0,
      endColumn,
    }));
    const { redos } = injector
      .get(SheetInterceptorService)
      .generateMutationsOfAutoHeight({ unitId, subUnitId, ranges, autoHeightRanges: ranges });
    for (const { id, params } of redos) injector.get(ICommandService).syncExecuteCommand(id, params);
  }
}
