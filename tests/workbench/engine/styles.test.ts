import { BooleanNumber } from '@univerjs/core';
import { at, closeEngines, content, enter, open, value } from './content';

afterEach(closeEngines);

const bold = { bl: BooleanNumber.TRUE };

describe('styles', () => {
  it('add up, and a null takes one property away', async () => {
    const engine = await open();
    engine.setStyle('s1', at('A1:B1'), { ...bold, bg: { rgb: '#FFF2CC' } });
    engine.setStyle('s1', at('B1'), { it: BooleanNumber.TRUE, bg: null });
    const [left, right] = engine.styles('s1', at('A1:B1'))[0] ?? [];
    expect(left).toMatchObject({ bl: 1, bg: { rgb: '#FFF2CC' } });
    expect(right).toMatchObject({ bl: 1, it: 1 });
    expect(right?.bg ?? null).toBeNull();
  });

  it('of an opened workbook are found under their ids', async () => {
    const workbook = content({ 0: { 0: { v: 'Tổng', s: 'strong' } } });
    workbook.grid.styles = { strong: { ...bold, fs: 13 } };
    const engine = await open(workbook);
    expect(engine.styles('s1', at('A1'))[0]?.[0]).toMatchObject({ bl: 1, fs: 13 });
  });

  it('are copies: changing what was read changes no cell', async () => {
    const engine = await open();
    engine.setStyle('s1', at('A1'), { bg: { rgb: '#112233' } });
    const [read] = engine.styles('s1', at('A1'))[0] ?? [];
    if (read?.bg) read.bg.rgb = '#000000';
    expect(engine.styles('s1', at('A1'))[0]?.[0]?.bg?.rgb).toBe('#112233');
  });

  it('leave values alone and calculate nothing', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[2, '=A1*2']]);
    let calculations = 0;
    engine.on('calculated', () => (calculations += 1));
    engine.setStyle('s1', at('A1:B1'), bold);
    await engine.settled();
    expect(value(engine, 'B1')).toBe(4);
    expect(calculations).toBe(0);
  });
});

describe('number formats', () => {
  it('are set cell by cell; null leaves one and General takes one away', async () => {
    const engine = await open();
    engine.setNumberFormats('s1', at('A1:C1'), [['0.00', '0.0%', '#,##0']]);
    engine.setNumberFormats('s1', at('A1:C1'), [[null, 'General', '0.000']]);
    const patterns = engine.styles('s1', at('A1:C1'))[0]?.map(({ n }) => n?.pattern ?? null);
    expect(patterns).toEqual(['0.00', null, '0.000']);
  });

  it('stay when a value is written', async () => {
    const engine = await open();
    engine.setNumberFormats('s1', at('A1'), [['0.00']]);
    await enter(engine, 'A1', [[3.14159]]);
    expect(engine.text('s1', at('A1'))).toEqual([['3.14']]);
  });
});

describe('clearing', () => {
  it('takes contents, formats or both', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[1, 2, 3]]);
    engine.setStyle('s1', at('A1:C1'), bold);
    engine.clear('s1', at('A1'), 'Contents');
    engine.clear('s1', at('B1'), 'Formats');
    engine.clear('s1', at('C1'), 'All');
    await engine.settled();
    expect(engine.read('s1', at('A1:C1'))[0]?.map((cell) => cell.value)).toEqual(['', 2, '']);
    expect(engine.styles('s1', at('A1:C1'))[0]?.map(({ bl }) => bl ?? 0)).toEqual([1, 0, 0]);
  });

  it('calculates what depended on the contents', async () => {
    const engine = await open();
    await enter(engine, 'A1', [[7, '=A1+1']]);
    engine.clear('s1', at('A1'), 'Contents');
    await engine.settled();
    expect(value(engine, 'B1')).toBe(1);
  });
});

describe('the used area', () => {
  it('counts formats only where they are wanted', async () => {
    const engine = await open();
    expect(engine.usedArea('s1', false)).toBeNull();
    await enter(engine, 'B2', [[1]]);
    engine.setStyle('s1', at('D5'), bold);
    expect(engine.usedArea('s1', true)).toEqual(at('B2'));
    expect(engine.usedArea('s1', false)).toEqual(at('B2:D5'));
  });
});
