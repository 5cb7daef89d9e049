import { content } from '../engine/content';
import { closeOffices, office } from './office';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

test('values that are written are read back', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B2');
    range.values = [
      [1, 2.5],
      ['Tổng', true],
    ];
    range.load('values,address,valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      [1, 2.5],
      ['Tổng', true],
    ]);
    expect(range.valueTypes).toEqual([
      ['Double', 'Double'],
      ['String', 'Boolean'],
    ]);
    expect(range.address).toBe('Sheet1!A1:B2');
  });
});

test('null leaves a cell as it is, an empty text clears it', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.values = [[null, '', 4]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, '', 4]]);
  });
});

test('one value is written to every cell of a range', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B2');
    // the typings only know matrices, Excel takes both
    range.set({ values: 'x' as unknown as string[][] });
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });
});

test('formulas are calculated before they are read, and read as formulas beside values', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:D1');
    range.formulas = [[2, '=A1*21', '=1/0', "'=A1"]];
    range.load('values,formulas,text,valueTypes');
    await context.sync();
    expect(range.values).toEqual([[2, 42, '#DIV/0!', '=A1']]);
    expect(range.formulas).toEqual([[2, '=A1*21', '=1/0', '=A1']]);
    expect(range.text).toEqual([['2', '42', '#DIV/0!', '=A1']]);
    expect(range.valueTypes).toEqual([['Double', 'Double', 'Error', 'String']]);
  });
});

test('text is read as if typed: whole numbers, percentages and truth values become values', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:D1');
    range.values = [['007', '12%', 'true', "'007"]];
    range.load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual([[7, 0.12, true, '007']]);
    expect(range.numberFormat).toEqual([['General', '0%', 'General', 'General']]);
  });
});

test('in cells of text format everything is text', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.numberFormat = [['@', '@']];
    range.values = [['31.620', '=1+1']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['31.620', '=1+1']]);
  });
});

test.each(['1.234,5', '31/12/2023', '1-2', '12:30', '(5)', '1 000', '1,5e3', '12 Mar 2023', 'Dec-23', '$12'])(
  'the text %p, which Excel may take for a number or a date, is refused unless marked as text',
  async (text) => {
    const { refusal, run } = await office();
    expect(await refusal(async (context) => void (first(context).getRange('A1').values = [[text]]))).toBe(
      'NotImplemented',
    );
    await run(async (context) => {
      const range = first(context).getRange('A1');
      range.values = [[`'${text}`]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[text]]);
    });
  },
);

test.each<['vi-VN' | 'en-US', string, number]>([
  ['vi-VN', '1/1/2017', 42_736],
  ['vi-VN', '12/12/2031', 48_194],
  ['en-US', '1/1/2017', 42_736],
])('in %s the text %p is a day whichever of day and month comes first', async (locale, text, day) => {
  const { run } = await office(undefined, { dataLocale: locale });
  await run(async (context) => {
    const range = first(context).getRange('A1');
    range.values = [[text]];
    range.load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual([[day]]);
    expect(range.numberFormat).toEqual([['m/d/yyyy']]);
  });
});

test('a day that could be two, or none, is refused', async () => {
  const { refusal } = await office();
  for (const text of ['1/2/2017', '13/13/2017', '1/1/1899'])
    expect(await refusal(async (context) => void (first(context).getRange('A1').values = [[text]]))).toBe(
      'NotImplemented',
    );
});

test.each(['5=(3/1-1)*100', 'TT', 'I', 'Năm 2023', '2023 so với 2022', '…', 'Mayor 2023 plan', '1a'])(
  'the text %p stays text',
  async (text) => {
    const { run } = await office();
    await run(async (context) => {
      const range = first(context).getRange('A1');
      range.values = [[text]];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[text]]);
      expect(range.numberFormat).toEqual([['General']]);
    });
  },
);

test('with the separators of English a decimal point is a decimal point', async () => {
  const { run } = await office(undefined, { dataLocale: 'en-US' });
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.values = [['1.5', '2.5%']];
    range.load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual([[1.5, 0.025]]);
    expect(range.numberFormat).toEqual([['General', '0.00%']]);
  });
});

test('number formats are written and shown', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.values = [[1234.5, 1234.5]];
    range.numberFormat = [['#,##0.00', 'General']];
    range.load('text,numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['#,##0.00', 'General']]);
    expect(range.text).toEqual([['1,234.50', '1234.5']]);
  });
});

test('more than 1500 cells, which Office.js cuts into blocks of rows, arrive whole', async () => {
  const { run, host } = await office();
  const rows = Array.from({ length: 400 }, (_, r) => Array.from({ length: 9 }, (__, c) => r * 9 + c));
  await run(async (context) => {
    const range = first(context).getRange('A1:I400');
    range.values = rows;
    range.numberFormat = rows.map((row) => row.map(() => '0.0'));
    range.load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual(rows);
    expect(range.numberFormat.flat().every((format) => format === '0.0')).toBe(true);
    expect(host.counts.requests).toBe(1);
  });
});

test('covered cells of a merge take no value', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B1');
    range.merge(false);
    range.values = [[1, 2]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, '']]);
  });
});

test('whole columns are too many cells: their values read as null', async () => {
  const { run } = await office();
  await run(async (context) => {
    const column = first(context).getRange('A:A');
    column.load('values,rowCount,isEntireColumn,address');
    await context.sync();
    expect(column.toJSON()).toMatchObject({
      values: null,
      rowCount: 1_048_576,
      isEntireColumn: true,
      address: 'Sheet1!A:A',
    });
  });
});

