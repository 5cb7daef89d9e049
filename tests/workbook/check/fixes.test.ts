import type { CheckFinding } from '../../../src/contract';
import { areaName } from '../../../src/spreadsheet/a1';
import { acceptFinding, withdrawAcceptance } from '../../../src/workbook/check/acceptances';
import { checkWorkbook } from '../../../src/workbook/check/check';
import { applyFix, fixesMade, forgetFix, undoFix } from '../../../src/workbook/check/fixes';
import { closeWorkbooks, MAIN_SHEET, openedWorkbook, problemOf } from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

/** The sample has numbers that are texts in E14, F12 and I12. */
async function opened() {
  const excel = await openedWorkbook();
  const findings = async () => (await checkWorkbook(MAIN_SHEET)).findings;
  const at = async (cell: string): Promise<CheckFinding> =>
    (await findings()).find(({ areas }) => areas.some((area) => areaName(area) === cell))!;
  const cellNow = async (cell: string) =>
    excel.Excel.run(async (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getItem(MAIN_SHEET).getRange(cell);
      range.load('values,numberFormat');
      await context.sync();
      return [range.values[0][0], range.numberFormat[0][0]] as unknown[];
    });
  /** Types into a cell; the add-in hears of it. */
  const type = async (cell: string, value: string | number) =>
    excel.Excel.run(async (context: Excel.RequestContext) => {
      const { worksheets } = context.workbook;
      const told = new Promise<void>((resolve) => {
        worksheets.onChanged.add(async () => resolve());
      });
      await context.sync();
      worksheets.getItem(MAIN_SHEET).getRange(cell).values = [[value]];
      await context.sync();
      await told;
    });
  return { excel, findings, at, cellNow, type };
}

test('a text that is a number becomes one, shown as the numbers beside it, and goes back as it was', async () => {
  const { excel, at, cellNow } = await opened();
  const before = await excel.save();
  const was = await cellNow('F12');
  expect(was[0]).toBe('31.621');

  expect(await applyFix(await at('F12'))).toEqual({ changed: 1, left: [] });
  expect(await cellNow('F12')).toEqual([31621, '#,##0']);
  expect(await at('F12')).toBeUndefined();
  const [made] = await fixesMade();
  expect(made).toMatchObject({
    kind: 'textNumber',
    state: 'done',
    cells: [{ before: '31.621', after: 31621 }],
  });

  expect(await undoFix(made.id)).toEqual({ changed: 1, left: [] });
  expect(await cellNow('F12')).toEqual(was);
  expect(await fixesMade()).toEqual([]);
  expect(Buffer.from(await excel.save()).equals(Buffer.from(before))).toBe(true);
});

test('a cell that was changed since is left alone, by the fix and by its undoing', async () => {
  const { at, cellNow, type } = await opened();
  const finding = await at('F12');
  await type('F12', 30000);
  const left = [`'${MAIN_SHEET}'!F12`];
  expect(await applyFix(finding)).toEqual({ changed: 0, left });
  expect((await cellNow('F12'))[0]).toBe(30000);
  expect(await fixesMade()).toEqual([]);

  // the same digits, and another number
  const text = await at('I12');
  await type('I12', 35);
  expect(await applyFix({ ...text, cells: [{ ...text.cells[0], stated: '35' }] })).toMatchObject({
    changed: 0,
  });
  expect((await cellNow('I12'))[0]).toBe(35);

  const other = await at('E14');
  await applyFix(other);
  const [{ id }] = await fixesMade();
  await type('E14', 7);
  expect(await undoFix(id)).toEqual({ changed: 0, left: [`'${MAIN_SHEET}'!E14`] });
  expect((await cellNow('E14'))[0]).toBe(7);
  // it can be undone once the cell holds what was written again
  await type('E14', 108000);
  expect(await undoFix(id)).toEqual({ changed: 1, left: [] });
  expect((await cellNow('E14'))[0]).toBe('108.000');
  expect(await fixesMade()).toEqual([]);
});

test('a protected sheet is refused before anything is written, and one that is gone is told', async () => {
  const { excel, at, cellNow } = await opened();
  const finding = await at('F12');
  await excel.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(MAIN_SHEET).protection.protect();
    await context.sync();
  });
  expect(await problemOf(applyFix(finding))).toMatchObject({ code: 'sheetProtected' });
  expect((await cellNow('F12'))[0]).toBe('31.621');
  const gone = { ...finding, cells: finding.cells.map((cell) => ({ ...cell, sheet: 'Không có' })) };
  expect(await problemOf(applyFix(gone))).toMatchObject({ code: 'sheetMissing' });
  expect(await fixesMade()).toEqual([]);
});

test('what is accepted is told apart with its reason, until the figure changes', async () => {
  const { at, findings, type } = await opened();
  const all = (await findings()).length;
  await acceptFinding(await at('F12'), 'Số chưa chốt');
  const report = await checkWorkbook(MAIN_SHEET);
  expect(report.findings).toHaveLength(all - 1);
  expect(report.accepted).toMatchObject([{ kind: 'textNumber', reason: 'Số chưa chốt' }]);

  await type('F12', "'31.622");
  expect(await findings()).toHaveLength(all);
  const changed = await at('F12');
  await acceptFinding(changed, 'Vẫn chưa chốt');
  expect(await findings()).toHaveLength(all - 1);
  await withdrawAcceptance(changed);
  expect(await findings()).toHaveLength(all);
});

test('a fix is undone on a sheet that was renamed since, and can be taken off the list', async () => {
  const { excel, at } = await opened();
  await applyFix(await at('F12'));
  await excel.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(MAIN_SHEET).name = 'Đổi tên';
    await context.sync();
  });
  const [{ id }] = await fixesMade();
  expect(await undoFix(id)).toEqual({ changed: 1, left: [] });
  const [finding] = (await checkWorkbook('Đổi tên')).findings;
  await applyFix(finding);
  const [again] = await fixesMade();
  await forgetFix(again.id);
  expect(await fixesMade()).toEqual([]);
});

test('an acceptance that Excel refuses leaves the record as it was, and the next reading works', async () => {
  const { excel, at } = await opened();
  const finding = await at('F12');
  excel.host.faults.failWrite = { nth: 1, code: 'GeneralException' };
  await problemOf(acceptFinding(finding, 'đã xem'));
  excel.host.faults.reset();
  await acceptFinding(finding, 'đã xem');
  expect((await checkWorkbook(MAIN_SHEET)).accepted).toHaveLength(1);
});
