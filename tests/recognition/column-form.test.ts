import { readSheet } from '../../src/recognition';
import { readSheets } from '../linking/sheet-notation';

/** The column of a rate beside one row of levels of 2030 and 2031. */
function rateColumn(header: string, levels: string, rate: string) {
  const lines = [
    '== T',
    '1| KẾT QUẢ NĂM 2031',
    `3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2030 | Thực hiện năm 2031 | ${header}`,
    `4| 1 | Kim ngạch xuất khẩu | Triệu USD | ${levels} | ${rate}`,
  ];
  return readSheet(readSheets(lines)[0].snapshot).tables[0].columns[5];
}

describe('a rate that growth and index may both have', () => {
  const HEADERS = ['Tăng trưởng (%)', 'So với năm 2030 (%)', 'Tốc độ phát triển so với năm 2030 (%)'];

  test.each(HEADERS)('is what the levels beside it give: %s', (header) => {
    expect(rateColumn(header, '100.5 | 327.6', '226')).toMatchObject({ form: 'growth', isFormClear: true });
    expect(rateColumn(header, '100.5 | 227.1', '226')).toMatchObject({ form: 'index', isFormClear: true });
    expect(rateColumn(header, '80.2 | 125.1', '56')).toMatchObject({ form: 'growth', isFormClear: true });
  });

  test.each(HEADERS)('is left to the user without levels: %s', (header) => {
    expect(rateColumn(header, ' | 227.1', '226').isFormClear).toBe(false);
    expect(rateColumn(header, '100.5 | 227.1', '301.5').isFormClear).toBe(false);
  });

  it('is what words say that mean one only', () => {
    const read = (header: string) => rateColumn(header, ' | 227.1', '226');
    expect(read('Tăng, giảm so với năm 2030 (%)')).toMatchObject({ form: 'growth', isFormClear: true });
    expect(read('Chỉ số phát triển (năm trước = 100)')).toMatchObject({ form: 'index', isFormClear: true });
    expect(rateColumn('So với năm 2030 (%)', ' | 227.1', '-226').form).toBe('growth');
  });

  it('is an index near 100', () => {
    const column = rateColumn('Tăng trưởng (%)', ' | 227.1', '108.5');
    expect(column).toMatchObject({ form: 'index', isFormClear: true });
  });
});
