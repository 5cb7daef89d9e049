import { closeOffices, office, type Office } from './office';
import { beside } from './workbooks';
import { content } from '../engine/content';

afterEach(closeOffices);

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** B2:D4: a header in bold, two rows, and a sum below. */
async function filled(): Promise<Office> {
  const opened = await office();
  await opened.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B2:D5').formulas = [
      ['Mặt hàng', 'Lượng', 'Trị giá'],
      ['Gạo', 41, '=C3*2'],
      ['Chè', 6, '=C4*2'],
      ['Cộng', '=SUM(C3:C4)', ''],
    ];
    sheet.getRange('B2:D2').format.font.bold = true;
    sheet.getRange('C3').numberFormat = [['0.0']];
    await context.sync();
  });
  return opened;
}

async function formulas({ run }: Office, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = sheetOf(context).getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

test('room is made below what stands above, whose looks it takes', async () => {
  const excel = await filled();
  await excel.run(async (context) => {
    const room = sheetOf(context).getRange('B4:D4').insert('Down');
    room.load('address,values,numberFormat');
    const look = sheetOf(context).getRange('B3:D3').insert('Down').format.font;
    look.load('bold');
    await context.sync();
    expect(room.address).toBe('Sheet1!B4:D4');
    expect(room.values).toEqual([['', '', '']]);
    expect(room.numberFormat).toEqual([['General', '0.0', 'General']]);
    expect(look.bold).toBe(true);
  });
  expect(await formulas(excel, 'B2:D7')).toEqual([
    ['Mặt hàng', 'Lượng', 'Trị giá'],
    ['', '', ''],
    ['Gạo', 41, '=C4*2'],
    ['', '', ''],
    ['Chè', 6, '=C6*2'],
    ['Cộng', '=SUM(C4:C6)', ''],
  ]);
});

test('cells are deleted, and whole rows with all that is on them', async () => {
  const excel = await filled();
  await excel.run(async (context) => {
    sheetOf(context).getRange('3:3').delete('Up');
    sheetOf(context).getRange('B2').delete('Left');
    await context.sync();
  });
  expect(await formulas(excel, 'B2:D4')).toEqual([
    ['Lượng', 'Trị giá', ''],
    ['Chè', 6, '=C3*2'],
    ['Cộng', '=SUM(C3)', ''],
  ]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ['a direction that is none', 'InvalidArgument', (sheet) => sheet.getRange('B2').insert('Up' as 'Down')],
  [
    'a merge that would be torn apart',
    'InsertDeleteConflict',
    (sheet) => {
      sheet.getRange('C8:D8').merge();
      return sheet.getRange('C2').insert('Down');
    },
  ],
  [
    'a cell that would leave the sheet',
    'InsertDeleteConflict',
    (sheet) => {
      sheet.getRange('C1048576').values = [[1]];
      return sheet.getRange('C2').insert('Down');
    },
  ],
  [
    'a protected sheet',
    'AccessDenied',
    (sheet) => {
      sheet.protection.protect();
      return sheet.getRange('C2').delete('Up');
    },
  ],
  [
    'a table in the way',
    'NotImplemented',
    (sheet) => {
      sheet.tables.add('B2:D4', true);
      return sheet.getRange('C1').insert('Down');
    },
  ],
])('%s is refused with %s', async (_what, code, change) => {
  const excel = await filled();
  expect(await excel.refusal(async (context) => void change(sheetOf(context)))).toBe(code);
});

test('a sheet whose filters would stay behind is refused', async () => {
  const workbook = content({ 0: { 0: { v: 1 } } });
  workbook.beside.sheets.s1 = { ...beside(), hasFixedParts: true };
  const { refusal } = await office(workbook);
  expect(await refusal(async (context) => void sheetOf(context).getRange('A1').delete('Up'))).toBe(
    'NotImplemented',
  );
});
