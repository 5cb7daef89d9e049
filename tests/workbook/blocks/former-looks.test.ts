import { parseRecord, type FormerLook } from '../../../src/workbook/blocks/record';
import { cellFormatsIn } from '../../../src/workbook/blocks/update/layout-snapshot';
import { parseAddress } from '../../../src/spreadsheet/a1';
import type * as Looks from '../../../src/workbook/blocks/former-looks';
import { REQUEST } from '../fixtures/block';
import { closeWorkbooks, contentOf, openedWorkbook } from '../fixtures/opened-workbook';

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const area = { row: 1, column: 1, rows: 2, columns: 2 };

test('of a cell’s former look the record keeps what the block changes, and no more', async () => {
  const excel = await openedWorkbook();
  const sheet = excel.engine.addSheet('Nháp');
  excel.engine.setStyle(sheet, { row: 0, column: 0, rows: 40, columns: 20 }, { bg: { rgb: '#FFCC00' } });
  const before = contentOf(excel);
  await excel.room.insertBlock({ ...REQUEST, place: { kind: 'cell', address: 'Nháp!B2' } });
  const {
    blocks: [{ area: block, former, written }],
  } = parseRecord(excel.engine.beside.customXmlParts[0].xml);
  const lookOf = (row: number, column: number): FormerLook => former.looks[former.cells![row][column]];
  const label = written.findIndex((cells) => cells.includes('Kim ngạch xuất khẩu'));
  expect(lookOf(label, 1).format).toMatchObject({ borders: expect.anything() as object });
  expect(lookOf(label, 1).format).not.toHaveProperty('fill');
  expect(lookOf(label, 1).format.font).not.toHaveProperty('color');
  const input = written.findIndex((cells) => cells.includes('Khai khoáng'));
  expect(lookOf(input, 3).format.fill).toMatchObject({ color: '#FFCC00', pattern: 'Solid' });
  expect(block.rows).toBe(written.length);
  await excel.room.removeLastInsertion();
  expect(contentOf(excel) === before).toBe(true);
});

test('a pattern is asked back with its colours: the host, which knows none, refuses it by name', async () => {
  const excel = await openedWorkbook();
  const { putLook } = jest.requireActual<typeof Looks>('../../../src/workbook/blocks/former-looks');
  const put = (pattern: Excel.CellPropertiesFill['pattern']) =>
    excel.run(async (context) => {
      const fill = { color: '#FFCC00', pattern, patternColor: '#336699' };
      const look: FormerLook = { numberFormat: 'General', format: { fill } };
      const sheet = context.workbook.worksheets.getItem('Thuyết minh');
      const { row, column, rows, columns } = area;
      putLook(sheet.getRangeByIndexes(row, column, rows, columns), look, area);
      await context.sync();
    });
  await put('Solid');
  await expect(put('Gray50')).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Gray50') as string,
  });
});

test('an indented cell is aligned before it is indented: Excel takes indents away where it aligns', () => {
  const { putLook } = jest.requireActual<typeof Looks>('../../../src/workbook/blocks/former-looks');
  const cellAfter = (look: FormerLook['format']) => {
    const cell = { alignment: 'Right', indent: 2 };
    const format = {
      set horizontalAlignment(alignment: string) {
        Object.assign(cell, { alignment, indent: 0 });
      },
      set indentLevel(indent: number) {
        cell.indent = indent;
        if (cell.alignment === 'General') cell.alignment = 'Left';
      },
    };
    putLook({ format } as unknown as Excel.Range, { numberFormat: 'General', format: look }, area);
    return cell;
  };
  expect(cellAfter({ horizontalAlignment: 'Right', indentLevel: 1 })).toEqual({
    alignment: 'Right',
    indent: 1,
  });
  expect(cellAfter({ horizontalAlignment: 'General', indentLevel: 0 })).toEqual({
    alignment: 'General',
    indent: 0,
  });
});

test('figures are written with the indent that the plan and the record say', async () => {
  const excel = await openedWorkbook();
  const { address } = await excel.room.insertBlock({ ...REQUEST, place: { kind: 'newSheet' } });
  const [{ layout, written }] = parseRecord(excel.engine.beside.customXmlParts[0].xml).blocks;
  const row = written.findIndex((cells) => cells.includes('Khai khoáng'));
  const formats = cellFormatsIn(layout!)[row];
  expect(formats[3].look).toMatchObject({ align: 'right', indent: 1 });
  const indents = await excel.run(async (context) => {
    const { sheet, area: block } = parseAddress(address)!;
    const cells = formats.map((_, column) => {
      const { format } = context.workbook.worksheets
        .getItem(sheet!)
        .getRangeByIndexes(block.row + row, block.column + column, 1, 1);
      format.load('indentLevel');
      return format;
    });
    await context.sync();
    return cells.map(({ indentLevel }) => indentLevel);
  });
  expect(indents).toEqual(formats.map(({ look }) => look.indent ?? 0));
});
