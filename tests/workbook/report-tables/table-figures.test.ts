import { readReport } from '../../../src/reports';
import { writeReport } from '../../../src/reports/writer';
import { writableTables } from '../../../src/workbook/report-tables/writable-tables';
import { fourHeaderRows, oneHeaderRow } from '../fixtures/layouts';
import { sheet } from '../fixtures/sheet';

/** The figures of the first table that say something of an indicator. */
function figuresIn(snapshot: Parameters<typeof writableTables>[0][number], name: RegExp) {
  return writableTables([snapshot])[0].figures.filter(({ indicator }) => name.test(indicator));
}

test('the year’s estimate is told with its plan and the year before, next year’s plan as a target', () => {
  const [result, target] = figuresIn(oneHeaderRow, /nhập khẩu/i);
  expect(result).toMatchObject({ role: 'result', period: 'năm 2023', value: 141, unit: 'triệu USD' });
  expect(result.planPercent).toBeCloseTo((141 / 110) * 100, 9);
  expect(result.growthPercent).toBeCloseTo((141 / 140 - 1) * 100, 9);
  expect(target).toMatchObject({ role: 'target', period: 'năm 2024', value: 115, planPercent: null });
  expect(target.growthPercent).toBeCloseTo((115 / 141 - 1) * 100, 9);
});

test('a sign of no data gives no percentage', () => {
  const [result] = figuresIn(oneHeaderRow, /bán lẻ/i);
  expect(result).toMatchObject({ value: 108000, planPercent: 100, growthPercent: null });
});

test('stacked headers and ditto marks in place of units are understood', () => {
  const [exports] = figuresIn(fourHeaderRows, /^Xuất khẩu/);
  const [imports] = figuresIn(fourHeaderRows, /^Nhập khẩu/);
  expect(exports).toMatchObject({ value: 680000, unit: 'nghìn USD', planPercent: 100 });
  expect(imports.unit).toBe('nghìn USD');
});

test('headings and hidden rows are not told', () => {
  const names = writableTables([fourHeaderRows])[0].figures.map(({ indicator }) => indicator);
  expect(names).not.toContain('CÔNG NGHIỆP');
  const rows = [
    ['Chỉ tiêu công thương năm 2031'],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'KH 2031', 'Ước TH 2031', 'TH 2030'],
    [1, 'Kim ngạch xuất khẩu', 'Triệu USD', 440, 412.5, 375],
    [2, 'Kim ngạch nhập khẩu', 'Triệu USD', 90, 88, 80],
  ];
  const [table] = writableTables([sheet(rows, { hiddenRows: [4] })]);
  expect(table.figures.map(({ indicator }) => indicator)).toEqual(['Kim ngạch xuất khẩu']);
});

test('month and months so far are told apart, in the order of a report', () => {
  const rows = [
    ['Kết quả sản xuất kinh doanh tháng 9 năm 2031'],
    ['Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2031', 'Tháng 9/2031', '9 tháng năm 2031', '9 tháng năm 2030'],
    ['Kim ngạch xuất khẩu', 'Triệu USD', 440, 40, 330, 300],
    ['Kim ngạch nhập khẩu', 'Triệu USD', 90, 9, 66, 60],
  ];
  const figures = figuresIn(sheet(rows), /xuất khẩu/);
  expect(figures.map(({ period, value }) => [period, value])).toEqual([
    ['tháng 9/2031', 40],
    ['9 tháng năm 2031', 330],
  ]);
  expect(figures[1]).toMatchObject({ planPercent: 75 });
  expect(figures[1].growthPercent).toBeCloseTo(10, 9);
});

test('sheets that are hidden, and tables that say nothing, are not offered', () => {
  expect(writableTables([{ ...oneHeaderRow, visible: false }])).toEqual([]);
  expect(writableTables([sheet([['Ghi chú'], ['Không có bảng nào ở đây']])])).toEqual([]);
});

test('the paragraph of a table is read back to its figures', () => {
  const [table] = writableTables([oneHeaderRow]);
  expect(table).toMatchObject({ sheet: 'Một dòng', title: expect.stringContaining('2023') as string });
  const read = readReport(writeReport(table.figures));
  const levels = (figures: readonly { role: string; value: number | null }[]) =>
    figures.map(({ role, value }) => [role, value]);
  expect(levels(read)).toEqual(levels(table.figures));
});
