import { closeOffices, office, type Office } from './office';
import { beside, withProtection, withTable } from './workbooks';
import { content } from '../engine/content';

afterEach(closeOffices);

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

async function names({ run }: Office): Promise<string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

test('a copy has cells, looks, sizes, merges, rules, page, names and tables of its own', async () => {
  const excel = await office();
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:B3').formulas = [
      ['Xã', 'Hộ'],
      ['An Bình', 120],
      ['Cộng', '=SUM(B2:B2)'],
    ];
    sheet.getRange('A1').format.fill.color = '#FFC000';
    sheet.getRange('A:A').format.columnWidth = 90;
    sheet.getRange('D1:E1').merge();
    sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    sheet.pageLayout.orientation = 'Landscape';
    context.workbook.names.add('ho', sheet.getRange('B2'));
    sheet.tables.add('G1:G3', true).name = 'Bang';
    await context.sync();
    const copy = sheet.copy('End');
    const range = copy.getRange('A1:B3');
    const rule = copy.getRange('B2').dataValidation;
    const merges = copy.getRange('A1:E1').getMergedAreasOrNullObject();
    const named = copy.names.getItem('ho').getRange();
    copy.load('name,position,tables/items/name');
    copy.pageLayout.load('orientation');
    range.load('formulas');
    const look = copy.getRange('A1').format;
    look.load('columnWidth,fill/color');
    rule.load('type');
    merges.load('address');
    named.load('address');
    await context.sync();
    expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
    expect(range.formulas[2]).toEqual(['Cộng', '=SUM(B2:B2)']);
    expect([look.fill.color, look.columnWidth]).toEqual(['#FFC000', 90]);
    expect(rule.type).toBe('WholeNumber');
    expect(merges.address).toBe("'Sheet1 (2)'!D1:E1");
    expect(named.address).toBe("'Sheet1 (2)'!B2");
    expect(copy.pageLayout.orientation).toBe('Landscape');
    expect(copy.tables.items.map(({ name }) => name)).toEqual(['Bang2']);
    copy.getRange('B2').values = [[5]];
    const first = sheet.getRange('B2');
    first.load('values');
    await context.sync();
    expect(first.values).toEqual([[120]]);
  });
});

test('copies stand where they are asked for, under names that are free', async () => {
  const excel = await office();
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.copy();
    sheet.copy('After', sheet);
    sheet.copy('Before', context.workbook.worksheets.getItem('Sheet1 (3)'));
    const long = context.workbook.worksheets.add('Biểu tổng hợp số liệu toàn tỉnh');
    long.copy('Beginning');
    await context.sync();
  });
  expect(await names(excel)).toEqual([
    'Biểu tổng hợp số liệu toàn  (2)',
    'Sheet1 (2)',
    'Sheet1',
    'Sheet1 (4)',
    'Sheet1 (3)',
    'Biểu tổng hợp số liệu toàn tỉnh',
  ]);
});

test.each<[string, string, () => ReturnType<typeof content>]>([
  ['a sheet with a table of the file', 'NotImplemented', () => fixed(withTable())],
  ['a protected sheet', 'NotImplemented', withProtection],
  [
    'a formula that names its own sheet',
    'NotImplemented',
    () => content({ 0: { 0: { f: '=Sheet1!B1', v: 1 } } }),
  ],
  ['a workbook whose structure is protected', 'AccessDenied', structureProtected],
])('%s is refused with %s', async (_what, code, workbook) => {
  const excel = await office(workbook());
  expect(await excel.refusal(async (context) => void sheetOf(context).copy('End'))).toBe(code);
  expect(await names(excel)).toEqual(['Sheet1']);
});

test('a place beside no sheet is refused', async () => {
  const { refusal } = await office();
  expect(await refusal(async (context) => void sheetOf(context).copy('Before'))).toBe('InvalidArgument');
});

function fixed(workbook: ReturnType<typeof content>) {
  workbook.beside.sheets.s1 = beside({ ...workbook.beside.sheets.s1, hasFixedParts: true });
  return workbook;
}

function structureProtected() {
  const workbook = content();
  workbook.beside.structureProtected = true;
  return workbook;
}
