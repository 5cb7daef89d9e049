import { readReport } from '../../src/reports';
import { indicatorKey } from '../../src/reports/reconcile/indicator-key';
import { resultsTable } from '../../src/reports/tables/results';
import { spellingKey } from '../../src/indicators/language/spelling';

const TEXT =
  'Tổng mức bán lẻ hàng hóa năm 2024 của tỉnh Gia Lai (cũ) đạt 60.127 tỷ đồng; ' +
  'tổng mức bán lẻ hàng hóa năm 2024 của Bình Định trước đây đạt 113.184 tỷ đồng. ' +
  'Tổng mức bán lẻ hàng hóa năm 2024 theo địa giới mới đạt 173.311 tỷ đồng. ' +
  'Kim ngạch xuất khẩu năm 2024 trên địa bàn tỉnh đạt 2.100 triệu USD.';

const province = (name: string, era: 'former' | 'new') => ({
  level: 'province',
  name: spellingKey(name),
  era,
});

describe('the territory of a figure of a report', () => {
  const figures = readReport(TEXT);

  it('is what its own words name', () => {
    expect(figures.map(({ value, territory }) => [value, territory])).toEqual([
      [60127, province('Gia Lai', 'former')],
      [113184, province('Bình Định', 'former')],
      [173311, province('', 'new')],
      [2100, undefined],
    ]);
  });

  it('makes it another figure: none contradicts another, and none takes the place of another in a table', () => {
    expect(new Set(figures.map(indicatorKey)).size).toBe(4);
    const { rows } = resultsTable(figures, 'vi', 2024);
    expect(rows.map(({ name }) => name)).toEqual([
      expect.stringContaining('(Gia Lai cũ)'),
      expect.stringContaining('(Bình Định cũ)'),
      expect.stringContaining('(địa giới mới)'),
      expect.not.stringContaining('('),
    ]);
    expect(rows.slice(0, 3).every(({ indicator }) => indicator === undefined)).toBe(true);
  });
});
