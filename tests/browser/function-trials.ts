import type { ICellData } from '@univerjs/core';
import { newXlsx, saveXlsx } from '../../src/workbench/xlsx';
import { FIRST_ARGUMENT, type Trial } from '../functions/trials';

/** Rows from one trial to the next: its two and an empty one. */
const APART = 3;

/** The sheet on which functions are tried. */
export const TRIAL_SHEET = 'Sheet1';

/** Zero-based row of the trial that stands at `place` in the workbook. */
export const topOf = (place: number): number => place * APART;

/** A formula or an address of a trial, where the trial stands in the workbook. */
export function placed(text: string, place: number): string {
  return text.replace(
    /\b([A-Z])([1-9])\b/g,
    (_, column: string, row: string) => column + (topOf(place) + Number(row)),
  );
}

/** A workbook with the arguments of these trials, and no result yet. */
export function trialWorkbook(tried: Trial[]): { name: string; mimeType: string; buffer: Buffer } {
  const opened = newXlsx('hàm.xlsx');
  const grid = structuredClone(opened.content.grid);
  const sheet = grid.sheets[grid.sheetOrder[0] ?? ''];
  const cellData: Record<number, Record<number, ICellData>> = {};
  tried.forEach(({ cells }, place) =>
    cells.forEach((line, row) => {
      const written: Record<number, ICellData> = {};
      line.forEach((v, column) => {
        written[FIRST_ARGUMENT + column] = { v, t: typeof v === 'number' ? 2 : 1 };
      });
      cellData[topOf(place) + row] = written;
    }),
  );
  sheet.cellData = cellData;
  const { bytes } = saveXlsx(opened, { grid, beside: opened.content.beside });
  return { name: 'hàm.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}
