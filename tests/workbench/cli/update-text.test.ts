import type { CellChange } from '../../../src/contract';
import { textOfUpdate } from '../../../src/workbench/cli/update-text';

const change = (more: Partial<CellChange>): CellChange => ({
  kind: 'value',
  address: "'Bảng'!D7",
  rowName: 'Bán lẻ',
  header: 'Năm 2031',
  before: 41200.5,
  after: 42300,
  ...more,
});
const NOTHING = { kept: 0, refilled: 0, lost: [], changes: [], differing: [] };

test('each cell that changes is a line with old and new in the language’s writing', () => {
  const changes = [
    change({}),
    change({ kind: 'new', before: null, after: 5 }),
    change({ kind: 'gone', after: null, rowName: '', header: '' }),
    change({ before: '', after: null }),
    change({ kind: 'formula' }),
  ];
  expect(textOfUpdate({ ...NOTHING, changes }, 'vi')).toEqual([
    '4 ô đã đổi:',
    "  'Bảng'!D7: 41.200,5 → 42.300  Bán lẻ · Năm 2031",
    "  'Bảng'!D7: ô mới → 5  Bán lẻ · Năm 2031",
    "  'Bảng'!D7: 41.200,5 → bỏ",
    "  'Bảng'!D7: trống → tính trong Excel  Bán lẻ · Năm 2031",
    '1 ô chỉ viết lại công thức, giữ nguyên giá trị.',
  ]);
});

test('a long list ends with how many more there are, and nothing changed is said', () => {
  const lines = textOfUpdate({ ...NOTHING, changes: Array.from({ length: 25 }, () => change({})) }, 'en');
  expect(lines[0]).toBe('25 cells changed:');
  expect(lines.at(-1)).toBe('  … and 5 more');
  expect(textOfUpdate(NOTHING, 'vi')).toEqual(['Không ô nào đổi số.']);
});

test('typed figures stand beside those of their source, with its cells', () => {
  const source = { addresses: ["'Nguồn'!C3", "'Nguồn'!C4"], value: 12.25 };
  const differing = [{ address: "'Bảng'!D7", rowName: 'Bán lẻ', header: '', typed: 12, source }];
  expect(textOfUpdate({ ...NOTHING, differing }, 'vi').slice(1)).toEqual([
    '1 ô đã nhập khác với nguồn, giữ số đã nhập:',
    "  'Bảng'!D7: nhập 12, nguồn 12,25 ('Nguồn'!C3 + 'Nguồn'!C4)  Bán lẻ",
  ]);
});
