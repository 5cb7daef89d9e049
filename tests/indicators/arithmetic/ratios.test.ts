import fc from 'fast-check';
import {
  averageGrowth,
  contribution,
  growth,
  growthDefinitions,
  growthFormNames,
  planDefinitions,
  planFormNames,
  planPercent,
  points,
  share,
  shareDefinitions,
  shareFormNames,
} from '../../../src/indicators/arithmetic/ratios';
import type { Percent } from '../../../src/indicators/arithmetic/measures';
import { divisionByZero, invalidNumber, isResult } from '../../../src/indicators/arithmetic/outcome';

const level = fc.double({ min: 0.001, max: 1e12, noNaN: true });

describe('growth', () => {
  it('of equal values is 0', () => {
    fc.assert(fc.property(level, (value) => growth(value, value, 'percent') === 0));
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(level, level, fc.double({ min: 0.001, max: 1e6, noNaN: true }), (value, base, scale) => {
        const plain = growth(value, base, 'coefficient') as number;
        expect(growth(value * scale, base * scale, 'coefficient') as number).toBeCloseTo(
          plain,
          12 - Math.ceil(Math.log10(plain + 1)),
        );
      }),
    );
  });

  it('says the same in all four forms', () => {
    fc.assert(
      fc.property(level, level, (value, base) => {
        const rate = growth(value, base, 'rate') as number;
        expect(growth(value, base, 'percent')).toBe(rate * 100);
        expect((growth(value, base, 'coefficient') as number) - 1).toBe(rate);
        expect(growth(value, base, 'index') as number).toBe(
          (growth(value, base, 'coefficient') as number) * 100,
        );
      }),
    );
  });

  // domain.md 2.1 and 6.1: the department's own figures and the statistics office's.
  it.each([
    [680, 660, 3.03],
    [141, 140, 0.71],
    [110, 140, -21.43],
    [35000, 31621, 10.69],
    [123000, 108000, 13.89],
    [750, 680, 10.29],
    [115, 141, -18.44],
    [115, 110, 4.55],
  ])('of %d over %d is %d %%', (value, base, percent) => {
    expect(growth(value, base, 'percent') as number).toBeCloseTo(percent, 2);
  });

  it.each([
    ['over 0', 5, 0, divisionByZero],
    ['of 0 over 0', 0, 0, divisionByZero],
    ['over an unknown base', 5, null, divisionByZero],
    ['of a negative value over 0', -5, 0, divisionByZero],
    ['over a negative base', 5, -3, invalidNumber],
    ['of two negative values', -5, -3, invalidNumber],
    ['across a change of sign', -5, 3, invalidNumber],
    ['beyond what a number can hold', 1e308, 1e-308, invalidNumber],
  ])('%s is not defined', (_, value, base, reason) => {
    expect(growth(value, base, 'rate')).toBe(reason);
  });

  it('of nothing over something is −100 %', () => {
    expect(growth(0, 80, 'percent')).toBe(-100);
  });
});

describe('attainment of the plan', () => {
  it('is 100 % where the plan is met exactly', () => {
    fc.assert(fc.property(level, (value) => planPercent(value, value, 'percent') === 100));
  });

  // domain.md 5.1 and 6.1
  it.each([
    [31621, 31620, 100.0032],
    [108000, 108000, 100],
    [680, 680, 100],
    [141, 110, 128.1818],
    [75000, 80000, 93.75],
    [76581, 84000, 91.1679],
    [915, 95, 963.1579],
  ])('of %d against %d is %d %%', (actual, plan, percent) => {
    expect(planPercent(actual, plan, 'percent') as number).toBeCloseTo(percent, 4);
  });

  it('tells attainment and over-fulfilment apart', () => {
    expect(planPercent(141, 110, 'overPercent') as number).toBeCloseTo(28.18, 2);
    expect(planPercent(98.26, 100, 'over') as number).toBeCloseTo(-0.0174, 12);
    expect(planPercent(98.26, 100, 'rate') as number).toBeCloseTo(0.9826, 12);
  });

  it('of a plan of 0 does not exist', () => {
    expect(planPercent(5, 0, 'percent')).toBe(divisionByZero);
    expect(planPercent(5, -1, 'percent')).toBe(invalidNumber);
  });
});

