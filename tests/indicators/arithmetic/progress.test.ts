import fc from 'fast-check';
import { invalidNumber, divisionByZero } from '../../../src/indicators/arithmetic/outcome';
import {
  cumulate,
  isProfile,
  planGap,
  remaining,
  yearEndEven,
  yearEndSeasonal,
  yearToDate,
} from '../../../src/indicators/arithmetic/progress';

const months = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 });

describe('running totals', () => {
  it('end with the sum of all months', () => {
    fc.assert(
      fc.property(months, (values) => {
        const totals = cumulate(values) as (number | null)[];
        expect(totals[totals.length - 1]).toBe(values.reduce((sum, value) => sum + value, 0));
        expect(yearToDate(values, values.length)).toBe(totals[totals.length - 1]);
      }),
    );
  });

  it('are what the months were before they were summed', () => {
    fc.assert(
      fc.property(months, (values) => {
        const totals = cumulate(values) as number[];
        expect(totals.map((total, place) => total - (totals[place - 1] ?? 0))).toEqual(values);
      }),
    );
  });

  it('stop at the first month that is not reported', () => {
    expect(cumulate([1, 2, null, 4])).toEqual([1, 3, null, null]);
    expect(yearToDate([1, 2, null, 4], 2)).toBe(3);
    expect(yearToDate([1, 2, null, 4], 4)).toBeNull();
  });

  it('stop after the month asked for', () => {
    expect(cumulate([1, 2, 0, 0], 2)).toEqual([1, 3, null, null]);
  });

  it('carry no noise of binary arithmetic', () => {
    expect(cumulate([0.1, 0.2])).toEqual([0.1, 0.3]);
  });

  it.each([0, -1, 1.5, 5, Number.NaN])('do not exist through month %d of four', (month) => {
    expect(cumulate([1, 2, 3, 4], month)).toBe(invalidNumber);
    expect(yearToDate([1, 2, 3, 4], month)).toBe(invalidNumber);
  });
});

describe('what each remaining period must bring', () => {
  it('of Thái Nguyên’s exports in 2019 is 69,5 (domain.md 2.3)', () => {
    expect(remaining(743, 604, 2)).toBe(69.5);
  });

  it('meets the plan when it comes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 12 }),
        (plan, done, left) => {
          const each = remaining(plan, done, left) as number;
          expect(done + each * left).toBeCloseTo(Math.max(plan, done), 6);
        },
      ),
    );
  });

  it('is 0 where the plan is met, even if nothing is left', () => {
    expect(remaining(100, 100, 0)).toBe(0);
    expect(remaining(0.3, 0.1 + 0.2, 0)).toBe(0);
    expect(remaining(100, 120, 3)).toBe(0);
  });

  it('does not exist without a period or below zero', () => {
    expect(remaining(100, 90, 0)).toBe(divisionByZero);
    expect(remaining(100, 90, -1)).toBe(invalidNumber);
    expect(remaining(-100, 90, 1)).toBe(invalidNumber);
  });
});

describe('the gap to the plan’s path', () => {
  it('is 0 on the path', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1e6 }), (month, plan) => {
        expect(planGap((plan * month) / 12, plan, month)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is the same for twelve equal weights as for none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 1000 }), (month, weight) => {
        const even = Array.from({ length: 12 }, () => weight);
        expect(planGap(40, 100, month, even) as number).toBeCloseTo(planGap(40, 100, month) as number, 9);
      }),
    );
  });

  it('follows the weights of the months', () => {
    const lateYear = [5, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10, 20];
    expect(planGap(40, 100, 6, lateYear)).toBeCloseTo(10, 9);
    expect(planGap(100, 100, 12, lateYear)).toBeCloseTo(0, 9);
  });

  it('needs twelve weights that add up to something', () => {
    expect(isProfile([1, 2, 3])).toBe(false);
    expect(isProfile(Array.from({ length: 12 }, () => 0))).toBe(false);
    expect(isProfile([-1, ...Array.from({ length: 11 }, () => 1)])).toBe(false);
    expect(isProfile([Number.NaN, ...Array.from({ length: 11 }, () => 1)])).toBe(false);
    expect(isProfile(Array.from({ length: 12 }, (_, month) => month))).toBe(true);
  });

  it('needs a plan and a month', () => {
    expect(planGap(40, 0, 6)).toBe(divisionByZero);
    expect(planGap(40, -5, 6)).toBe(invalidNumber);
    expect(planGap(40, 100, 0)).toBe(invalidNumber);
    expect(planGap(40, 100, 13)).toBe(invalidNumber);
  });
});

describe('the year’s end', () => {
  // domain.md 6.1: exports of nine months 570; last year 545 of 660.
  it('is estimated evenly or like last year', () => {
    expect(yearEndEven(570, 9)).toBeCloseTo(760, 9);
    expect(yearEndSeasonal(570, 545, 660) as number).toBeCloseTo(690.275, 3);
  });

  it('is the result itself after twelve months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
        expect(yearEndEven(value, 12)).toBe((value / 12) * 12);
        expect(yearEndSeasonal(value, 50, 50)).toBe(value);
      }),
    );
  });

  it('needs a month and a base', () => {
    expect(yearEndEven(570, 0)).toBe(invalidNumber);
    expect(yearEndSeasonal(570, 0, 660)).toBe(divisionByZero);
    expect(yearEndSeasonal(570, -5, 660)).toBe(invalidNumber);
  });
});
