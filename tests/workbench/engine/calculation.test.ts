import { at, closeEngines, content, enter, open, value, values } from './content';

afterEach(closeEngines);

describe('calculation', () => {
  it('keeps the values an opened file has, and calculates what has none', async () => {
    const engine = await open(
      content({
        0: { 0: { v: 2, t: 2 }, 1: { f: '=A1*100', v: 7, t: 2 }, 2: { f: '=A1+1' }, 3: { f: '=B1' } },
      }),
    );
    await engine.settled();
    expect(values(engine, 'B1:D1')).toEqual([[7, 3, 7]]);
    await enter(engine, 'A1', [[3]]);
    expect(values(engine, 'B1:D1')).toEqual([[300, 4, 300]]);
  });

  it('tells who listens when it has ended', async () => {
    const engine = await open();
    let ended = 0;
    engine.on('calculated', () => (ended += 1));
    await enter(engine, 'A1', [[1, '=A1']]);
    expect(ended).toBe(1);
  });

  it('takes what is written meanwhile into the next one', async () => {
    const engine = await open();
    engine.write('s1', at('A1:B1'), [[1, '=A1*2']]);
    await Promise.resolve();
    engine.write('s1', at('A1'), [[21]]);
    engine.write('s1', at('B1'), [['=A1*2+0']]);
    await engine.settled();
    expect(value(engine, 'B1')).toBe(42);
  });

  it('by hand calculates what is entered, and what depends on it when it is asked to', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[1, '=A1+1']]);
    engine.setCalculationMode('Manual');
    expect(engine.calculationMode()).toBe('Manual');
    expect(engine.beside.manualCalculation).toBe(true);
    await enter(engine, 'A1', [[10]]);
    expect(value(engine, 'B1')).toBe(2);
    await enter(engine, 'C1', [['=A1*3']]);
    expect(value(engine, 'C1')).toBe(30);
    engine.calculate();
    await engine.settled();
    expect(value(engine, 'B1')).toBe(11);
  });

  it('catches up when it is automatic again', async () => {
    const workbook = content({ 0: { 0: { v: 1, t: 2 }, 1: { f: '=A1+1', v: 2, t: 2 } } });
    workbook.beside.manualCalculation = true;
    const engine = await open(workbook);
    await enter(engine, 'A1', [[5]]);
    expect(value(engine, 'B1')).toBe(2);
    engine.setCalculationMode('Automatic');
    await engine.settled();
    expect(value(engine, 'B1')).toBe(6);
  });

  it('ends with an error where a formula goes round in a circle', async () => {
    const engine = await open();
    await enter(engine, 'A1', [['=B1+1', '=A1+1', '=2+2']]);
    expect(value(engine, 'C1')).toBe(4);
  });

  it('knows table references in both writings', async () => {
    const engine = await open();
    await enter(engine, 'A1', [['=SUM(1,2)&"[@x]"']]);
    expect(engine.read('s1', at('A1'))[0]?.[0]).toMatchObject({
      value: '3[@x]',
      formula: '=SUM(1,2)&"[@x]"',
    });
  });
});
