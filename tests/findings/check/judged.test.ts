import { cellName } from '../../../src/spreadsheet/a1';
import { sharedAreThere, sharedSheets } from '../../linking/fixture-files';
import judgedFindings from './judged.json';
import { checked } from './scored';

/**
 * What the check finds in workbooks that lie beside the project, each cell read and judged by a person: an `error` of the workbook or a
 * `falseAlarm`. Sheets are named by their place, cells by kind and address; nothing of what stands there is kept.
 */
const JUDGED: Record<string, Record<string, string>> = judgedFindings;

function findingsIn(workbook: string): string[] {
  const sheets = sharedSheets(workbook);
  const place = (sheet: string) => sheets.findIndex(({ name }) => name === sheet) + 1;
  return checked(sheets).flatMap(({ kind, sheet, cells }) =>
    cells.map(({ row, column }) => `${kind} ${place(sheet)}!${cellName(row, column)}`),
  );
}

if (sharedAreThere)
  test.each(Object.keys(JUDGED))('what is found in %s was judged', (workbook) => {
    expect(findingsIn(workbook).sort()).toEqual(Object.keys(JUDGED[workbook]).sort());
  });
else console.warn('The workbooks beside the project are absent: what is found in them is not compared.');

test('nine in ten of the judged findings are errors', () => {
  const verdicts = Object.values(JUDGED).flatMap((found) => Object.values(found));
  expect(verdicts.length).toBeGreaterThan(0);
  expect(verdicts.filter((one) => one === 'error').length / verdicts.length).toBeGreaterThanOrEqual(0.9);
});
