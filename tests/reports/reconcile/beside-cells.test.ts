import { reconcile, reconciliationLines, type StatedLevel } from '../../../src/reports/reconcile';
import { besideCellRows } from '../../../src/reports/reconcile/reconciliation-rows';
import { readReport } from '../../../src/reports';

const cell = (indicator: string, value: number, unit: string, source: string): StatedLevel => ({
  indicator,
  role: 'result',
  period: { kind: 'year', number: 0, year: 2031 },
  value,
  unit,
  source,
});
const TABLE = [
  cell('Doanh thu nghề gốm xuất khẩu', 1533.4, 'tỷ đồng', "'Biểu 1'!D5"),
  cell('Sản lượng nghề tre xuất khẩu', 812, 'tấn', "'Biểu 1'!D6"),
];
const TEXT =
  'Năm 2031, doanh thu nghề gốm xuất khẩu đạt 1.533 tỷ đồng; sản lượng nghề tre xuất khẩu đạt 821 tấn; số lao động nghề mây tre đan đạt 450 người.';

const reconciled = (text: string, table: readonly StatedLevel[]) =>
  reconcile([{ name: 'báo cáo', text, figures: readReport(text) }], table);

test('each level of a text stands beside the cell that states it', () => {
  expect(besideCellRows(reconciled(TEXT, TABLE))).toMatchObject([
    { value: 1533, base: 1533.4, baseSource: "'Biểu 1'!D5", status: 'agrees' },
    { value: 821, base: 812, baseSource: "'Biểu 1'!D6", status: 'wrong', difference: 9 },
    { value: 450, base: null, baseSource: null, status: 'open' },
  ]);
});

test('the unit may be another one', () => {
  const text = TEXT.replace('1.533 tỷ đồng', '1,5334 nghìn tỷ đồng');
  expect(besideCellRows(reconciled(text, TABLE))[0]).toMatchObject({ base: 1.5334, status: 'agrees' });
});

test('without tables there is nothing to stand beside', () =>
  expect(reconciled(TEXT, []).besideCells).toEqual([]));

test.each([
  [
    'vi',
    [
      "KHỚP TRONG PHẠM VI LÀM TRÒN: doanh thu nghề gốm xuất khẩu, năm 2031: 1.533 tỷ đồng; 'Biểu 1'!D5: 1.533,4 tỷ đồng",
      'KHÁC: sản lượng',
      'KHÔNG CÓ Ô NÀO NÊU SỐ NÀY: số lao động',
    ],
  ],
  [
    'en',
    [
      "AGREES WITHIN ROUNDING: doanh thu nghề gốm xuất khẩu, năm 2031: 1.533 tỷ đồng; 'Biểu 1'!D5: 1.533,4 tỷ đồng",
      'DIFFERS: sản lượng',
      'NO CELL STATES IT: số lao động',
    ],
  ],
] as const)('as text: %s', (language, parts) => {
  const text = reconciliationLines(reconciled(TEXT, TABLE), language).join('\n');
  for (const part of parts) expect(text).toContain(part);
});
