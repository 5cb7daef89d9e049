import fc from 'fast-check';
import type { Comparator } from '../../../src/indicators/language/comparators';
import { readComparator, readTarget } from '../../../src/indicators/language/target-text';
import type { Direction, Verdict, VerdictRule } from '../../../src/indicators/arithmetic/verdicts';
import { verdict } from '../../../src/indicators/arithmetic/verdicts';

describe('a target’s words', () => {
  it.each([
    ['90', 'none', 90, 90],
    ['31.620 tỷ đồng', 'none', 31620, 31620],
    ['đạt 100%', 'none', 100, 100],
    ['Phấn đấu đạt 90%', 'none', 90, 90],
    ['trên 90%', '>', 90, 90],
    ['hơn 9%', '>', 9, 9],
    ['> 90', '>', 90, 90],
    ['>=90', '>=', 90, 90],
    ['≥ 90%', '>=', 90, 90],
    ['từ 1 trở lên', '>=', 1, 1],
    ['chưa đầy 20%', '<', 20, 20],
    ['Từ 1 đảng viên trở lên', '>=', 1, 1],
    ['đạt từ 95% trở lên', '>=', 95, 95],
    ['ít nhất 12 kỳ', '>=', 12, 12],
    ['tối thiểu 5', '>=', 5, 5],
    ['không dưới 5', '>=', 5, 5],
    ['Dưới 4', '<', 4, 4],
    ['không quá 20%', '<=', 20, 20],
    ['tối đa 3', '<=', 3, 3],
    ['từ 5 trở xuống', '<=', 5, 5],
    ['≤ 2,5', '<=', 2.5, 2.5],
    ['Khoảng 4', 'about', 4, 4],
    ['khoảng 6,6 - 6,8', 'range', 6.6, 6.8],
    ['33-34', 'range', 33, 34],
    ['33 – 34%', 'range', 33, 34],
    ['1–1,5', 'range', 1, 1.5],
    ['từ 33 đến 34', 'range', 33, 34],
    ['tăng 8 – 9%', 'range', 8, 9],
    ['826,9 – 834,6 ngàn tỷ', 'range', 826.9, 834.6],
    ['bằng 100', '=', 100, 100],
    ['không có', '=', 0, 0],
    ['Không', '=', 0, 0],
    ['Không có tổ chức đảng yếu kém', '=', 0, 0],
    ['không để xảy ra', '=', 0, 0],
    ['-5', 'none', -5, -5],
  ])('%s: %s %d', (text, comparator, low, high) => {
    expect(readTarget(text)).toMatchObject({ comparator, low, high });
    expect(readTarget(text.normalize('NFD'))).toMatchObject({ comparator, low, high });
  });

  it.each([
    '',
    'tốt',
    'theo đúng quy định',
    '34-33',
    '11.5',
    '5 tỷ đồng - 6 tấn',
    'không khí',
    'x'.repeat(1000),
    'trên',
    'khoảng',
  ])('are not read from “%s”', (text) => expect(readTarget(text)).toBeNull());

  it('tell a comparator alone', () => {
    const read: [string, Comparator | null][] = [
      ['≥', '>='],
      ['Trên', '>'],
      ['từ … trở lên', '>='],
      ['không có', '='],
      ['Range', 'range'],
      ['khoảng', 'about'],
      ['!', null],
    ];
    for (const [text, comparator] of read) expect(readComparator(text)).toBe(comparator);
  });
});

function judge(actual: number, text: string, direction?: Direction, rule?: VerdictRule): Verdict {
  const target = readTarget(text);
  if (!target) throw new Error(`no target: ${text}`);
  return verdict(actual, target, undefined, direction, rule);
}

describe('a verdict', () => {
  it.each([
    // The seed and the national table of 2019 (domain.md 0.10, 2.3, 6.2).
    [31620, '31.620', 'Đạt'],
    [31621, '31.620', 'Vượt'],
    [27.5, '27', 'Vượt'],
    [89, '89', 'Đạt'],
    [33.9, '33-34', 'Đạt'],
    [34.1, '33-34', 'Vượt'],
    [32.9, '33-34', 'Không đạt'],
    [3.1, 'dưới 4', 'Đạt'],
    [4, 'dưới 4', 'Không đạt'],
    [90, 'trên 90%', 'Không đạt'],
    [90.1, 'trên 90%', 'Đạt'],
    [1, 'từ 1 trở lên', 'Đạt'],
    [2, 'từ 1 trở lên', 'Vượt'],
    [0, 'từ 1 trở lên', 'Không đạt'],
    [0, 'không có', 'Đạt'],
    [1, 'không có', 'Không đạt'],
    [20, 'không quá 20%', 'Đạt'],
    [15, 'không quá 20%', 'Vượt'],
    [21, 'không quá 20%', 'Không đạt'],
    [100, 'bằng 100', 'Đạt'],
    [101, 'bằng 100', 'Không đạt'],
    [3.6, 'khoảng 4', 'Đạt'],
    [4.5, 'khoảng 4', 'Đạt'],
    [4.6, 'khoảng 4', 'Vượt'],
    [3.4, 'khoảng 4', 'Không đạt'],
    [4.06, 'khoảng 4,0', 'Vượt'],
  ])('on %d against “%s” is %s', (actual, target, expected) => expect(judge(actual, target)).toBe(expected));

  it.each([
    [2.79, 'khoảng 4', 'Vượt'],
    [4.6, 'khoảng 4', 'Không đạt'],
    [3, '4', 'Vượt'],
    [5, '4', 'Không đạt'],
    [32, '33-34', 'Vượt'],
  ])('where lower is better, on %d against “%s” is %s', (actual, target, expected) => {
    expect(judge(actual, target, 'lower')).toBe(expected);
  });

  it('keeps the habits of published tables on request', () => {
    expect(judge(1.1, '1–1,5')).toBe('Đạt');
    expect(judge(1.1, '1–1,5', 'higher', 'nearEnd')).toBe('Vượt');
    expect(judge(1, '1–1,5', 'higher', 'nearEnd')).toBe('Đạt');
    expect(judge(3.1, 'dưới 4', 'higher', 'bound')).toBe('Vượt');
    expect(judge(141, '110', 'higher', 'meetOnly')).toBe('Đạt');
  });

  it('is not misled by binary arithmetic', () => {
    expect(judge(0.1 + 0.2, '0,3')).toBe('Đạt');
    expect(judge(0.1 + 0.2, 'trên 0,3')).toBe('Không đạt');
    expect(judge((31620 / 31620) * 100, 'bằng 100')).toBe('Đạt');
    expect(judge(1.1 * 3, 'không quá 3,3')).toBe('Đạt');
  });

  it('is “Đạt” on the target itself, but where it must be passed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.constantFrom<Comparator>('>=', '<=', '=', 'none', 'range', 'about'),
        (value, comparator) => {
          const target = { comparator, low: value, high: value, decimals: 0, unit: '' };
          expect(verdict(value, target)).toBe('Đạt');
        },
      ),
    );
  });

  it('never gets worse when the result gets better', () => {
    const rank: Record<Verdict, number> = { 'Không đạt': 0, Đạt: 1, Vượt: 2 };
    const number = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        fc.constantFrom<Comparator>('>=', '>', 'none', 'range', 'about'),
        (a, b, x, y, comparator) => {
          const target = { comparator, low: Math.min(a, b), high: Math.max(a, b), decimals: 0, unit: '' };
          const worse = verdict(Math.min(x, y), target);
          const better = verdict(Math.max(x, y), target);
          expect(rank[better]).toBeGreaterThanOrEqual(rank[worse]);
        },
      ),
    );
  });
});
