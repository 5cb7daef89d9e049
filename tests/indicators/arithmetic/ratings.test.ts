import fc from 'fast-check';
import { invalidNumber } from '../../../src/indicators/arithmetic/outcome';
import { excellentCap, needed, rating, ratingRule } from '../../../src/indicators/arithmetic/ratings';

describe('the limit of “xuất sắc”', () => {
  // domain.md 6.2: 40 members, 36 of them rated good or better.
  it.each([
    ['a', 6],
    ['b', 7],
    ['c', 8],
  ] as const)('by rule %s allows %d of 40 with 36 good', (rule, most) => {
    expect(excellentCap(36, 40, 20, rule, 'floor')).toBe(most);
  });

  it('rounds as asked', () => {
    expect(excellentCap(36, null, 20, 'b', 'ceil')).toBe(8);
    expect(excellentCap(37, null, 20, 'b', 'round')).toBe(7);
    expect(excellentCap(38, null, 20, 'b', 'round')).toBe(8);
    // Nam Định 31 of 152, Quảng Ngãi 26 of 128: rounded up (domain.md 3.2).
    expect(excellentCap(152, null, 20, 'b', 'ceil')).toBe(31);
    expect(excellentCap(128, null, 20, 'b', 'ceil')).toBe(26);
  });

  it('by the letter never exceeds the percentage of those strictly good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 100 }), (good, percent) => {
        const most = excellentCap(good, null, percent, 'a', 'floor') as number;
        expect(100 * most).toBeLessThanOrEqual(percent * (good - most));
        expect(100 * (most + 1)).toBeGreaterThan(percent * (good - most - 1));
      }),
    );
  });

  it('is exact where the percentage gives a whole number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10000 }),
        (fifth) => excellentCap(fifth * 5, null, 20, 'b', 'ceil') === fifth,
      ),
    );
  });

  it.each([
    [-1, null, 20],
    [2.5, null, 20],
    [36, 30, 20],
    [36, 40, 120],
    [36, 40, -1],
  ])('does not exist for %p good of %p at %p %%', (good, total, percent) => {
    expect(excellentCap(good, total, percent, 'b', 'floor')).toBe(invalidNumber);
  });
});

describe('the persons that a percentage needs', () => {
  it.each([
    [17, 90, false, 16],
    [40, 90, false, 36],
    [40, 90, true, 37],
    [100, 7, false, 7],
    [0, 90, false, 0],
    [3, 33.4, false, 2],
  ])('of %d at %d %% (strictly: %p) are %d', (population, percent, strict, count) => {
    expect(needed(population, percent, strict)).toBe(count);
  });

  it('reach the percentage, and one less does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        (population, percent, strict) => {
          fc.pre(!(strict && percent === 100));
          const count = needed(population, percent, strict) as number;
          const reaches = (persons: number) =>
            strict ? persons * 100 > population * percent : persons * 100 >= population * percent;
          expect(reaches(count)).toBe(true);
          expect(reaches(count - 1)).toBe(false);
        },
      ),
    );
  });

  it('do not exist below zero', () => {
    expect(needed(-1, 90, false)).toBe(invalidNumber);
    expect(needed(5, -1, false)).toBe(invalidNumber);
  });

  it('are no halves, and no more than there are', () => {
    expect(needed(12.5, 90, false)).toBe(invalidNumber);
    expect(needed(40, 110, false)).toBe(invalidNumber);
    expect(needed(40, 100, false)).toBe(40);
    expect(needed(40, 100, true)).toBe(invalidNumber);
  });
});

describe('the level that points give', () => {
  it.each([
    [100, 'Hoàn thành xuất sắc nhiệm vụ'],
    [90, 'Hoàn thành xuất sắc nhiệm vụ'],
    [89.99, 'Hoàn thành tốt nhiệm vụ'],
    [70, 'Hoàn thành tốt nhiệm vụ'],
    [69.9, 'Hoàn thành nhiệm vụ'],
    [50, 'Hoàn thành nhiệm vụ'],
    [49.99, 'Không hoàn thành nhiệm vụ'],
    [0, 'Không hoàn thành nhiệm vụ'],
    [0.1 + 0.2 + 89.7, 'Hoàn thành xuất sắc nhiệm vụ'],
  ])('%d: %s', (points, level) => expect(rating(points, ratingRule(2025))).toBe(level));

  it('does not exist before there were points', () => {
    expect(rating(95, ratingRule(2024))).toBeNull();
    expect(rating(95, ratingRule(2024), 50)).toBeNull();
    expect(rating(95, ratingRule(2010))).toBeNull();
  });

  it.each([
    [92, 30, 'Hoàn thành xuất sắc nhiệm vụ'],
    [92, 0.1 + 29.9, 'Hoàn thành xuất sắc nhiệm vụ'],
    [92, 29.9, 'Hoàn thành tốt nhiệm vụ'],
    [92, 0, 'Hoàn thành tốt nhiệm vụ'],
    [89, 100, 'Hoàn thành tốt nhiệm vụ'],
    [60, 0, 'Hoàn thành nhiệm vụ'],
  ])(
    'from 2025 on asks for 30 %% of the tasks beyond requirement: %d points with %d is %s',
    (points, beyond, level) => {
      expect(rating(points, ratingRule(2025), beyond)).toBe(level);
      expect(rating(points, ratingRule(2026), beyond)).toBe(level);
    },
  );

  it('takes a share of tasks between 0 and 100', () => {
    expect(rating(92, ratingRule(), -1)).toBe(invalidNumber);
    expect(rating(92, ratingRule(), 101)).toBe(invalidNumber);
  });

  it('does not exist outside the scale', () => {
    expect(rating(101, ratingRule())).toBe(invalidNumber);
    expect(rating(-1, ratingRule())).toBe(invalidNumber);
  });

  it('follows the rule of the year', () => {
    expect(ratingRule(2018)?.source).toContain('132-QĐ/TW');
    expect(ratingRule(2022)?.source).toContain('21-HD/BTCTW');
    expect(ratingRule(2023)?.source).toContain('124-QĐ/TW');
    expect(ratingRule(2030)?.source).toContain('366-QĐ/TW');
    expect(ratingRule()).toBe(ratingRule(2025));
  });
});
