import {
  monthsOf,
  previousPeriod,
  samePart,
  samePeriodLastYear,
  writePeriod,
  yearNamed,
  type NamedPeriod,
} from '../../../src/indicators/language/named-periods';
import { readWholePeriod } from '../../../src/reports';

const may: NamedPeriod = { kind: 'month', number: 5, year: 2024 };

test('the same period lies a year before, the previous one just before', () => {
  expect(samePeriodLastYear(may)).toEqual({ ...may, year: 2023 });
  expect(previousPeriod(may)).toEqual({ ...may, number: 4 });
  expect(previousPeriod({ ...may, number: 1 })).toEqual({ kind: 'month', number: 12, year: 2023 });
  const winter: NamedPeriod = { kind: 'quarter', number: 1, year: 2024 };
  expect(previousPeriod(winter)).toEqual({ kind: 'quarter', number: 4, year: 2023 });
  expect(previousPeriod({ kind: 'months', number: 9, year: 2024 })).toMatchObject({ number: 9, year: 2023 });
  expect(samePart(may, { ...may, year: 2019 })).toBe(true);
});

test('the first quarter lasts the first three months, several years none of one year', () => {
  expect(monthsOf({ kind: 'quarter', number: 1, year: 2024 })).toEqual(
    monthsOf({ kind: 'months', number: 3, year: 2024 }),
  );
  expect(monthsOf({ kind: 'lastMonths', number: 6, year: null })).toEqual({ from: 7, to: 12 });
  expect(monthsOf({ kind: 'years', number: 5, year: 2025 })).toBeNull();
});

test.each<NamedPeriod>([
  may,
  { ...may, year: null },
  { kind: 'months', number: 9, year: 2024 },
  { kind: 'lastMonths', number: 6, year: 2024 },
  { kind: 'lastMonths', number: 6, year: null },
  { kind: 'quarter', number: 3, year: 2024 },
  yearNamed(2024),
  yearNamed(null),
  { kind: 'years', number: 5, year: 2025 },
  { kind: 'every', number: 3, year: null },
  { kind: 'day', number: 1231, year: 2024 },
])('what is written is read back: %p', (period) => {
  expect(readWholePeriod(writePeriod(period))).toEqual(period);
});
