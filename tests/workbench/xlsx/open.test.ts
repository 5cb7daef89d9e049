import { openXlsx } from '../../../src/workbench/xlsx';
import { cellOf } from './engines';
import { richWorkbook } from './rich-workbook';

const opened = openXlsx(richWorkbook(), 'Số liệu 2021.xlsx');
const { grid, beside } = opened.content;
const resource = (name: string): Record<string, unknown> =>
  JSON.parse(grid.resources?.find((entry) => entry.name === name)?.data ?? '{}');
const sheet = grid.sheets['sheet-4'];

describe('an opened workbook', () => {
  it('has its sheets in order, under stable ids, with what is hidden', () => {
    expect(grid.name).toBe('Số liệu 2021');
    expect(grid.sheetOrder.map((id) => grid.sheets[id].name)).toEqual(['Số liệu', 'Biểu & đồ', 'Ẩn']);
    expect(grid.sheetOrder.map((id) => beside.sheets[id].visibility)).toEqual([
      'Visible',
      'Visible',
      'VeryHidden',
    ]);
  });

  it('has values of every kind', () => {
    expect(cellOf(opened, 'Số liệu', 3, 1)).toMatchObject({ v: 52.5, t: 2 });
    expect(cellOf(opened, 'Số liệu', 3, 0)).toMatchObject({ v: ' Thép cán ', t: 1 });
    expect(cellOf(opened, 'Số liệu', 4, 0)).toMatchObject({ v: 'Xi măng\r', t: 1 });
    expect(cellOf(opened, 'Số liệu', 6, 0)).toMatchObject({ v: '#N/A', t: 4 });
    expect(cellOf(opened, 'Số liệu', 6, 1)).toMatchObject({ v: '#DIV/0!', t: 1 });
    expect(cellOf(opened, 'Số liệu', 6, 2)).toMatchObject({ v: 1, t: 3 });
    expect(cellOf(opened, 'Biểu & đồ', 3, 1)).toMatchObject({ v: 'Lượng' });
  });

  it('has rich text with the fonts of its parts', () => {
    expect(cellOf(opened, 'Số liệu', 5, 0)?.p?.body?.textRuns).toMatchObject([
      { st: 5, ed: 16, ts: { bl: 1, fs: 12, cl: { rgb: '#FF0000' }, ff: 'Times New Roman' } },
    ]);
  });

  it('has formulas as Excel shows them: shared ones written out, CT functions and newer ones by their names', () => {
    expect([3, 4, 5].map((row) => cellOf(opened, 'Số liệu', row, 3)?.f)).toEqual([
      '=C4/B4*100',
      '=C5/B5*100',
      '=C6/B6*100',
    ]);
    expect(cellOf(opened, 'Số liệu', 6, 3)).toMatchObject({ f: '=CT.GROWTH(C4,B4)', v: 0.2 });
    expect(cellOf(opened, 'Số liệu', 7, 0)).toMatchObject({ f: '=TEXTJOIN("; ",TRUE,A4:A5)', v: 'ghép' });
  });

  it('shows the saved value of a formula that reads another workbook', () => {
    expect(cellOf(opened, 'Số liệu', 7, 2)).toEqual({ v: 17, t: 2 });
  });

  it('has array formulas with their area and the values they show', () => {
    expect(cellOf(opened, 'Số liệu', 9, 0)).toMatchObject({ f: '=B4:B6*2', ref: 'A10:A12', v: 105 });
    expect(cellOf(opened, 'Số liệu', 11, 0)).toMatchObject({ v: 8 });
  });

  it('has LibreOffice’s lower-case names of CT functions in capitals', () => {
    const written = openXlsx(
      richWorkbook({
        'xl/worksheets/sheet3.xml':
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><f>ct.planpct(1,2)</f></c></row></sheetData></worksheet>',
      }),
      'x.xlsx',
    );
    expect(cellOf(written, 'Ẩn', 0, 0)?.f).toBe('=CT.PLANPCT(1,2)');
  });

  it('has styles with theme colours, borders, alignment and number formats resolved', () => {
    const style = grid.styles[String(cellOf(opened, 'Số liệu', 0, 0)?.s)];
    expect(style).toMatchObject({
      ff: 'Times New Roman',
      fs: 12,
      bl: 1,
      ht: 2,
      vt: 2,
      tb: 3,
      bg: { rgb: '#B9CDE5' },
    });
    expect(style?.bd).toMatchObject({ l: { s: 1 }, t: { s: 7, cl: { rgb: '#FF0000' } } });
    expect(grid.styles[String(cellOf(opened, 'Số liệu', 3, 1)?.s)]?.n?.pattern).toBe('#,##0.0\\ "tỷ"');
  });

  it('has merges, sizes, hidden rows and columns, frozen panes and the tab’s colour', () => {
    expect(sheet.mergeData).toMatchObject([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }]);
    expect(sheet.rowData?.[0]).toMatchObject({ h: 32, ia: 0 });
    expect(sheet.rowData?.[5]).toMatchObject({ hd: 1 });
    expect(sheet.columnData?.[0]?.w).toBe(215);
    expect(sheet.columnData?.[4]?.hd).toBe(1);
    expect(sheet.freeze).toMatchObject({ xSplit: 1, ySplit: 3 });
    expect(sheet.tabColor).toBe('#00B050');
  });

  it('has names, without Excel’s own', () => {
    expect(beside.names).toEqual([
      { name: 'HeSo', formula: "'Biểu & đồ'!$B$2", sheetId: null, hidden: false },
      { name: 'Rieng', formula: "'Biểu & đồ'!$A$1*2", sheetId: 'sheet-7', hidden: false },
    ]);
  });

  it('knows the protection of a sheet and its open cells', () => {
    expect(beside.sheets['sheet-4'].protection).toEqual({ allowFormatCells: true, hasPassword: true });
    expect([...beside.sheets['sheet-4'].unlocked]).toEqual(['9:0']);
    expect(beside.sheets['sheet-7'].protection).toBeNull();
  });

  it('has the page set-up, print area and print titles', () => {
    expect(beside.sheets['sheet-4'].page).toEqual({
      orientation: 'Landscape',
      paperSize: 9,
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      zoom: { fitToWidth: 1, fitToHeight: 0 },
      centerHorizontally: false,
      centerVertically: false,
      printArea: '$A$1:$F$12',
      printTitleRows: '$1:$3',
      printTitleColumns: '$A:$A',
      rowBreaks: [],
      centerHeader: 'Trang &P',
      centerFooter: '',
    });
  });

  it('has conditional formats, the most important first, data bars with the colours of Excel 2010', () => {
    expect(resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN')['sheet-4']).toMatchObject([
      {
        rule: {
          type: 'dataBar',
          config: { isGradient: false, positiveColor: '#638EC6', nativeColor: '#C00000' },
        },
      },
      {
        ranges: [{ startRow: 3, endRow: 5, startColumn: 3, endColumn: 3 }],
        rule: { subType: 'number', operator: 'lessThan', value: 100, style: { bg: { rgb: '#FFC7CE' } } },
      },
    ]);
  });

  it('has validation, notes, the table without its totals row, and the filter', () => {
    expect(resource('SHEET_DATA_VALIDATION_PLUGIN')['sheet-4']).toMatchObject([
      { type: 'list', formula1: '["Đạt","Không đạt"]' },
      { type: 'decimal', operator: 'greaterThan', formula1: '0' },
    ]);
    expect(resource('SHEET_NOTE_PLUGIN')['sheet-4']).toMatchObject({
      4: { 1: { note: 'Số ước, chờ đối chiếu' } },
    });
    expect(resource('SHEET_TABLE_PLUGIN')['sheet-7']).toMatchObject({
      tables: [{ name: 'SanLuong', range: { startRow: 3, endRow: 5 } }],
    });
    expect(resource('SHEET_FILTER_PLUGIN')['sheet-4']).toMatchObject({ ref: { startRow: 2, endRow: 7 } });
    expect(beside.sheets['sheet-7']).toMatchObject({
      hasDrawing: true,
      hasFixedParts: true,
      tables: [{ name: 'SanLuong', ref: 'A4:B7' }],
    });
  });
});
