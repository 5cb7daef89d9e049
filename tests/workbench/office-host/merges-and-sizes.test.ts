import { content } from '../engine/content';
import { closeOffices, office } from './office';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

test('widths and heights are points', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const { format } = first(context).getRange('A1:B2');
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.load('columnWidth,rowHeight');
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toEqual([90, 30]);
  });
  expect(engine.columnWidth('s1', 0)).toBe(120);
  expect(engine.rowHeight('s1', 1)).toBe(40);
});

test('cells are merged and taken apart; merged areas are told', async () => {
  const { run, engine } = await office(content({ 0: { 0: { v: 'KẾT QUẢ' } } }));
  await run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:C1').merge(false);
    sheet.getRange('A3:B4').merge(true);
    const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
    merged.load('areaCount,address');
    merged.areas.load('items/address');
    const none = sheet.getRange('F1').getMergedAreasOrNullObject();
    none.load('address');
    await context.sync();
    expect(merged.areas.items.map(({ address }) => address).sort()).toEqual([
      'Sheet1!A1:C1',
      'Sheet1!A3:B3',
      'Sheet1!A4:B4',
    ]);
    expect(none.isNullObject).toBe(true);
    sheet.getRange('B1:B3').unmerge();
    await context.sync();
  });
  expect(engine.merges('s1')).toEqual([{ row: 3, column: 0, rows: 1, columns: 2 }]);
});

test('fact 3: of merges that reach into a range only those that begin in it are told (office-js 3611)', async () => {
  const { run } = await office();
  await run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:C3').merge();
    sheet.getRange('B5:C5').merge();
    const asked = ['B2:D9', 'C1:C9', 'A1:C5'].map((address) => {
      const merged = sheet.getRange(address).getMergedAreasOrNullObject();
      merged.load('address');
      return merged;
    });
    await context.sync();
    const told = asked.map((merged) => (merged.isNullObject ? null : merged.address));
    expect(told).toEqual(['Sheet1!B5:C5', null, 'Sheet1!A1:C3, Sheet1!B5:C5']);
  });
});

test('fact 4: more than 512 merges of a range are not told: the method fails, as its reference says', async () => {
  const { run, refusal, engine } = await office();
  for (let row = 0; row < 513; row++) engine.merge('s1', { row, column: 0, rows: 1, columns: 2 });
  const ask = (address: string) => async (context: Excel.RequestContext) => {
    const merged = first(context).getRange(address).getMergedAreasOrNullObject();
    merged.load('areaCount');
    await context.sync();
    expect(merged.areaCount).toBe(512);
  };
  await run(ask('A1:B512'));
  expect(await refusal(ask('A1:B513'))).toBe('GeneralException');
});

test('merging keeps the first cell’s content only', async () => {
  const { run } = await office(content({ 0: { 0: { v: 'a' }, 1: { v: 'b' } } }));
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.merge();
    range.unmerge();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['a', '']]);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['merging across part of a merge', (sheet) => sheet.getRange('B1:D2').merge()],
  ['clearing part of a merge', (sheet) => sheet.getRange('B1').clear()],
])('%s is MergedRangeConflict', async (_name, batch) => {
  const { refusal, engine } = await office();
  engine.merge('s1', { row: 0, column: 0, rows: 1, columns: 3 });
  expect(await refusal(async (context) => batch(first(context)))).toBe('MergedRangeConflict');
  expect(engine.merges('s1')).toHaveLength(1);
});

test('contents and formats are cleared apart or together', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.values = [[1, 2]];
    range.format.font.bold = true;
    range.getCell(0, 0).clear('Contents');
    range.getCell(0, 1).clear('Formats');
    range.load('values');
    const bold = [0, 1].map((column) => {
      const { font } = range.getCell(0, column).format;
      font.load('bold');
      return font;
    });
    await context.sync();
    expect(range.values).toEqual([['', 2]]);
    expect(bold.map((font) => font.bold)).toEqual([true, false]);
    range.clear();
    await context.sync();
  });
  expect(engine.usedArea('s1', false)).toBeNull();
});

test('rows and columns are hidden and told', async () => {
  const { run } = await office();
  await run(async (context) => {
    const sheet = first(context);
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    const range = sheet.getRange('A1:C4');
    range.load('rowHidden,columnHidden,hidden');
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true, address: true });
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([null, null]);
    expect(rows.value.map(({ rowHidden, rowIndex }) => [rowIndex, rowHidden])).toEqual([
      [0, false],
      [1, true],
      [2, true],
      [3, false],
    ]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, false, true]);
  });
});
