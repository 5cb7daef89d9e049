import { openXlsx } from '../../../src/workbench/xlsx';
import { createHeadlessEngine } from '../../../src/workbench/engine/headless';
import type { BlockRequest } from '../../../src/contract';
import type { Headless } from '../../../src/workbench/cli/headless';
import { insertTable } from '../../../src/workbench/cli/insert';
import { readBlock, type Block } from '../../../src/workbench/cli/read-block';
import { closeWorkbenches, differingParts, openSample, PATIENCE, SOURCE } from './workbench';

jest.setTimeout(PATIENCE);
afterAll(closeWorkbenches);

const request: BlockRequest = {
  table: 'CT-NAM',
  year: 2023,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place: { kind: 'newSheet' },
};

/** Printed texts of the row whose label begins so, without empty ones. */
function row({ cells }: Block, label: string): string[] {
  const found = cells.find((line) => line.some(({ text }) => text.startsWith(label)));
  return (found ?? []).map(({ text }) => text).filter(Boolean);
}

describe('the built add-in, run without a screen on the sample', () => {
  let headless: Headless;
  let before: Uint8Array;

  beforeAll(async () => {
    headless = await openSample();
    before = (await headless.save()).bytes;
  });

  test('starts without an error and asks no one but itself', () => {
    expect(headless.page.errors).toEqual([]);
    expect(headless.page.foreignRequests).toEqual([]);
  });

  test('reads the workbook’s years and finds the sheet to link to', async () => {
    expect(await headless.page.automation.survey()).toMatchObject({
      year: 2023,
      baseYear: 2010,
      bestSource: SOURCE,
    });
  });

  test('inserts the year’s table with the figures of the sheet, attainment and growth', async () => {
    const { report, block } = await insertTable(headless, request, 'vi');
    expect(report).toMatchObject({
      table: 'CT-NAM',
      newSheet: true,
      found: 4,
      sourceSheet: SOURCE,
      unverified: null,
    });
    expect(row(block, 'Giá trị sản xuất')).toEqual(
      expect.arrayContaining(['31.620', '31.621', '100,00', '35.000', '10,69']),
    );
    expect(row(block, 'Tổng mức bán lẻ')).toEqual(
      expect.arrayContaining(['108.000', '100,00', '123.000', '13,89']),
    );
    expect(row(block, 'Kim ngạch xuất khẩu')).toEqual(
      expect.arrayContaining(['660', '680', '100,00', '3,03', '750', '10,29']),
    );
    expect(row(block, 'Kim ngạch nhập khẩu')).toEqual(
      expect.arrayContaining(['140', '110', '141', '128,18', '0,71', '115', '−18,44']),
    );
  });

  test('writes formulas that call the add-in’s functions and point to the sheet', async () => {
    const { address } = await headless.page.automation.insert({ ...request, table: 'TARGETS' });
    const formulas = readBlock(headless.engine, address)
      .cells.flat()
      .map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.includes('CT.GROWTH(')).length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.includes(`'${SOURCE}'!`)).length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => /#REF!|#NAME\?/.test(formula))).toEqual([]);
  });

  test('saves the tables with their values, and opens them again as they were', async () => {
    const { bytes } = await headless.save();
    const again = await createHeadlessEngine(openXlsx(bytes, 'x.xlsx').content);
    try {
      const added = headless.engine.sheets().slice(3);
      expect(again.sheets().map(({ name }) => name)).toEqual(
        headless.engine.sheets().map(({ name }) => name),
      );
      for (const { name } of added) {
        const address = `'${name}'!A1:K25`;
        const [is, was] = [readBlock(again, address), readBlock(headless.engine, address)];
        expect(is.cells).toEqual(was.cells);
        expect(is.merges).toEqual(was.merges);
      }
    } finally {
      again.dispose();
    }
  });

  test('changes no sheet that was there', async () => {
    const { bytes } = await headless.save();
    expect(differingParts(before, bytes).filter((part) => /worksheets\/sheet[123]\.xml$/.test(part))).toEqual(
      [],
    );
  });

  test('takes both tables away again: the file is as before, part by part', async () => {
    const { automation } = headless.page;
    await automation.remove();
    await automation.remove();
    expect(differingParts(before, (await headless.save()).bytes)).toEqual([]);
    await expect(automation.remove()).rejects.toMatchObject({ code: 'nothingToRemove' });
  });
});
