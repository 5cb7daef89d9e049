import type { FunctionsJson } from '../../../src/workbench/office-host/custom-functions';
import { until } from '../until';
import { values } from '../engine/content';
import { closeOffices, office, type Office } from './office';

afterEach(closeOffices);

const any = { type: 'any' };
const matrix = { ...any, dimensionality: 'matrix' };

const FUNCTIONS: FunctionsJson = {
  functions: [
    { id: 'TWICE', name: 'TWICE', parameters: [{ name: 'x', type: 'number' }] },
    { id: 'GRID', name: 'GRID', parameters: [] },
    { id: 'RAGGED', name: 'RAGGED', parameters: [] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how', type: 'string' }] },
    { id: 'MIXED', name: 'MIXED', parameters: [] },
    { id: 'LATE', name: 'LATE', parameters: [] },
    { id: 'NEVER', name: 'NEVER', parameters: [] },
    {
      id: 'SHOW',
      name: 'SHOW',
      parameters: [
        { name: 'a', ...any },
        { name: 'b', ...any, optional: true },
      ],
      allowCustomDataForDataTypeAny: true,
    },
    { id: 'STRICT', name: 'STRICT', parameters: [{ name: 'a', ...any }] },
    { id: 'SIZE', name: 'SIZE', parameters: [{ name: 'a', ...matrix }] },
    { id: 'NOTHING', name: 'NOTHING', parameters: [] },
  ],
};

/** The add-in's side: functions as JavaScript, given to Microsoft's own library. */
function associate({ CustomFunctions }: Office, calls: unknown[][]): void {
  const { Error: CellError, ErrorCode } = CustomFunctions;
  const errors: Record<string, () => never> = {
    zero: () => {
      throw new CellError(ErrorCode.divisionByZero);
    },
    none: () => {
      throw new CellError(ErrorCode.notAvailable, 'không có');
    },
    number: () => {
      throw new CellError(ErrorCode.invalidNumber);
    },
    value: () => {
      throw new CellError(ErrorCode.invalidValue);
    },
    plain: () => {
      throw new Error('unexpected');
    },
  };
  const functions: Record<string, (...args: never[]) => unknown> = {
    TWICE: (x: number) => 2 * x,
    GRID: () => [
      [1, 'a'],
      [true, 4.5],
    ],
    RAGGED: () => [[1, 2], [3]],
    FAIL: (how: string) => errors[how](),
    MIXED: () => [
      [1, new CellError(ErrorCode.notAvailable)],
      [2, 3],
    ],
    LATE: () => new Promise((resolve) => setTimeout(() => resolve(7), 20)),
    NEVER: () => new Promise(() => undefined),
    SHOW: (a: unknown, b: unknown) => {
      calls.push([a, b]);
      return JSON.stringify([a, b]);
    },
    STRICT: (a: unknown) => `got ${String(a)}`,
    SIZE: (rows: unknown[][]) => `${rows.length}x${rows[0].length}`,
    NOTHING: () => null,
  };
  for (const [id, implementation] of Object.entries(functions))
    CustomFunctions.associate(id, implementation as never);
}

async function withFunctions() {
  const opened = await office();
  const calls: unknown[][] = [];
  associate(opened, calls);
  opened.host.registerFunctions(FUNCTIONS, 'VD');
  const { engine } = opened;
  /** Enters a formula in A1 and gives what the cells of an address show then. */
  const answer = async (formula: string, address = 'A1') => {
    engine.write('s1', { row: 0, column: 0, rows: 1, columns: 1 }, [[formula]]);
    await engine.settled();
    return values(engine, address);
  };
  return { ...opened, answer, calls };
}

test('values, promises and arrays come into the cells', async () => {
  const { answer } = await withFunctions();
  expect(await answer('=VD.TWICE(21)')).toEqual([[42]]);
  expect(await answer('=vd.twice(VD.TWICE(2))+1')).toEqual([[9]]);
  expect(await answer('=VD.LATE()')).toEqual([[7]]);
  expect(await answer('=VD.GRID()', 'A1:C3')).toEqual([
    [1, 'a', ''],
    [true, 4.5, ''],
    ['', '', ''],
  ]);
});

test('nothing returned shows as 0, as in Excel', async () => {
  const { answer } = await withFunctions();
  expect(await answer('=VD.NOTHING()')).toEqual([[0]]);
});

test.each([
  ['zero', '#DIV/0!'],
  ['none', '#N/A'],
  ['number', '#NUM!'],
  ['value', '#VALUE!'],
  ['plain', '#VALUE!'],
])('the error %p of a function shows as %p', async (how, shown) => {
  const { answer } = await withFunctions();
  expect(await answer(`=VD.FAIL("${how}")`)).toEqual([[shown]]);
  expect(await answer(`=IFERROR(VD.FAIL("${how}"),"bắt được")`)).toEqual([['bắt được']]);
});

test('errors stand in single cells of an array', async () => {
  const { answer } = await withFunctions();
  expect(await answer('=VD.MIXED()', 'A1:B2')).toEqual([
    [1, '#N/A'],
    [2, 3],
  ]);
});

test('a ragged array is #VALUE!', async () => {
  const { answer } = await withFunctions();
  expect(await answer('=VD.RAGGED()', 'A1:B2')).toEqual([
    ['#VALUE!', ''],
    ['', ''],
  ]);
});

test('arguments arrive as Excel sends them: omitted ones and empty cells as null, ranges as rows', async () => {
  const { answer, calls, engine } = await withFunctions();
  await answer('=VD.SHOW("x")');
  await answer('=VD.SHOW(Z9,2)');
  expect(calls.map(([a, b]) => [a, b])).toEqual([
    ['x', null],
    [null, 2],
  ]);
  engine.write('s1', { row: 4, column: 0, rows: 1, columns: 2 }, [[1, 2]]);
  expect(await answer('=VD.SIZE(A5:B6)')).toEqual([['2x2']]);
  expect(await answer('=VD.SIZE(5)')).toEqual([['1x1']]);
});

test('an error as argument is the result, unless the function says that it takes data types', async () => {
  const { answer, calls, engine } = await withFunctions();
  expect(await answer('=VD.STRICT(1/0)')).toEqual([['#DIV/0!']]);
  const error = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' };
  expect(await answer('=VD.SHOW(1/0,1)')).toEqual([[JSON.stringify([error, 1])]]);
  engine.write('s1', { row: 4, column: 0, rows: 1, columns: 2 }, [['=1/0', 7]]);
  await answer('=VD.SHOW(1,A5)');
  expect(calls.at(-1)).toEqual([1, error]);
});

test('metadata that makes Excel LTSC 2021 crash is refused (office-js 4385)', async () => {
  const { host } = await office();
  const both = { allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true };
  const [first] = FUNCTIONS.functions;
  expect(() => host.registerFunctions({ functions: [first], ...both }, 'VD')).toThrow(/4385/);
  expect(() => host.registerFunctions({ functions: [{ ...first, ...both }] }, 'VD')).toThrow(/4385/);
});

test.each([
  ['a text for a number', '=VD.TWICE("hai")'],
  ['too many arguments', '=VD.TWICE(1,2)'],
  ['a missing argument', '=VD.TWICE()'],
  ['a range for a single value', '=VD.STRICT(A5:B6)'],
])('%s is #VALUE!, and the function is not called', async (_name, formula) => {
  const { answer } = await withFunctions();
  expect(await answer(formula)).toEqual([['#VALUE!']]);
});

test('a function the add-in does not have is #NAME?', async () => {
  const { answer } = await withFunctions();
  expect(await answer('=VD.UNKNOWN(1)')).toEqual([['#NAME?']]);
});

test('cells are #BUSY! until the add-in answers', async () => {
  const { engine } = await withFunctions();
  engine.write('s1', { row: 0, column: 0, rows: 1, columns: 1 }, [['=VD.LATE()']]);
  await engine.calculated();
  expect(values(engine, 'A1')).toEqual([['#BUSY!']]);
  await engine.settled();
  expect(values(engine, 'A1')).toEqual([[7]]);
});

test('fact 2: a read in the request that writes a formula comes before its function has answered', async () => {
  const { run, engine } = await withFunctions();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
    range.formulas = [['=VD.TWICE(21)', '=1+1', '=A1+B1']];
    range.load('values,text');
    await context.sync();
    expect(range.values).toEqual([['#BUSY!', 2, '#BUSY!']]);
    expect(range.text).toEqual([['#BUSY!', '2', '#BUSY!']]);
    await engine.settled();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[42, 2, 44]]);
  });
});

