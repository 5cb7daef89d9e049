import { writeFileSync } from 'node:fs';
import type { ICellData } from '@univerjs/core';
import type { CellInput } from '../../../src/workbench/engine/engine';
import { openXlsx } from '../../../src/workbench/xlsx';
import { openSample } from './workbench';

export const USER_SHEET = 'Của tôi';

/** What a user wrote: numbers, signs, texts, a spilled result, a sentence, a nested call, and formulas without our functions. */
const CELLS: CellInput[][] = [
  [120, 100, '=CT.GROWTH(A1,B1,"percent","-")', '=SUM(A1:B1)'],
  [90, "'-", '=CT.GROWTH(A2,B2,"percent","-")', '="CT.GROWTH(A1,B1) là hàm"'],
  ["'1.726,5", 1000, '=ROUND(CT.PLANPCT(A3,B3,"percent"),2)', '=IF(CT.POINTS(A1,B1)>0,"tăng","giảm")'],
  [5, 0, '=CT.GROWTH(A4,B4)', '=CT.SENTENCE("Kim ngạch xuất khẩu",A1,"triệu USD")'],
  ["'1,5 tỷ đồng", "'750 triệu đồng", '=CT.GROWTH(A5,B5,"percent")', null],
  [null, null, '=CT.POINTS(A1:A2,B4:B5)', null],
];
/** Functions of ours in the cells above. */
export const CALLS = 8;
/** Cells that hold formulas of ours that have no equivalent, those of the spilled result counted once. */
export const WITHOUT_EQUIVALENT = [
  { address: `'${USER_SHEET}'!D4`, function: 'CT.SENTENCE', why: 'function' },
  { address: `'${USER_SHEET}'!C5`, function: 'CT.GROWTH', why: 'text' },
  { address: `'${USER_SHEET}'!C6`, function: 'CT.POINTS', why: 'array' },
];

/** Saves the sample with a sheet of the user's own. */
export async function writeUserWorkbook(file: string): Promise<void> {
  const { engine, host, save } = await openSample();
  const sheet = engine.addSheet(USER_SHEET);
  engine.write(sheet, { row: 0, column: 0, rows: CELLS.length, columns: CELLS[0].length }, CELLS);
  await engine.settled();
  await host.idle();
  await engine.settled();
  writeFileSync(file, (await save()).bytes);
}

export interface StoredCell {
  value: unknown;
  formula: string | null;
}

/** Filled cells of a file by sheet and place. */
export function cellsOf(bytes: Uint8Array): Map<string, StoredCell> {
  const { grid } = openXlsx(bytes, 'tệp.xlsx').content;
  const cells = new Map<string, StoredCell>();
  for (const id of grid.sheetOrder) {
    const { name = '', cellData = {} } = grid.sheets[id];
    for (const [row, line] of Object.entries(cellData)) {
      for (const [column, { v, f, p: rich }] of Object.entries<ICellData>(line ?? {})) {
        if (f || rich || (v ?? '') !== '')
          cells.set(`${name}!${row}:${column}`, { value: v ?? '', formula: f ?? null });
      }
    }
  }
  return cells;
}

/** What is seen in the cells; a number to 12 digits, an empty text as nothing. */
export const shownIn = (cells: ReadonlyMap<string, StoredCell>): Map<string, unknown> =>
  new Map(
    [...cells]
      .filter(([, { value }]) => value !== '')
      .map(([place, { value }]) => [
        place,
        typeof value === 'number' ? Number(value.toPrecision(12)) : value,
      ]),
  );

export const callsIn = (cells: ReadonlyMap<string, StoredCell>): [string, string | null][] =>
  [...cells]
    .filter(([, { formula }]) => /CT\.[A-Z]+\(/.test((formula ?? '').replace(/"[^"]*"/g, '')))
    .map(([place, { formula }]) => [place, formula]);
