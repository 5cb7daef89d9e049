import { readReport } from '../../../src/reports';
import { reconcile } from '../../../src/reports/reconcile';
import { reconciliationTable } from '../../../src/reports/tables';

const NAMES = ['báo cáo', 'báo cáo trước'];

function tableOf(...texts: string[]) {
  const sources = texts.map((text, place) => ({ name: NAMES[place] ?? '', text, figures: readReport(text) }));
  return reconciliationTable(reconcile(sources), sources, 'vi', 2033);
}

it('each stated percentage is a row with its level, the base it rests on, its kind and its source', () => {
  const { table, year, rows } = tableOf(
    'Kế hoạch năm 2031: kim ngạch xuất khẩu 440 triệu USD. ' +
      'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD (đạt 93,57% kế hoạch, tăng hơn 9% so với cùng kỳ).',
  );
  expect([table, year]).toEqual(['DOICHIEU', 2031]);
  expect(rows).toEqual([
    {
      name: 'kim ngạch xuất khẩu',
      unit: 'triệu USD',
      indicator: 'exports',
      cells: {
        source: 'báo cáo',
        vintage: 'ước',
        value: 412.5,
        base: 440,
        statement: 'đạt kế hoạch',
        stated: 93.57,
        note: expect.stringMatching(/đảo/),
      },
    },
    {
      name: 'kim ngạch xuất khẩu',
      unit: 'triệu USD',
      indicator: 'exports',
      cells: {
        source: 'báo cáo',
        vintage: 'ước',
        value: 412.5,
        statement: 'tăng/giảm',
        stated: 9,
        note: 'hơn 9',
      },
    },
  ]);
});

it('a base from another text is named, a period that is no year too', () => {
  const { rows } = tableOf(
    '9 tháng năm 2031, kim ngạch nhập khẩu đạt 110 triệu USD, tăng 10% so với cùng kỳ.',
    '9 tháng năm 2030, kim ngạch nhập khẩu đạt 100 triệu USD.',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.name).toMatch(/^kim ngạch nhập khẩu \(9 tháng năm 2031\)$/i);
  expect(rows[0]?.cells).toMatchObject({ base: 100, note: 'gốc lấy từ báo cáo trước' });
});
