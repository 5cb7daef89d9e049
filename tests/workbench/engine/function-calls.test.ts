import type { EngineFunction, FunctionCall } from '../../../src/workbench/engine/engine';
import { at, closeEngines, content, enter, open, value, values } from './content';

afterEach(closeEngines);

const growth: EngineFunction = {
  name: 'CT.THU',
  description: 'Thử',
  parameters: [
    { name: 'nay', description: '', optional: false },
    { name: 'trước', description: '', optional: true },
  ],
};

/** Registers the function; `answer` is asked call by call, `batches` gathers what came together. */
function register(
  engine: Awaited<ReturnType<typeof open>>,
  answer: (call: FunctionCall) => unknown,
): FunctionCall[][] {
  const batches: FunctionCall[][] = [];
  engine.registerFunctions([growth], (calls) => {
    batches.push(calls);
    return calls.map(async (call) => answer(call));
  });
  return batches;
}

const sum = ({ arguments: [one, other] }: FunctionCall) => Number(one) + Number(other);

describe('functions that someone else answers', () => {
  it.each([
    ['"2,500.5"', ['2,500.5']],
    ['"98,5%","96,25%"', ['98,5%', '96,25%']],
    ['"1/2/2031","TRUE"', ['1/2/2031', 'TRUE']],
    [
      '{"98,5%","a;""b"" ";2,TRUE}',
      [
        [
          ['98,5%', 'a;"b" '],
          [2, true],
        ],
      ],
    ],
    [
      '{1,2;3}',
      [
        [
          [1, 2],
          [3, { error: '#N/A' }],
        ],
      ],
    ],
  ])('get texts as texts and array constants as they are written: %s', async (written, received) => {
    const engine = await open();
    const batches = register(engine, () => 1);
    await enter(engine, 'A1', [[`=CT.THU(${written})`]]);
    expect(batches.flat().map((call) => call.arguments)).toEqual([received]);
  });

  it('show #BUSY! first and their answer then, and so does what depends on them', async () => {
    const engine = await open();
    let give: (answer: number) => void = () => undefined;
    engine.registerFunctions([growth], (calls) =>
      calls.map(() => new Promise((resolve) => (give = resolve))),
    );
    engine.write('s1', at('A1:B1'), [['=ct.thu(2,3)', '=A1*10']]);
    await engine.calculated();
    expect(engine.read('s1', at('A1'))[0]?.[0]).toMatchObject({ value: '#BUSY!', isError: true });
    expect(engine.read('s1', at('B1'))[0]?.[0]).toMatchObject({ value: '#BUSY!', isError: true });
    give(5);
    await engine.settled();
    expect(values(engine, 'A1:B1')).toEqual([[5, 50]]);
  });

  it('are asked together, once for each cell, with the address of the cell', async () => {
    const engine = await open();
    const batches = register(engine, sum);
    const rows = Array.from({ length: 50 }, (_, i) => [i, `=CT.THU(A${i + 1},1)`]);
    await enter(engine, 'A1', rows);
    expect(batches).toHaveLength(1);
    expect(batches[0]).toHaveLength(50);
    expect(batches[0]?.[7]).toEqual({ name: 'CT.THU', arguments: [7, 1], address: 'Sheet1!B8' });
    expect(value(engine, 'B50')).toBe(50);
  });

  it('get empty cells as null, ranges as rows, errors as errors', async () => {
    const engine = await open();
    const batches = register(engine, () => 0);
    await enter(engine, 'A1', [[1, 'chữ', true, '=1/0']]);
    await enter(engine, 'A3', [['=CT.THU(F9)'], ['=CT.THU(A1:C1,D1)'], ['=CT.THU(A1:A2)']]);
    expect(batches.flat().map((call) => call.arguments)).toEqual([
      [null],
      [[[1, 'chữ', true]], { error: '#DIV/0!' }],
      [[[1], [null]]],
    ]);
  });

  it('are asked again when an argument has changed, and only then', async () => {
    const engine = await open();
    const batches = register(engine, sum);
    await enter(engine, 'A1', [[1, '=CT.THU(A1,1)', 5]]);
    await enter(engine, 'C1', [[6]]);
    expect(batches).toHaveLength(1);
    await enter(engine, 'A1', [[2]]);
    expect(batches).toHaveLength(2);
    expect(value(engine, 'B1')).toBe(3);
  });

  it('may answer with rows, texts, errors and what cannot be shown', async () => {
    const engine = await open();
    const answers: unknown[] = [[[1, 2]], 'chữ', { error: '#N/A' }, NaN, null, [[1], [2, 3]]];
    register(engine, ({ arguments: [index] }) => answers[Number(index)]);
    await enter(
      engine,
      'A1',
      answers.map((_, i) => [`=CT.THU(${i})`]),
    );
    expect(values(engine, 'A1:B6')).toEqual([
      [1, 2],
      ['chữ', ''],
      ['#N/A', ''],
      ['#NUM!', ''],
      ['', ''],
      ['#VALUE!', ''],
    ]);
  });

  it('are #VALUE! where their answer fails, and the calculation goes on', async () => {
    const engine = await open();
    register(engine, () => {
      throw new Error('không');
    });
    await enter(engine, 'A1', [['=CT.THU(1)', '=1+1']]);
    expect(values(engine, 'A1:B1')).toEqual([['#VALUE!', 2]]);
  });

  it('are #VALUE! with more arguments than they take', async () => {
    const engine = await open();
    const batches = register(engine, sum);
    await enter(engine, 'A1', [['=CT.THU(1,2,3)']]);
    expect(value(engine, 'A1')).toBe('#VALUE!');
    expect(batches).toEqual([]);
  });

  it('keep the values the file has for them and are asked for those it lacks', async () => {
    const engine = await open(
      content({
        0: {
          0: { f: '=CT.THU(1,1)', v: 77, t: 2 },
          1: { f: '=CT.THU(2,2)' },
          2: { f: '=CT.THU(3,3)', v: '#NAME?', t: 1 },
        },
      }),
    );
    await engine.settled();
    const batches = register(engine, sum);
    await engine.settled();
    expect(values(engine, 'A1:C1')).toEqual([[77, 4, 6]]);
    expect(batches.flat()).toHaveLength(2);
  });

  it('do not ask for ever where the arguments change with every calculation', async () => {
    const engine = await open();
    const batches = register(engine, sum);
    await enter(engine, 'A1', [['=CT.THU(RAND(),1)']]);
    expect(batches.length).toBeLessThan(50);
    expect(typeof value(engine, 'A1')).toBe('number');
  });
});
