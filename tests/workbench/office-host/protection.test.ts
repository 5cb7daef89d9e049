import { content } from '../engine/content';
import { closeOffices, office } from './office';
import { withProtection } from './workbooks';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe('on a protected sheet AccessDenied answers', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a value in a locked cell', (sheet) => void (sheet.getRange('A1').values = [[1]])],
    ['values partly in locked cells', (sheet) => void (sheet.getRange('B2:C2').values = [[1, 2]])],
    ['a formula', (sheet) => void (sheet.getRange('A1').formulas = [['=1']])],
    ['clearing contents', (sheet) => sheet.getRange('A1').clear('Contents')],
    ['a font', (sheet) => void (sheet.getRange('B2').format.font.bold = true)],
    ['a fill', (sheet) => void (sheet.getRange('B2').format.fill.color = '#FF0000')],
    ['taking a fill away', (sheet) => sheet.getRange('B2').format.fill.clear()],
    ['a border', (sheet) => void (sheet.getRange('B2').format.borders.getItem('EdgeTop').style = 'Dot')],
    ['a number format', (sheet) => void (sheet.getRange('B2').numberFormat = [['0']])],
    ['a column width', (sheet) => void (sheet.getRange('B2').format.columnWidth = 50)],
    ['a row height', (sheet) => void (sheet.getRange('B2').format.rowHeight = 50)],
    ['a merge', (sheet) => sheet.getRange('B2:C2').merge()],
    ['taking merges apart', (sheet) => sheet.getRange('B2:C2').unmerge()],
    ['hiding a row', (sheet) => void (sheet.getRange('2:2').rowHidden = true)],
    [
      'a validation rule',
      (sheet) =>
        void (sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
    ],
    ['unlocking a cell', (sheet) => void (sheet.getRange('A1').format.protection.locked = false)],
  ])('%s', async (_name, batch) => {
    const { refusal } = await office(withProtection());
    expect(await refusal(async (context) => batch(first(context)))).toBe('AccessDenied');
  });
});

test('cells that are not locked take values on a protected sheet', async () => {
  const { run } = await office(withProtection());
  await run(async (context) => {
    const cell = first(context).getRange('B2');
    cell.values = [[5]];
    cell.load('values');
    first(context).protection.load('protected');
    await context.sync();
    expect(cell.values).toEqual([[5]]);
  });
});

test('formats may change where the protection says so', async () => {
  const { run, engine } = await office(withProtection(true));
  await run(async (context) => {
    first(context).getRange('A1').format.font.bold = true;
    await context.sync();
  });
  expect(engine.styles('s1', { row: 0, column: 0, rows: 1, columns: 1 })[0][0].bl).toBe(1);
});

test('a sheet is protected and freed', async () => {
  const { run, refusal } = await office();
  await run(async (context) => {
    const { protection } = first(context);
    protection.protect({ allowFormatCells: true });
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(await refusal(async (context) => void (first(context).getRange('A1').values = [[1]]))).toBe(
    'AccessDenied',
  );
  await run(async (context) => {
    first(context).protection.unprotect();
    first(context).getRange('A1').values = [[1]];
    await context.sync();
  });
});

test('protecting twice is InvalidOperation', async () => {
  const { refusal } = await office(withProtection());
  expect(await refusal(async (context) => first(context).protection.protect())).toBe('InvalidOperation');
});

test('a protection with a password stays: AccessDenied', async () => {
  const { refusal, engine } = await office(withProtection(false, true));
  expect(await refusal(async (context) => first(context).protection.unprotect('x'))).toBe('AccessDenied');
  expect(engine.beside.sheets.s1.protection).not.toBeNull();
});

describe('in a workbook of protected structure AccessDenied answers', () => {
  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['a new sheet', (sheets) => void sheets.add('Hai')],
    ['deleting a sheet', (sheets) => sheets.getItem('Phụ').delete()],
    ['renaming a sheet', (sheets) => void (sheets.getItem('Phụ').name = 'Chính')],
    ['moving a sheet', (sheets) => void (sheets.getItem('Phụ').position = 0)],
    ['hiding a sheet', (sheets) => void (sheets.getItem('Phụ').visibility = 'Hidden')],
  ])('%s', async (_name, batch) => {
    const workbook = content();
    workbook.beside.structureProtected = true;
    const { refusal, engine } = await office(workbook);
    engine.addSheet('Phụ');
    const before = engine.sheets();
    expect(await refusal(async (context) => batch(context.workbook.worksheets))).toBe('AccessDenied');
    expect(engine.sheets()).toEqual(before);
  });

  test('but cells can be written', async () => {
    const workbook = content();
    workbook.beside.structureProtected = true;
    const { run } = await office(workbook);
    await run(async (context) => {
      context.workbook.protection.load('protected');
      first(context).getRange('A1').values = [[1]];
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
  });
});

test('a structure that the file protects is not freed: AccessDenied', async () => {
  const workbook = content();
  workbook.beside.structureProtected = true;
  const { refusal } = await office(workbook);
  expect(await refusal(async (context) => context.workbook.protection.unprotect())).toBe('AccessDenied');
});

test('a structure the add-in protected is freed again', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
    expect(engine.beside.structureProtected).toBe(true);
    context.workbook.protection.unprotect();
    await context.sync();
  });
  expect(engine.beside.structureProtected).toBe(false);
});

test('protecting the structure twice is InvalidOperation', async () => {
  const workbook = content();
  workbook.beside.structureProtected = true;
  const { refusal } = await office(workbook);
  expect(await refusal(async (context) => context.workbook.protection.protect())).toBe('InvalidOperation');
});

test.each<[string, (workbook: Excel.Workbook) => void]>([
  ['a value', ({ worksheets }) => void (worksheets.getItem('Sheet1').getRange('A1').values = [[1]])],
  ['a new sheet', ({ worksheets }) => void worksheets.add('Hai')],
  ['a name', ({ names }) => void names.add('TyGia', '=1')],
  ['a setting', ({ settings }) => void settings.add('a', 1)],
  ['a custom XML part', ({ customXmlParts }) => void customXmlParts.add('<a/>')],
])('in a workbook open for reading only %s is AccessDenied', async (_name, batch) => {
  const { refusal } = await office(content(), { readOnly: true });
  expect(await refusal(async (context) => batch(context.workbook))).toBe('AccessDenied');
});

test('a workbook open for reading only says so', async () => {
  const workbook = content();
  workbook.beside.readOnly = true;
  const { run } = await office(workbook);
  await run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
});
