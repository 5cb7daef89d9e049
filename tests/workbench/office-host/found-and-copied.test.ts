import { values } from '../engine/content';
import { closeOffices, office, type Office } from './office';

afterEach(closeOffices);

const SHEET = 'Sheet1';
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(SHEET);

/** B2:D5: names, figures, a formula beside each; a gap; a note further down. */
async function filled(): Promise<Office> {
  const opened = await office();
  await opened.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B2:D5').formulas = [
      ['Lúa', 12, '=C2*2'],
      ['Ngô', 7, '=C3*2'],
      ['Khoai', '', '=C4*2'],
      ['lúa nương', 3, '=1/0'],
    ];
    sheet.getRange('B9').values = [['ghi chú']];
    sheet.getRange('B2').format.fill.color = 'gold';
    sheet.getRange('D2').numberFormat = [['0.0']];
    await context.sync();
  });
  return opened;
}

/** Addresses, without their sheet, of what a batch gives; a null object is `null`. */
async function addresses(
  { run }: Office,
  of: (sheet: Excel.Worksheet, context: Excel.RequestContext) => (Excel.Range | Excel.RangeAreas)[],
): Promise<(string | null)[]> {
  return run(async (context) => {
    const found = of(sheetOf(context), context);
    for (const one of found) one.load('address');
    await context.sync();
    return found.map((one) => (one.isNullObject ? null : one.address.replaceAll(`${SHEET}!`, '')));
  });
}

test('text is found row by row, whole or in part, with or without letter case, from either end', async () => {
  const excel = await filled();
  const found = await addresses(excel, (sheet) => {
    const range = sheet.getRange('B2:D9');
    return [
      range.find('lúa', {}),
      range.find('lúa', { matchCase: true }),
      range.find('lúa', { searchDirection: 'Backwards' }),
      range.findOrNullObject('ú', { completeMatch: true }),
      // of a single cell the search goes on behind it, and round
      sheet.getRange('B2').find('lúa', {}),
      sheet.getRange('B5').find('lúa', {}),
      sheet.findAllOrNullObject('lúa', {}),
      sheet.findAllOrNullObject('không có', {}),
    ];
  });
  expect(found).toEqual(['B2', 'B5', 'B5', null, 'B5', 'B2', 'B2, B5', null]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['find', (sheet) => sheet.getRange('B2:D9').find('không có', {}).load('address')],
  ['getSpecialCells', (sheet) => sheet.getRange('B9:C10').getSpecialCells('Formulas').load('address')],
  ['findAll', (sheet) => sheet.findAll('không có', {}).load('address')],
])('%s that finds nothing is ItemNotFound', async (_name, act) => {
  const { refusal } = await filled();
  expect(await refusal(async (context) => act(sheetOf(context)))).toBe('ItemNotFound');
});

test('cells are told by what they hold', async () => {
  const excel = await filled();
  excel.engine.setRowsHidden('s1', 2, 1, true);
  const found = await addresses(excel, (sheet) => {
    const range = sheet.getRange('A1:D5');
    return [
      range.getSpecialCells('Constants'),
      range.getSpecialCells('Constants', 'Numbers'),
      range.getSpecialCells('Formulas'),
      range.getSpecialCells('Formulas', 'Errors'),
      range.getSpecialCells('Blanks'),
      range.getSpecialCells('Visible'),
      range.getSpecialCellsOrNullObject('Constants', 'Logical'),
    ];
  });
  expect(found).toEqual(['B2:C3, B4, B5:C5', 'C2:C3, C5', 'D2:D5', 'D5', 'C4', 'B2:D2, B4:D5', null]);
});

test('the region around a cell ends at empty rows and columns; edges are where Ctrl and an arrow lead', async () => {
  const excel = await filled();
  const found = await addresses(excel, (sheet) => [
    sheet.getRange('C3').getSurroundingRegion(),
    sheet.getRange('B9').getSurroundingRegion(),
    sheet.getRange('F20').getSurroundingRegion(),
    sheet.getRange('B2').getRangeEdge('Down'),
    sheet.getRange('B5').getRangeEdge('Down'),
    sheet.getRange('B9').getRangeEdge('Down'),
    sheet.getRange('B9').getRangeEdge('Up'),
    sheet.getRange('B2').getRangeEdge('Right'),
    sheet.getRange('D2').getRangeEdge('Right'),
    sheet.getRange('A2').getRangeEdge('Left'),
    sheet.getRange('C3').getExtendedRange('Left'),
  ]);
  expect(found).toEqual(['B2:D5', 'B9', 'F20', 'B5', 'B9', 'B1048576', 'B5', 'D2', 'XFD2', 'A2', 'B3:C3']);
});

test('rows and columns beside a range', async () => {
  const excel = await office();
  const found = await addresses(excel, (sheet) => {
    const range = sheet.getRange('C3:D4');
    return [range.getRowsAbove(2), range.getRowsBelow(), range.getColumnsBefore(), range.getColumnsAfter(3)];
  });
  expect(found).toEqual(['C1:D2', 'C5:D5', 'B3:B4', 'E3:G4']);
  expect(
    await excel.refusal(async (context) => sheetOf(context).getRange('A1').getRowsAbove(1).load('address')),
  ).toBe('InvalidArgument');
});

test('what is replaced is counted, and a formula stays one', async () => {
  const { run, engine } = await filled();
  const changed = await run(async (context) => {
    const result = sheetOf(context).getRange('B2:D9').replaceAll('2', '3', {});
    await context.sync();
    return result.value;
  });
  await engine.settled();
  // C2 holds 12; D2 to D4 multiply by 2
  expect(changed).toBe(4);
  expect(
    engine.read('s1', { row: 1, column: 3, rows: 3, columns: 1 }).map(([{ formula }]) => formula),
  ).toEqual(['=C3*3', '=C3*3', '=C4*3']);
});

test('a copy takes formulas along as they would be there, formats and values apart or together', async () => {
  const { run, engine } = await filled();
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('F2').copyFrom('B2:D3');
    sheet.getRange('F6').copyFrom('D2:D3', 'Values');
    sheet.getRange('G6').copyFrom('B2', 'Formats');
    sheet.getRange('J2:J5').copyFrom('C2:C3');
    sheet.getRange('L2').copyFrom('B2:C5', 'Values', false, true);
    await context.sync();
  });
  await engine.settled();
  expect(values(engine, 'F2:H3')).toEqual([
    ['Lúa', 12, 24],
    ['Ngô', 7, 14],
  ]);
  expect(engine.read('s1', { row: 1, column: 7, rows: 1, columns: 1 })[0][0].formula).toBe('=G2*2');
  expect(engine.styles('s1', { row: 1, column: 5, rows: 1, columns: 1 })[0][0].bg?.rgb).toBe('#FFD700');
  expect(engine.styles('s1', { row: 1, column: 7, rows: 1, columns: 1 })[0][0].n?.pattern).toBe('0.0');
  expect(engine.read('s1', { row: 5, column: 5, rows: 2, columns: 1 })).toMatchObject([
    [{ value: 24, formula: '' }],
    [{ value: 14, formula: '' }],
  ]);
  expect(values(engine, 'G6')).toEqual([['']]);
  expect(values(engine, 'J2:J5')).toEqual([[12], [7], [12], [7]]);
  expect(values(engine, 'L2:O3')).toEqual([
    ['Lúa', 'Ngô', 'Khoai', 'lúa nương'],
    [12, 7, '', 3],
  ]);
});

