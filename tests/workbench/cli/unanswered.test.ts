import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Headless } from '../../../src/workbench/cli/headless';
import { withWorkbook } from '../../../src/workbench/cli/workbook-command';
import { patience } from '../../../src/workbench/engine/patience';
import { openXlsx } from '../../../src/workbench/xlsx';
import { partText } from '../xlsx/compare-packages';
import { builtAddin, PATIENCE, SAMPLE } from './workbench';

/* A function that does not answer must not end in a file that says something wrong. */

jest.setTimeout(PATIENCE);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'chi-tieu-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

const CELL = { row: 60, column: 1, rows: 1, columns: 2 };

/** Does something to the sample, and saves it; what is said on the way, and the file. */
async function saved(work: (headless: Headless, sheet: string) => Promise<void>) {
  const out = path.join(folder, 'lưu.xlsx');
  const said: string[] = [];
  const terminal = { progress: (text: string) => said.push(text) };
  await withWorkbook({ workbook: SAMPLE, out, language: 'vi' }, builtAddin(), terminal as never, (headless) =>
    work(headless, headless.engine.activeSheet()),
  );
  return { said: said.join('\n'), bytes: new Uint8Array(readFileSync(out)) };
}

const isCalculatedOnOpening = (bytes: Uint8Array) =>
  partText(bytes, 'xl/workbook.xml').includes('fullCalcOnLoad="1"');

test('fact 2: a save waits for functions however late, and says nothing of it', async () => {
  const { said, bytes } = await saved(async ({ engine, host }, sheet) => {
    host.functionCalls.hold(true);
    engine.write(sheet, CELL, [['=CT.GROWTH(150,100,"percent")', '=B61*2']]);
    await engine.calculated();
    // once the save has begun to wait
    const settled = engine.settled.bind(engine);
    jest.spyOn(engine, 'settled').mockImplementationOnce(() => {
      setTimeout(() => host.functionCalls.hold(false), 0);
      return settled();
    });
  });
  expect(said).not.toContain('chưa trả lời');
  expect(isCalculatedOnOpening(bytes)).toBe(false);
  const { grid } = openXlsx(bytes, 'lưu.xlsx').content;
  const cells = Object.values(grid.sheets).map((sheet) => sheet.cellData?.[60]);
  expect(cells).toContainEqual(
    expect.objectContaining({
      1: expect.objectContaining({ v: 50 }),
      2: expect.objectContaining({ v: 100 }),
    }),
  );
});

test.each([
  [false, 'Excel sẽ tính lại các ô đó khi mở tệp'],
  [true, 'các ô đó chưa được tính'],
])(
  'fact 2: what never answers is named (calculated by hand: %p); the file holds no value there',
  async (manual, words) => {
    jest.replaceProperty(patience, 'answers', 200);
    const { said, bytes } = await saved(async ({ engine, host }, sheet) => {
      host.functionCalls.hold(true);
      if (manual) engine.setCalculationMode('Manual');
      engine.write(sheet, CELL, [['=CT.GROWTH(150,100,"percent")', '=B61*2']]);
      await engine.calculated();
    });
    expect(said).toContain('B61');
    expect(said).toContain(words);
    expect(isCalculatedOnOpening(bytes)).toBe(!manual);
    const { grid } = openXlsx(bytes, 'lưu.xlsx').content;
    const cells = Object.values(grid.sheets).flatMap((sheet) => Object.values(sheet.cellData?.[60] ?? {}));
    const formulas = cells.filter(({ f }) => f);
    expect(formulas).toHaveLength(2);
    expect(formulas.map(({ v }) => v ?? null)).toEqual([null, null]);
  },
);
