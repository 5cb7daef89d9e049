import { at, closeEngines, enter, open, value, values } from './content';

afterEach(closeEngines);

describe('values of cells', () => {
  it('are read back as they were written', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[12.5, 'Tổng', true, "'007"]]);
    expect(values(engine, 'A1:E1')).toEqual([[12.5, 'Tổng', true, '007', '']]);
  });

  it('stay where nothing is written and go where an empty text is written', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[1, 2]]);
    await enter(engine, 'A1', [[null, '']]);
    expect(values(engine, 'A1:B1')).toEqual([[1, '']]);
  });

  it('may lie beyond the grid the workbook came with', async () => {
    const engine = await open();
    await enter(engine, 'AZ500', [[7]]);
    expect(value(engine, 'AZ500')).toBe(7);
    expect(engine.usedArea('s1', true)).toEqual(at('AZ500'));
  });
});

describe('formulas', () => {
  it('are calculated and follow their inputs', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[2, 3, '=A1*B1', '=C1+1']]);
    expect(values(engine, 'C1:D1')).toEqual([[6, 7]]);
    await enter(engine, 'A1', [[10]]);
    expect(values(engine, 'C1:D1')).toEqual([[30, 31]]);
    expect(engine.read('s1', at('C1'))[0]?.[0]?.formula).toBe('=A1*B1');
  });

  it('show errors as errors', async () => {
    const engine = await open();
    await enter(engine, 'A1', [['=1/0', '=NOSUCH(1)', '=NA()', "'#N/A", '#hashtag']]);
    expect(engine.read('s1', at('A1:E1'))[0]?.map(({ value: text, isError }) => [text, isError])).toEqual([
      ['#DIV/0!', true],
      ['#NAME?', true],
      ['#N/A', true],
      ['#N/A', false],
      ['#hashtag', false],
    ]);
  });

  it('are gone when a value is written over them', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[1, '=A1+1']]);
    await enter(engine, 'B1', [[5]]);
    await enter(engine, 'A1', [[9]]);
    expect(engine.read('s1', at('B1'))).toEqual([[{ value: 5, formula: '', isError: false }]]);
  });
});

describe('text of cells', () => {
  it('follows the number format', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[1234.5, 0.1234, true, '=1/0', '']]);
    engine.setNumberFormats('s1', at('A1:B1'), [['#,##0.00', '0.0%']]);
    expect(engine.text('s1', at('A1:E1'))).toEqual([['1,234.50', '12.3%', 'TRUE', '#DIV/0!', '']]);
    expect(values(engine, 'A1:B1')).toEqual([[1234.5, 0.1234]]);
  });
});
