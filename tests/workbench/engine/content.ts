import type { ICellData, IWorksheetData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { createHeadlessEngine } from '../../../src/workbench/engine/headless';
import type { Area, CellInput, Engine } from '../../../src/workbench/engine/engine';
import type { WorkbookContent } from '../../../src/workbench/content';

/** A workbook with one sheet `s1` (`Sheet1`). */
export function content(
  cells: Record<number, Record<number, ICellData>> = {},
  sheet: Partial<IWorksheetData> = {},
): WorkbookContent {
  return {
    grid: {
      id: 'book',
      name: 'book',
      appVersion: '0.25.1',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: ['s1'],
      sheets: { s1: { id: 's1', name: 'Sheet1', rowCount: 200, columnCount: 30, cellData: cells, ...sheet } },
    },
    beside: {
      sheets: {},
      structureProtected: false,
      readOnly: false,
      manualCalculation: false,
      customXmlParts: [],
      names: [],
    },
  };
}

const engines: Engine[] = [];

/** An engine that `closeEngines` closes. */
export async function open(workbook: WorkbookContent = content()): Promise<Engine> {
  const engine = await createHeadlessEngine(workbook);
  engines.push(engine);
  return engine;
}

export function closeEngines(): void {
  for (const engine of engines.splice(0)) engine.dispose();
}

/** The area that an address such as `B2:C3` names. */
export function at(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const from = cell(first);
  const to = cell(last);
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

function cell(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Writes at the first cell of `address` and waits for the results. */
export async function enter(engine: Engine, address: string, cells: CellInput[][]): Promise<void> {
  const { row, column } = at(address);
  engine.write('s1', { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells);
  await engine.settled();
}

export function values(engine: Engine, address: string): (string | number | boolean)[][] {
  return engine.read('s1', at(address)).map((row) => row.map(({ value }) => value));
}

export function value(engine: Engine, address: string): string | number | boolean | undefined {
  return values(engine, address)[0]?.[0];
}
