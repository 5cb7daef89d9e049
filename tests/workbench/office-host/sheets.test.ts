import { at, content } from '../engine/content';
import { User } from '../engine/user';
import { closeOffices, office } from './office';

afterEach(closeOffices);

const names = (engine: { sheets(): { name: string }[] }) => engine.sheets().map(({ name }) => name);

test('sheets are added, renamed, moved, hidden and deleted', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Hai');
    worksheets.add();
    await context.sync();
    expect(names(engine)).toEqual(['Sheet1', 'Hai', 'Sheet3']);
    added.position = 0;
    added.name = 'Một';
    worksheets.getItem('Sheet3').visibility = 'VeryHidden';
    await context.sync();
    expect(engine.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Một', 'Visible'],
      ['Sheet1', 'Visible'],
      ['Sheet3', 'VeryHidden'],
    ]);
    added.delete();
    await context.sync();
    expect(names(engine)).toEqual(['Sheet1', 'Sheet3']);
  });
});

test('sheets are found by name without regard to letter case, and by id', async () => {
  const { run, engine } = await office();
  engine.addSheet('Tháng Mười');
  await run(async (context) => {
    const byName = context.workbook.worksheets.getItem('THÁNG MƯỜI');
    byName.load('id');
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id);
    byId.load('name');
    await context.sync();
    expect(byId.name).toBe('Tháng Mười');
  });
});

test('neighbours are found, hidden sheets left out where asked', async () => {
  const { run, engine } = await office();
  engine.setVisibility(engine.addSheet('Hai'), 'Hidden');
  engine.addSheet('Ba');
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const next = first.getNext();
    const visible = first.getNext(true);
    const none = first.getPreviousOrNullObject();
    const all = worksheets.getCount();
    const seen = worksheets.getCount(true);
    next.load('name');
    visible.load('name');
    none.load('name');
    await context.sync();
    expect([next.name, visible.name, none.isNullObject]).toEqual(['Hai', 'Ba', true]);
    expect([all.value, seen.value]).toEqual([3, 2]);
  });
});

describe('a sheet name is refused as InvalidArgument:', () => {
  test.each([
    ['of more than 31 characters', 'Chỉ tiêu chủ yếu năm 2023 (tăng)'],
    ['that is empty', ' '],
    ['with a colon', 'a:b'],
    ['with brackets', 'a[1]'],
    ['with a slash', 'Kế hoạch/ước'],
    ['with a question mark', 'Sao?'],
    ['with an asterisk', '*'],
    ['that begins with an apostrophe', "'23"],
    ['that ends with an apostrophe', "23'"],
    ['Excel keeps for itself', 'History'],
  ])('%s', async (_why, name) => {
    const { refusal, engine } = await office();
    expect(await refusal(async (context) => void context.workbook.worksheets.add(name))).toBe(
      'InvalidArgument',
    );
    expect(
      await refusal(async (context) => void (context.workbook.worksheets.getItem('Sheet1').name = name)),
    ).toBe('InvalidArgument');
    expect(names(engine)).toEqual(['Sheet1']);
  });

  test('31 characters are allowed', async () => {
    const { run, engine } = await office();
    const name = 'x'.repeat(31);
    await run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(names(engine)).toEqual(['Sheet1', name]);
  });
});

test('a sheet name that is taken, in whatever letter case, is ItemAlreadyExists', async () => {
  const { refusal, engine } = await office();
  engine.addSheet('Hai');
  expect(await refusal(async (context) => void context.workbook.worksheets.add('HAI'))).toBe(
    'ItemAlreadyExists',
  );
  expect(
    await refusal(async (context) => void (context.workbook.worksheets.getItem('Sheet1').name = 'hai')),
  ).toBe('ItemAlreadyExists');
});

test('a sheet may change the letter case of its own name', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').name = 'SHEET1';
    await context.sync();
  });
  expect(names(engine)).toEqual(['SHEET1']);
});

