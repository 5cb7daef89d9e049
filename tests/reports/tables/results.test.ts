import type { GivenRow } from '../../../src/tables/kit/given-rows';
import { readReport } from '../../../src/reports';
import { resultsTable } from '../../../src/reports/tables';

const THIS_YEAR = 2033;
const tableOf = (text: string, language: 'vi' | 'en' = 'vi') =>
  resultsTable(readReport(text), language, THIS_YEAR);
const rowsOf = (text: string): readonly GivenRow[] => tableOf(text).rows;

describe('a report of a year', () => {
  it('fills the yearly table: result, plan, year before and next year, each in its column', () => {
    const { table, year, rows } = tableOf(
      'Năm 2030, kim ngạch xuất khẩu đạt 375 triệu USD. Kế hoạch năm 2031: kim ngạch xuất khẩu 440 triệu USD. ' +
        'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD (đạt 93,75% kế hoạch, tăng 10% so với cùng kỳ). ' +
        'Năm 2032, phấn đấu kim ngạch xuất khẩu đạt 0,45 tỷ USD.',
    );
    expect([table, year]).toEqual(['CT-NAM', 2031]);
    expect(rows).toEqual([
      {
        name: 'kim ngạch xuất khẩu',
        unit: 'triệu USD',
        indicator: 'exports',
        cells: {
          base: 375,
          plan: 440,
          estimate: 412.5,
          target: 450,
          note: 'Báo cáo nêu: đạt 93,75% kế hoạch; tăng 10%',
        },
      },
    ]);
  });

  it('gives an index for the growth that is stated of one', () => {
    const [row] = rowsOf('Năm 2031, chỉ số sản xuất công nghiệp tăng 6,2% so với cùng kỳ.');
    expect(row).toMatchObject({ values: 'index', unit: '%', cells: { estimate: 106.2 } });
  });

  it('says ranges, approximations and falls in the note', () => {
    const rows = rowsOf(
      'Năm 2031, sản lượng xi măng ước đạt hơn 1.250 nghìn tấn, giảm 3,1% so với cùng kỳ. ' +
        'Năm 2031, tổng vốn đầu tư toàn xã hội ước đạt 820 - 830 tỷ đồng.',
    );
    expect(rows.map(({ cells }) => cells.note)).toEqual([
      'Báo cáo nêu: hơn 1.250 nghìn tấn; giảm 3,1%',
      'Báo cáo nêu: năm 2031 820-830 tỷ đồng',
    ]);
    expect(rows[1]?.cells).not.toHaveProperty('estimate');
  });

  it('keeps two results that contradict each other in two rows', () => {
    const rows = rowsOf(
      'Năm 2031, kim ngạch nhập khẩu đạt 95 triệu USD. Năm 2031, kim ngạch nhập khẩu đạt 97 triệu USD.',
    );
    expect(rows.map(({ cells }) => cells.estimate)).toEqual([95, 97]);
  });

  it('tells of another period in a row of its own, in words', () => {
    const rows = rowsOf(
      'Năm 2031, kim ngạch xuất khẩu đạt 412,5 triệu USD; số doanh nghiệp thành lập mới đạt 310 doanh nghiệp. ' +
        'Quý I năm 2031, kim ngạch xuất khẩu đạt 90 triệu USD, tăng 4%.',
    );
    expect(rows[2]).toEqual({
      name: expect.stringMatching(/^kim ngạch xuất khẩu \(quý I năm 2031\)$/i),
      unit: 'triệu USD',
      cells: { note: 'Báo cáo nêu: 90 triệu USD; tăng 4%' },
    });
  });

  it('is written in English where the table is', () => {
    const { rows } = tableOf(
      'Năm 2031, kim ngạch xuất khẩu đạt 412,5 triệu USD, bằng 93,75% kế hoạch.',
      'en',
    );
    expect(rows[0]?.cells.note).toBe('Report: 93,75% of plan');
  });
});

describe('a report of a month', () => {
  const TEXT =
    'Tháng 4/2031, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước đạt 2.150 tỷ đồng, tăng 1,2% so với tháng trước. ' +
    'Lũy kế 4 tháng đầu năm 2031, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 8.420 tỷ đồng, đạt 34,5% kế hoạch.';

  it('fills the monthly table, month beside the months so far', () => {
    const { table, year, month, rows } = tableOf(TEXT);
    expect([table, year, month]).toEqual(['BC-THANG', 2031, 4]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells).toEqual({
      month: 2150,
      cumulative: 8420,
      note: 'Báo cáo nêu: tháng tăng 1,2% so với kỳ trước; cộng dồn đạt 34,5% kế hoạch',
    });
  });

  it('has the growth of an index on the month before in its own column', () => {
    const [row] = rowsOf(
      'Tháng 4/2031, chỉ số sản xuất công nghiệp tăng 2,5% so với tháng trước và tăng 7,5% so với cùng kỳ.',
    );
    expect(row?.cells).toMatchObject({ month: 107.5, onLastMonth: 2.5 });
  });
});

it('a report that names no year is of this one', () => {
  expect(tableOf('Kim ngạch xuất khẩu đạt 412,5 triệu USD.')).toMatchObject({
    table: 'CT-NAM',
    year: THIS_YEAR,
    rows: [{ cells: { estimate: 412.5 } }],
  });
});