describe('is refused as InvalidArgument:', () => {
  const invalid: [string, (sheet: Excel.Worksheet) => void][] = [
    ['a matrix with too few rows', (sheet) => void (sheet.getRange('A1:B2').values = [[1, 2]])],
    [
      'a matrix with too many columns',
      (sheet) => void (sheet.getRange('A1:B2').values = Array(2).fill([1, 2, 3]) as number[][]),
    ],
    ['a ragged matrix', (sheet) => void (sheet.getRange('A1:B2').formulas = [[1, 2], [3]])],
    ['number formats of another size', (sheet) => void (sheet.getRange('A1:B2').numberFormat = [['0']])],
    [
      'a big matrix of another size',
      (sheet) => void (sheet.getRange('A1:B900').values = Array(901).fill([1, 2]) as number[][]),
    ],
    ['a number format with an open quote', (sheet) => void (sheet.getRange('A1').numberFormat = [['0" tỷ']])],
    ['a formula that does not close', (sheet) => void (sheet.getRange('A1').formulas = [['=SUM(A2']])],
    ['a formula that ends too early', (sheet) => void (sheet.getRange('A1').formulas = [['=A2+']])],
    ['text that begins like a formula', (sheet) => void (sheet.getRange('A1').values = [['- Trong đó:']])],
    ['text longer than a cell holds', (sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_768)]])],
    ['an address that is none', (sheet) => sheet.getRange('A0').load('values')],
    ['an address beyond the last row', (sheet) => sheet.getRange('A1048577').load('values')],
    ['an address on another sheet', (sheet) => sheet.getRange('Other!A1').load('values')],
    ['a negative position', (sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1).load('values')],
    ['no rows at all', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load('values')],
    ['a position beyond the last column', (sheet) => sheet.getCell(0, 16_384).load('values')],
    ['an offset out of the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values')],
    ['a size of nothing', (sheet) => sheet.getRange('A1').getResizedRange(-1, 0).load('values')],
    ['a row the range does not have', (sheet) => sheet.getRange('A1:A3').getRow(3).load('values')],
  ];
  test.each(invalid)('%s', async (_name, batch) => {
    const { refusal } = await office();
    expect(await refusal(async (context) => batch(first(context)))).toBe('InvalidArgument');
  });
});

test('a formula over 8192 characters is FormulaLengthExceedsLimit', async () => {
  const { refusal } = await office();
  const long = `=${'1+'.repeat(4100)}1`;
  expect(await refusal(async (context) => void (first(context).getRange('A1').formulas = [[long]]))).toBe(
    'FormulaLengthExceedsLimit',
  );
});

test('what was not loaded cannot be read: PropertyNotLoaded', async () => {
  const { refusal } = await office();
  const code = await refusal(async (context) => {
    const range = first(context).getRange('A1');
    range.load('address');
    await context.sync();
    return range.values;
  });
  expect(code).toBe('PropertyNotLoaded');
});

test('a failing action ends the request; what stood before it stays done', async () => {
  const { run, engine } = await office();
  const failing = run(async (context) => {
    first(context).getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[2]];
    first(context).getRange('A2').values = [[3]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
  const cells = engine.read('s1', { row: 0, column: 0, rows: 2, columns: 1 });
  expect(cells.flat().map(({ value }) => value)).toEqual([1, '']);
});

test('the used range holds what is filled; of an empty sheet it is the first cell, or a null object', async () => {
  const { run } = await office(content({ 3: { 2: { v: 5 } }, 6: { 4: { v: 'x' } } }));
  await run(async (context) => {
    const empty = context.workbook.worksheets.add('Trống');
    const used = first(context).getUsedRange(true);
    const cell = empty.getUsedRange();
    const none = empty.getUsedRangeOrNullObject(true);
    used.load('address');
    cell.load('address');
    none.load('address');
    await context.sync();
    expect(used.address).toBe('Sheet1!C4:E7');
    expect(cell.address).toBe('Trống!A1');
    expect(none.isNullObject).toBe(true);
  });
});

test.each([
  [{ row: 6, column: 0 }, { row: 0, column: 16_383 }, 'Sheet1!1:7'],
  [{ row: 0, column: 5 }, { row: 1_048_575, column: 0 }, 'Sheet1!A:F'],
])(
  'a used range across the sheet is whole rows or columns, and tells no values',
  async (one, other, address) => {
    const { run, engine } = await office();
    for (const { row, column } of [one, other])
      engine.write('s1', { row, column, rows: 1, columns: 1 }, [[1]]);
    await run(async (context) => {
      const used = first(context).getUsedRangeOrNullObject(true);
      const part = first(context).getRange('B1:XFC1048575').getUsedRangeOrNullObject(true);
      used.load('address,values');
      part.load('address');
      await context.sync();
      expect(used.address).toBe(address);
      expect(used.values).toBeNull();
      expect(part.isNullObject ? null : part.address).toBe(address === 'Sheet1!A:F' ? 'Sheet1!F1' : null);
    });
  },
);

test('dates, amounts of dollars and grouped numbers are read where all languages are American English, and refused else', async () => {
  const cells = [['12/31/2023', '$1,234.50', '28,100', '$120', '13/1/2023x']];
  const american = await office(undefined, { dataLocale: 'en-US' });
  await american.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:E1');
    range.values = cells;
    range.load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual([[45291, 1234.5, 28100, 120, '13/1/2023x']]);
    expect(range.numberFormat).toEqual([
      ['m/d/yyyy', '$#,##0.00_);[Red]($#,##0.00)', '#,##0', '$#,##0_);[Red]($#,##0)', 'General'],
    ]);
  });
  const vietnamese = await office();
  const written = (cell: string) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[cell]];
    await context.sync();
  };
  for (const cell of cells[0].slice(0, 4))
    expect(await vietnamese.refusal(written(cell))).toBe('NotImplemented');
});
