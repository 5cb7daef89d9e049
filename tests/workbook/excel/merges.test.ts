import type { Area } from '../../../src/spreadsheet/area';
import { at } from '../../workbench/engine/content';
import { User } from '../../workbench/engine/user';
import { REQUEST } from '../fixtures/block';
import {
  closeWorkbooks,
  contentOf,
  MAIN_SHEET,
  openedWorkbook,
  problemOf,
} from '../fixtures/opened-workbook';
import { readSheets } from '../../../src/workbook/excel/read-sheets';

/* Excel tells only merges that begin in the range (office-js 3611), and no more than 512 of them. */

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const AT_CELL = { ...REQUEST, place: { kind: 'cell', address: 'Nháp!D10' } } as const;
/** Where that block stands. */
const BLOCK = at('D10:O28');

async function withEmptySheet() {
  const excel = await openedWorkbook();
  const sheet = excel.engine.addSheet('Nháp');
  return { ...excel, sheet };
}

const places = (merges: Area[]) =>
  merges.map(({ row, column, rows, columns }) => [row, column, rows, columns].join(':')).sort();

describe('fact 3: a merge that begins outside of the block', () => {
  test.each([
    ['above', 'E8:E11'],
    ['to the left', 'B20:D20'],
    ['at the corner', 'A1:D10'],
  ])('%s and reaches into it is told to be in the way', async (_where, address) => {
    const excel = await withEmptySheet();
    excel.engine.merge(excel.sheet, at(address));
    const before = contentOf(excel);
    const conflict = { kind: 'merge', address: `'Nháp'!${address}`, content: '' };
    expect((await excel.room.previewBlock(AT_CELL)).conflicts).toEqual([conflict]);
    expect(await problemOf(excel.room.insertBlock(AT_CELL))).toMatchObject({
      code: 'conflict',
      details: { conflicts: [conflict], restored: true },
    });
    expect(contentOf(excel) === before).toBe(true);
  });

  test('and stands in the way of the rows that an update adds is told too', async () => {
    const excel = await withEmptySheet();
    const list = { ...AT_CELL, table: 'XK-HANG', rows: 2 } as const;
    const { address } = await excel.room.insertBlock(list);
    const last = Number(/(\d+)$/.exec(address)![1]);
    const below = `C${last + 1}:D${last + 2}`;
    excel.engine.merge(excel.sheet, at(below));
    const { conflicts } = await excel.room.previewBlock({ ...list, rows: 6 });
    expect(conflicts).toEqual([{ kind: 'merge', address: `'Nháp'!${below}`, content: '' }]);
  });
});

describe('more than 512 merges', () => {
  const MANY = 700;

  test('above a block are no reason to refuse it, and the one in its way is found among them', async () => {
    const excel = await withEmptySheet();
    const { engine, sheet } = excel;
    for (let row = 0; row < MANY; row++) engine.merge(sheet, { row, column: 0, rows: 1, columns: 2 });
    const below = { ...AT_CELL, place: { kind: 'cell', address: `Nháp!D${MANY}` } } as const;
    expect((await excel.room.previewBlock(below)).conflicts).toEqual([]);
    const area = { row: MANY + 5, column: 2, rows: 1, columns: 3 };
    engine.merge(sheet, area);
    expect((await excel.room.previewBlock(below)).conflicts).toMatchObject([{ kind: 'merge' }]);
    engine.unmerge(sheet, area);
    const merges = places(engine.merges(sheet));
    await excel.room.insertBlock(below);
    await excel.room.removeLastInsertion();
    expect(places(engine.merges(sheet))).toEqual(merges);
  });

  test('of a source are all read', async () => {
    const excel = await openedWorkbook();
    const main = excel.engine.sheets().find(({ name }) => name === MAIN_SHEET)!.id;
    const notes = Array.from({ length: MANY }, (_, row) => [`ghi chú ${row}`]);
    excel.engine.write(main, { row: 40, column: 1, rows: MANY, columns: 1 }, notes);
    for (let row = 40; row < 40 + MANY; row++)
      excel.engine.merge(main, { row, column: 1, rows: 1, columns: 2 });
    const [read] = await excel.run((context) => readSheets(context, [MAIN_SHEET]));
    expect(places(read.merges)).toEqual(places(excel.engine.merges(main)));
    expect(await excel.room.surveyWorkbook()).toMatchObject({ bestSource: MAIN_SHEET, year: 2023 });
  });

  test('fact 4: that Excel does not tell at all make a sheet no source, and the survey goes on', async () => {
    const excel = await openedWorkbook();
    const all = await excel.room.surveyWorkbook();
    excel.host.faults.mergesTold = 0;
    const survey = await excel.room.surveyWorkbook();
    const merged = excel.engine.sheets().filter(({ id }) => excel.engine.merges(id).length > 0);
    expect(merged.map(({ name }) => name)).toContain(MAIN_SHEET);
    expect(survey.sheets).toEqual(
      all.sheets.map((sheet) =>
        merged.some(({ name }) => name === sheet.name)
          ? { ...sheet, matches: 0, figures: 0, english: null, tables: 0, indicators: 0, year: null }
          : sheet,
      ),
    );
  });
});

describe('merges of the user’s', () => {
  test('beside a block survive when its insertion fails', async () => {
    const excel = await withEmptySheet();
    const { engine, sheet } = excel;
    for (const address of ['D9:O9', 'B10:C12', 'P15:Q15', 'D29:F30']) engine.merge(sheet, at(address));
    const before = contentOf(excel);
    await excel.room.previewBlock(AT_CELL);
    excel.host.faults.failWrite = { nth: 60, code: 'GeneralException' };
    expect(await problemOf(excel.room.insertBlock(AT_CELL))).toMatchObject({ details: { restored: true } });
    expect(contentOf(excel) === before).toBe(true);
  });

  test('that touch, overlap or lie in a block survive when it goes, with what they hold from outside', async () => {
    const excel = await withEmptySheet();
    const { engine, sheet } = excel;
    await excel.room.insertBlock(AT_CELL);
    const one = (address: string, content: string) => engine.write(sheet, at(address), [[content]]);
    // as Excel merges: only the first cell keeps its content
    one('D20', '');
    one('C20', 'của người dùng');
    one('P21', '');
    one('F22', '');
    const theirs = ['C20:D20', 'O21:P21', 'E22:F22', 'D29:E30'];
    for (const address of theirs) engine.merge(sheet, at(address));
    await excel.room.removeLastInsertion({ evenIfEdited: true });
    expect(places(engine.merges(sheet))).toEqual(places(theirs.map(at)));
    expect(engine.read(sheet, at('C20'))[0][0].value).toBe('của người dùng');
    const left = engine.read(sheet, BLOCK).flatMap((row) => row.map(({ value }) => value));
    expect(left.filter((value) => value !== '')).toEqual([]);
  });

  test('a block that was moved loses its own merges where it is now', async () => {
    const excel = await withEmptySheet();
    const { engine, sheet } = excel;
    await excel.room.insertBlock(AT_CELL);
    expect(engine.merges(sheet).length).toBeGreaterThan(0);
    await User.insertRows(engine, sheet, 2, 3);
    await excel.room.removeLastInsertion();
    expect(engine.merges(sheet)).toEqual([]);
  });
});
