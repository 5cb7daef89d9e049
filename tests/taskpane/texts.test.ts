import { textsIn as startTextsIn, type Language } from '../../src/taskpane/texts';
import { viewTextsIn } from '../../src/taskpane/texts/views';

const textsIn = (language: Language) => ({ ...startTextsIn(language), ...viewTextsIn(language) });

/** Every text of a catalogue with its place; functions are called with arguments of the kinds they take. */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const called = [
      ['CT-NAM', 2021],
      ['TARGETS', 2021],
      [3, 5],
      [1, 1],
      ['Tờ 1', 2, false],
      [['CT.GROWTH', 'CT.SHARE']],
      [{ sheet: 'Tờ 1' }],
      [null],
    ].flatMap((values) => {
      try {
        return [String((value as (...all: unknown[]) => unknown)(...values))];
      } catch {
        // arguments of another kind than this text takes
        return [];
      }
    });
    return called.map((text) => [place, text]);
  }
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, `${place}/${key}`));
}

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
    : typeof value;

const catalogues = [
  ['vi', textsOf(textsIn('vi'))],
  ['en', textsOf(textsIn('en'))],
] as const;
const MARKS = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

test('both languages say the same things', () => {
  expect(shape(textsIn('en'))).toEqual(shape(textsIn('vi')));
});

test.each(catalogues)('every text of %s is composed (NFC) and has no stray blanks', (_, texts) => {
  const spoilt = texts.filter(([, text]) => text !== text.normalize('NFC') || / {2}/.test(text));
  expect(texts.length).toBeGreaterThan(100);
  expect(spoilt).toEqual([]);
});

test('Vietnamese sentences carry their diacritics', () => {
  const sentences = textsOf(textsIn('vi')).filter(([, text]) => text.trim().split(' ').length >= 5);
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter(([, text]) => !MARKS.test(text))).toEqual([]);
});

test('no English sentence was left in Vietnamese', () => {
  // the product's name and names of its tables are Vietnamese in every language
  const left = textsOf(textsIn('en')).filter(([, text]) => MARKS.test(text.replace(/Chỉ tiêu|Tờ 1/g, '')));
  expect(left).toEqual([]);
});

test('numbers are written the way of the language', () => {
  expect(textsIn('vi').count(12345)).toBe('12.345');
  expect(textsIn('en').count(12345)).toBe('12,345');
});

test('one of a thing is not spoken of in the plural in English', () => {
  const { links, conflicts } = textsIn('en');
  expect(links.missing(1)).toBe('1 row without figures, left empty');
  expect(links.missing(2)).toBe('2 rows without figures, left empty');
  expect(conflicts.heading(1)).toBe('1 thing in the way');
});

test('one narrow column is not called columns', () => {
  const { heading } = textsIn('en').narrow;
  expect(heading(1)).toMatch(/^1 column here is /);
  expect(heading(2)).toMatch(/^2 columns here are /);
});
