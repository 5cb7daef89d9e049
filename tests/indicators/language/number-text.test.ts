import fc from 'fast-check';
import { readNumber } from '../../../src/indicators/language/number-text';

const number = (text: string) => {
  const reading = readNumber(text);
  return reading.kind === 'number' ? reading.value : reading.kind;
};
const reason = (text: string) => {
  const reading = readNumber(text);
  return reading.kind === 'unreadable' ? reading.reason : reading.kind;
};

describe('a number in Vietnamese writing', () => {
  it.each([
    ['31.621', 31621],
    ['10,7', 10.7],
    ['1.726,5', 1726.5],
    ['1.726', 1726],
    ['1,726', 1.726],
    ['0,5', 0.5],
    ['007', 7],
    ['1103', 1103],
    ['18.424,003', 18424.003],
    ['56.537.447', 56537447],
    ['2.024', 2024],
    ['+3,5', 3.5],
  ])('%s is %d', (text, value) => expect(number(text)).toBe(value));

  it.each([
    ['31.621 tỷ đồng', 31621, 'tỷ đồng'],
    ['1,02 tỷ USD', 1.02, 'tỷ USD'],
    ['98,26%', 98.26, '%'],
    ['98,26 %', 98.26, '%'],
    ['1.020 triệu USD', 1020, 'triệu USD'],
    ['5kg', 5, 'kg'],
    ['12 cụm công nghiệp', 12, 'cụm công nghiệp'],
    ['0,5 điểm %', 0.5, 'điểm %'],
    ['10,16 lần', 10.16, 'lần'],
  ])('%s is %d in its unit', (text, value, unit) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', value, unit });
  });

  it.each([
    ['-21,43', -21.43],
    ['−18,44', -18.44],
    ['–5', -5],
    ['- 5', -5],
    ['(21,43)', -21.43],
    ['( 1.726,5 )', -1726.5],
    ['-0', 0],
  ])('%s is negative or zero: %d', (text, value) => expect(number(text)).toBe(value));

  it.each([
    ['with spaces around', '  31.621  '],
    ['with a no-break space around', '\u00a031.621\u00a0'],
    ['with a thin space between the groups', '31\u2009621'],
    ['with a no-break space between the groups', '31\u00a0621'],
    ['with a zero-width space inside', '31\u200b.621'],
    ['with a byte order mark', '\ufeff31.621'],
  ])('is read %s', (_, text) => expect(number(text)).toBe(31621));

  it('is read before a unit after a thin space', () => {
    expect(readNumber('1.726,5\u202ftỷ đồng')).toMatchObject({ value: 1726.5, unit: 'tỷ đồng' });
  });

  it('is read before a unit in decomposed letters', () => {
    expect(number('31.621 tỷ đồng'.normalize('NFD'))).toBe(31621);
  });

  it('says how many decimals were printed', () => {
    expect(readNumber('98,20%')).toMatchObject({ decimals: 2 });
    expect(readNumber('1.726')).toMatchObject({ decimals: 0 });
  });
});

describe('no data', () => {
  it.each(['', ' ', '-', '–', '−', '…', '...', 'x', 'X', '\u00a0', '\u200b'])(
    'is what “%s” means',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'noData' });
    },
  );
});

describe('a text that could be read in two ways is refused', () => {
  it.each([
    ['11.5', 'dotDecimal', '11,5'],
    ['108.9%', 'dotDecimal', '108,9'],
    ['2.1485 triệu USD', 'dotDecimal', '2,1485'],
    ['1234.567', 'dotDecimal', '1234,567'],
    ['0.726', 'dotDecimal', '0,726'],
    ['2,500.5', 'englishWriting', '2.500,5'],
    ['1,726,500', 'englishWriting', '1.726.500'],
  ])('%s as %s, with a suggestion', (text, why, suggestion) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable', reason: why, suggestion });
  });

  it.each([
    ['56..5', 'misplacedSeparator'],
    ['56..537,447', 'misplacedSeparator'],
    ['1.726,5.3', 'misplacedSeparator'],
    ['12.34.567', 'misplacedSeparator'],
    ['1.726.5', 'misplacedSeparator'],
    ['5,', 'misplacedSeparator'],
    [',5', 'misplacedSeparator'],
    ['.5', 'misplacedSeparator'],
    ['1,5,3', 'misplacedSeparator'],
    ['31 621', 'misplacedSeparator'],
    ['33-34', 'range'],
    ['33 – 34%', 'range'],
    ['826,9 – 834,6 ngàn tỷ', 'range'],
    ['abc', 'notANumber'],
    ['khoảng 4', 'notANumber'],
    ['↑17,335)', 'notANumber'],
    ['31/12/2023', 'notANumber'],
    ['1e5', 'notANumber'],
    ['=1+1', 'notANumber'],
    ['#N/A', 'notANumber'],
    ['(-5)', 'notANumber'],
    ['--5', 'notANumber'],
    ['٣', 'notANumber'],
    ['9'.repeat(400), 'tooLarge'],
  ])('%s: %s', (text, why) => expect(reason(text)).toBe(why));
});

describe('reading', () => {
  it('never fails and never gives anything but a finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const reading = readNumber(text);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });

  it.each<[string, string, string?, string?]>([
    ['digits', '1'],
    ['dots', '.'],
    ['groups', '.123'],
    ['commas', ',1'],
    ['spaces', ' ', 'noData', 'number'],
    ['minus signs', '-'],
    ['no-break spaces', '\u00a01'],
    ['letters', 'đ'],
    ['brackets', '('],
    ['percent signs', '% '],
  ])(
    'of 100.000 characters of %s comes to an end',
    (_, part, alone = 'unreadable', behindOne = 'unreadable') => {
      const text = part.repeat(100_000 / part.length);
      expect([readNumber(text).kind, readNumber(`1${text}`).kind]).toEqual([alone, behindOne]);
    },
  );
});
