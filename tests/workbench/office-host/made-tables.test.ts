import { openXlsx, saveXlsx } from '../../../src/workbench/xlsx';
import { makeWorkbook } from '../../corpus/make-workbook';
import { cellsOf, storedSheets, textParts } from '../../corpus/stored-cells';
import { User } from '../engine/user';
import { closeOffices, office, type Office } from './office';
import { withTable } from './workbooks';

afterEach(closeOffices);

const HEADER = [['Ngày', 'Nơi', 'Số tiền']];
const ROWS = [
  ['một', 'A', 120],
  ['hai', 'B', 30],
];

/** As most of Microsoft's samples begin: a sheet, a table over its header, rows. */
async function made(excel: Office): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.add('F1:H1', true);
    table.name = 'ChiTieu';
    table.getHeaderRowRange().values = HEADER;
    table.rows.add(undefined, ROWS);
    await context.sync();
  });
}

describe('tables that an add-in makes', () => {
  test('over a header alone have no rows, and then those that are added', async () => {
    const excel = await office();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add(sheet.getRange('B2:C2'), true);
      table.load('name,showHeaders,showTotals');
      const count = table.rows.getCount();
      const range = table.getRange().load('address,values');
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals]).toEqual(['Bảng1', true, false]);
      expect([count.value, range.address]).toEqual([0, 'Sheet1!B2:C3']);
      expect(range.values[0]).toEqual(['Cột1', 'Cột2']);
      const first = table.rows.add(undefined, [[1, 2]]).load('index');
      table.rows.add(undefined, [[3, '=B4*2']]);
      table.name = 'Mới';
      await context.sync();
      // it is found after it was renamed
      const body = table.getDataBodyRange().load('address,values');
      const names = context.workbook.tables.load('items/name');
      table.columns.load('items/name');
      await context.sync();
      expect(first.index).toBe(0);
      expect([body.address, body.values]).toEqual([
        'Sheet1!B3:C4',
        [
          [1, 2],
          [3, 6],
        ],
      ]);
      expect(names.items.map(({ name }) => name)).toEqual(['Mới']);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Cột1', 'Cột2']);
    });
  });

  test('over cells take the texts of their first row, each once', async () => {
    const excel = await office();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:D2').values = [
        ['Năm', 'năm', '', 2023],
        [1, 2, 3, 4],
      ];
      const table = context.workbook.tables.add('Sheet1!A1:D2', true);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Năm', 'năm2', 'Cột3', '2023']]);
    });
  });

  test('are resized, become ordinary cells, and go with their cells', async () => {
    const excel = await office();
    await made(excel);
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ChiTieu');
      table.resize('F1:I2');
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!F1:I2');
      const cells = table.convertToRange().load('address,values');
      const left = context.workbook.tables.getCount();
      await context.sync();
      expect([cells.address, left.value, cells.values[1][2]]).toEqual(['Sheet1!F1:I2', 0, 120]);
      const again = context.workbook.tables.add('Sheet1!F1:H3', true);
      again.delete();
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(used.isNullObject ? '' : used.address).not.toContain('H');
    });
  });

  test('are refused where Excel refuses them', async () => {
    const excel = await office(withTable());
    const add = (address: string, hasHeaders = true) =>
      excel.refusal(async (context) => {
        context.workbook.worksheets.getFirst().tables.add(address, hasHeaders);
        await context.sync();
      });
    await made(excel);
    expect(await add('H1:I4')).toBe('InvalidArgument');
    expect(await add('Nowhere!A1:B2')).toBe('InvalidArgument');
    expect(await add('K1:L2', false)).toBe('NotImplemented');
    const named = (name: string) =>
      excel.refusal(async (context) => {
        context.workbook.tables.getItem('ChiTieu').name = name;
        await context.sync();
      });
    expect(await named('A1')).toBe('InvalidArgument');
    expect(await named('có khoảng trắng')).toBe('InvalidArgument');
    const rows = await excel.refusal(async (context) => {
      context.workbook.tables.getItem('ChiTieu').rows.add(undefined, [[1, 2]]);
      await context.sync();
    });
    expect(rows).toBe('InvalidArgument');
    const [ofFile] = excel.engine.tables().filter(({ isMade }) => !isMade);
    const changed = await excel.refusal(async (context) => {
      context.workbook.tables.getItem(ofFile.name).convertToRange();
      await context.sync();
    });
    expect(changed).toBe('NotImplemented');
    const filters = (name: string) => async (context: Excel.RequestContext) => {
      context.workbook.tables.getItem(name).clearFilters();
      await context.sync();
    };
    // one that was made here has none
    await excel.run(filters('ChiTieu'));
    expect(await excel.refusal(filters(ofFile.name))).toBe('NotImplemented');
  });

  test('take a column at their right end, with its header, its values and its name', async () => {
    const excel = await office();
    await made(excel);
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ChiTieu');
      table.columns.add(undefined, [['Ghi chú'], ['a'], ['b']]);
      table.columns.add(-1, undefined, 'Đánh giá').load('name,index');
      const last = table.columns.getItemAt(4).load('name,index');
      const range = table.getRange().load('address,values');
      await context.sync();
      expect([last.name, last.index, range.address]).toEqual(['Đánh giá', 4, 'Sheet1!F1:J3']);
      expect(range.values.map((row) => row.slice(3))).toEqual([
        ['Ghi chú', 'Đánh giá'],
        ['a', ''],
        ['b', ''],
      ]);
    });
  });

  test('refuse columns that Excel refuses', async () => {
    const excel = await office();
    await made(excel);
    const adding = (...given: [index?: number, values?: string[][]]) =>
      excel.refusal(async (context) => {
        context.workbook.tables.getItem('ChiTieu').columns.add(...given);
        await context.sync();
      });
    expect(await adding(9)).toBe('InvalidArgument');
    expect(await adding(-1, [['một']])).toBe('InvalidArgument');
    expect(await adding(-1, [['Ghi chú', 'x'], ['a'], ['b']])).toBe('InvalidArgument');
  });

  test('are undone and done again with all of a run', async () => {
    const excel = await office();
    await made(excel);
    const before = excel.engine.tables();
    await User.undo(excel.engine);
    expect(excel.engine.tables()).toEqual([]);
    await User.redo(excel.engine);
    expect(excel.engine.tables()).toEqual(before);
  });

  test('are saved, beside those of the file, and opened again', async () => {
    const file = makeWorkbook({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['x', 'y'],
            [1, 2],
          ],
          tables: [{ name: 'Cu', ref: 'A1:B2', columns: ['x', 'y'], attributes: '' }],
        },
      ],
    });
    const opened = openXlsx(file, 'sổ.xlsx');
    const excel = await office(opened.content);
    await made(excel);
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ChiTieu');
      table.style = 'TableStyleDark3';
      table.showFilterButton = false;
      table.showBandedColumns = true;
      await context.sync();
    });
    await excel.engine.settled();
    const { bytes } = saveXlsx(opened, { grid: excel.engine.snapshot(), beside: excel.engine.beside });
    const again = openXlsx(bytes, 'sổ.xlsx');
    const [sheet] = Object.values(again.content.beside.sheets);
    expect(sheet.tables).toEqual([
      expect.objectContaining({ name: 'Cu', ref: 'A1:B2' }),
      expect.objectContaining({ name: 'ChiTieu', ref: 'F1:H3' }),
    ]);
    expect(sheet.tables[1].look).toMatchObject({
      style: 'TableStyleDark3',
      showFilterButton: false,
      showBandedColumns: true,
      showBandedRows: true,
    });
    const part = textParts(bytes).get('xl/tables/table2.xml') ?? '';
    expect(part).toContain('id="2"');
    expect([...part.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(
      HEADER[0],
    );
    expect(cellsOf(storedSheets(bytes)[0]).get('H2')).toMatchObject({ value: 'n 120' });
    // and saved once more without a change it is the same
    const same = saveXlsx(again, again.original);
    expect(same.changedParts).toEqual([]);
  });
});
