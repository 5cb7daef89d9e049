import type { RolledBlock, RollPlan } from '../../../src/contract';
import { planRoll, rollForward, undoRoll } from '../../../src/workbook/blocks/roll';
import { splitSheet } from '../../../src/spreadsheet/a1';
import type { BlockRequest } from '../../../src/tables/choices';
import { REQUEST } from '../fixtures/block';
import {
  closeWorkbooks,
  NOTES_SHEET,
  openedWorkbook,
  problemOf,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';
import { stateOf } from '../fixtures/workbook-state';

jest.setTimeout(240_000);
afterEach(async () => {
  jest.restoreAllMocks();
  await closeWorkbooks();
});

const month = (number: number, year = 2024) => ({ kind: 'month', number, year }) as const;
const YEAR = { kind: 'year', number: 12, year: 2024 } as const;
const ALL = { kind: 'workbook' } as const;
const MONTHLY: BlockRequest = { ...REQUEST, table: 'BC-THANG', month: 12 };
const GOODS: BlockRequest = { ...REQUEST, table: 'XK-HANG', month: 11, rows: 2 };

const sheetId = ({ engine }: OpenedWorkbook, name: string) =>
  engine.sheets().find((one) => one.name === name)!.id;

/** Types into a cell, by its address. */
async function type(excel: OpenedWorkbook, address: string, content: string | number): Promise<void> {
  const { sheet, rest } = splitSheet(address);
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(rest)!;
  const cell = { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65, rows: 1, columns: 1 };
  excel.engine.write(sheetId(excel, sheet!), cell, [[content]]);
  await excel.engine.settled();
}

/** A cell of a rolled block, by its place on its sheet. */
const cellAt = ({ cells }: RolledBlock, place: string) =>
  cells.find(({ address }) => address.endsWith(`!${place}`));

async function read(excel: OpenedWorkbook, sheet: string, place: string) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(place)!;
  const cell = { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65, rows: 1, columns: 1 };
  await excel.engine.settled();
  return excel.engine.read(sheetId(excel, sheet), cell)[0][0];
}

test('the list is of every cell, and showing it changes nothing', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(REQUEST);
  const state = await stateOf(excel);
  const { blocks, left } = await planRoll(ALL, YEAR);
  expect(left).toEqual([]);
  const [block] = blocks;
  expect(block).toMatchObject({ table: 'CT-NAM', sheet: 'Chỉ tiêu 2024', left: [] });
  // estimate of exports becomes the actual of last year, the plan for next year this year's
  expect(cellAt(block, 'D16')).toMatchObject({ as: 'link', before: 660, after: 680 });
  expect(cellAt(block, 'E16')).toMatchObject({ as: 'link', before: 680, after: 750 });
  expect(cellAt(block, 'F16')).toMatchObject({ as: 'empty', before: 680, after: '', why: 'otherPeriod' });
  expect(cellAt(block, 'A1')).toMatchObject({
    as: 'words',
    after: expect.stringContaining('NĂM 2024 VÀ KẾ HOẠCH NĂM 2025') as string,
  });
  expect(cellAt(block, 'D3')).toMatchObject({ as: 'words', after: 'Thực hiện năm 2023' });
  // growth of the plan is no growth of the result
  expect(cellAt(block, 'H16')).toBeUndefined();
  expect(block.computed).toBeGreaterThan(20);
  expect(await stateOf(excel)).toEqual(state);
});

