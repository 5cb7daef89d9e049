import fc from 'fast-check';
import { differingFigures, formatNumber, valueText } from '../../../src/indicators/language/format-number';
import { readNumber } from '../../../src/indicators/language/number-text';

const number = (text: string) => {
  const reading = readNumber(text);
  return reading.kind === 'number' ? reading.value : reading.kind;
};

describe('writing', () => {
  it.each([
    [31621, undefined, '31.621'],
    [1726.5, undefined, '1.726,5'],
    [1.005, 2, '1,01'],
    [-1.005, 2, '-1,01'],
    [2.675, 2, '2,68'],
    [0.5, 0, '1'],
    [1.5, 0, '2'],
    [-0.5, 0, '-1'],
    [-0.4, 0, '0'],
    [0, 2, '0,00'],
    [-0, 2, '0,00'],
    [98.2, 2, '98,20'],
    [999.995, 2, '1.000,00'],
    [0.999, 2, '1,00'],
    [0.285 * 100, 0, '29'],
    [0.1 + 0.2, 1, '0,3'],
    [1e21, undefined, '1.000.000.000.000.000.000.000'],
    [1e-7, undefined, '0,0000001'],
    [0.00049, 3, '0,000'],
    [0.0005, 3, '0,001'],
    [123456789012345, 2, '123.456.789.012.345,00'],
    [Number.NaN, 2, ''],
    [Number.POSITIVE_INFINITY, 2, ''],
  ])('%d with %p digits is %s', (value, digits, text) => expect(formatNumber(value, digits)).toBe(text));

  it('drops zeros where at most so many digits are wanted', () => {
    expect(formatNumber(3.5, { atMost: 2 })).toBe('3,5');
    expect(formatNumber(3, { atMost: 2 })).toBe('3');
    expect(formatNumber(10.6859, { atMost: 2 })).toBe('10,69');
    expect(formatNumber(1000.001, { atMost: 2 })).toBe('1.000');
  });

  it('gives back every number when it is read again', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => number(formatNumber(value)) === (value || 0),
      ),
    );
  });

  it('gives back decimal numbers digit by digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
        const value = whole / 10 ** digits;
        expect(number(formatNumber(value, digits))).toBe(value || 0);
      }),
    );
  });
});

test('in English commas group and a point stands before the decimals', () => {
  expect(formatNumber(1726.5, undefined, 'en')).toBe('1,726.5');
  expect(formatNumber(-1234567.891, 1, 'en')).toBe('-1,234,567.9');
  expect(valueText(0.12345, 'en')).toBe('0.12');
  expect(valueText('1.726,5', 'en')).toBe('1.726,5');
});

test('two figures are written with as many decimals as tell them apart', () => {
  expect(differingFigures(48573.96, 48072.23, 'vi')).toEqual(['48.573,96', '48.072,23']);
  expect(differingFigures(3.0303, 3.0312, 'vi')).toEqual(['3,03', '3,031']);
  expect(differingFigures(3.0303, 3.0312, 'en')).toEqual(['3.03', '3.031']);
  expect(differingFigures(7, 7, 'vi')).toEqual(['7', '7']);
});
