import { readReport } from '../../../src/reports';
import { targetsTable } from '../../../src/reports/tables';

const tableOf = (text: string) => targetsTable(readReport(text), 'vi', 2033);

it('targets stand beside plan and result of the year before', () => {
  const { year, rows } = tableOf(
    'Kế hoạch năm 2031: kim ngạch xuất khẩu 440 triệu USD. Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD. ' +
      'Năm 2032, phấn đấu kim ngạch xuất khẩu đạt 0,45 tỷ USD, tăng 9,1% so với năm 2031.',
  );
  expect(year).toBe(2031);
  expect(rows).toEqual([
    {
      name: expect.stringMatching(/kim ngạch xuất khẩu \(năm 2031\)/i),
      unit: 'triệu USD',
      indicator: 'exports',
      cells: { targetTyped: 440 },
    },
    {
      name: 'kim ngạch xuất khẩu',
      unit: 'tỷ USD',
      indicator: 'exports',
      cells: { plan: 0.44, estimate: 0.4125, targetTyped: 0.45, note: 'Báo cáo nêu: tăng 9,1%' },
    },
  ]);
});

it('a growth that is asked for stands where the sheet computes the level from it', () => {
  const [row] = tableOf(
    'Năm 2031, giá trị sản xuất công nghiệp đạt 21.340 tỷ đồng. Mục tiêu năm 2032: giá trị sản xuất công nghiệp tăng 8,5%.',
  ).rows;
  expect(row?.cells).toEqual({ estimate: 21340, growthTyped: 8.5 });
});

it('bounds keep their signs, ranges have none', () => {
  const { rows } = tableOf(
    'Năm 2032, phấn đấu tỷ lệ hộ nghèo giảm còn dưới 2,5%; trên 90% chi bộ hoàn thành tốt nhiệm vụ; ' +
      'tổng vốn đầu tư toàn xã hội đạt 820 - 830 tỷ đồng.',
  );
  expect(rows.map(({ cells }) => [cells.comparator, cells.targetTyped])).toEqual([
    ['<', 2.5],
    ['>', 90],
    ['', '820-830'],
  ]);
  expect(rows[0]?.values).toBe('rate');
});

it('a report without targets gives no rows', () => {
  expect(tableOf('Năm 2031, kim ngạch xuất khẩu đạt 412,5 triệu USD.').rows).toEqual([]);
});
