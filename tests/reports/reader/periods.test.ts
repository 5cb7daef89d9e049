import { severalMonths } from '../../../src/indicators/language/periods';
import { periodText, readPeriod, readWholePeriod } from '../../../src/reports/reader/periods';
import { sentences } from '../../../src/reports/reader/tokens';

/** The period at the beginning of a text. */
function periodOf(text: string) {
  const [{ tokens }] = [...sentences(text)];
  return readPeriod(tokens, 0);
}

const lengthOf = (text: string) => [...sentences(text)][0].tokens.length;

describe('a period', () => {
  it.each([
    ['năm 2023', 'year', 12, 2023],
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
    ['31/12/2023', 'day', 1231, 2023],
    ['ngày 15/8', 'day', 815, null],
    ['cả năm', 'year', 12, null],
    ['hằng quý', 'every', 3, null],
    ['tháng 1-5/2024', 'months', 5, 2024],
    ['tháng 1-5.2024', 'months', 5, 2024],
    ['tháng 1 đến tháng 5 năm 2024', 'months', 5, 2024],
    ['từ tháng 1 đến hết tháng 6/2024', 'months', 6, 2024],
    ['quý I+II/2024', 'months', 6, 2024],
    ['quý I-III năm 2024', 'months', 9, 2024],
    ['từ quý I đến quý III năm 2024', 'months', 9, 2024],
    ['tháng 9 - 9 tháng 2024', 'month', 9, null],
    ['tháng 5 và 5 tháng năm 2024', 'month', 5, null],
    ['tháng 1, 2 xã đạt chuẩn', 'month', 1, null],
    ['tháng 8 - 2 xã đạt chuẩn', 'month', 8, null],
  ])('%s', (text, kind, number, year) => expect(periodOf(text)).toMatchObject({ kind, number, year }));

  it.each([
    ['tháng 1 và tháng 2 năm 2024', [1, 2]],
    ['tháng 1 và 2 năm 2024', [1, 2]],
    ['tháng 1, 2/2024', [1, 2]],
    ['tháng 4-6/2024', [4, 5, 6]],
    ['từ tháng 2 đến hết tháng 5 năm 2024', [2, 3, 4, 5]],
    ['quý II và quý III năm 2024', [4, 5, 6, 7, 8, 9]],
    ['quý I+III/2024', [1, 2, 3, 7, 8, 9]],
    ['từ tháng 01/2023 đến hết tháng 6/2024', []],
    ['từ tháng 11/2023 đến tháng 2/2024', []],
    ['tháng 11/2023 và tháng 2/2024', []],
  ])('%s is of several months, none of them alone', (text, months) =>
    expect(periodOf(text)).toMatchObject({ ...severalMonths(months), year: 2024, end: lengthOf(text) }),
  );

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

describe('a period is read from all that is typed', () => {
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
    ['giai đoạn 2021-2025', 'years', 5, 2025],
    ['hàng quý', 'every', 3, null],
    ['6 tháng cuối năm 2023', 'lastMonths', 6, 2023],
  ])('%s', (text, kind, number, year) => {
    expect(readWholePeriod(text)).toEqual({ kind, number, year });
  });

  it.each(['tháng 13', 'năm 20214', 'năm 2023 và năm 2024', ''])('but not from %p', (text) => {
    expect(readWholePeriod(text)).toBeNull();
  });
});
