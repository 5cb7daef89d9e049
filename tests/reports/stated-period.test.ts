import { basePeriod, readPeriod, samePart } from '../../src/reports/stated-period';

describe('a period is read from its name', () => {
  it.each([
    ['năm 2023', 'year', 12, 2023],
    ['Năm 2023', 'year', 12, 2023],
    ['cả năm 2023', 'year', 12, 2023],
    ['2023', 'year', 12, 2023],
    ['12 tháng năm 2023', 'year', 12, 2023],
    ['9 tháng năm 2023', 'months', 9, 2023],
    ['9 tháng của năm 2023', 'months', 9, 2023],
    ['9 tháng 2023', 'months', 9, 2023],
    ['9 tháng', 'months', 9, null],
    ['6 tháng đầu năm 2021', 'months', 6, 2021],
    ['6 tháng đầu năm', 'months', 6, null],
    ['lũy kế 10 tháng năm 2024', 'months', 10, 2024],
    ['tháng 4/2021', 'month', 4, 2021],
    ['tháng 04 năm 2021', 'month', 4, 2021],
    ['tháng 12', 'month', 12, null],
    ['cuối tháng 12/2023', 'month', 12, 2023],
    ['quý III/2024', 'quarter', 3, 2024],
    ['quí 1 năm 2024', 'quarter', 1, 2024],
  ])('%s', (text, kind, number, year) => {
    expect(readPeriod(text)).toEqual({ kind, number, year });
  });

  it.each(['giai đoạn 2021-2025', 'hàng quý', 'tháng 13', '6 tháng cuối năm 2023', 'năm 20214', '', null])(
    'but not from %p',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});

test('the same period lies a year before, the previous one just before', () => {
  const may = { kind: 'month', number: 5, year: 2024 } as const;
  expect(basePeriod(may, 'samePeriod')).toEqual({ kind: 'month', number: 5, year: 2023 });
  expect(basePeriod(may, 'previousPeriod')).toEqual({ kind: 'month', number: 4, year: 2024 });
  expect(basePeriod({ ...may, number: 1 }, 'previousPeriod')).toEqual({
    kind: 'month',
    number: 12,
    year: 2023,
  });
  expect(basePeriod({ kind: 'quarter', number: 1, year: 2024 }, 'previousPeriod')).toEqual({
    kind: 'quarter',
    number: 4,
    year: 2023,
  });
  expect(samePart(may, { ...may, year: 2019 })).toBe(true);
});
