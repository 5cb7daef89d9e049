/* Every formula of a table that calls our functions can be worked out without Excel, to see whether a cell shows its result. */
import { fullAddress, splitSheet } from '../../src/spreadsheet/a1';
import { matrix } from '../../src/spreadsheet/area';
import { NO_NAMES_KNOWN } from '../../src/spreadsheet/formula-names';
import { ctFunctionsOf } from '../../src/formulas/translation';
import { shownSheet, shownWorkbook, type ShownSheet } from '../../src/workbook/shown-values/shown-sheet';
import { unconfirmedIn } from '../../src/workbook/shown-values';
import './templates';
import { tableCases } from './case-files';
import { calculated, planOf, withCalculation } from './filled-block';

withCalculation();

const workbookOf = (sheet: ShownSheet) => shownWorkbook([sheet], { names: NO_NAMES_KNOWN, isManual: false });

const isOurs = (formula: string) => ctFunctionsOf(formula).length > 0;

test.each(tableCases())('of $name', async ({ request, inputs }) => {
  const plan = planOf({ ...request, mode: 'ct' });
  const at = await calculated(plan, inputs);
  const area = { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0].length };
  const nameOf = (row: number, column: number) =>
    splitSheet(fullAddress('x', { row, column, rows: 1, columns: 1 })).rest;
  const formulas = matrix(area, (row, column) => {
    const name = nameOf(row, column);
    return name in inputs ? inputs[name] : (plan.cells[row][column]?.content ?? '');
  });
  const values = matrix(area, (row, column) => at(nameOf(row, column)) ?? '');
  const sheet = shownSheet('Trang', { area, formulas, values });
  const ours = sheet.formulas().filter(({ formula }) => isOurs(formula));
  expect(await unconfirmedIn(workbookOf(sheet), isOurs)).toEqual([]);
  const stale = shownSheet('Trang', { area, formulas, values: matrix(area, () => 0.123456) });
  // indices are published figures: their tables call no function
  expect((await unconfirmedIn(workbookOf(stale), isOurs)).length > 0).toBe(ours.length > 0);
});
