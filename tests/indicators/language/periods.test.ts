import {
  firstMonths,
  isCumulative,
  isPartOfYear,
  monthOf,
  monthsOf,
  quarterOf,
  sameMonths,
  severalMonths,
  samePeriod,
  WHOLE_YEAR,
  previousPeriod,
  sameName,
  samePeriodLastYear,
  writePeriod,
  wholeYear,
  type Period,
} from '../../../src/indicators/language/periods';
import { readWholePeriod } from '../../../src/reports';

const may: Period = { kind: 'month', number: 5, year: 2024 };

test('the same period lies a year before, the previous one just before', () => {
  expect(samePeriodLastYear(may)).toEqual({ ...may, year: 2023 });
  expect(previousPeriod(may)).toEqual({ ...may, number: 4 });
  expect(previousPeriod({ ...may, number: 1 })).toEqual({ kind: 'month', number: 12, year: 2023 });
  const winter: Period = { kind: 'quarter', number: 1, year: 2024 };
  expect(previousPeriod(winter)).toEqual({ kind: 'quarter', number: 4, year: 2023 });
  expect(previousPeriod({ kind: 'months', number: 9, year: 2024 })).toMatchObject({ number: 9, year: 2023 });
  expect(sameName(may, samePeriodLastYear(may))).toBe(true);
});

test('the first quarter lasts the first three months, several years none of one year', () => {
  expect(sameMonths(quarterOf(1), firstMonths(3))).toBe(true);
  expect(samePeriod({ ...quarterOf(1), year: 2024 }, { ...firstMonths(3), year: 2023 })).toBe(false);
  expect(monthsOf({ kind: 'lastMonths', number: 6 })).toEqual({ from: 7, to: 12 });
  expect(isPartOfYear({ kind: 'years', number: 5, year: 2025 })).toBe(false);
  expect(isPartOfYear({ kind: 'month', number: 5, year: null })).toBe(false);
});

test('January is a month, one month from New Year counts on; both are the same months', () => {
  expect([monthOf(1), firstMonths(1), quarterOf(1), quarterOf(2)].map(isCumulative)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(sameMonths(monthOf(1), firstMonths(1))).toBe(true);
  expect(sameName(monthOf(1), firstMonths(1))).toBe(false);
  expect(firstMonths(12)).toEqual(WHOLE_YEAR);
});

test.each<Period>([
  may,
  { ...may, year: null },
  { kind: 'months', number: 9, year: 2024 },
  { kind: 'lastMonths', number: 6, year: 2024 },
  { kind: 'lastMonths', number: 6, year: null },
  { kind: 'quarter', number: 3, year: 2024 },
  wholeYear(2024),
  wholeYear(null),
  { kind: 'years', number: 5, year: 2025 },
  { kind: 'every', number: 3, year: null },
  { kind: 'day', number: 1231, year: 2024 },
  { ...severalMonths([2, 3]), year: 2024 },
  { ...severalMonths([1, 3, 7]), year: 2024 },
])('what is written is read back: %p', (period) => {
  expect(readWholePeriod(writePeriod(period))).toEqual(period);
});
