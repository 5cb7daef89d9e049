import { closeOffices, office } from './office';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const YES_NO = { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } };

test('rules are set, read and cleared', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B2');
    range.dataValidation.rule = YES_NO;
    range.dataValidation.load('rule,type');
    await context.sync();
    expect(range.dataValidation.type).toBe('List');
    expect(range.dataValidation.rule).toEqual(YES_NO);
    range.getCell(0, 0).dataValidation.clear();
    range.dataValidation.load('type');
    await context.sync();
    expect(range.dataValidation.type).toBe('Inconsistent');
    range.clear();
    range.dataValidation.load('type');
    await context.sync();
    expect(range.dataValidation.type).toBe('None');
  });
});

test('a rule of numbers keeps its limits', async () => {
  const { run } = await office();
  const rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' as const } };
  await run(async (context) => {
    const { dataValidation } = first(context).getRange('A1');
    dataValidation.rule = rule;
    dataValidation.load('rule,type');
    await context.sync();
    expect(dataValidation.type).toBe('Decimal');
    expect(dataValidation.rule).toEqual(rule);
  });
});

test.each<[string, Excel.DataValidationRule]>([
  ['an empty list', { list: { inCellDropDown: true, source: '' } }],
  ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'x,'.repeat(128) } }],
  ['a rule of no kind', {}],
  ['an operator that is none', { decimal: { formula1: 1, operator: 'Near' as 'EqualTo' } }],
  ['a range without its second limit', { decimal: { formula1: 1, operator: 'Between' } }],
  ['two kinds at once', { ...YES_NO, decimal: { formula1: 1, operator: 'EqualTo' } }],
])('%s is InvalidArgument', async (_name, rule) => {
  const { refusal } = await office();
  expect(
    await refusal(async (context) => void (first(context).getRange('A1').dataValidation.rule = rule)),
  ).toBe('InvalidArgument');
});

test('a rule of one’s own is kept as its formula', async () => {
  const { run, refusal } = await office();
  const rule = { custom: { formula: '=OR(ISNUMBER(A1),A1="…")' } };
  await run(async (context) => {
    const { dataValidation } = first(context).getRange('A1:B2');
    dataValidation.rule = rule;
    dataValidation.load('rule,type');
    await context.sync();
    expect(dataValidation.type).toBe('Custom');
    expect(dataValidation.rule).toEqual(rule);
  });
  const bare = { custom: { formula: 'A1>0' } };
  expect(
    await refusal(async (context) => void (first(context).getRange('A1').dataValidation.rule = bare)),
  ).toBe('InvalidArgument');
});

describe('what rules say', () => {
  const PROMPT = { message: 'Chọn một mức.', showPrompt: true, title: 'Xếp loại' };
  const ALERT = {
    message: 'Chỉ nhận hai mức.',
    showAlert: true,
    style: 'Warning' as const,
    title: 'Chưa đúng',
  };

  test('a new rule takes blanks, says nothing, and stops wrong entries', async () => {
    const { run } = await office();
    await run(async (context) => {
      const { dataValidation } = first(context).getRange('A1');
      dataValidation.rule = YES_NO;
      dataValidation.load('ignoreBlanks,prompt,errorAlert');
      await context.sync();
      expect(dataValidation.ignoreBlanks).toBe(true);
      expect(dataValidation.prompt).toEqual({ message: '', showPrompt: true, title: '' });
      expect(dataValidation.errorAlert).toEqual({ message: '', showAlert: true, style: 'Stop', title: '' });
    });
  });

  test('prompt, alert and blanks change in their own cells', async () => {
    const { run } = await office();
    await run(async (context) => {
      const all = first(context).getRange('A1:A3');
      const two = first(context).getRange('A2:A3');
      all.dataValidation.rule = YES_NO;
      two.dataValidation.prompt = PROMPT;
      two.dataValidation.errorAlert = ALERT;
      two.dataValidation.ignoreBlanks = false;
      two.dataValidation.load('rule,prompt,errorAlert,ignoreBlanks');
      const other = first(context).getRange('A1').dataValidation;
      other.load('rule,prompt');
      await context.sync();
      expect(two.dataValidation.toJSON()).toMatchObject({
        rule: YES_NO,
        prompt: PROMPT,
        errorAlert: ALERT,
        ignoreBlanks: false,
      });
      expect(other.rule).toEqual(YES_NO);
      expect(other.prompt.message).toBe('');
    });
  });

  test.each<[string, Partial<Excel.DataValidation>]>([
    ['a title of more than 32 characters', { prompt: { ...PROMPT, title: 'x'.repeat(33) } }],
    ['a message of more than 255 characters', { errorAlert: { ...ALERT, message: 'x'.repeat(256) } }],
    ['a style that is none', { errorAlert: { ...ALERT, style: 'Loud' as 'Stop' } }],
    ['a flag that is none', { prompt: { ...PROMPT, showPrompt: 'yes' as unknown as boolean } }],
  ])('%s is InvalidArgument', async (_name, change) => {
    const { refusal } = await office();
    expect(
      await refusal(async (context) => {
        const { dataValidation } = first(context).getRange('A1');
        dataValidation.rule = YES_NO;
        Object.assign(dataValidation, change);
      }),
    ).toBe('InvalidArgument');
  });

  test('cells without a rule take no messages, and a protected sheet none at all', async () => {
    const { run, refusal } = await office();
    const set = async (context: Excel.RequestContext) =>
      void (first(context).getRange('A1').dataValidation.prompt = PROMPT);
    expect(await refusal(set)).toBe('NotImplemented');
    await run(async (context) => {
      first(context).getRange('A1').dataValidation.rule = YES_NO;
      first(context).protection.protect();
      await context.sync();
    });
    expect(await refusal(set)).toBe('AccessDenied');
  });
});

