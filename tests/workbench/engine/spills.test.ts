import { at, closeEngines, content, enter, open, value, values } from './content';

afterEach(closeEngines);

describe('formulas that spill', () => {
  it('fill the cells beside them, which have no formula of their own', async () => {
    const engine = await open();
    await enter(engine, 'B2', [['=SEQUENCE(2,3)']]);
    expect(values(engine, 'B2:D3')).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(engine.spillArea('s1', 1, 1)).toEqual(at('B2:D3'));
    expect(engine.spillParent('s1', 2, 3)).toEqual({ row: 1, column: 1 });
    expect(engine.spillParent('s1', 3, 3)).toBeNull();
    expect(engine.read('s1', at('C2'))[0]?.[0]?.formula).toBe('');
    expect(engine.usedArea('s1', true)).toEqual(at('B2:D3'));
  });

  it('are #SPILL! where something stands in the way, until it is gone', async () => {
    const engine = await open();
    await enter(engine, 'A2', [['đây']]);
    await enter(engine, 'A1', [['=SEQUENCE(3)']]);
    expect(value(engine, 'A1')).toBe('#SPILL!');
    expect(engine.spillArea('s1', 0, 0)).toBeNull();
    expect(value(engine, 'A2')).toBe('đây');
    await enter(engine, 'A2', [['']]);
    expect(values(engine, 'A1:A3')).toEqual([[1], [2], [3]]);
  });

  it('of an opened workbook show their saved values without being calculated', async () => {
    const engine = await open(
      content({
        0: {
          0: { f: '=NOSUCHFUNCTION(1)', ref: 'A1:A2', v: 11, t: 2 },
        },
        1: { 0: { v: 12, t: 2 } },
      }),
    );
    await engine.settled();
    expect(values(engine, 'A1:A2')).toEqual([[11], [12]]);
    expect(engine.spillArea('s1', 0, 0)).toEqual(at('A1:A2'));
  });
});
