import { printDigest } from '../../../src/workbench/cli/print-digest';
import type { Block } from '../../../src/workbench/cli/read-block';
import { vietnameseNumber } from '../../../src/workbench/number-text';

/** A block as it is read from a sheet, from rows as one types them. */
function block(rows: (string | number)[][], merges: Block['merges'] = []): Block {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const value = row[at] ?? '';
      const text = typeof value === 'number' ? vietnameseNumber(value, '#,##0.##') : value;
      return { value, formula: '', text };
    }),
  );
  const printed = cells.map((row) => row.map(({ text }) => ({ text, right: false })));
  return { cells, printed, merges };
}

const LONG = 'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí';
const TABLE = block(
  [
    ['KẾT QUẢ NĂM 2031'],
    ['(Kèm theo Báo cáo)'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2031', '', 'Ghi chú'],
    ['', '', '', 'Kế hoạch', 'Ước', ''],
    ['A', 'B', 'C', '1', '2', 'D'],
    ['I', 'CÔNG NGHIỆP'],
    ['1', LONG, 'tỷ đồng', 31000, 31234.5],
    ['2', 'Khai khoáng', 'tỷ đồng'],
    ['3', 'Điện', 'triệu kWh', 12, ''],
    ['4', 'Nước', 'm3', '', '', '', 'rất rộng '.repeat(9), 7],
    ['Ghi chú: Số ước.'],
  ],
  [
    { row: 2, column: 3, rows: 1, columns: 2 },
    { row: 2, column: 1, rows: 2, columns: 1 },
  ],
);

test('title, and of the rows with figures the label and the columns that hold anything, under their whole headers', () => {
  const rule = '─'.repeat(73);
  expect(printDigest(TABLE, 80).split('\n')).toEqual([
    'KẾT QUẢ NĂM 2031',
    rule,
    '                                                            Năm',
    '                                                           2031',
    '                                                             Kế  Năm 2031',
    'Chỉ tiêu                                            ĐVT   hoạch       Ước',
    rule,
    'Sản xuất và phân phối điện, khí đốt, nước n…    tỷ đồng  31.000  31.234,5',
    'Điện                                          triệu kWh      12',
    rule,
  ]);
});

test('no line is longer than the terminal: labels are cut, columns that do not fit are left out', () => {
  for (const width of [40, 60, 80, 120]) {
    const lines = printDigest(TABLE, width).split('\n').slice(1);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
  }
  expect(printDigest(TABLE, 40)).toContain('…');
  expect(printDigest(TABLE, 40)).not.toContain('31.234,5');
});

test('rows without figures and notes are left out', () => {
  const text = printDigest(TABLE, 80);
  expect(text).not.toMatch(/CÔNG NGHIỆP|Khai khoáng|Nước|Ghi chú/);
  expect(text).toMatch(/Điện +triệu kWh +12$/m);
});
