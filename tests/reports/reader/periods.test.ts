import { periodText, readPeriod } from '../../../src/reports/reader/periods';
import { sentences } from '../../../src/reports/reader/tokens';

/** The period at the beginning of a text. */
function periodOf(text: string) {
  const [{ tokens }] = [...sentences(text)];
  return readPeriod(tokens, 0);
}

describe('a period', () => {
  it.each([
    ['năm 2023', 'year', 0, 2023],
    ['9 tháng đầu năm 2023', 'months', 9, 2023],
    ['9 tháng của năm 2023', 'months', 9, 2023],
    ['9 tháng/2023', 'months', 9, 2023],
    ['chín tháng năm 2023', 'months', 9, 2023],
    ['6 tháng cuối năm', 'lastMonths', 6, null],
    ['tháng 4/2021', 'month', 4, 2021],
    ['tháng 4-2021', 'month', 4, 2021],
    ['tháng 4.2021', 'month', 4, 2021],
    ['tháng Mười Một', 'month', 11, null],
    ['quý III/2024', 'quarter', 3, 2024],
    ['quí I năm 2024', 'quarter', 1, 2024],
    ['giai đoạn 2021 - 2025', 'years', 5, 2025],
    ['nhiệm kỳ 2020-2025', 'years', 6, 2025],
    ['31/12/2023', 'day', 3112, 2023],
    ['ngày 15/8', 'day', 1508, null],
    ['cả năm', 'year', 0, null],
    ['hằng quý', 'every', 3, null],
  ])('%s', (text, kind, number, year) => expect(periodOf(text)).toMatchObject({ kind, number, year }));

  it.each([
    ['năm 20214'],
    ['13 tháng'],
    ['tháng 13'],
    ['năm trước'],
    ['2023'],
    ['32/1/2023'],
    ['quý khách'],
    ['tỷ đồng'],
  ])('%s is none', (text) => expect(periodOf(text)).toBeNull());

  it.each([
    ['9 tháng', 2023, '9 tháng năm 2023'],
    ['6 tháng đầu năm', 2023, '6 tháng đầu năm 2023'],
    ['cả năm', 2023, 'năm 2023'],
    ['Tháng 4/2021', 2023, 'tháng 4/2021'],
    ['9 tháng', null, '9 tháng'],
  ])('%s with the year %p of the report is "%s"', (text, year, expected) => {
    const period = periodOf(text);
    expect(period && periodText(period, year)).toBe(expected);
  });
});
