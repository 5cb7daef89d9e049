import fc from 'fast-check';
import type { Unit } from '../../../src/indicators/language/units';
import { conversionFormula, convert, parseUnit } from '../../../src/indicators/language/units';

const unit = (text: string): Unit => {
  const parsed = parseUnit(text);
  if (!parsed) throw new Error(`${text} is no unit`);
  return parsed;
};

describe('a unit', () => {
  it.each([
    ['tỷ đồng', 'Tỉ đồng'],
    ['nghìn tỷ đồng', 'ngàn tỉ đồng'],
    ['tỷ đồng', '(Tỷ đồng)'],
    ['triệu đồng', 'triệu VNĐ'],
    ['triệu đồng', 'tr.đ'],
    ['triệu đồng', 'tr. đồng'],
    ['nghìn tấn', '1000 tấn'],
    ['nghìn USD', '1.000 USD'],
    ['triệu kWh', 'Triệu KWh'],
    ['triệu m3', 'Triệu m³'],
    ['triệu USD', 'million USD'],
    ['tỷ đồng', 'billion VND'],
    ['cái', 'chiếc'],
    ['%', 'phần trăm'],
    ['triệu đồng/người', 'Triệu đồng / người'],
    ['nghìn tỷ đồng', 'nghìn tỷ đồng'.normalize('NFD')],
    ['kg', 'Kg.'],
  ])('%s is also written %s', (one, other) => expect(parseUnit(other)).toEqual(unit(one)));

  it.each([
    [1.02, 'tỷ USD', 'triệu USD', 1020],
    [31.621, 'nghìn tỷ đồng', 'tỷ đồng', 31621],
    [31621, 'tỷ đồng', 'nghìn tỷ đồng', 31.621],
    [1, 'nghìn tấn', 'kg', 1e6],
    [15, 'tạ', 'tấn', 1.5],
    [2, 'tỷ kWh', 'triệu kWh', 2000],
    [3, 'GWh', 'triệu kWh', 3],
    [5, 'm3', 'lít', 5000],
    [1.001, 'nghìn cái', 'chiếc', 1001],
    [2.5, 'tỷ', 'triệu', 2500],
    [1, 'tỷ đồng/người', 'triệu đồng/người', 1000],
  ])('%d %s in %s: converted', (value, from, to, converted) => {
    expect(convert(value, unit(from), unit(to))).toBe(converted);
  });

  it.each([
    ['tỷ đồng', 'triệu USD'],
    ['tấn', 'kWh'],
    ['%', 'điểm %'],
    ['con', 'cái'],
    ['tỷ', 'tỷ đồng'],
    ['triệu đồng', 'triệu đồng/người'],
  ])('%s is not converted to %s', (from, to) => expect(convert(1, unit(from), unit(to))).toBeNull());

  it('that no one foresaw is a dimension of its own, with its multiples', () => {
    expect(convert(2, unit('nghìn lượt khách'), unit('lượt khách'))).toBe(2000);
    expect(convert(2, unit('lượt khách'), unit('dự án'))).toBeNull();
  });

  it.each(['', '  ', '12', '!?', 'một câu dài không phải là đơn vị tính', 'a/b/c', 'đồng/', 'x'.repeat(100)])(
    'is not “%s”',
    (text) => expect(parseUnit(text)).toBeNull(),
  );

  it('converts back to where it came from', () => {
    const names = fc.constantFrom('đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng', 'nghìn tỷ đồng');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), names, names, (value, from, to) => {
        const there = convert(value, unit(from), unit(to)) as number;
        expect(convert(there, unit(to), unit(from))).toBeCloseTo(value, 3);
      }),
    );
  });

  it('converts in a formula too', () => {
    expect(conversionFormula('F12', unit('triệu đồng'), unit('tỷ đồng'))).toBe('F12/1000');
    expect(conversionFormula('F12', unit('nghìn tỷ đồng'), unit('tỷ đồng'))).toBe('F12*1000');
    expect(conversionFormula('F12', unit('tỷ đồng'), unit('tỉ đồng'))).toBe('F12');
    expect(conversionFormula('F12', unit('tỷ đồng'), unit('tấn'))).toBeNull();
  });
});
