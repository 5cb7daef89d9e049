import { at, closeEngines, open } from './content';

afterEach(closeEngines);

const list = { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } };
const positive = { decimal: { formula1: 0, operator: 'GreaterThan' } };

describe('validation', () => {
  it('is read back in the words of Office.js', async () => {
    const engine = await open();
    const months = { wholeNumber: { formula1: 1, formula2: 12, operator: 'Between' } };
    engine.setValidation('s1', at('A1:A3'), list);
    engine.setValidation('s1', at('B1'), positive);
    engine.setValidation('s1', at('C1'), months);
    expect(engine.validation('s1', 2, 0)).toEqual(list);
    expect(engine.validation('s1', 0, 1)).toEqual(positive);
    expect(engine.validation('s1', 0, 2)).toEqual(months);
    expect(engine.validation('s1', 3, 0)).toBeNull();
  });

  it('replaces what was there, and only there', async () => {
    const engine = await open();
    engine.setValidation('s1', at('A1:C5'), list);
    engine.setValidation('s1', at('B2:B3'), positive);
    expect(engine.validation('s1', 1, 1)).toEqual(positive);
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 2],
      [3, 1],
    ] as const) {
      expect(engine.validation('s1', row, column)).toEqual(list);
    }
  });

  it('is taken away', async () => {
    const engine = await open();
    engine.setValidation('s1', at('A1:B2'), list);
    engine.setValidation('s1', at('A1'), null);
    expect(engine.validation('s1', 0, 0)).toBeNull();
    expect(engine.validation('s1', 1, 1)).toEqual(list);
  });
});
