import { content } from '../engine/content';
import { closeOffices, office } from './office';
import { withTable } from './workbooks';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

test('fonts, fills and alignment are written and read', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { format } = first(context).getRange('A1:B2');
    format.font.set({
      bold: true,
      italic: true,
      size: 14,
      name: 'Times New Roman',
      color: '#112233',
      underline: 'Single',
    });
    format.fill.color = 'yellow';
    format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
    format.load();
    format.font.load();
    format.fill.load();
    await context.sync();
    expect(format.font.toJSON()).toMatchObject({
      bold: true,
      italic: true,
      size: 14,
      name: 'Times New Roman',
      color: '#112233',
      underline: 'Single',
    });
    expect(format.fill.color).toBe('#FFFF00');
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
    });
  });
});

test('what cells of a range have in common is told, null where they differ', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.getCell(0, 0).format.font.bold = true;
    range.format.font.load('bold,italic');
    await context.sync();
    expect([range.format.font.bold, range.format.font.italic]).toEqual([null, false]);
  });
});

test('an empty cell has Excel’s own look', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { font, fill } = first(context).getRange('A1').format;
    font.load('name,size,color,bold');
    fill.load('color');
    await context.sync();
    expect([font.name, font.size, font.color, font.bold, fill.color]).toEqual([
      'Calibri',
      11,
      '#000000',
      false,
      '#FFFFFF',
    ]);
  });
});

test('a look set back to that of an empty cell leaves no style behind', async () => {
  const { run, engine } = await office();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  await run(async (context) => {
    const { format } = first(context).getRange('A1');
    format.font.set({ bold: true, size: 14, name: 'Times New Roman', color: '#112233' });
    format.set({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
      indentLevel: 1,
    });
    await context.sync();
    format.font.set({ bold: false, size: 11, name: 'Calibri', color: '#000000' });
    format.set({
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
      indentLevel: 0,
    });
    await context.sync();
  });
  expect(engine.styles('s1', area)).toEqual([[{}]]);
});

test('an indent from the right, as a file has it, is told and taken away', async () => {
  const { run, engine } = await office();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  engine.setStyle('s1', area, { ht: 3, pd: { r: 9 } });
  await run(async (context) => {
    const { format } = first(context).getRange('A1');
    format.load('indentLevel');
    await context.sync();
    expect(format.indentLevel).toBe(1);
    format.indentLevel = 0;
    format.horizontalAlignment = 'General';
    await context.sync();
  });
  expect(engine.styles('s1', area)).toEqual([[{}]]);
});

test('a look that differs from its row’s is set, though an empty cell elsewhere has it', async () => {
  const { run, engine } = await office(content({}, { rowData: { 0: { s: { bl: 1 } } } }));
  await run(async (context) => {
    const cell = first(context).getRange('A1');
    cell.format.font.bold = false;
    cell.format.font.load('bold');
    await context.sync();
    expect(cell.format.font.bold).toBe(false);
  });
  expect(engine.styles('s1', { row: 0, column: 1, rows: 1, columns: 1 })[0][0].bl).toBe(1);
});

test('a white fill is a fill', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { fill } = first(context).getRange('A1').format;
    fill.color = '#FFFFFF';
    fill.load('pattern');
    await context.sync();
    expect(fill.pattern).toBe('Solid');
  });
});

test('a fill can be taken away', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { fill } = first(context).getRange('A1').format;
    fill.color = '#FF0000';
    fill.clear();
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFFFFF');
  });
});

test('a line between two cells is the bottom of one and the top of the other', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:A2');
    const bottom = range.getCell(0, 0).format.borders.getItem('EdgeBottom');
    bottom.style = 'Double';
    bottom.color = '#FF0000';
    const top = range.getCell(1, 0).format.borders.getItem('EdgeTop');
    top.load('style,color,weight,sideIndex');
    await context.sync();
    expect([top.style, top.color, top.sideIndex]).toEqual(['Double', '#FF0000', 'EdgeTop']);
    top.style = 'None';
    bottom.load('style');
    await context.sync();
    expect(bottom.style).toBe('None');
  });
});

test('inner and outer borders frame a block', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const { borders } = first(context).getRange('B2:C3').format;
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      borders.getItem(side).style = 'Continuous';
    }
    borders.getItem('EdgeTop').weight = 'Thick';
    const inside = borders.getItem('InsideHorizontal');
    inside.load('style,weight');
    await context.sync();
    expect([inside.style, inside.weight]).toEqual(['Continuous', 'Thin']);
  });
  const [[style]] = engine.styles('s1', { row: 1, column: 1, rows: 1, columns: 1 });
  expect(style.bd?.t?.s).toBe(13);
  expect(style.bd?.l?.s).toBe(1);
});

