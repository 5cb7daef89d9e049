import { eraseRecord, goToInsertion, readInsertions } from '../../../src/workbook/blocks/inserted-blocks';
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
} from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

test('a list tells of each block what it is, for when, how its formulas are written and on which sheet it is now', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock({ ...AT_CELL, mode: 'plain' });
  await excel.room.insertBlock({ ...REQUEST, table: 'TMBL', month: 5, source: null });
  excel.engine.renameSheet(idOf(excel, NOTES_SHEET), 'Ghi chú');
  const { blocks, sheets } = await readInsertions();
  expect(blocks).toMatchObject([
    { table: 'TMBL', year: 2023, month: 5, quarter: null, mode: 'ct', newSheet: true },
    { table: 'CT-NAM', year: 2023, month: null, mode: 'plain', newSheet: false, sheet: 'Ghi chú' },
  ]);
  expect(blocks[1].address).toMatch(/^'Ghi chú'!D20:/);
  expect(sheets).toEqual(excel.engine.sheets().map(({ name }) => name));
});

test('a block is shown where it is now, also on a protected sheet', async () => {
  const excel = await openedWorkbook();
  const { id } = await excel.room.insertBlock(AT_CELL);
  await User.insertRows(excel.engine, idOf(excel, NOTES_SHEET), 1, 3);
  expect(await goToInsertion(id)).toMatch(new RegExp(`^'${NOTES_SHEET}'!D23:`));
  const shown = await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    selected.worksheet.protection.protect();
    await context.sync();
    return selected.address;
  });
  expect(shown).toMatch(/D23:/);
  expect(await goToInsertion(id)).toMatch(new RegExp(`^'${NOTES_SHEET}'!D`));
});

test('a block that is not there any more is said to be so, and stays in the list', async () => {
  const excel = await openedWorkbook();
  const { id } = await excel.room.insertBlock(AT_CELL);
  await User.insertRows(excel.engine, idOf(excel, NOTES_SHEET), 30, 2);
  expect(await problemOf(goToInsertion(id))).toMatchObject({ code: 'blockNotFound' });
  expect(await problemOf(goToInsertion('no such'))).toMatchObject({ code: 'blockNotFound' });
  expect(await excel.room.insertions()).toHaveLength(1);
});

describe('erasing the record', () => {
  test('takes away the record and nothing else: tables stay, and nothing is left to be removed', async () => {
    const excel = await openedWorkbook();
    await excel.room.insertBlock(AT_CELL);
    await excel.room.insertBlock({ ...REQUEST, table: 'CPI', source: null });
    const before = contentOf(excel);
    const file = await excel.save();
    expect(await eraseRecord()).toBe(2);
    expect(contentOf(excel) === before).toBe(true);
    expect(excel.engine.beside.customXmlParts).toEqual([]);
    expect(await excel.room.insertions()).toEqual([]);
    expect(await problemOf(excel.room.removeLastInsertion())).toMatchObject({ code: 'nothingToRemove' });
    const sheets = differingParts(file, await excel.save()).filter((part) => part.includes('worksheets/'));
    expect(sheets).toEqual([]);
  });

  test('what is inserted afterwards is kept in a record of its own', async () => {
    const excel = await openedWorkbook();
    await excel.room.insertBlock(AT_CELL);
    await eraseRecord();
    const { id } = await excel.room.insertBlock(REQUEST);
    expect((await excel.room.insertions()).map((block) => block.id)).toEqual([id]);
    expect(await excel.room.removeLastInsertion()).toMatchObject({ id });
  });

  test('says that there was none where nothing was inserted, and leaves the parts of others alone', async () => {
    const excel = await openedWorkbook();
    excel.engine.beside.customXmlParts.push({ id: '{1}', xml: '<a xmlns="urn:other"/>' } as never);
    expect(await eraseRecord()).toBeNull();
    expect(excel.engine.beside.customXmlParts).toHaveLength(1);
    expect(excel.engine.sheets().some(({ name }) => name === MAIN_SHEET)).toBe(true);
  });
});

test('the next session knows the department’s words, also where the newest table has none, and the number of each form', async () => {
  const excel = await openedWorkbook();
  const house = { authority: 'UBND tỉnh Mẫu', head: 'Lê Thị Thử', signature: true } as const;
  await excel.room.insertBlock({ ...REQUEST, ...house, formNumber: '03' });
  await excel.room.insertBlock({ ...REQUEST, table: 'TMBL', month: 5, source: null });
  expect(await excel.room.lastInsertion()).toMatchObject({
    table: 'TMBL',
    house,
    formNumbers: { 'CT-NAM': '03', TMBL: '' },
  });
});
