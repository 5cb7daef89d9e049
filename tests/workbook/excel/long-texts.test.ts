import { readSheets } from '../../../src/workbook/excel/read-sheets';
import { REQUEST } from '../fixtures/block';
import { closeWorkbooks, MAIN_SHEET, openedWorkbook } from '../fixtures/opened-workbook';

/* fact 5: an answer above the limit is refused, as that of a sheet with long texts; the sheet is read in parts. */

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const LONG = 'Thuyết minh số liệu. '.repeat(1500);

/** As much of it as is kept. */
const BEGINNING = LONG.slice(0, 2000);

async function withLongTexts(rows: number, payloadLimit: number) {
  const excel = await openedWorkbook();
  const sheet = excel.engine.addSheet('Dài');
  const cells = Array.from({ length: rows }, (_, row) => [LONG, row, `=B${row + 1}*2`, LONG]);
  excel.engine.write(sheet, { row: 0, column: 0, rows, columns: 4 }, cells);
  await excel.engine.settled();
  excel.host.faults.payloadLimit = payloadLimit;
  return excel.Excel.run(async (context) => readSheets(context, ['Dài']));
}

test('all of it, the beginnings of long texts', async () => {
  const [sheet] = await withLongTexts(40, 300_000);
  expect(sheet).toMatchObject({ area: { rows: 40, columns: 4 } });
  expect(sheet.used).toBeUndefined();
  expect(sheet.values[39]).toEqual([BEGINNING, 39, 78, BEGINNING]);
  expect(sheet.formulas[39]).toEqual([BEGINNING, 39, '=B40*2', BEGINNING]);
  expect(sheet.numberFormats).toHaveLength(40);
});

test('a row that no answer holds, cell by cell', async () => {
  const [sheet] = await withLongTexts(3, 120_000);
  expect(sheet.values[2]).toEqual([BEGINNING, 2, 4, BEGINNING]);
});

test('not to its end where the texts are more than any table’s', async () => {
  const [sheet] = await withLongTexts(600, 5_000_000);
  expect(sheet.area.rows).toBeLessThan(600);
  expect(sheet.used).toMatchObject({ rows: 600 });
  expect(sheet.values).toHaveLength(sheet.area.rows);
  expect(sheet.numberFormats).toHaveLength(sheet.area.rows);
});

test('a table is linked to it and inserted', async () => {
  const excel = await openedWorkbook();
  const sheet = excel.engine.sheets().find(({ name }) => name === MAIN_SHEET)!.id;
  excel.engine.write(sheet, { row: 60, column: 1, rows: 30, columns: 1 }, new Array(30).fill([LONG]));
  excel.host.faults.payloadLimit = 300_000;
  const { coverage } = await excel.room.insertBlock({ ...REQUEST, source: MAIN_SHEET });
  expect(coverage.linked).toBeGreaterThan(5);
});
