import { newXlsx, openXlsx, saveXlsx } from '../../../src/workbench/xlsx';
import { comparePackages, partText } from './compare-packages';
import { cellOf, closeEngines, edit } from './engines';
import { richWorkbook } from './rich-workbook';

afterEach(closeEngines);

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('a new sheet', () => {
  it('leaves the heights of rows that no one set to Excel, which fits them to wrapped texts', async () => {
    const { engine, save } = await edit(richWorkbook());
    const id = engine.addSheet('Biểu mới');
    engine.write(id, at(0, 0, 2), [
      ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng'],
      ['Chỉ tiêu'],
    ]);
    engine.setStyle(id, at(0, 0), { tb: 3 });
    engine.setRowHeight(id, 1, 1, 40);
    await engine.settled();
    const xml = partText(save().bytes, 'xl/worksheets/sheet4.xml');
    expect(xml).toContain('<sheetFormatPr defaultRowHeight=');
    expect(xml.match(/<sheetFormatPr[^>]*>/)?.[0]).not.toContain('customHeight');
    expect(xml).toContain('<row r="1"><c ');
    expect(xml).toContain('<row r="2" ht="30" customHeight="1">');
  });

  it('has rows as high as their letters, which other programs would cut at the usual height; rows of the file stay', async () => {
    const { engine, save } = await edit(richWorkbook());
    const id = engine.addSheet('Biểu mới');
    engine.write(id, at(0, 0, 3), [['TIÊU ĐỀ'], ['nhỏ'], ['cao']]);
    engine.setStyle(id, at(0, 0), { fs: 14 });
    engine.setStyle(id, at(1, 0), { fs: 10 });
    engine.setStyle(id, at(2, 0), { fs: 14 });
    engine.setRowHeight(id, 2, 1, 60);
    const [first] = engine.sheets();
    engine.setStyle(first.id, at(2, 0), { fs: 30 });
    await engine.settled();
    const { bytes } = save();
    const xml = partText(bytes, 'xl/worksheets/sheet4.xml');
    expect(xml).toContain('<row r="1" ht="18.375"><c ');
    expect(xml).toContain('<row r="2"><c ');
    expect(xml).toContain('<row r="3" ht="45" customHeight="1"><c ');
    const rowOf = (part: string) => /<row r="3"[^>]*>/.exec(part)?.[0];
    expect(rowOf(partText(bytes, 'xl/worksheets/sheet1.xml'))).toBe(
      rowOf(partText(richWorkbook(), 'xl/worksheets/sheet1.xml')),
    );
  });

  it('comes as a part of its own; everything that was there is as before', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    const id = engine.addSheet('Kế hoạch "2022"', 1);
    engine.write(id, at(0, 0, 2, 3), [
      ['Biểu kế hoạch', '', ''],
      ['Chỉ tiêu', "='Số liệu'!B4", '=B2*1.1'],
    ]);
    engine.merge(id, at(0, 0, 1, 3));
    engine.setStyle(id, at(0, 0, 1, 3), {
      bl: 1,
      fs: 14,
      ht: 2,
      bd: { b: { s: 8, cl: { rgb: '#000000' } } },
    });
    engine.setNumberFormats(id, at(1, 1, 1, 2), [['#,##0.0', '#,##0.0']]);
    engine.setColumnWidth(id, 0, 1, 240);
    engine.setFrozen(id, 2, 0);
    engine.addName('KeHoach', `='Kế hoạch "2022"'!$A$2:$C$2`, null);
    engine.beside.sheets[id].page.printTitleRows = '$1:$2';
    engine.beside.sheets[id].page.orientation = 'Landscape';
    engine.beside.sheets[id].page.rowBreaks = [3, 9];
    await engine.settled();
    const { bytes } = save();
    expect(comparePackages(file, bytes)).toEqual({
      added: ['xl/worksheets/sheet4.xml'],
      changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      removed: [],
    });
    expect(partText(bytes, 'xl/worksheets/sheet4.xml')).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>',
    );
    const after = openXlsx(bytes, 'tệp.xlsx');
    const { grid, beside } = after.content;
    expect(beside.sheets[grid.sheetOrder[1]].page.rowBreaks).toEqual([3, 9]);
    expect(grid.sheetOrder.map((sheet) => grid.sheets[sheet].name)).toEqual([
      'Số liệu',
      'Kế hoạch "2022"',
      'Biểu & đồ',
      'Ẩn',
    ]);
    expect(cellOf(after, 'Kế hoạch "2022"', 1, 2)).toMatchObject({ f: '=B2*1.1', v: 57.75 });
    const added = grid.sheets[grid.sheetOrder[1]];
    expect(added).toMatchObject({
      mergeData: [{ endColumn: 2 }],
      freeze: { ySplit: 2 },
      columnData: { 0: { w: 240 } },
    });
    expect(grid.styles[String(added.cellData?.[0]?.[1]?.s)]).toMatchObject({
      bl: 1,
      fs: 14,
      bd: { b: { s: 8 } },
    });
    expect(beside.sheets[grid.sheetOrder[1]].page).toMatchObject({
      printTitleRows: '$1:$2',
      orientation: 'Landscape',
    });
    expect(beside.names.map(({ name }) => name).sort()).toEqual(['HeSo', 'KeHoach', 'Rieng']);
    expect(beside.names.find(({ name }) => name === 'Rieng')?.sheetId).toBe('sheet-7');
    expect(beside.sheets['sheet-4'].page.printArea).toBe('$A$1:$F$12');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('activeTab="2"');
  });

  it('can be the first change of an empty workbook', async () => {
    const opened = newXlsx('mới.xlsx');
    const { grid, beside } = opened.content;
    grid.sheets['sheet-1'].cellData = { 0: { 0: { v: 'a', t: 1, s: { bl: 1 } } } };
    const after = openXlsx(saveXlsx(opened, { grid, beside }).bytes, 'mới.xlsx');
    const cell = cellOf(after, 'Sheet1', 0, 0);
    expect(cell?.v).toBe('a');
    expect(after.content.grid.styles[String(cell?.s)]).toMatchObject({ bl: 1, ff: 'Calibri', fs: 11 });
  });
});

