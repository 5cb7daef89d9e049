import type { SwitchScope } from '../../../src/contract';
import { PAUSES } from '../../../src/workbook/excel/look-again';
import { switchFormulas } from '../../../src/workbook/switch/switch';
import {
  idOf,
  closeWorkbooks,
  contentOf,
  MAIN_SHEET,
  NOTES_SHEET,
  openedWorkbook,
  problemOf,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';

/* fact 2: Excel shows the value of before, or 0, until a function has answered; such a value is never taken unasked. */

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const NOTES: SwitchScope = { kind: 'sheet', name: NOTES_SHEET };
const HERE = { row: 60, column: 1, rows: 1, columns: 3 };

async function settled({ engine, host }: OpenedWorkbook) {
  await engine.settled();
  await host.idle();
  await engine.settled();
}

/** `GROWTH` over two cells, answered; then a figure changes and the answer is held back. */
async function stale(meanwhile: 'previous' | 'zero' | 'busy', reads: number): Promise<OpenedWorkbook> {
  const excel = await openedWorkbook();
  const sheet = idOf(excel, NOTES_SHEET);
  excel.engine.write(sheet, HERE, [[120, 100, '=CT.GROWTH(B61,C61,"percent")']]);
  await settled(excel);
  Object.assign(excel.host.faults, { lateReads: reads, meanwhile });
  excel.engine.write(sheet, { ...HERE, columns: 1 }, [[150]]);
  await excel.engine.calculated();
  return excel;
}

const cellAt = (excel: OpenedWorkbook, sheet: string, row: number, column: number) =>
  excel.engine.read(idOf(excel, sheet), { row, column, rows: 1, columns: 1 })[0][0];

const result = (excel: OpenedWorkbook) => cellAt(excel, NOTES_SHEET, 60, 3);

describe.each(['previous', 'zero'] as const)('while a cell shows a value of before (%s)', (meanwhile) => {
  test('values are taken once the function has answered', async () => {
    const excel = await stale(meanwhile, 2);
    expect(result(excel).value).not.toBeCloseTo(50);
    expect(await switchFormulas(NOTES, 'values')).toMatchObject({ changed: 1, left: { total: 0 } });
    expect(result(excel)).toMatchObject({ formula: '' });
    expect(result(excel).value).toBeCloseTo(50);
    expect(excel.pauses.length).toBeGreaterThan(0);
  });

  test('they are refused where it does not answer, with the cell; the workbook stays as it is', async () => {
    const excel = await stale(meanwhile, 1000);
    const before = contentOf(excel);
    const { code, details } = await problemOf(switchFormulas(NOTES, 'values'));
    expect(code).toBe('valuesUnconfirmed');
    expect(details.cells).toEqual({ total: 1, items: [`'${NOTES_SHEET}'!D61`] });
    expect(excel.pauses).toEqual(PAUSES);
    expect(contentOf(excel)).toBe(before);
  });

  test('they are taken as they are shown where the user says so', async () => {
    const excel = await stale(meanwhile, 1000);
    const { value } = result(excel);
    expect(await switchFormulas(NOTES, 'values', { asShown: true })).toMatchObject({ changed: 1 });
    expect(result(excel)).toMatchObject({ formula: '', value });
  });

  test('what hangs on such a cell of another sheet is not taken either', async () => {
    const excel = await stale(meanwhile, 1000);
    const sheet = idOf(excel, MAIN_SHEET);
    excel.engine.write(sheet, { row: 80, column: 1, rows: 1, columns: 2 }, [
      [`='${NOTES_SHEET}'!D61*2`, '=CT.GROWTH(B81,B81)'],
    ]);
    await excel.engine.calculated();
    const { code, details } = await problemOf(switchFormulas({ kind: 'sheet', name: MAIN_SHEET }, 'values'));
    expect(code).toBe('valuesUnconfirmed');
    expect(details.cells?.items).toContain(`'${NOTES_SHEET}'!D61`);
  });
});

test('a formula that only Excel can work out is asked about, and others are not', async () => {
  const excel = await openedWorkbook();
  excel.engine.write(idOf(excel, NOTES_SHEET), { ...HERE, rows: 2 }, [
    [120, 100, '=CT.GROWTH(B61,C61,"percent")'],
    [120, 100, '=CT.GROWTH(OFFSET(B61,0,0),C61,"percent")'],
  ]);
  await settled(excel);
  const { details } = await problemOf(switchFormulas(NOTES, 'values'));
  expect(details.cells?.items).toEqual([`'${NOTES_SHEET}'!D62`]);
  // waiting would tell no more
  expect(excel.pauses).toEqual([]);
});

test('names are followed: what they stand for is read with the cells', async () => {
  const excel = await openedWorkbook();
  const notes = idOf(excel, NOTES_SHEET);
  excel.engine.addName('nay', `='${NOTES_SHEET}'!$B$61`, null);
  excel.engine.write(notes, HERE, [[120, 100, '=CT.GROWTH(nay,C61,"percent")']]);
  await settled(excel);
  expect(await switchFormulas(NOTES, 'values')).toMatchObject({ changed: 1, left: { total: 0 } });
  expect(result(excel)).toMatchObject({ formula: '' });
  expect(result(excel).value).toBeCloseTo(20);
  expect(excel.pauses).toEqual([]);
});

test('where Excel calculates by hand, a result over one of before is not taken', async () => {
  const excel = await openedWorkbook();
  const notes = idOf(excel, NOTES_SHEET);
  excel.engine.write(notes, { ...HERE, columns: 4 }, [[60, '=B61*2', '=CT.GROWTH(C61,100,"percent")', 1]]);
  await settled(excel);
  excel.engine.setCalculationMode('Manual');
  excel.engine.write(notes, { ...HERE, columns: 1 }, [[75]]);
  await settled(excel);
  const { code, details } = await problemOf(switchFormulas(NOTES, 'values'));
  expect(code).toBe('valuesUnconfirmed');
  expect(details.cells?.items).toEqual([`'${NOTES_SHEET}'!C61`]);
  excel.engine.calculate();
  await settled(excel);
  expect(await switchFormulas(NOTES, 'values')).toMatchObject({ changed: 1 });
  expect(result(excel).value).toBeCloseTo(50);
});

test('a value of before is no reason to wait where no values are taken', async () => {
  await stale('previous', 1000);
  expect(await switchFormulas(NOTES, 'plain')).toMatchObject({ cancelled: false });
});

test('stopping while it waits ends the wait and leaves the workbook as it is', async () => {
  const excel = await stale('previous', 1000);
  const before = contentOf(excel);
  const stopper = new AbortController();
  const { pauses } = excel;
  pauses.push = (...asked) => {
    stopper.abort();
    return Array.prototype.push.apply(pauses, asked);
  };
  const report = await switchFormulas(NOTES, 'values', { signal: stopper.signal });
  expect(report.cancelled).toBe(true);
  expect(pauses).toHaveLength(1);
  expect(contentOf(excel)).toBe(before);
});