describe('share', () => {
  it('of parts adds up to 100', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 20 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const sum = parts.reduce((all, part) => all + (share(part, total, 'percent') as number), 0);
        expect(sum).toBeCloseTo(100, 8);
      }),
    );
  });

  it('of 2.971 in 4.497,5 is 66,06 %', () => {
    expect(share(2971, 4497.5, 'percent') as number).toBeCloseTo(66.06, 2);
  });
});

describe('points', () => {
  it('are a difference, never a ratio', () => {
    expect(points(9.5 as Percent, 6.5 as Percent)).toBe(3);
  });
});

describe('average growth', () => {
  it('over one year is growth', () => {
    fc.assert(
      fc.property(level, level, (last, first) => {
        expect(averageGrowth(last, first, 1, 'percent')).toBe(growth(last, first, 'percent'));
      }),
    );
  });

  it('of 2,6 times in five years is 21,06 % (domain.md 2.1)', () => {
    expect(averageGrowth(2.6, 1, 5, 'percent') as number).toBeCloseTo(21.06, 2);
  });

  it('compounds back to the last level', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (last, first, years) => {
          const coefficient = averageGrowth(last, first, years, 'coefficient') as number;
          expect((first * coefficient ** years) / last).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it.each([
    [10, 5, 0, invalidNumber],
    [10, 5, -2, invalidNumber],
    [-10, 5, 3, invalidNumber],
    [10, -5, 3, invalidNumber],
    [10, 0, 3, divisionByZero],
    [10, 5, Number.NaN, invalidNumber],
  ])('of %d over %d in %d years is not defined', (last, first, years, reason) => {
    expect(averageGrowth(last, first, years, 'rate')).toBe(reason);
  });
});

describe('contribution', () => {
  it('of the Kon Tum sector is 3,00 points (domain.md 2.4)', () => {
    expect(contribution(5496.03, 4966.59, 17647.02) as number).toBeCloseTo(3.0, 2);
  });

  it('of all parts adds up to the growth of the whole', () => {
    const pair = fc.tuple(level, level);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (parts) => {
        const now = parts.reduce((sum, [value]) => sum + value, 0);
        const before = parts.reduce((sum, [, base]) => sum + base, 0);
        const sum = parts.reduce(
          (all, [value, base]) => all + (contribution(value, base, before) as number),
          0,
        );
        const whole = growth(now, before, 'percent') as number;
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-9 * Math.max(100, Math.abs(whole)));
      }),
    );
  });

  it('needs a positive total', () => {
    expect(contribution(2, 1, 0)).toBe(divisionByZero);
    expect(contribution(2, 1, -5)).toBe(invalidNumber);
  });
});

describe('a definition in a spreadsheet’s words', () => {
  const definitions = [
    ...growthFormNames.map((form) => ['growth', form, growthDefinitions[form]] as const),
    ...planFormNames.map((form) => ['plan', form, planDefinitions[form]] as const),
    ...shareFormNames.map((form) => ['share', form, shareDefinitions[form]] as const),
  ];
  it.each(definitions)('computes what %s as %s computes', (_, __, { value, formula }) => {
    const inWords = new Function('v', 'b', `return ${formula('v', 'b')}`) as (v: number, b: number) => number;
    fc.assert(fc.property(level, level, (v, b) => Object.is(inWords(v, b), value(v, b))));
  });
});

test('an outcome is a result or a reason', () => {
  expect(isResult(growth(2, 1, 'rate'))).toBe(true);
  expect(isResult(growth(2, 0, 'rate'))).toBe(false);
});