test('empty cells are skipped where asked, and texts that look like numbers stay texts', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A3').values = [["'007"], [''], [5]];
    sheet.getRange('C1:C3').values = [[1], [2], [3]];
    sheet.getRange('C1').copyFrom('A1:A3', 'All', true);
    await context.sync();
  });
  expect(values(engine, 'C1:C3')).toEqual([['007'], [2], [5]]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  [
    'onto a protected sheet',
    'AccessDenied',
    (sheet) => (sheet.protection.protect(), sheet.getRange('F2').copyFrom('B2')),
  ],
  ['of a sheet that is not there', 'InvalidArgument', (sheet) => sheet.getRange('F2').copyFrom('Không!B2')],
  ['beyond the sheet', 'InvalidArgument', (sheet) => sheet.getRange('XFD2').copyFrom('B2:C2')],
  [
    'of merged cells',
    'NotImplemented',
    (sheet) => (sheet.getRange('B9:C9').merge(), sheet.getRange('F2').copyFrom('B9:C9')),
  ],
  ['of a colour that is none', 'InvalidArgument', (sheet) => (sheet.tabColor = 'không phải màu')],
])('a copy %s is refused with %s', async (_what, code, act) => {
  const { refusal } = await filled();
  expect(await refusal(async (context) => act(sheetOf(context)))).toBe(code);
});

test('rows are sorted by several fields: numbers, texts, empty cells last; their looks go along', async () => {
  const { run, engine, refusal } = await office();
  await run(async (context) => {
    const range = sheetOf(context).getRange('A1:B6');
    range.values = [
      ['Tên', 'Số'],
      ['b', 2],
      ['', 9],
      ['a', 1],
      ['b', 5],
      [4, 7],
    ];
    range.getCell(3, 0).format.font.bold = true;
    range.sort.apply(
      [
        { key: 0, ascending: true },
        { key: 1, ascending: false },
      ],
      false,
      true,
    );
    await context.sync();
  });
  expect(values(engine, 'A1:B6')).toEqual([
    ['Tên', 'Số'],
    [4, 7],
    ['a', 1],
    ['b', 5],
    ['b', 2],
    ['', 9],
  ]);
  expect(engine.styles('s1', { row: 2, column: 0, rows: 1, columns: 1 })[0][0].bl).toBe(1);
  const field = async (key: number) =>
    refusal(async (context) => sheetOf(context).getRange('A1:B6').sort.apply([{ key }]));
  expect(await field(2)).toBe('InvalidArgument');
});

test('columns fit their longest text, and empty ones stay as they are', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A2').values = [['Giá trị sản xuất công nghiệp'], ['x']];
    sheet.getRange('A:C').format.autofitColumns();
    await context.sync();
  });
  expect(engine.columnWidth('s1', 0)).toBe(28 * 7 + 5);
  expect(engine.columnWidth('s1', 1)).toBe(engine.columnWidth('s1', 9));
});

test('a range knows where it lies and how large it is, in points', async () => {
  const { run } = await office();
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A:A').format.columnWidth = 60;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('2:2').rowHidden = true;
    const range = sheet.getRange('B3');
    range.load('left,top');
    const row = sheet.getRange('A1:A2');
    row.load('width,height');
    await context.sync();
    expect([range.left, range.top, row.width, row.height]).toEqual([60, 30, 60, 30]);
  });
});

test('a sheet has a colour on its tab, grid lines and ranges of several areas', async () => {
  const { run } = await office();
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.tabColor = 'tomato';
    sheet.showGridlines = false;
    sheet.load('tabColor,showGridlines');
    const areas = sheet.getRanges('A1:B2, D4');
    areas.load('address,areaCount,cellCount');
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#FF6347', false]);
    expect(areas).toMatchObject({ address: 'Sheet1!A1:B2, Sheet1!D4', areaCount: 2, cellCount: 5 });
    sheet.tabColor = '';
    sheet.load('tabColor');
    await context.sync();
    expect(sheet.tabColor).toBe('');
  });
});
