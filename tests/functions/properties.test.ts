import fc from 'fast-check';
import { withoutNoise } from '../../src/indicators/arithmetic/rounding';
import type { Library } from './library';
import { call, loadLibrary } from './library';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

const run = (id: string, ...args: unknown[]) => call(library, id, args);
const level = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const column = fc.array(level, { minLength: 2, maxLength: 12 }).map((levels) => levels.map((one) => [one]));
const close = (actual: unknown, expected: number) =>
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
const check = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 200 });

test('equal levels have grown by nothing and meet the plan', () => {
  check(
    fc.property(level, (one) => {
      expect(run('GROWTH', one, one)).toBe(0);
      expect(run('GROWTH', one, one, 'index')).toBe(100);
      expect(run('PLANPCT', one, one, 'percent')).toBe(100);
      expect(run('CHECKPCT', 0, one, one)).toBe('khớp');
      expect(run('VERDICT', one, one, '>=')).toBe('Đạt');
    }),
  );
});

test('the unit does not matter', () => {
  check(
    fc.property(level, level, fc.constantFrom(1e-3, 1e3, 1e6), (now, before, scale) => {
      close(run('GROWTH', now * scale, before * scale), run('GROWTH', now, before) as number);
      close(run('SHARE', now * scale, before * scale), run('SHARE', now, before) as number);
    }),
  );
});

test('the forms say the same', () => {
  check(
    fc.property(level, level, (now, before) => {
      const percent = run('GROWTH', now, before, 'percent') as number;
      close(run('GROWTH', now, before), percent / 100);
      close(run('GROWTH', now, before, 'index'), percent + 100);
      close(run('GROWTH', now, before, 'coefficient'), percent / 100 + 1);
      close(run('PLANPCT', now, before, 'overPercent'), percent);
      close(run('AVGGROWTH', now, before, 1, 'percent'), percent);
      close(run('YTDGROWTH', now, before, 1, 'percent'), percent);
      close(run('CONTRIBUTION', now, before, before), percent);
    }),
  );
});

test('a range gives what its cells give', () => {
  check(
    fc.property(column, level, (levels, base) => {
      for (const id of ['GROWTH', 'PLANPCT', 'SHARE', 'DEFLATE', 'POINTS']) {
        const spilled = run(id, levels, base);
        expect(spilled).toEqual(levels.map(([one]) => [run(id, one, base)]));
      }
    }),
  );
});

test('a column and a row are the same series', () => {
  check(
    fc.property(column, (months) => {
      const row = [months.flat()];
      expect(run('YTD', row, months.length)).toBe(run('YTD', months, months.length));
      const down = run('CUMULATE', months) as unknown[][];
      const across = run('CUMULATE', row) as unknown[][];
      expect(down.flat()).toEqual(across.flat());
      close(down[months.length - 1]?.[0], run('YTD', months, months.length) as number);
    }),
  );
});

test('there and back is where it was', () => {
  check(
    fc.property(level, level, (one, other) => {
      close(run('UNIT', run('UNIT', one, 'tỷ đồng', 'triệu đồng'), 'triệu đồng', 'tỷ đồng'), one);
      close(run('REBASE', run('REBASE', one, other, 2), 2, other), one);
      close(run('DEFLATE', run('DEFLATE', one, 125), 80), one);
    }),
  );
});

test('a number is read as it was written', () => {
  check(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (whole, digits) => {
      const number = withoutNoise(whole / 10 ** digits);
      expect(run('VNUMBER', run('VTEXT', number, digits))).toBe(number);
    }),
  );
});

test('what a statement implies agrees with it', () => {
  check(
    fc.property(level, fc.integer({ min: 1, max: 30000 }), (reached, hundredths) => {
      const percent = hundredths / 100;
      expect(run('CHECKPCT', percent, reached, run('IMPLIEDPLAN', reached, percent), 'plan')).toBe('khớp');
      expect(run('CHECKPCT', percent, reached, run('IMPLIEDBASE', reached, percent))).toBe('khớp');
      const [low, point, high] = ['low', 'point', 'high'].map((bound) =>
        run('IMPLIEDPLAN', reached, percent, bound, 2),
      ) as number[];
      expect(low).toBeLessThan(point as number);
      // half a digit below 0,01 % there is still a plan
      expect(high).toBeGreaterThan(point as number);
    }),
  );
});

test('what remains fulfils the plan', () => {
  check(
    fc.property(level, level, fc.integer({ min: 1, max: 11 }), (plan, reached, left) => {
      const each = run('REMAINING', plan, reached, left) as number;
      close(Math.max(plan, reached), reached + each * left);
    }),
  );
});

test('no more are outstanding than the limit allows, and one more would be too many', () => {
  check(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (good, others) => {
      const most = (rule: string) => run('EXCELLENTCAP', good, good + others, rule) as number;
      const isAllowed: Record<string, (count: number) => boolean> = {
        a: (count) => 5 * count <= good - count,
        b: (count) => 5 * count <= good,
        c: (count) => 5 * count <= good + others,
      };
      for (const [rule, allowed] of Object.entries(isAllowed)) {
        expect(allowed(most(rule))).toBe(true);
        expect(allowed(most(rule) + 1)).toBe(false);
      }
    }),
  );
});
