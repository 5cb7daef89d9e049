import { printBlock, wrap } from '../../../src/workbench/cli/print-block';
import { vietnameseNumber } from '../../../src/workbench/number-text';

const cells = (...texts: string[]) => texts.map((text) => ({ text, right: /^[\d−]/.test(text) }));

test('numbers are aligned to the right, texts to the left, a merged title stands in the middle', () => {
  const rows = [
    cells('KẾT QUẢ', '', ''),
    cells('Chỉ tiêu', 'ĐVT', '2023'),
    cells('Xuất khẩu', 'triệu USD', '680'),
  ];
  const printed = printBlock(rows, [{ row: 0, column: 0, rows: 1, columns: 3 }], 60);
  const rule = '─'.repeat(28);
  expect(printed.split('\n')).toEqual([
    '          KẾT QUẢ',
    rule,
    'Chỉ tiêu  │ ĐVT       │ 2023',
    rule,
    'Xuất khẩu │ triệu USD │  680',
    rule,
  ]);
});

test('no line is drawn through a cell that is merged over two rows', () => {
  const rows = [
    cells('Chỉ tiêu', 'Năm 2023', ''),
    cells('', 'Kế hoạch', 'Ước'),
    cells('Xuất khẩu', '680', '690'),
  ];
  const merges = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
  ];
  const rule = '─'.repeat(26);
  expect(printBlock(rows, merges, 60).split('\n')).toEqual([
    rule,
    'Chỉ tiêu  │ Năm 2023',
    '          │ Kế hoạch │ Ước',
    rule,
    'Xuất khẩu │      680 │ 690',
    rule,
  ]);
});

test('no line is longer than the terminal', () => {
  const long = 'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí';
  const printed = printBlock([cells('TT', 'Chỉ tiêu', 'ĐVT'), cells('1', long, 'tỷ đồng')], [], 40);
  expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(printed.replace(/[\s│─]+/g, ' ')).toContain('điều hòa');
});

test('what the terminal has left goes to the column of long texts, not to headers', () => {
  const label = 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng';
  const header = cells('Chỉ tiêu', 'Ước thực hiện 10 tháng so với cùng kỳ (%)', '5=(3/1-1)*100');
  const rows = [header, ...Array.from({ length: 4 }, () => cells(label, '108,2', '3,03'))];
  const printed = printBlock(rows, [], 60)
    .split('\n')
    .filter((line) => line.includes('108,2'));
  expect(printed).toHaveLength(4);
  expect(printed[0]).toMatch(/^Tổng mức bán lẻ hàng hóa và/);
});

test('a word longer than its column is broken, nothing of it is lost', () => {
  expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
});

test.each([
  [31621, '#,##0', '31.621'],
  [128.181818, '0.00', '128,18'],
  [-18.4397, '0.00', '−18,44'],
  [1726.5, '#,##0.##', '1.726,5'],
  [0.0303, '0.00%', '3,03%'],
  [660, 'General', '660'],
  [2023, 'General', '2023'],
  [1234.5, '0.0', '1234,5'],
  [31620, '#,##0.0;[Red]-#,##0.0', '31.620,0'],
  [-2.5e12, 'General', '−2,5E+12'],
  [5, '0" người"', '5'],
])('%p in the format %p reads %p', (value, pattern, text) => {
  expect(vietnameseNumber(value, pattern)).toBe(text);
});
