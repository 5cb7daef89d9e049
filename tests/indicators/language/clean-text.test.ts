import fc from 'fast-check';
import { cleanLine, cleanText } from '../../../src/indicators/language/clean-text';
import { readLabel } from '../../../src/indicators/language/labels';
import { readNumber } from '../../../src/indicators/language/number-text';
import { spellingKey } from '../../../src/indicators/language/spelling';
import { readTarget } from '../../../src/indicators/language/target-text';
import { parseUnit } from '../../../src/indicators/language/units';
import { readReport } from '../../../src/reports';

const UNSEEN = ['\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d', '\u200e', '\u202a', '\u2066', '\u061c'];
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

/** A text as it comes from elsewhere: in pieces, with marks that are not seen after each letter, with other spaces. */
const DIRTY: readonly [string, (text: string) => string][] = [
  ['letters in pieces', (text) => text.normalize('NFD')],
  ['unseen marks', (text) => [...text].join('\u200b')],
  ['soft hyphens between letters in pieces', (text) => [...text.normalize('NFD')].join('\u00ad')],
  ['spaces that do not break', (text) => text.replace(/ /g, '\u00a0')],
  ['wide forms', (text) => wide(text)],
];

describe.each(DIRTY)('%s', (_, dirty) => {
  test.each(['Tổng mức bán lẻ hàng hóa', 'nghìn tỷ đồng', 'từ 1 trở lên', 'Tr.đó: điện'])(
    'change nothing of %j',
    (text) => {
      expect(cleanLine(` ${dirty(text)}\n`)).toBe(text);
      expect(spellingKey(dirty(text))).toBe(spellingKey(text));
      expect(readLabel(dirty(text))).toEqual(readLabel(text));
      expect(parseUnit(dirty(text))).toEqual(parseUnit(text));
      expect(readTarget(dirty(text))).toEqual(readTarget(text));
    },
  );
});

test('a space that groups digits stays one, and one that parts two numbers does not', () => {
  expect(readNumber(cleanLine('31\u202f621\u00a0tỷ đồng'))).toMatchObject({ value: 31621, unit: 'tỷ đồng' });
  expect(cleanLine('2021\u00a02022')).toBe('2021 2022');
});
