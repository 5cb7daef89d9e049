import type { CellChange } from '../../../src/contract';
import * as pure from '../../../src/pure';
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
  expect(textOfUpdate({ ...NOTHING, changes }, pure, 'vi')).toEqual([
    '4 ô đã đổi:',
    "  'Bảng'!D7: 41.200,5 → 42.300  Bán lẻ · Năm 2031",
    "  'Bảng'!D7: ô mới → 5  Bán lẻ · Năm 2031",
    "  'Bảng'!D7: 41.200,5 → bỏ",
    "  'Bảng'!D7: trống → tính trong Excel  Bán lẻ · Năm 2031",
    '1 ô chỉ viết lại công thức, giữ nguyên giá trị.',
  ]);
});

test('a long list ends with how many more there are, and nothing changed is said', () => {
  const lines = textOfUpdate(
    { ...NOTHING, changes: Array.from({ length: 25 }, () => change({})) },
    pure,
    'en',
  );
  expect(lines[0]).toBe('25 cells changed:');
  expect(lines.at(-1)).toBe('  … and 5 more');
  expect(textOfUpdate(NOTHING, pure, 'vi')).toEqual(['Không ô nào đổi số.']);
});

test('typed figures stand beside those of their source, with its cells', () => {
  const source = { addresses: ["'Nguồn'!C3", "'Nguồn'!C4"], value: 12.25 };
  const differing = [{ address: "'Bảng'!D7", rowName: 'Bán lẻ', header: '', typed: 12, source }];
  expect(textOfUpdate({ ...NOTHING, differing }, pure, 'vi').slice(1)).toEqual([
    '1 ô đã nhập khác với nguồn, giữ số đã nhập:',
    "  'Bảng'!D7: nhập 12, nguồn 12,25 ('Nguồn'!C3 + 'Nguồn'!C4)  Bán lẻ",
  ]);
});

test('one of a thing is not spoken of in the plural in English', () => {
  const source = { addresses: ["'Nguồn'!C3"], value: 12.25 };
  const differing = [{ address: "'Bảng'!D7", rowName: '', header: '', typed: 1200.5, source }];
  const changes = [change({ rowName: '', header: '' }), change({ kind: 'formula' })];
  expect(textOfUpdate({ ...NOTHING, changes, differing }, pure, 'en')).toEqual([
    '1 cell changed:',
    "  'Bảng'!D7: 41,200.5 → 42,300",
    'In 1 cell only the formula is written again, with the same result.',
    '1 typed cell differs from the source and is kept:',
    "  'Bảng'!D7: typed 1,200.5, source 12.25 ('Nguồn'!C3)",
  ]);
});