test('what was typed moves by what it is: names, texts and formulas along, figures where they are asked for, remarks not', async () => {
  const excel = await openedWorkbook();
  const { address } = await excel.room.insertBlock(REQUEST);
  const sheet = splitSheet(address).sheet!;
  const at = (place: string) => `'${sheet}'!${place}`;
  await type(excel, at('F8'), 4321);
  await type(excel, at('I8'), 4600);
  await type(excel, at('A1'), 'Kết quả của Sở năm 2023 và kế hoạch năm 2024');
  await type(excel, at('B7'), 'GTSX toàn ngành (giá so sánh 2010)');
  await type(excel, at('K8'), 'chờ số chính thức');
  await type(excel, at('G8'), '=F8*2');
  await type(excel, at('G9'), '=F9+P40');
  const shown = await planRoll(ALL, YEAR);
  const [block] = shown.blocks;
  expect(cellAt(block, 'D8')).toMatchObject({ before: '', after: 4321, sources: [at('F8')] });
  expect(cellAt(block, 'E8')).toMatchObject({ before: '', after: 4600, sources: [at('I8')] });
  expect(cellAt(block, 'F8')).toMatchObject({ as: 'empty', before: 4321 });
  expect(cellAt(block, 'B7')).toMatchObject({ as: 'kept' });
  expect(cellAt(block, 'G8')).toMatchObject({ as: 'kept', after: null });
  expect(block.left).toEqual([
    { address: at('K8'), content: 'chờ số chính thức', why: 'ofPeriod' },
    { address: at('G9'), content: '=F9+P40', why: 'refersOutside' },
  ]);
  const { id } = await rollForward(ALL, YEAR, { shown });
  expect(await read(excel, 'Chỉ tiêu 2024', 'A1')).toMatchObject({
    value: 'Kết quả của Sở năm 2024 và kế hoạch năm 2025',
  });
  expect(await read(excel, 'Chỉ tiêu 2024', 'D8')).toMatchObject({ value: 4321 });
  expect(await read(excel, 'Chỉ tiêu 2024', 'E8')).toMatchObject({ value: 4600 });
  expect(await read(excel, 'Chỉ tiêu 2024', 'G8')).toMatchObject({ formula: '=F8*2' });
  // the old one stays
  expect(await read(excel, sheet, 'F8')).toMatchObject({ value: 4321 });
  // to an update what was moved is the user's
  const update = await excel.room.previewBlock({ ...REQUEST, year: 2024 });
  expect(update.update).toMatchObject({ kept: 5, lost: [], changes: [] });
  // to an undo it is no edit
  expect(await undoRoll(id)).toHaveLength(1);
});

test('goods that the user named keep their names, and last month’s figures come from the old table', async () => {
  const excel = await openedWorkbook();
  const { address } = await excel.room.insertBlock({ ...GOODS, source: null });
  const sheet = splitSheet(address).sheet!;
  const { engine } = excel;
  const used = engine.usedArea(sheetId(excel, sheet), true)!;
  const cells = engine.read(sheetId(excel, sheet), used);
  const row = cells.findIndex(
    (line) => String(line[0].value).startsWith('Hàng hóa khác') || line[0].value === '…',
  );
  expect(row).toBeGreaterThan(0);
  await type(excel, `'${sheet}'!A${row + 1}`, 'Mặt hàng mẫu');
  const [block] = (await planRoll(ALL, month(12, 2023))).blocks;
  expect(block.cells.find(({ after }) => after === 'Mặt hàng mẫu')).toMatchObject({ as: 'kept' });
});

test('all or nothing: the next period’s tables are written together, and one undo takes them away', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(REQUEST);
  await excel.room.insertBlock(MONTHLY);
  await excel.room.insertBlock({ ...REQUEST, table: 'TIENDO', indicator: 'exports' });
  await excel.room.insertBlock({ ...REQUEST, table: 'TIENDO', indicator: 'imports' });
  const { seen } = await stateOf(excel);
  const report = await rollForward(ALL, month(1));
  expect(report.blocks.map(({ sheet }) => sheet)).toEqual([
    'Chỉ tiêu 2024',
    'BC tháng 1.2024',
    'Tiến độ 2024',
    'Tiến độ 2024 (2)',
  ]);
  const blocks = await excel.room.insertions();
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(8);
  expect(blocks.filter(({ roll }) => roll === report.id)).toHaveLength(4);
  // a block of a roll is a block like any other
  expect(blocks[0]).toMatchObject({ table: 'TIENDO', year: 2024, state: 'done' });
  expect(await undoRoll(report.id)).toHaveLength(4);
  expect((await stateOf(excel)).seen).toEqual(seen);
  expect(await excel.room.insertions()).toHaveLength(4);
  expect(await problemOf(undoRoll(report.id))).toMatchObject({ code: 'nothingToRemove' });
});

test('a table that stands already is not made twice, and where none is left nothing is written', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(REQUEST);
  await excel.room.insertBlock({ ...REQUEST, year: 2024 });
  const state = await stateOf(excel);
  expect(await planRoll(ALL, YEAR)).toMatchObject({
    blocks: [],
    left: [{ why: 'stands', standsAt: "'Chỉ tiêu 2024'!A1:L19" }, { why: 'notLater' }].sort(
      (a, b) => Number(b.why === 'notLater') - Number(a.why === 'notLater'),
    ),
  });
  expect(await problemOf(rollForward(ALL, YEAR))).toMatchObject({ code: 'nothingToRoll' });
  expect(await stateOf(excel)).toEqual(state);
});

