import fc from 'fast-check';
import { cleanText } from '../../../src/indicators/language/clean-text';
import { readNumber } from '../../../src/indicators/language/number-text';
import { readReport } from '../../../src/reports';

const UNSEEN = ['\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d', '\u200e'];
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test('a number is the same with unseen marks between its digits, and in wide digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(...UNSEEN), (number, mark) => {
      const digits = String(number);
      expect(readNumber([...digits].join(mark))).toMatchObject({ kind: 'number', value: number });
      expect(readNumber(wide(digits))).toMatchObject({ kind: 'number', value: number });
    }),
  );
});

test.each([
  ['Năm 2031, sản lượng gốm ước đạt 9\u200b12 nghìn tấn, tăng 1\u00ad4,\u20602% so với cùng kỳ.'],
  ['Năm 2031, sản lượng gốm ước đạt ９１２ nghìn tấn, tăng １４，２％ so với cùng kỳ.'],
  ['Năm 2031, sản lượng gốm ước đạt 912\u200b nghìn tấn, tăng \ufeff14,2% so với cùng kỳ.'],
])('the figures of %j are those that a reader sees', (text) => {
  const [figure, ...others] = readReport(text);
  expect(others).toEqual([]);
  expect(figure).toMatchObject({ value: 912, unit: 'nghìn tấn', growthPercent: 14.2 });
  expect(cleanText(text.slice(figure.start, figure.end))).toContain('912');
});

test('a text without such marks is the very same text', () => {
  const text = 'Sản lượng 31.621 tỷ đồng\u00a0(đạt 100%)';
  expect(cleanText(text)).toBe(text);
});
