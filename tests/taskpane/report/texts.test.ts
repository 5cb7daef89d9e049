import { reportTextsIn } from '../../../src/taskpane/report/texts';

/** Every text with its place; functions are called with arguments of the kinds they take. */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const say = value as (...all: unknown[]) => unknown;
    const said = ([first, second]: readonly unknown[]): [string, string] => [
      place,
      String(say(first, second)),
    ];
    const ofWords = said(['‹A›', '‹B›']);
    // what shows neither word takes numbers
    return [said([1, 1]), said([1234, 2]), ...(/‹[AB]›/.test(ofWords[1]) ? [ofWords] : [])];
  }
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, `${place}/${key}`));
}

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
    : typeof value;

const MARKS = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

test('both languages say the same things', () => {
  expect(shape(reportTextsIn('en'))).toEqual(shape(reportTextsIn('vi')));
});

test.each(['vi', 'en'] as const)('every text of %s is composed (NFC) and has no stray blanks', (language) => {
  const texts = textsOf(reportTextsIn(language));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(([, text]) => text !== text.normalize('NFC') || / {2}|^ | $/.test(text))).toEqual([]);
});

test('Vietnamese sentences carry their diacritics, English ones have none', () => {
  const long = (language: 'vi' | 'en') =>
    textsOf(reportTextsIn(language)).filter(([, text]) => text.split(' ').length >= 4);
  expect(long('vi').filter(([, text]) => !MARKS.test(text))).toEqual([]);
  expect(long('en').filter(([, text]) => MARKS.test(text))).toEqual([]);
});

test('one of a thing is not spoken of in the plural in English', () => {
  expect(reportTextsIn('en').read.found(1, 0)).toBe('1 figure.');
  expect(reportTextsIn('en').read.found(1234, 2)).toBe('1,234 figures, 2 to look at.');
  expect(reportTextsIn('vi').read.found(1234, 2)).toBe('1.234 số liệu, 2 số liệu cần xem lại.');
});
