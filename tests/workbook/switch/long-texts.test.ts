import { withoutTexts } from '../../../src/workbook/switch/long-texts';
import { switchFormulas } from '../../../src/workbook/switch/switch';
import { at } from '../../workbench/engine/content';
import { AT_CELL, closeWorkbooks, NOTES_SHEET, openedWorkbook } from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const LONG = 'Thuyết minh số liệu. '.repeat(1500);
const TALL = { row: 100, column: 1, rows: 600, columns: 1 };

async function withLongTexts() {
  const excel = await openedWorkbook();
  const sheet = excel.engine.sheets().find(({ name }) => name === NOTES_SHEET)!.id;
  await excel.room.insertBlock(AT_CELL);
  excel.engine.write(sheet, TALL, new Array(TALL.rows).fill([LONG]));
  excel.engine.write(sheet, at('D151:F151'), [['=CT.GROWTH(E151,F151)', 150, 100]]);
  await excel.engine.settled();
  excel.host.faults.payloadLimit = 2_000_000;
  const formulaAt = (address: string) => excel.engine.read(sheet, at(address))[0][0].formula;
  return { excel, sheet, formulaAt };
}

test('formulas among very many long texts are switched, and switched back', async () => {
  const { excel, sheet, formulaAt } = await withLongTexts();
  const shown = () => excel.engine.read(sheet, { row: 0, column: 0, rows: 160, columns: 20 });
  const before = shown();
  expect(await switchFormulas({ kind: 'workbook' }, 'plain')).toMatchObject({ left: { total: 0 } });
  expect(formulaAt('D151')).not.toMatch(/CT\./);
  expect(await switchFormulas({ kind: 'workbook' }, 'ct')).toMatchObject({ left: { total: 0 } });
  await excel.engine.settled();
  expect(shown()).toEqual(before);
});

test('of cells with long texts formulas and numbers are read in their places', async () => {
  const { excel } = await withLongTexts();
  const read = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(NOTES_SHEET);
    return withoutTexts(context, { sheet, area: { row: 149, column: 1, rows: 3, columns: 5 } });
  });
  expect(read?.formulas).toEqual([
    ['', '', '', '', ''],
    ['', '', '=CT.GROWTH(E151,F151)', 150, 100],
    ['', '', '', '', ''],
  ]);
  expect(read?.values[1]).toEqual(['', '', 0.5, 150, 100]);
});

test('of one cell alone nothing is left out', async () => {
  const { excel } = await withLongTexts();
  const read = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(NOTES_SHEET);
    return withoutTexts(context, { sheet, area: { row: 150, column: 1, rows: 1, columns: 1 } });
  });
  expect(read).toBeNull();
});
