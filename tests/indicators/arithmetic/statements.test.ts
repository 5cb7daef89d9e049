import fc from 'fast-check';
import { divisionByZero, invalidNumber } from '../../../src/indicators/arithmetic/outcome';
import {
  agreement,
  checkStatement,
  impliedBase,
  impliedPlan,
  recompute,
} from '../../../src/indicators/arithmetic/statements';

const stated = (value: number, decimals: number) => ({ value, decimals });

describe('the implied plan', () => {
  // domain.md 6.1
  it.each([
    [31621, 100, 0, 31463.7, 31621, 31779.9],
    [108000, 100, 0, 107462.7, 108000, 108542.7],
    [680, 100, 0, 676.6, 680, 683.4],
    [141, 128, 0, 109.7, 110.2, 110.6],
  ])(
    'of %d at %d %% with %d decimals lies between %d and %d',
    (actual, percent, decimals, low, point, high) => {
      const statement = stated(percent, decimals);
      expect(impliedPlan(actual, statement, 'low') as number).toBeCloseTo(low, 1);
      expect(impliedPlan(actual, statement, 'point') as number).toBeCloseTo(point, 1);
      expect(impliedPlan(actual, statement, 'high') as number).toBeCloseTo(high, 1);
    },
  );

  it('holds the true plan wherever the percentage was rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 2 }),
        (actual, plan, decimals) => {
          const percent = Math.round((actual / plan) * 100 * 10 ** decimals) / 10 ** decimals;
          fc.pre(percent > 10 ** -decimals);
          const low = impliedPlan(actual, stated(percent, decimals), 'low') as number;
          const high = impliedPlan(actual, stated(percent, decimals), 'high') as number;
          expect(plan).toBeGreaterThanOrEqual(low * (1 - 1e-9));
          expect(plan).toBeLessThanOrEqual(high * (1 + 1e-9));
        },
      ),
    );
  });

  it('has no upper end where the percentage may have been 0', () => {
    expect(impliedPlan(5, stated(0.3, 0), 'high')).toBe(invalidNumber);
    expect(impliedPlan(5, stated(0.5, 0), 'high')).toBe(divisionByZero);
    expect(impliedPlan(5, stated(0, 0), 'point')).toBe(divisionByZero);
    expect(impliedPlan(-5, stated(50, 0), 'point')).toBe(invalidNumber);
  });
});

describe('the implied base', () => {
  // domain.md 6.1 and 0.4
  it.each([
    [680, 3, 0, 657.0, 660.19, 663.41],
    [141, 0.7, 1, 139.95, 140.02, 140.09],
  ])('of %d grown by %d %% lies between %d and %d', (current, percent, decimals, low, point, high) => {
    const statement = stated(percent, decimals);
    expect(impliedBase(current, statement, 'low') as number).toBeCloseTo(low, 2);
    expect(impliedBase(current, statement, 'point') as number).toBeCloseTo(point, 2);
    expect(impliedBase(current, statement, 'high') as number).toBeCloseTo(high, 2);
  });

  it('of Gia Lai’s retail sales in 2024 is 55.176', () => {
    expect(impliedBase(60771, stated(10.14, 2), 'point') as number).toBeCloseTo(55176, 0);
  });

  it('does not exist after a fall by everything', () => {
    expect(impliedBase(5, stated(-100, 0), 'point')).toBe(divisionByZero);
    expect(impliedBase(5, stated(-120, 0), 'point')).toBe(invalidNumber);
  });
});

describe('a stated percentage', () => {
  // domain.md 0.5, 0.6, 2.2, 6.1
  it.each([
    ['khớp', 100, 0, 680, 680, 'plan'],
    ['khớp trong phạm vi làm tròn', 100, 0, 31621, 31620, 'plan'],
    ['khớp trong phạm vi làm tròn', 28, 0, 141, 110, 'over'],
    ['khớp trong phạm vi làm tròn', 10.7, 1, 35000, 31621, 'growth'],
    ['khớp trong phạm vi làm tròn', 13.89, 2, 123000, 108000, 'growth'],
    ['khớp trong phạm vi làm tròn', 10, 0, 750, 680, 'growth'],
    ['khớp trong phạm vi làm tròn', -21.43, 2, 110, 140, 'growth'],
    ['khớp trong phạm vi làm tròn', 109.5, 1, 109.45, 100, 'index'],
    ['khớp nếu cắt bớt', 10.16, 2, 915, 90, 'times'],
    ['khớp nếu cắt bớt', 66, 0, 66.9, 100, 'share'],
    ['lệch 91,168', 92.19, 2, 76581, 84000, 'plan'],
    ['lệch 61,765', 61.67, 2, 420, 680, 'plan'],
    ['lệch 33,33', 23, 1, 400, 300, 'growth'],
    ['lệch 128,2', 28, 0, 141, 110, 'plan'],
  ] as const)(
    'is %s: %d with %d decimals, of %d over %d as %s',
    (finding, value, decimals, current, base, kind) => {
      expect(checkStatement(stated(value, decimals), current, base, kind)).toBe(finding);
    },
  );

  it('cannot be checked without a base', () => {
    expect(checkStatement(stated(5, 0), 1, 0, 'growth')).toBe(divisionByZero);
    expect(checkStatement(stated(5, 0), 1, -1, 'plan')).toBe(invalidNumber);
  });

  it('that was rounded from the levels always agrees', () => {
    const level = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(level, level, fc.integer({ min: 0, max: 3 }), (current, base, decimals) => {
        const exact = recompute('index', current, base) as number;
        const printed = Number(exact.toFixed(decimals));
        expect(['equal', 'withinRounding', 'truncated']).toContain(
          agreement(stated(printed, decimals), exact),
        );
      }),
    );
  });

  it('that is off by more than a unit of its last digit never agrees', () => {
    const level = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(
        level,
        level,
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (current, base, decimals, above) => {
          const exact = recompute('index', current, base) as number;
          const printed = Number((exact + (above ? 1.6 : -1.6) * 10 ** -decimals).toFixed(decimals));
          expect(agreement(stated(printed, decimals), exact)).toBe('different');
        },
      ),
    );
  });
});
