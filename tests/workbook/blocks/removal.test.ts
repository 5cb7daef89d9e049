import type { BlockRequest, InsertionRecord } from '../../../src/contract';
import type { ICellData } from '@univerjs/core';
import type * as Room from '../../../src/workbook';
import { User } from '../../workbench/engine/user';
import { REQUEST } from '../fixtures/block';
import {
  AT_CELL,
  idOf,
  closeWorkbooks,
  contentOf,
  differingParts,
  MAIN_SHEET,
  NOTES_SHEET,
  openedWorkbook,
  problemOf,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

/** The same table once more, although it stands already. */
const ANOTHER: BlockRequest = { ...REQUEST, place: { kind: 'newSheet', another: true } };
const partsOf = ({ engine }: OpenedWorkbook) => engine.beside.customXmlParts.length;

/** The user types into a cell. */
async function type(excel: OpenedWorkbook, sheet: string, row: number, column: number, content: string) {
  excel.engine.write(idOf(excel, sheet), { row, column, rows: 1, columns: 1 }, [[content]]);
  await excel.engine.settled();
}

/** A block of which the add-in never learnt that it is complete. */
async function halfConfirmed(excel: OpenedWorkbook, request = REQUEST): Promise<InsertionRecord> {
  excel.host.faults.sessionLost = 'afterWrite';
  expect(await problemOf(excel.room.insertBlock(request))).toMatchObject({ code: 'sessionLostAfterWrite' });
  excel.host.faults.reset();
  const last = await excel.room.lastInsertion();
  expect(last).toMatchObject({ state: 'writing' });
  return last!;
}

describe('a block whose session was lost', () => {
  test.each([REQUEST, AT_CELL])(
    'is finished and then removed without a trace ($place.kind)',
    async (request) => {
      const excel = await openedWorkbook();
      const before = await excel.save();
      const { id } = await halfConfirmed(excel, request);
      const report = await excel.room.finishInsertion(id);
      expect(report).toMatchObject({ found: 4, rows: 9, unverified: null });
      expect(await excel.room.insertions()).toMatchObject([{ id: report.id, state: 'done' }]);
      await excel.room.removeLastInsertion();
      expect(differingParts(before, await excel.save())).toEqual([]);
    },
  );

  test('is neither finished nor removed unasked once a user typed into it', async () => {
    const excel = await openedWorkbook();
    const { id } = await halfConfirmed(excel, AT_CELL);
    await type(excel, NOTES_SHEET, 24, 4, 'của tôi');
    const before = contentOf(excel);
    const address = `'${NOTES_SHEET}'!E25`;
    const problem = { code: 'editedSince', details: { sheet: NOTES_SHEET, address } };
    expect(await problemOf(excel.room.finishInsertion(id))).toMatchObject(problem);
    expect(await problemOf(excel.room.removeLastInsertion())).toMatchObject(problem);
    expect(contentOf(excel) === before).toBe(true);
    await excel.room.removeLastInsertion({ evenIfEdited: true });
    expect(await excel.room.lastInsertion()).toBeNull();
  });

  test('stays where it is when its source has gone meanwhile', async () => {
    const excel = await openedWorkbook();
    const { id } = await halfConfirmed(excel, { ...AT_CELL, mode: 'values' });
    excel.engine.removeSheet(idOf(excel, MAIN_SHEET));
    await excel.engine.settled();
    const before = contentOf(excel);
    const problem = await problemOf(excel.room.finishInsertion(id));
    expect(problem).toMatchObject({ code: 'sourceMissing', details: { sheet: MAIN_SHEET } });
    expect(contentOf(excel) === before).toBe(true);
    expect(await excel.room.lastInsertion()).toMatchObject({ id });
  });

  test('is finished on its sheet though that has another name by now', async () => {
    const excel = await openedWorkbook();
    const { id } = await halfConfirmed(excel, AT_CELL);
    excel.engine.renameSheet(idOf(excel, NOTES_SHEET), 'Ghi chú');
    const report = await excel.room.finishInsertion(id);
    expect(report.address).toMatch(/^'Ghi chú'!D20:/);
  });
});

test('a sheet of the wanted name that appears while writing is not the block’s and stays', async () => {
  const excel = await openedWorkbook();
  const wanted = (await excel.room.previewBlock(REQUEST)).plan.place.sheet;
  const foreign = (progress: Room.Progress) => {
    if (progress !== 'writing') return;
    const id = excel.engine.addSheet(wanted);
    excel.engine.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [['của người khác']]);
  };
  const problem = await problemOf(excel.room.insertBlock(REQUEST, foreign));
  expect(problem).toMatchObject({ code: 'nameTaken', details: { restored: true } });
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(excel.engine.read(idOf(excel, wanted), cell)[0][0].value).toBe('của người khác');
  expect(partsOf(excel)).toBe(0);
});

