import { closeOffices, office } from './office';
import { withTable } from './workbooks';
import { until } from '../until';

afterEach(closeOffices);

test('ranges live over several syncs', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    const cell = range.getCell(1, 1);
    cell.values = [[40]];
    await context.sync();
    range.load('values');
    cell.load('address');
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 40],
    ]);
    expect(cell.address).toBe('Sheet1!C3');
  });
});

test('a new sheet lives over several syncs and after being renamed', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Bảng');
    await context.sync();
    sheet.name = 'Bảng 2023';
    await context.sync();
    sheet.getRange('A1').values = [[7]];
    sheet.load('name,id,position');
    await context.sync();
    expect(sheet.name).toBe('Bảng 2023');
    expect(sheet.position).toBe(1);
    expect(sheet.id).toMatch(/^\{.+\}$/);
  });
  expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Bảng 2023']);
});

test('tables are found again through the workbook', async () => {
  const { run } = await office(withTable());
  await run(async (context) => {
    const table = context.workbook.worksheets.getItem('Sheet1').tables.getItem('figures');
    await context.sync();
    const range = table.getRange();
    range.load('address');
    table.load('name');
    await context.sync();
    expect(table.name).toBe('Figures');
    expect(range.address).toBe('Sheet1!B2:C4');
  });
});

test('tables that touch a range are found, others are not', async () => {
  const { run } = await office(withTable());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const touching = sheet.getRange('C4:D9').getTables(false);
    const apart = sheet.getRange('D5:E9').getTables(false);
    touching.load('items/name');
    apart.load('items/name');
    await context.sync();
    expect(touching.items.map(({ name }) => name)).toEqual(['Figures']);
    expect(apart.items).toEqual([]);
  });
});

test('items of a collection can be used after the sync that loaded them', async () => {
  const { run, engine } = await office();
  engine.addSheet('Hai');
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[sheet.name]];
      cell.load('values');
      return cell;
    });
    await context.sync();
    expect(ranges.map(({ values }) => values)).toEqual([[['Sheet1']], [['Hai']]]);
  });
});

test('a page of a collection can be loaded', async () => {
  const { run, engine } = await office();
  for (const name of ['Hai', 'Ba', 'Bốn']) engine.addSheet(name);
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(['Hai', 'Ba']);
  });
});

test('nested properties are loaded with one call', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.format.font.bold = true;
    range.format.fill.color = '#FFFF00';
    range.load({
      values: true,
      format: { font: { bold: true }, fill: { color: true } },
      worksheet: { name: true },
    });
    await context.sync();
    expect(range.format.font.bold).toBe(true);
    expect(range.format.fill.color).toBe('#FFFF00');
    expect(range.worksheet.name).toBe('Sheet1');
  });
});

test('set() with nested properties arrives as single writes', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.set({ values: [[3]], format: { font: { italic: true }, horizontalAlignment: 'Right' } });
    range.load('values,format/font/italic,format/horizontalAlignment');
    await context.sync();
    expect(range.values).toEqual([[3]]);
    expect(range.format.font.italic).toBe(true);
    expect(range.format.horizontalAlignment).toBe('Right');
  });
});

test('what is not there is a null object, and so is what is asked of it', async () => {
  const { run } = await office();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const used = sheet.getUsedRangeOrNullObject();
    const name = context.workbook.names.getItemOrNullObject('Nothing');
    const table = context.workbook.tables.getItemOrNullObject('Nothing');
    const setting = context.workbook.settings.getItemOrNullObject('Nothing');
    for (const object of [sheet, used, name, table, setting]) object.load();
    await context.sync();
    const nulls = [sheet, used, name, table, setting].map((object) => object.isNullObject);
    expect(nulls).toEqual([true, true, true, true, true]);
  });
});

test('fact 13: a method of a null object is ignored, and the rest of the batch is carried out', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const cell = worksheets.getItem('Sheet1').getRange('A1');
    cell.values = [[1]];
    worksheets.getItemOrNullObject('Nowhere').delete();
    worksheets.getItemOrNullObject('Nowhere').getRange('A1').clear();
    context.workbook.tables.getItemOrNullObject('Nothing').delete();
    cell.values = [[2]];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  });
});

test.each<[string, (workbook: Excel.Workbook) => { load(): unknown }]>([
  ['a sheet', (workbook) => workbook.worksheets.getItem('Nowhere')],
  ['a name', (workbook) => workbook.names.getItem('Nothing')],
  ['a table', (workbook) => workbook.tables.getItem('Nothing')],
  ['a setting', (workbook) => workbook.settings.getItem('Nothing')],
  ['a custom XML part', (workbook) => workbook.customXmlParts.getItem('{0}')],
  [
    'a shared part of ranges',
    ({ worksheets }) => worksheets.getItem('Sheet1').getRange('A1').getIntersection('B2'),
  ],
  [
    'a used part of an empty range',
    ({ worksheets }) => worksheets.getItem('Sheet1').getRange('A1:B2').getUsedRange(),
  ],
  ['frozen panes', ({ worksheets }) => worksheets.getItem('Sheet1').freezePanes.getLocation()],
])('%s that is not there is ItemNotFound', async (_name, ask) => {
  const { refusal } = await office();
  const code = await refusal(async (context) => void ask(context.workbook).load());
  expect(code).toBe('ItemNotFound');
});

test('references are given back when Excel.run has ended', async () => {
  const { run, host } = await office();
  let kept = -1;
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    await context.sync();
    kept = host.references;
    range.load('values');
    await context.sync();
  });
  await until(() => host.references === 0);
  expect(kept).toBe(1);
  expect(host.references).toBe(0);
});

test('a deleted sheet is ItemNotFound where it is still held', async () => {
  const { refusal, engine } = await office();
  engine.addSheet('Hai');
  const code = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Hai');
    const range = sheet.getRange('A1');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load('values');
  });
  expect(code).toBe('ItemNotFound');
});
