import { content } from '../engine/content';
import { closeOffices, office } from './office';
import { beside } from './workbooks';

afterEach(closeOffices);

/** "SanLuong" on B2:D6: a header, three rows, totals; "TranTrui" on F2:F3 has neither. */
function workbook() {
  const cell = (v: string | number) => ({ v });
  const made = content({
    1: { 1: cell('Sản phẩm'), 2: cell('2030'), 3: cell('Ước 2031'), 5: cell(7) },
    2: { 1: cell('Thép'), 2: cell(52), 3: cell(63), 5: cell(8) },
    3: { 1: cell('Giấy'), 2: cell(14), 3: cell(15) },
    4: { 1: cell('Gạch'), 2: cell(9), 3: cell(11) },
    5: { 1: cell('Cộng'), 2: cell(75), 3: cell(89) },
  });
  made.beside.sheets.s1 = beside({
    tables: [
      { name: 'SanLuong', ref: 'B2:D6', headerRows: 1, totalsRows: 1 },
      { name: 'TranTrui', ref: 'F2:F3', headerRows: 0 },
    ],
  });
  return made;
}

const tableIn = (context: Excel.RequestContext, name = 'SanLuong') => context.workbook.tables.getItem(name);

test('a table tells its header, its rows and its totals', async () => {
  const { run } = await office(workbook());
  await run(async (context) => {
    const table = tableIn(context);
    table.load('showHeaders,showTotals');
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.getTotalRowRange(),
    ];
    for (const range of ranges) range.load('address');
    await context.sync();
    expect([table.showHeaders, table.showTotals]).toEqual([true, true]);
    expect(ranges.map(({ address }) => address.split('!')[1])).toEqual(['B2:D6', 'B2:D2', 'B3:D5', 'B6:D6']);
  });
});

test('columns are found by name, place and id, and outlive the request', async () => {
  const { run } = await office(workbook());
  await run(async (context) => {
    const { columns } = tableIn(context);
    columns.load('count,items/name,items/index,items/id');
    const named = columns.getItem('ước 2031');
    const placed = columns.getItemAt(1);
    const none = columns.getItemOrNullObject('Không có');
    named.load('values');
    placed.load('name');
    await context.sync();
    expect(columns.items.map(({ name, index, id }) => [name, index, id])).toEqual([
      ['Sản phẩm', 0, 1],
      ['2030', 1, 2],
      ['Ước 2031', 2, 3],
    ]);
    expect(columns.count).toBe(3);
    expect(named.values).toEqual([['Ước 2031'], [63], [15], [11], [89]]);
    expect(placed.name).toBe('2030');
    expect(none.isNullObject).toBe(true);
    const ranges = [
      named.getRange(),
      named.getHeaderRowRange(),
      named.getDataBodyRange(),
      named.getTotalRowRange(),
    ];
    for (const range of ranges) range.load('address');
    await context.sync();
    expect(ranges.map(({ address }) => address.split('!')[1])).toEqual(['D2:D6', 'D2', 'D3:D5', 'D6']);
  });
});

test('rows are those between header and totals', async () => {
  const { run } = await office(workbook());
  await run(async (context) => {
    const { rows } = tableIn(context);
    rows.load('count,items/index,items/values');
    const range = rows.getItemAt(2).getRange();
    range.load('address');
    const bare = tableIn(context, 'TranTrui').rows.getCount();
    await context.sync();
    expect(rows.items.map(({ values }) => values[0][0])).toEqual(['Thép', 'Giấy', 'Gạch']);
    expect(range.address).toBe('Sheet1!B5:D5');
    expect(bare.value).toBe(2);
  });
});

test.each<[string, (table: Excel.Table, bare: Excel.Table) => void, string]>([
  ['a column that is not there', (table) => table.columns.getItem('Không có').load('name'), 'ItemNotFound'],
  ['a column beyond the last', (table) => table.columns.getItemAt(3).load('name'), 'InvalidArgument'],
  ['a row beyond the last', (table) => table.rows.getItemAt(3).load('values'), 'InvalidArgument'],
  [
    'the header of a table without one',
    (_, bare) => bare.getHeaderRowRange().load('address'),
    'ItemNotFound',
  ],
  [
    'the totals of a table without them',
    (_, bare) => bare.getTotalRowRange().load('address'),
    'ItemNotFound',
  ],
])('%s is refused', async (_, ask, code) => {
  const { refusal } = await office(workbook());
  expect(await refusal(async (context) => ask(tableIn(context), tableIn(context, 'TranTrui')))).toBe(code);
});