test('many looks are read and written with one call', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.setCellProperties([
      [
        { format: { font: { bold: true }, fill: { color: '#00FF00' } } },
        { format: { borders: { bottom: { style: 'Continuous' } } } },
      ],
    ]);
    range.setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
    const looks = range.getCellProperties({
      address: true,
      format: { font: { bold: true }, fill: { color: true }, borders: { style: true } },
    });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    const [[a, b]] = looks.value;
    expect(a).toMatchObject({
      address: 'Sheet1!A1',
      format: { font: { bold: true }, fill: { color: '#00FF00' } },
    });
    expect(b.format?.borders?.bottom).toEqual({ style: 'Continuous' });
    expect(columns.value[0].format?.columnWidth).toBe(60);
    expect(columns.value[1].columnHidden).toBe(true);
  });
});

test('which cells are locked is kept', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.getCell(0, 1).format.protection.locked = false;
    range.format.protection.load('locked');
    await context.sync();
    expect(range.format.protection.locked).toBeNull();
  });
});

test('a colour may be called by any of the names of CSS', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { format } = first(context).getRange('A1');
    format.font.color = 'RebeccaPurple';
    format.fill.color = 'lightsteelblue';
    format.load('font/color,fill/color');
    await context.sync();
    expect([format.font.color, format.fill.color]).toEqual(['#663399', '#B0C4DE']);
  });
});

describe('is refused as InvalidArgument:', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a colour that is none', (sheet) => void (sheet.getRange('A1').format.font.color = 'xanh')],
    [
      'a colour spelt like a property of objects',
      (sheet) => void (sheet.getRange('A1').format.font.color = 'constructor'),
    ],
    ['a font without a name', (sheet) => void (sheet.getRange('A1').format.font.name = '')],
    ['a font size of 0', (sheet) => void (sheet.getRange('A1').format.font.size = 0)],
    ['a font size of 410', (sheet) => void (sheet.getRange('A1').format.font.size = 410)],
    [
      'an alignment that is none',
      (sheet) => void (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Left'),
    ],
    ['an indent of 251', (sheet) => void (sheet.getRange('A1').format.indentLevel = 251)],
    ['an angle of 100', (sheet) => void (sheet.getRange('A1').format.textOrientation = 100)],
    ['a row of 500 points', (sheet) => void (sheet.getRange('A1').format.rowHeight = 500)],
    ['a column of -1 points', (sheet) => void (sheet.getRange('A1').format.columnWidth = -1)],
    [
      'bold that is no truth value',
      (sheet) => void (sheet.getRange('A1').format.font.bold = 1 as unknown as boolean),
    ],
    [
      'an inner border of a single row',
      (sheet) =>
        void (sheet.getRange('A1:B1').format.borders.getItem('InsideHorizontal').style = 'Continuous'),
    ],
    [
      'a border that is none',
      (sheet) => void (sheet.getRange('A1').format.borders.getItem('Middle' as 'EdgeTop').style = 'Dot'),
    ],
    [
      'a line that is none',
      (sheet) => void (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Wavy' as 'Dot'),
    ],
    ['cell properties of another size', (sheet) => sheet.getRange('A1:B1').setCellProperties([[{}]])],
    [
      'row properties of another size',
      (sheet) => sheet.getRange('A1:A2').setRowProperties([{ rowHidden: true }]),
    ],
  ])('%s', async (_name, batch) => {
    const { refusal } = await office();
    expect(await refusal(async (context) => batch(first(context)))).toBe('InvalidArgument');
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['merging cells of a table', (sheet) => sheet.getRange('B2:C2').merge()],
  ['merging cells of a spill', (sheet) => sheet.getRange('F1:F2').merge()],
])('%s is InvalidOperation', async (_name, batch) => {
  const { refusal, engine } = await office(withTable());
  engine.write('s1', { row: 0, column: 5, rows: 1, columns: 1 }, [['=SEQUENCE(3)']]);
  await engine.settled();
  expect(await refusal(async (context) => batch(first(context)))).toBe('InvalidOperation');
});

test('a line that a neighbour draws already stays the neighbour’s, another one is drawn in its place', async () => {
  const { run, engine } = await office();
  const bordersOf = (column: number) => engine.styles('s1', { row: 1, column, rows: 1, columns: 1 })[0][0].bd;
  await run(async (context) => {
    first(context).getRange('C2').format.borders.getItem('EdgeLeft').style = 'Continuous';
    first(context).getRange('B2').format.borders.getItem('EdgeRight').style = 'Continuous';
    await context.sync();
  });
  expect([bordersOf(1)?.r ?? null, bordersOf(2)?.l?.s]).toEqual([null, 1]);
  await run(async (context) => {
    first(context).getRange('B2').format.borders.getItem('EdgeRight').style = 'Double';
    await context.sync();
  });
  expect(bordersOf(1)?.r?.s).toBeGreaterThan(1);
  expect(bordersOf(2)?.l ?? null).toBeNull();
});