describe('a sheet with another name', () => {
  it('is followed by formulas, names, the chart and links', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    engine.renameSheet('sheet-4', 'Bảng 1');
    await engine.settled();
    const { bytes } = save();
    expect(partText(bytes, 'xl/charts/chart1.xml')).toContain("<c:f>'Bảng 1'!$C$4:$C$6</c:f>");
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(`location="'Bảng 1'!A1"`);
    expect(partText(bytes, 'xl/workbook.xml')).not.toContain('Số liệu');
    expect(openXlsx(bytes, 'x').content.beside.sheets['sheet-4'].page.printTitleRows).toBe('$1:$3');
    expect(comparePackages(file, bytes).changed).toEqual([
      'xl/charts/chart1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });
});

describe('a sheet that moves', () => {
  it('takes its names along', async () => {
    const { engine, save } = await edit(richWorkbook());
    engine.moveSheet('sheet-4', 2);
    const after = openXlsx(save().bytes, 'x');
    expect(after.content.grid.sheetOrder).toEqual(['sheet-7', 'sheet-9', 'sheet-4']);
    expect(after.content.beside.sheets['sheet-4'].page.printArea).toBe('$A$1:$F$12');
    expect(after.content.beside.names.find(({ name }) => name === 'Rieng')?.sheetId).toBe('sheet-7');
  });
});

describe('a sheet that is removed', () => {
  it('goes with its drawing, chart, picture and table, and leaves the others', async () => {
    const file = richWorkbook();
    const { engine, save } = await edit(file);
    engine.removeSheet('sheet-7');
    await engine.settled();
    const { bytes } = save();
    expect(comparePackages(file, bytes).removed).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/media/image1.png',
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('chart1.xml');
    expect(partText(bytes, 'xl/calcChain.xml')).not.toContain('i="7"');
    expect(openXlsx(bytes, 'x').content.grid.sheetOrder).toEqual(['sheet-4', 'sheet-9']);
  });
});