describe('whether cells keep their rules', () => {
  const rule = (operator: string, formula1: unknown, formula2?: unknown) =>
    ({ decimal: { formula1, formula2, operator } }) as Excel.DataValidationRule;

  test.each<[string, Excel.DataValidationRule, unknown[], (boolean | null)[]]>([
    [
      'numbers between two limits',
      rule('Between', 0, 100),
      [0, 100, 100.5, 'x', ''],
      [true, true, false, false, true],
    ],
    ['numbers that are not between', rule('NotBetween', 1, 3), [0.5, 1, 2], [true, false, false]],
    ['numbers above that of a cell', rule('GreaterThan', '=$G$1'), [7, 8], [false, true]],
    [
      'whole numbers',
      { wholeNumber: { formula1: 3, operator: 'NotEqualTo' } },
      [3, 4, 4.5],
      [false, true, false],
    ],
    [
      'choices that are written out, letter by letter',
      { list: { inCellDropDown: true, source: 'Đạt, Không đạt,3' } },
      ['Đạt', 'Không đạt', 'đạt', 3, 'khác'],
      [true, true, false, true, false],
    ],
    [
      'choices of cells, whatever the letter case',
      { list: { inCellDropDown: true, source: '=$G$2:$G$3' } },
      ['ĐẠT', 'khác'],
      [true, false],
    ],
  ])('%s', async (_what, given, values, expected) => {
    const { run } = await office();
    await run(async (context) => {
      const sheet = first(context);
      sheet.getRange('G1:G3').values = [[7], ['Đạt'], ['']];
      const range = sheet.getRange(`A1:A${values.length}`);
      range.values = values.map((value) => [value]);
      range.dataValidation.rule = given;
      const cells = values.map((_, at) => range.getCell(at, 0).dataValidation);
      for (const cell of cells) cell.load('valid');
      range.dataValidation.load('valid');
      const invalid = range.dataValidation.getInvalidCellsOrNullObject();
      invalid.load('cellCount');
      await context.sync();
      expect(cells.map(({ valid }) => valid)).toEqual(expected);
      expect(range.dataValidation.valid).toBeNull();
      expect(invalid.cellCount).toBe(expected.filter((valid) => !valid).length);
    });
  });

  test('cells without a rule keep it, and none is told as broken', async () => {
    const { run, refusal } = await office();
    await run(async (context) => {
      const { dataValidation } = first(context).getRange('A1:B2');
      dataValidation.load('valid');
      const invalid = dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect(dataValidation.valid).toBe(true);
      expect(invalid.isNullObject).toBe(true);
    });
    const code = await refusal(
      async (context) => void first(context).getRange('A1').dataValidation.getInvalidCells().load('address'),
    );
    expect(code).toBe('ItemNotFound');
  });

  test('a rule that is a formula is not judged', async () => {
    const { run, refusal } = await office();
    await run(async (context) => {
      const range = first(context).getRange('A1');
      range.values = [[1]];
      range.dataValidation.rule = { custom: { formula: '=A1>0' } };
      await context.sync();
    });
    const code = await refusal(
      async (context) => void first(context).getRange('A1').dataValidation.load('valid'),
    );
    expect(code).toBe('NotImplemented');
  });
});

test.each<[string, Excel.DataValidationRule, string, object]>([
  [
    'a length of texts',
    { textLength: { formula1: 2, formula2: 9, operator: 'Between' } },
    'TextLength',
    { formula1: 2, formula2: 9, operator: 'Between' },
  ],
  // Excel tells days and times as formulas
  [
    'a day',
    { date: { formula1: '2023-12-31', operator: 'GreaterThan' } },
    'Date',
    { formula1: '=45291', operator: 'GreaterThan' },
  ],
  [
    'a time',
    { time: { formula1: '18:00', operator: 'LessThan' } },
    'Time',
    { formula1: '=0.75', operator: 'LessThan' },
  ],
])('a rule of %s is kept', async (_what, rule, type, limits) => {
  const { run } = await office();
  await run(async (context) => {
    const { dataValidation } = first(context).getRange('A1');
    dataValidation.rule = rule;
    dataValidation.load('rule,type');
    await context.sync();
    expect(dataValidation.type).toBe(type);
    expect(Object.values(dataValidation.rule)).toEqual([limits]);
  });
});

test('texts of another length and days outside of the limits break their rules', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:B2');
    range.values = [
      ['ab', 45000],
      ['abc', 46000],
    ];
    range.getColumn(0).dataValidation.rule = { textLength: { formula1: 2, operator: 'EqualTo' } };
    range.getColumn(1).dataValidation.rule = { date: { formula1: '2023-12-31', operator: 'LessThan' } };
    const broken = range.dataValidation.getInvalidCells();
    broken.load('address');
    await context.sync();
    expect(broken.address).toBe('Sheet1!A2:B2');
  });
});

test.each([
  ['a day that is none', '2023-02-31', 'InvalidArgument'],
  ['an hour that is none', '25:00', 'InvalidArgument'],
  // whether it is a day or a month that comes first, Excel knows
  ['a day in another writing', '03/04/2023', 'NotImplemented'],
])('%s as a limit is refused', async (_what, formula1, code) => {
  const { refusal } = await office();
  const rule = formula1.includes(':')
    ? { time: { formula1, operator: 'LessThan' as const } }
    : { date: { formula1, operator: 'LessThan' as const } };
  expect(
    await refusal(async (context) => void (first(context).getRange('A1').dataValidation.rule = rule)),
  ).toBe(code);
});
