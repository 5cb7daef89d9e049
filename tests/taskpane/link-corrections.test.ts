import { forget, isCorrected, linkTo, unlink } from '../../src/taskpane/link-corrections';

const KEY = { row: 'export', column: 'plan' };

test('a cell that was chosen is kept by sheet and address, for the cell, its column or its row', () => {
  expect(linkTo({}, KEY, 'cell', "'Biểu 2'!D12")?.cells).toEqual([{ ...KEY, sheet: 'Biểu 2', cell: 'D12' }]);
  expect(linkTo({}, KEY, 'column', "'Biểu 2'!D12:F12")?.cells).toEqual([
    { row: null, column: 'plan', sheet: 'Biểu 2', cell: 'D12' },
  ]);
  expect(linkTo({}, KEY, 'row', "'Biểu 2'!D12")?.cells).toEqual([
    { row: 'export', column: null, sheet: 'Biểu 2', cell: 'D12' },
  ]);
});

test('what is no cell of a sheet is no source', () => {
  expect(linkTo({}, KEY, 'cell', 'Biểu đồ 1')).toBeNull();
  expect(linkTo({}, KEY, 'cell', 'D12')).toBeNull();
});

test('the last word counts: another cell, no link, and taking it back', () => {
  const first = linkTo({}, KEY, 'cell', "'A'!B2")!;
  const second = linkTo(first, KEY, 'cell', "'A'!B3")!;
  expect(second.cells).toHaveLength(1);
  const none = unlink(second, 'CT-NAM', KEY, 'cell');
  expect(none).toEqual({ cells: [], rules: [{ table: 'CT-NAM', ...KEY, source: null }] });
  expect(isCorrected(none)).toBe(true);
  const column = linkTo(none, KEY, 'column', "'A'!C9")!;
  expect(column.rules).toHaveLength(1);
  expect(isCorrected(forget(column, KEY))).toBe(false);
});