const MEANWHILE = [
  ['busy', ['#BUSY!', '#BUSY!', 2, '#BUSY!']],
  ['previous', [7, 0, 2, 9]],
  ['zero', [0, 0, 2, 2]],
] as const;

test.each(MEANWHILE)(
  'fact 2: answers can be held back for requests that read; cells give %s meanwhile, and so do those that depend on them',
  async (meanwhile, expected) => {
    const { run, host, engine } = await withFunctions();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1');
      range.values = [[7, '', 3, 4]];
      await context.sync();
      Object.assign(host.faults, { lateReads: 2, meanwhile });
      range.formulas = [['=VD.TWICE(21)', '=VD.TWICE(1)', '=1+1', '=A1+C1']];
      const read = async () => {
        range.load('values');
        await context.sync();
        return range.values[0] as unknown[];
      };
      expect(await read()).toEqual(expected);
      expect(await read()).toEqual(expected);
      expect(host.faults.lateReads).toBe(0);
      await engine.settled();
      expect(await read()).toEqual([42, 2, 2, 44]);
    });
  },
);

test('fact 2: a changed input leaves the former result standing until the function has answered', async () => {
  const { run, host, engine } = await withFunctions();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.formulas = [[21, '=VD.TWICE(A1)']];
    await context.sync();
    await engine.settled();
    Object.assign(host.faults, { lateReads: 1000, meanwhile: 'previous' });
    range.getCell(0, 0).values = [[50]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[50, 42]]);
    host.faults.reset();
    await engine.settled();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[50, 100]]);
  });
});