test('where the workbook was changed since the list was shown nothing is written', async () => {
  const excel = await openedWorkbook();
  const { address } = await excel.room.insertBlock(REQUEST);
  const shown: RollPlan = await planRoll(ALL, YEAR);
  await type(excel, `'${splitSheet(address).sheet}'!F8`, 99);
  expect(await problemOf(rollForward(ALL, YEAR, { shown }))).toMatchObject({
    code: 'rollChanged',
    details: { restored: true },
  });
  expect(await excel.room.insertions()).toHaveLength(1);
});

test('an undo asks where a table of the roll was edited since', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(REQUEST);
  const { id } = await rollForward(ALL, YEAR);
  await type(excel, "'Chỉ tiêu 2024'!F8", 7);
  expect(await problemOf(undoRoll(id))).toMatchObject({ code: 'editedSince' });
  expect(await undoRoll(id, { evenIfEdited: true })).toHaveLength(1);
});

test('a scope is a block, the blocks of a sheet, or all; an id that nobody knows is told', async () => {
  const excel = await openedWorkbook();
  const { id } = await excel.room.insertBlock(REQUEST);
  await excel.room.insertBlock({
    ...MONTHLY,
    place: { kind: 'cell', address: `'${NOTES_SHEET}'!D20` },
  });
  const tables = async (scope: Parameters<typeof planRoll>[0]) =>
    (await planRoll(scope, month(1))).blocks.map(({ table }) => table);
  expect(await tables({ kind: 'block', id })).toEqual(['CT-NAM']);
  expect(await tables({ kind: 'sheet', name: NOTES_SHEET })).toEqual(['BC-THANG']);
  expect(await tables(ALL)).toEqual(['CT-NAM', 'BC-THANG']);
  expect(await problemOf(planRoll({ kind: 'block', id: 'nobody' }, month(1)))).toMatchObject({
    code: 'blockNotFound',
  });
});

test('what the user taught about links holds for the next period, as a rule and not as a cell', async () => {
  const excel = await openedWorkbook();
  const rules = [{ table: 'CT-NAM', row: 'exports', column: 'base', source: null }];
  const { id } = await excel.room.insertBlock({ ...REQUEST, links: { rules } });
  expect(await excel.room.readLinkRules()).toEqual(rules);
  const [block] = (await planRoll({ kind: 'block', id }, YEAR)).blocks;
  expect(cellAt(block, 'D16')).toMatchObject({ as: 'empty', before: '' });
  expect(cellAt(block, 'D17')).toMatchObject({ as: 'link', after: 141 });
});

test('a workbook whose structure is protected is left as it is, by the roll and by its undo', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(REQUEST);
  await excel.room.insertBlock(MONTHLY);
  const { id } = await rollForward(ALL, month(1));
  const protect = (isOn: boolean) =>
    excel.run(async (context) => {
      const { protection } = context.workbook;
      if (isOn) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  await excel.engine.settled();
  const state = await stateOf(excel);
  expect(await problemOf(undoRoll(id))).toMatchObject({ code: 'structureProtected' });
  expect(await problemOf(rollForward(ALL, month(2)))).toMatchObject({ code: 'structureProtected' });
  expect(await stateOf(excel)).toEqual(state);
  await protect(false);
  expect(await undoRoll(id)).toHaveLength(2);
});

test('a sheet that somebody else adds meanwhile is theirs: the roll is taken back, and nothing but the roll', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(REQUEST);
  await excel.room.insertBlock(MONTHLY);
  const names = () => excel.engine.sheets().map(({ name }) => name);
  const before = names();
  let requests = 0;
  const onProgress = ({ stage }: { stage: string }) => {
    // the second table's sheet is added by the second request
    if (stage === 'writing' && ++requests === 2) excel.engine.addSheet('BC tháng 1.2024');
  };
  expect(await problemOf(rollForward(ALL, month(1), { onProgress }))).toMatchObject({
    code: 'nameTaken',
    details: { restored: true, sheet: 'BC tháng 1.2024' },
  });
  expect(names()).toEqual([...before, 'BC tháng 1.2024']);
  expect(await excel.room.insertions()).toHaveLength(2);
});

test('an old table on a protected sheet is rolled: nothing of it is changed', async () => {
  const excel = await openedWorkbook();
  const { address } = await excel.room.insertBlock(REQUEST);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(splitSheet(address).sheet!).protection.protect();
    await context.sync();
  });
  await excel.engine.settled();
  expect(await rollForward(ALL, YEAR)).toMatchObject({ blocks: [{ table: 'CT-NAM' }] });
});
