import { readReport } from '../../src/reports';
import { all, only } from './said';

describe('numbers and units', () => {
  it.each([
    ['1.726,5 tỷ đồng', 1726.5, 'tỷ đồng'],
    ['1,02 tỷ USD', 1.02, 'tỷ USD'],
    ['1.726 tỷ USD', 1.726, 'tỷ USD'],
    ['1.020 triệu USD', 1020, 'triệu USD'],
    ['947.5 triệu USD', 947.5, 'triệu USD'],
    ['2,500.5 triệu USD', 2500.5, 'triệu USD'],
    ['31\u00a0621 tỷ đồng', 31621, 'tỷ đồng'],
    ['85 ngàn tỉ đồng', 85, 'nghìn tỷ đồng'],
    ['320 triệu đô la Mỹ', 320, 'triệu USD'],
    ['812 triệu Kwh', 812, 'triệu kWh'],
    ['8,4 triệu m³', 8.4, 'triệu m3'],
    ['62,4 triệu đồng/người/năm', 62.4, 'triệu đồng/người/năm'],
    ['96,4 tr.USD', 96.4, 'triệu USD'],
    ['1.853 triệu lượt khách.km', 1853, 'triệu lượt khách.km'],
    ['742 triệu tấn.Km', 742, 'triệu tấn.km'],
    ['23 lượt dự án', 23, 'lượt dự án'],
  ])('%s', (written, value, unit) => {
    expect(only(`Sản lượng đạt ${written}.`)).toMatchObject({ value, unit });
  });

  test('bare tỷ is money: of the country, or dollars where the indicator is in dollars', () => {
    expect(only('Thu ngân sách đạt 900 tỷ.')).toMatchObject({ unit: 'tỷ đồng' });
    expect(only('Kim ngạch xuất khẩu đạt 3,4 tỷ.')).toMatchObject({ unit: 'tỷ USD' });
  });

  test('what a quantity is worth is a level of its own, what money is worth in other money is not', () => {
    expect(all('Gạo đạt 611 nghìn tấn, tương đương 318 triệu USD.').map(({ value }) => value)).toEqual([
      611, 318,
    ]);
    expect(all('Vốn đăng ký đạt 812 triệu USD, tương đương 20.300 tỷ đồng.')).toHaveLength(1);
  });

  test('a range has two ends and no value', () => {
    expect(only('Tổng mức bán lẻ đạt 826,9 – 834,6 ngàn tỷ đồng.')).toEqual({
      indicator: 'Tổng mức bán lẻ',
      role: 'result',
      low: 826.9,
      high: 834.6,
      unit: 'nghìn tỷ đồng',
    });
  });

  test('from one level to another is the other', () => {
    expect(only('Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,9%.')).toMatchObject({ value: 3.9 });
  });

  it.each([
    ['hơn', 'over'],
    ['trên', 'over'],
    ['gần', 'under'],
    ['chưa đến', 'under'],
    ['khoảng', 'about'],
    ['xấp xỉ', 'about'],
  ])('%s qualifies the level', (word, approximation) => {
    expect(only(`Kim ngạch xuất khẩu đạt ${word} 310 triệu USD.`)).toMatchObject({
      value: 310,
      approximation,
    });
  });

  test('doubtful writing and readings are marked by a confidence below 0,8', () => {
    const [doubtful] = readReport('Kim ngạch xuất khẩu đạt 1.726 tỷ USD.');
    const [sure] = readReport('Kim ngạch xuất khẩu đạt 1,726 tỷ USD.');
    expect(doubtful.confidence).toBeLessThan(0.8);
    expect(sure.confidence).toBeGreaterThanOrEqual(0.8);
  });
});