test('fact 2: the cells that wait are known, and one whose function never answers goes on waiting', async () => {
  const { engine } = await withFunctions();
  engine.write('s1', { row: 2, column: 1, rows: 1, columns: 2 }, [['=VD.NEVER()', '=VD.TWICE(1)']]);
  await until(() => engine.read('s1', { row: 2, column: 2, rows: 1, columns: 1 })[0][0].value === 2);
  expect(engine.unanswered()).toEqual([{ sheetId: 's1', row: 2, column: 1 }]);
  expect(values(engine, 'B3')).toEqual([['#BUSY!']]);
});

test('many calls travel in one message and are answered in one request', async () => {
  const { engine, host } = await withFunctions();
  host.resetCounts();
  const rows = Array.from({ length: 200 }, (_, row) => [`=VD.TWICE(${row})`]);
  engine.write('s1', { row: 0, column: 0, rows: 200, columns: 1 }, rows);
  await engine.settled();
  expect(values(engine, 'A1:A200')).toEqual(rows.map((_, row) => [2 * row]));
  expect(host.counts).toMatchObject({ requests: 0, serviceRequests: 1 });
});

test('before the page is ready, and while it is gone, calls wait', async () => {
  const { engine, host, run } = await withFunctions();
  host.functionCalls.pageIsGone();
  engine.write('s1', { row: 0, column: 0, rows: 1, columns: 1 }, [['=VD.TWICE(21)']]);
  await engine.calculated();
  // what had been asked of the page would be answered before this
  await run((context) => context.sync());
  expect(values(engine, 'A1')).toEqual([['#BUSY!']]);
  host.functionCalls.pageIsReady();
  await engine.settled();
  expect(values(engine, 'A1')).toEqual([[42]]);
});
