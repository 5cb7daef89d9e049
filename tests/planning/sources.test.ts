import { User } from '../workbench/engine/user';
import { at } from '../workbench/engine/content';
import { REQUEST } from '../workbook/fixtures/block';
import {
  closeWorkbooks,
  MAIN_SHEET,
  openedWorkbook,
  problemOf,
  type OpenedWorkbook,
} from '../workbook/fixtures/opened-workbook';
import { until } from '../workbench/until';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const FROM_MAIN = { ...REQUEST, source: MAIN_SHEET };
const mainOf = ({ engine }: OpenedWorkbook) => engine.sheets().find(({ name }) => name === MAIN_SHEET)!.id;

/** Requests that an action takes, Office.js’s clean-up included. */
async function requestsOf<T>({ host }: OpenedWorkbook, action: () => Promise<T>): Promise<[number, T]> {
  await host.idle();
  host.resetCounts();
  const result = await action();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await host.idle();
  return [host.counts.requests, result];
}

describe('the source of a block', () => {
  test('of which only the beginning is looked at costs no request more', async () => {
    const excel = await openedWorkbook();
    const notes = Array.from({ length: 2500 }, (_, row) => [`dòng ${row}`]);
    excel.engine.write(mainOf(excel), { row: 30, column: 1, rows: 2500, columns: 1 }, notes);
    await excel.room.previewBlock(FROM_MAIN);
    const [requests, report] = await requestsOf(excel, () => excel.room.insertBlock(FROM_MAIN));
    expect(report).toMatchObject({ found: 4, sourceSheet: MAIN_SHEET });
    // four, and a look at the functions that answered late
    expect(requests).toBeLessThanOrEqual(5);
  });

  test('that became longer since the preview is read again', async () => {
    const excel = await openedWorkbook();
    await excel.room.previewBlock(FROM_MAIN);
    await User.insertRows(excel.engine, mainOf(excel), 2, 2);
    expect(await excel.room.insertBlock(FROM_MAIN)).toMatchObject({ found: 4 });
  });

  test('that was emptied since the preview is there, and has nothing', async () => {
    const excel = await openedWorkbook();
    await excel.room.previewBlock(FROM_MAIN);
    excel.engine.clear(mainOf(excel), at('A1:Z60'), 'Contents');
    for (const merge of excel.engine.merges(mainOf(excel))) excel.engine.unmerge(mainOf(excel), merge);
    expect(await excel.room.insertBlock(FROM_MAIN)).toMatchObject({ found: 0, rows: 9 });
  });

  test('that was deleted since the preview is told to be missing', async () => {
    const excel = await openedWorkbook();
    await excel.room.previewBlock(FROM_MAIN);
    excel.engine.removeSheet(mainOf(excel));
    expect(await problemOf(excel.room.insertBlock(FROM_MAIN))).toMatchObject({
      code: 'sourceMissing',
      details: { sheet: MAIN_SHEET, restored: true },
    });
  });
});

test('a sheet that was deleted since the preview is told to be missing', async () => {
  const excel = await openedWorkbook();
  const target = excel.engine.addSheet('Nháp');
  const request = { ...FROM_MAIN, place: { kind: 'cell', address: 'Nháp!B2' } } as const;
  await excel.room.previewBlock(request);
  excel.engine.removeSheet(target);
  expect(await problemOf(excel.room.insertBlock(request))).toMatchObject({ code: 'sheetMissing' });
});

describe('after the survey', () => {
  test('a preview does not read the sheets again', async () => {
    const excel = await openedWorkbook();
    await excel.room.surveyWorkbook();
    await excel.room.previewBlock(REQUEST);
    const [requests, preview] = await requestsOf(excel, () =>
      excel.room.previewBlock({ ...REQUEST, year: 2022 }),
    );
    expect(preview.plan.parameters.year).toBe(2022);
    expect(requests).toBeLessThanOrEqual(2);
  });

  test('a preview shows the figure that was changed since', async () => {
    const excel = await openedWorkbook();
    await excel.room.surveyWorkbook();
    const figures = async () => {
      const { plan } = await excel.room.previewBlock(REQUEST);
      return plan.cells.flat().map((cell) => cell?.expected);
    };
    expect(await figures()).not.toContain(703);
    excel.engine.write(mainOf(excel), at('F16'), [[703]]);
    await excel.engine.settled();
    // the change is told a moment later
    const shown = await until(async () => {
      const now = await figures();
      return now.includes(703) && now;
    });
    expect(shown).toContain(703);
  });

  test('a preview offers the sheets by the names they have by now', async () => {
    const excel = await openedWorkbook();
    await excel.room.surveyWorkbook();
    excel.engine.renameSheet(mainOf(excel), 'Năm nay');
    const { plan } = await excel.room.previewBlock(REQUEST);
    expect(plan.links.sourceSheet).toBe('Năm nay');
  });
});

test('where several areas are selected the active cell is the place', async () => {
  const excel = await openedWorkbook();
  const sheet = excel.engine.addSheet('Nháp');
  excel.engine.activateSheet(sheet);
  await User.selectAreas(excel.engine, [at('A1:B2'), at('C4:D5')]);
  expect(await excel.room.surveyWorkbook()).toMatchObject({ selection: 'Nháp!C4' });
  expect(await excel.room.previewBlock(REQUEST)).toMatchObject({ plan: { place: { kind: 'newSheet' } } });
  const request = { ...FROM_MAIN, place: { kind: 'cell', address: 'selection' } } as const;
  expect((await excel.room.insertBlock(request)).address).toMatch(/^'Nháp'!C4:/);
});
