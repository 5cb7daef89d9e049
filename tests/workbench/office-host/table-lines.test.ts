import { closeOffices, office, type Office } from './office';

afterEach(closeOffices);

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const tableOf = (context: Excel.RequestContext) => sheetOf(context).tables.getItem('KhoHang');

/** The table "KhoHang" on B2:C5, with a note below and one beside. */
async function filled(): Promise<Office> {
  const opened = await office();
  await opened.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B2:C5').values = [
      ['Kho', 'Tồn'],
      ['Bắc', 31],
      ['Trung', 27],
      ['Nam', 45],
    ];
    sheet.getRange('B7').values = [['ghi chú']];
    sheet.getRange('E3').values = [['bên cạnh']];
    sheet.tables.add('B2:C5', true).name = 'KhoHang';
    await context.sync();
  });
  return opened;
}

async function shown({
  run,
}: Office): Promise<{ address: string; values: unknown[][]; note: unknown; beside: unknown }> {
  return run(async (context) => {
    const range = tableOf(context).getRange();
    const sheet = sheetOf(context).getRange('A1:H12');
    range.load('address,values');
    sheet.load('values');
    await context.sync();
    const cells = sheet.values as unknown[][];
    const place = (text: string) => {
      const row = cells.findIndex((line) => line.includes(text));
      return row < 0 ? null : `${'ABCDEFGH'[cells[row].indexOf(text)]}${row + 1}`;
    };
    return {
      address: range.address,
      values: range.values as unknown[][],
      note: place('ghi chú'),
      beside: place('bên cạnh'),
    };
  });
}

test('rows are put between rows, and what stands below makes room', async () => {
  const excel = await filled();
  await excel.run(async (context) => {
    const row = tableOf(context).rows.add(1, [['Tây', 8]]);
    tableOf(context).rows.add(undefined, [
      ['Đảo', 2],
      ['Biển', 3],
    ]);
    row.load('index,values');
    await context.sync();
    expect([row.index, row.values]).toEqual([1, [['Tây', 8]]]);
  });
  expect(await shown(excel)).toEqual({
    address: 'Sheet1!B2:C8',
    values: [
      ['Kho', 'Tồn'],
      ['Bắc', 31],
      ['Tây', 8],
      ['Trung', 27],
      ['Nam', 45],
      ['Đảo', 2],
      ['Biển', 3],
    ],
    note: 'B10',
    beside: 'E3',
  });
});

test('columns are put between columns, and what stands beside makes room', async () => {
  const excel = await filled();
  await excel.run(async (context) => {
    tableOf(context).columns.add(1, [['Mã'], [1], [2], [3]]);
    await context.sync();
  });
  expect(await shown(excel)).toEqual({
    address: 'Sheet1!B2:D5',
    values: [
      ['Kho', 'Mã', 'Tồn'],
      ['Bắc', 1, 31],
      ['Trung', 2, 27],
      ['Nam', 3, 45],
    ],
    note: 'B7',
    beside: 'F3',
  });
});

test('rows and columns are deleted, by their objects and by their places', async () => {
  const excel = await office(undefined, { apiLevel: '99.0' });
  await excel.run(async (context) => {
    sheetOf(context).getRange('B2:D6').values = [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, 12],
    ];
    sheetOf(context).getRange('B8').values = [['ghi chú']];
    sheetOf(context).tables.add('B2:D6', true).name = 'KhoHang';
    const table = tableOf(context);
    table.rows.getItemAt(2).delete();
    table.columns.getItem('b').delete();
    table.rows.deleteRowsAt(1);
    table.rows.deleteRows([0]);
    await context.sync();
  });
  expect(await shown(excel)).toMatchObject({
    values: [
      ['a', 'c'],
      [10, 12],
    ],
    address: 'Sheet1!B2:C3',
    note: 'B5',
  });
  await excel.run(async (context) => {
    tableOf(context).rows.getItemAt(0).delete();
    const rows = tableOf(context).rows;
    rows.load('count');
    await context.sync();
    expect(rows.count).toBe(0);
  });
  expect(await shown(excel)).toMatchObject({
    values: [
      ['a', 'c'],
      ['', ''],
    ],
    note: 'B5',
  });
});

test('rows, columns and names of columns are written', async () => {
  const excel = await filled();
  await excel.run(async (context) => {
    const table = tableOf(context);
    table.rows.getItemAt(0).values = [['Bắc Bộ', 30]];
    table.columns.getItemAt(1).name = 'Còn';
    table.columns.getItem('Kho').values = [['Nơi'], ['x'], ['y'], ['z']];
    await context.sync();
  });
  expect(await shown(excel)).toMatchObject({
    values: [
      ['Nơi', 'Còn'],
      ['x', 30],
      ['y', 27],
      ['z', 45],
    ],
  });
});

test.each<[string, string, (table: Excel.Table) => unknown]>([
  ['a row that is not there', 'InvalidArgument', (table) => table.rows.getItemAt(9).delete()],
  ['a place behind the end', 'InvalidArgument', (table) => table.rows.add(4, [['x', 1]])],
  ['rows of a desktop Excel deleted by their places', 'ApiNotFound', (table) => table.rows.deleteRowsAt(0)],
  ['a style that is none', 'InvalidArgument', (table) => (table.style = 'TableStyleMedium29')],
])('%s is refused with %s', async (_what, code, change) => {
  const excel = await filled();
  const before = await shown(excel);
  expect(await excel.refusal(async (context) => void change(tableOf(context)))).toBe(code);
  expect(await shown(excel)).toEqual(before);
});

test('the only column of a table is not deleted', async () => {
  const { run, refusal } = await office();
  await run(async (context) => {
    sheetOf(context).tables.add('A1:A3', true).name = 'KhoHang';
    await context.sync();
  });
  expect(await refusal(async (context) => void tableOf(context).columns.getItemAt(0).delete())).toBe(
    'NotImplemented',
  );
});

test('where cells below cannot make room, the table stays as it was', async () => {
  const excel = await filled();
  await excel.run(async (context) => {
    sheetOf(context).getRange('C9:D9').merge();
    await context.sync();
  });
  const before = await shown(excel);
  expect(await excel.refusal(async (context) => void tableOf(context).rows.add(0, [['x', 1]]))).toBe(
    'InsertDeleteConflict',
  );
  expect(await shown(excel)).toEqual(before);
});

test('a table looks as new ones do until it is told otherwise', async () => {
  const excel = await filled();
  await excel.run(async (context) => {
    const table = tableOf(context);
    table.load(
      'style,showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn,showFilterButton',
    );
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showFilterButton: true,
    });
    table.style = 'TableStyleLight9';
    table.showFilterButton = false;
    table.highlightFirstColumn = true;
    table.name = 'DoiTen';
    table.load('style,showFilterButton,showBandedRows,highlightFirstColumn');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      style: 'TableStyleLight9',
      showFilterButton: false,
      showBandedRows: true,
      highlightFirstColumn: true,
    });
  });
});

test('the rows of a table are put in order, its header stays', async () => {
  const excel = await filled();
  await excel.run(async (context) => {
    tableOf(context).sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(await shown(excel)).toMatchObject({
    values: [
      ['Kho', 'Tồn'],
      ['Nam', 45],
      ['Bắc', 31],
      ['Trung', 27],
    ],
    note: 'B7',
  });
  const unknownColumn = excel.refusal(async (context) => void tableOf(context).sort.apply([{ key: 2 }]));
  expect(await unknownColumn).toBe('InvalidArgument');
});
