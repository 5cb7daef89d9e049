import { createHeadlessEngine } from '../../../src/workbench/engine/headless';
import type { Engine } from '../../../src/workbench/engine/engine';
import { type OpenedXlsx, openXlsx, type SavedXlsx, saveXlsx } from '../../../src/workbench/xlsx';

const engines: Engine[] = [];

/** A file opened in the real engine, which {@link closeEngines} closes. */
export async function edit(
  bytes: Uint8Array,
): Promise<{ opened: OpenedXlsx; engine: Engine; save: () => SavedXlsx }> {
  const opened = openXlsx(bytes, 'tệp.xlsx');
  const engine = await createHeadlessEngine(opened.content);
  engines.push(engine);
  await engine.settled();
  return { opened, engine, save: () => saveXlsx(opened, { grid: engine.snapshot(), beside: engine.beside }) };
}

export function closeEngines(): void {
  for (const engine of engines.splice(0)) engine.dispose();
}

/** Cells of a sheet, by name of sheet, row and column from 0. */
export function cellOf(opened: OpenedXlsx, sheet: string, row: number, column: number) {
  const { grid } = opened.content;
  const found = Object.values(grid.sheets).find(({ name }) => name === sheet);
  return found?.cellData?.[row]?.[column];
}
