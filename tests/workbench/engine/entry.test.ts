import { dayNumber, editedText, entered, numberInEnglish } from '../../../src/workbench/engine/entry';
import { generalText } from '../../../src/workbench/number-text';
import { formulaInEnglish, withKnownReferences } from '../../../src/workbench/engine/repairs/typed-formula';

describe('a typed number in Vietnamese writing', () => {
  it.each([
    ['1.234,5', '1,234.5'],
    ['1234,5', '1234.5'],
    ['-12,5%', '-12.5%'],
    ['1.234.567', '1,234,567'],
    ['680', '680'],
    ['1.500.000 ₫', '1,500,000'],
  ])('%s is %s in English', (typed, english) => expect(numberInEnglish(typed)).toBe(english));

  it.each(['1,234.5', '12.34', 'hơn 9', '1.23.456', '', ','])('%s is none', (typed) =>
    expect(numberInEnglish(typed)).toBeNull(),
  );
});

describe('a typed date', () => {
  it('has its day first', () => {
    expect(dayNumber('05/10/2026')).toBe(46300);
    expect(dayNumber('1/3/1900')).toBe(61);
  });

  it.each(['31/02/2026', '00/01/2026', '05/13/2026', '01/01/1900', '5/10', '2026/10/05'])(
    '%s is none that Excel counts',
    (typed) => expect(dayNumber(typed)).toBeNull(),
  );
});

describe('an entry', () => {
  it('stays as it is in English, as text, and where it is neither number nor date', () => {
    expect(entered({ v: '1.234,5' }, 'en')).toEqual({ v: '1.234,5' });
    expect(entered({ v: '1.234,5', t: 4 }, 'vi')).toEqual({ v: '1.234,5', t: 4 });
    expect(entered({ v: 'Tổng' }, 'vi')).toEqual({ v: 'Tổng' });
  });

  it('that is a date gets the format of one', () => {
    expect(entered({ v: '05/10/2026' }, 'vi')).toMatchObject({
      v: 46300,
      s: { n: { pattern: 'dd/mm/yyyy' } },
    });
  });
});

describe('what the editor shows of a number', () => {
  it.each([
    [0.25, '', '0,25'],
    [1.234, 'General', '1,234'],
    [-1234.5, '', '-1234,5'],
    [46300, 'mm/dd/yy', '05/10/2026'],
  ])('%s in the format "%s" is %s and reads back as the same', (raw, pattern, shown) => {
    const text = editedText(raw, raw, pattern, 'vi');
    expect(text).toBe(shown);
    const cell = entered({ v: String(text) }, 'vi');
    expect(Number(String(cell.v).replaceAll(',', ''))).toBe(raw);
  });

  it('keeps the percent sign', () => expect(editedText('12.5%', 0.125, '0.0%', 'vi')).toBe('12,5%'));
});

describe('a typed formula', () => {
  it.each([
    ['=CT.GROWTH(680;660)', '=CT.GROWTH(680,660)'],
    ['=CT.GROWTH(680,5;660)', '=CT.GROWTH(680.5,660)'],
    ['=SUM(A1,1;2)', '=SUM(A1,1,2)'],
    ['=0,5*ROUND(2,5)', '=0.5*ROUND(2,5)'],
    ['=ROUND(2,567;1)', '=ROUND(2.567,1)'],
    ['=IF(A1;"có; 1,5";\'Số; liệu\'!B2)', '=IF(A1,"có; 1,5",\'Số; liệu\'!B2)'],
    ['=SUM({1;2})', '=SUM({1;2})'],
    ['=CT.GROWTH(680,660)', '=CT.GROWTH(680,660)'],
  ])('%s is read as %s', (typed, english) => expect(formulaInEnglish(typed)).toBe(english));

  it.each([
    ['=[@Thu]*2', '=[[#This Row],[Thu]]*2'],
    ['=B[@[Kế hoạch]]', '=B[[#This Row],[Kế hoạch]]'],
    ['=ROWS(B[@])', '=ROWS(B[#This Row])'],
    ['="[@Thu]"', '="[@Thu]"'],
  ])('names table cells as Univer knows them: %s is %s', (typed, known) =>
    expect(withKnownReferences(typed)).toBe(known),
  );
});

describe('a number without a format', () => {
  it.each([
    [680 / 660 - 1, 'vi', '0,0303030303'.slice(0, 10)],
    [1234.5, 'en', '1234.5'],
    [1 / 3, 'vi', '0,333333333'],
    [123456789.123, 'vi', '123456789,1'],
    [2.5e12, 'en', '2.5E+12'],
    [-1e-10, 'en', '-1E-10'],
    [0, 'vi', '0'],
  ] as const)('%s in %s is %s', (number, language, text) => expect(generalText(number, language)).toBe(text));
});