describe('is refused as InvalidOperation:', () => {
  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['deleting the last visible sheet', (sheets) => sheets.getItem('Sheet1').delete()],
    ['hiding the last visible sheet', (sheets) => void (sheets.getItem('Sheet1').visibility = 'Hidden')],
    ['deleting a very hidden sheet', (sheets) => sheets.getItem('Kín').delete()],
    ['activating a hidden sheet', (sheets) => sheets.getItem('Ẩn').activate()],
    ['selecting on a hidden sheet', (sheets) => sheets.getItem('Ẩn').getRange('A1').select()],
  ])('%s', async (_name, batch) => {
    const { refusal, engine } = await office();
    engine.setVisibility(engine.addSheet('Kín'), 'VeryHidden');
    engine.setVisibility(engine.addSheet('Ẩn'), 'Hidden');
    expect(await refusal(async (context) => batch(context.workbook.worksheets))).toBe('InvalidOperation');
    expect(names(engine)).toEqual(['Sheet1', 'Kín', 'Ẩn']);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['a position that is not there', (sheet) => void (sheet.position = 5)],
  ['a visibility that is not there', (sheet) => void (sheet.visibility = 'Gone' as 'Hidden')],
  ['freezing no rows', (sheet) => sheet.freezePanes.freezeRows(0)],
])('%s is InvalidArgument', async (_name, batch) => {
  const { refusal } = await office();
  expect(await refusal(async (context) => batch(context.workbook.worksheets.getItem('Sheet1')))).toBe(
    'InvalidArgument',
  );
});

test('panes are frozen and freed', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
    freezePanes.freezeAt('A1:B3');
    const location = freezePanes.getLocation();
    location.load('address');
    await context.sync();
    expect(location.address).toBe('Sheet1!A1:B3');
    expect(engine.frozen('s1')).toEqual({ rows: 3, columns: 2 });
    freezePanes.freezeRows(2);
    await context.sync();
    expect(engine.frozen('s1')).toEqual({ rows: 2, columns: 0 });
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    none.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('the selection is read and set', async () => {
  const { run, engine } = await office();
  engine.addSheet('Hai');
  await run(async (context) => {
    context.workbook.worksheets.getItem('Hai').getRange('B2:C4').select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.worksheets.getActiveWorksheet();
    const cell = context.workbook.getActiveCell();
    selected.load('address');
    active.load('name');
    cell.load('address');
    await context.sync();
    expect([selected.address, active.name, cell.address]).toEqual(['Hai!B2:C4', 'Hai', 'Hai!B2']);
  });
});

test('of several selected areas only all together can be had, as in Excel: InvalidSelection', async () => {
  const { run, engine, refusal } = await office();
  await User.selectAreas(engine, [at('A1:A2'), at('C3:D4')]);
  expect(await refusal(async ({ workbook }) => workbook.getSelectedRange().load('address'))).toBe(
    'InvalidSelection',
  );
  await run(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    const cell = context.workbook.getActiveCell();
    areas.load('address');
    cell.load('address');
    await context.sync();
    expect([areas.address, cell.address]).toEqual(['Sheet1!A1:A2, Sheet1!C3:D4', 'Sheet1!C3']);
  });
});

test('the workbook tells its name and separators', async () => {
  const { run } = await office(content(), { documentName: 'Tháng 12.xlsx' });
  await run(async (context) => {
    const { workbook } = context;
    workbook.load('name,readOnly');
    workbook.application.load('decimalSeparator,thousandsSeparator,calculationMode');
    workbook.application.cultureInfo.load('name');
    await context.sync();
    expect([workbook.name, workbook.readOnly]).toEqual(['Tháng 12.xlsx', false]);
    const { decimalSeparator, thousandsSeparator, calculationMode } = workbook.application;
    expect([decimalSeparator, thousandsSeparator, calculationMode]).toEqual([',', '.', 'Automatic']);
  });
});

test('with calculation by hand formulas wait until they are told', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.calculationMode = 'Manual';
    const range = worksheets.getItem('Sheet1').getRange('A1:B1');
    range.formulas = [[1, '=A1+1']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, 2]]);
    range.getCell(0, 0).values = [[10]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[10, 2]]);
    application.calculate('Full');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[10, 11]]);
  });
});

test('switching back to automatic calculation calculates what waited', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { application, worksheets } = context.workbook;
    const range = worksheets.getItem('Sheet1').getRange('A1:B1');
    application.calculationMode = 'Manual';
    range.formulas = [[1, '=A1+1']];
    range.load('values');
    await context.sync();
    range.getCell(0, 0).values = [[10]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[10, 2]]);
    application.calculationMode = 'Automatic';
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[10, 11]]);
  });
});