test('after a failed insertion the record still has one part, and the next block is the only one in it', async () => {
  const excel = await openedWorkbook();
  const first = await excel.room.insertBlock(REQUEST);
  await excel.room.previewBlock(AT_CELL);
  excel.host.faults.failWrite = { nth: 4, code: 'GeneralException' };
  await problemOf(excel.room.insertBlock(AT_CELL));
  const second = await excel.room.insertBlock(AT_CELL);
  expect(partsOf(excel)).toBe(1);
  expect((await excel.room.insertions()).map(({ id }) => id)).toEqual([second.id, first.id]);
});

describe('a block that Excel moved', () => {
  test('is taken away where it is now', async () => {
    const rowsOnly = await openedWorkbook();
    await User.insertRows(rowsOnly.engine, idOf(rowsOnly, NOTES_SHEET), 1, 3);
    const expected = contentOf(rowsOnly);
    await closeWorkbooks();
    const excel = await openedWorkbook();
    await excel.room.insertBlock(AT_CELL);
    await User.insertRows(excel.engine, idOf(excel, NOTES_SHEET), 1, 3);
    const removed = await excel.room.removeLastInsertion();
    expect(removed.address).toBe(`'${NOTES_SHEET}'!D23:O41`);
    expect(cellsOf(contentOf(excel))).toEqual(cellsOf(expected));
    expect(partsOf(excel)).toBe(0);
  });

  test('is left alone, and not kept any longer, where rows were put into it', async () => {
    const excel = await openedWorkbook();
    await excel.room.insertBlock(AT_CELL);
    await User.insertRows(excel.engine, idOf(excel, NOTES_SHEET), 30, 2);
    const before = contentOf(excel);
    const problem = await problemOf(excel.room.removeLastInsertion({ evenIfEdited: true }));
    expect(problem).toMatchObject({ code: 'blockNotFound', details: { sheet: NOTES_SHEET } });
    expect(contentOf(excel) === before).toBe(true);
    expect(await excel.room.lastInsertion()).toBeNull();
  });
});

/** Filled cells and merges of each sheet. */
function cellsOf(content: string) {
  const sheets = JSON.parse(content) as ReturnType<OpenedWorkbook['engine']['snapshot']>['sheets'];
  return Object.values(sheets).map(({ name, cellData, mergeData }) => ({
    name,
    mergeData,
    cells: Object.entries(cellData ?? {}).flatMap(([row, columns]) =>
      Object.entries<ICellData>(columns ?? {})
        .filter(([, { v, f }]) => (v !== undefined && v !== null && v !== '') || f)
        .map(([column, { v, f }]) => [row, column, f ?? v]),
    ),
  }));
}

test('a sheet that got the id of the block’s deleted one is never taken for it', async () => {
  const excel = await openedWorkbook();
  const { sheet } = await excel.room.insertBlock(REQUEST);
  const own = idOf(excel, sheet);
  excel.engine.removeSheet(own);
  const [part] = excel.engine.beside.customXmlParts;
  expect(part.xml).toContain(`{${own}}`);
  part.xml = part.xml
    .replace(`{${own}}`, `{${idOf(excel, MAIN_SHEET)}}`)
    .replaceAll(`"${sheet}"`, '"Đã xóa"');
  const problem = await problemOf(excel.room.removeLastInsertion({ evenIfEdited: true }));
  expect(problem).toMatchObject({ code: 'blockNotFound' });
  expect(excel.engine.sheets().some(({ name }) => name === MAIN_SHEET)).toBe(true);
});

describe('several blocks', () => {
  test('a block whose sheet was deleted by hand does not stand in the way of the one before', async () => {
    const excel = await openedWorkbook();
    const before = await excel.save();
    const first = await excel.room.insertBlock(AT_CELL);
    const second = await excel.room.insertBlock(ANOTHER);
    excel.engine.removeSheet(idOf(excel, second.sheet));
    expect(await excel.room.lastInsertion()).toMatchObject({ id: first.id });
    await excel.room.removeLastInsertion();
    expect(differingParts(before, await excel.save())).toEqual([]);
  });

  test('are listed newest first and removed in any order, also after the pane was opened again', async () => {
    const excel = await openedWorkbook();
    const before = await excel.save();
    const first = await excel.room.insertBlock(AT_CELL);
    const second = await excel.room.insertBlock(ANOTHER);
    jest.resetModules();
    const reopened = await import('../../../src/workbook');
    expect((await reopened.insertions()).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await reopened.removeInsertion(first.id)).toMatchObject({ id: first.id, address: first.address });
    expect(await problemOf(reopened.removeInsertion(first.id))).toMatchObject({ code: 'nothingToRemove' });
    await reopened.removeLastInsertion();
    expect(differingParts(before, await excel.save())).toEqual([]);
  });
});
