import { blockPeriod } from '../../../src/taskpane/blocks/block-words';
import { blocksTextsIn } from '../../../src/taskpane/blocks/texts';

/** Every text with its place; functions are called with arguments of the kinds they take. */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const say = value as (...all: unknown[]) => unknown;
    const said = ([first, second]: readonly unknown[]): [string, string] => [
      place,
      String(say(first, second)),
    ];
    const ofWords = said(['‹T1›', '‹T1›']);
    // what shows no word takes numbers
    return [
      said([0, 2031]),
      said([1, 2031]),
      said([3, 2031]),
      ...(ofWords[1].includes('‹T1›') ? [ofWords] : []),
    ];
  }
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, `${place}/${key}`));
}

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
    : typeof value;

const MARKS = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

test('both languages say the same things', () => {
  expect(shape(blocksTextsIn('en'))).toEqual(shape(blocksTextsIn('vi')));
});

test.each(['vi', 'en'] as const)('every text of %s is composed (NFC) and has no stray blanks', (language) => {
  const texts = textsOf(blocksTextsIn(language));
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.filter(([, text]) => text !== text.normalize('NFC') || / {2}|^ | $/.test(text))).toEqual([]);
});

test('Vietnamese sentences carry their diacritics, English ones have none', () => {
  const long = (language: 'vi' | 'en') =>
    textsOf(blocksTextsIn(language)).filter(([, text]) => text.split(' ').length >= 4);
  expect(long('vi').filter(([, text]) => !MARKS.test(text))).toEqual([]);
  expect(long('en').filter(([, text]) => MARKS.test(text))).toEqual([]);
});

test('one of a thing is not spoken of in the plural in English', () => {
  const { list, outcome, erase } = blocksTextsIn('en');
  expect(list.count(1)).toBe('1 table.');
  expect(list.count(1200)).toBe('1,200 tables, newest first.');
  expect(outcome.switched.plain(1)).toBe('1 cell now holds an Excel formula.');
  expect(outcome.left(1)).toBe('1 cell was left as it is:');
  expect(erase.warning(1)).toMatch(/^1 table will stay .* restore it\./);
  expect(blocksTextsIn('vi').list.count(1200)).toBe('1.200 bảng, mới nhất trước.');
});

test('a block says its month, else its quarter, else its year', () => {
  const texts = blocksTextsIn('vi');
  const period = (month: number | null, quarter: number | null) =>
    blockPeriod({ year: 2031, month, quarter } as Parameters<typeof blockPeriod>[0], texts);
  expect(period(5, 2)).toBe('Tháng 5 năm 2031');
  expect(period(null, 2)).toBe('Quý 2 năm 2031');
  expect(period(null, null)).toBe('Năm báo cáo 2031');
  const en = blocksTextsIn('en');
  expect(blockPeriod({ year: 2031, month: 5, quarter: null } as Parameters<typeof blockPeriod>[0], en)).toBe(
    'May 2031',
  );
});
