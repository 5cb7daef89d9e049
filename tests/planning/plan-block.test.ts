import { planBlock, sheetNameFor } from '../../src/planning';
import type { BlockPlan, Place } from '../../src/planning/block-plan';
import type { BlockRequest } from '../../src/tables/choices';
import { asSheet, REQUEST, rowOf, shown } from '../workbook/fixtures/block';
import { oneHeaderRow } from '../workbook/fixtures/layouts';
import { sheet } from '../workbook/fixtures/sheet';

const NEW: Place = { kind: 'newSheet', sheet: 'Chỉ tiêu 2023' };
const planned = (more: Partial<BlockRequest> = {}, place: Place = NEW, sources = [oneHeaderRow]) =>
  planBlock({ ...REQUEST, ...more }, place, sources);
const texts = (plan: BlockPlan, row: number) => plan.cells[row].map((cell) => cell?.content ?? null);

test('a block is a rectangle whose covered cells are those of its merges', () => {
  const { cells, merges } = planned();
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of merges) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) if (r !== row || c !== column) covered.add(`${r},${c}`);
    }
  }
  cells.forEach((line, r) => {
    expect(line).toHaveLength(12);
    line.forEach((cell, c) => expect(cell === null).toBe(covered.has(`${r},${c}`)));
  });
});

test('the title is bold, in capitals, centred over all columns', () => {
  const plan = planned();
  expect(plan.title).toBe('KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHỦ YẾU NĂM 2023 VÀ KẾ HOẠCH NĂM 2024');
  expect(plan.cells[0][0]).toMatchObject({ content: plan.title, look: { bold: true, align: 'center' } });
  expect(plan.merges[0]).toEqual({ row: 0, column: 0, rows: 1, columns: 11 });
});

test('the header is stacked, groups are merged across and single columns down', () => {
  const plan = planned();
  expect(texts(plan, 2)).toEqual([
    'TT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Thực hiện năm 2022',
    'Năm 2023',
    null,
    null,
    null,
    'Năm 2024',
    null,
    'Ghi chú',
    'Kiểm tra cộng (không in)',
  ]);
  expect(texts(plan, 3).slice(4, 8)).toEqual([
    'Kế hoạch',
    'Ước thực hiện',
    'ƯTH so với kế hoạch (%)',
    'Tăng/giảm so với năm 2022 (%)',
  ]);
  expect(plan.merges).toContainEqual({ row: 2, column: 4, rows: 1, columns: 4 });
  expect(plan.merges).toContainEqual({ row: 2, column: 0, rows: 2, columns: 1 });
});

test('the row of numbers says how each column comes about, in the form asked for', () => {
  expect(texts(planned(), 4)).toEqual([
    'A',
    'B',
    'C',
    1,
    2,
    3,
    '4=3/2*100',
    '5=(3/1-1)*100',
    6,
    '7=(6/3-1)*100',
    'D',
    '',
  ]);
  expect(texts(planned({ form: 'index' }), 4)[7]).toBe('5=3/1*100');
});

test('percentages are formulas of percent numbers, empty while a figure is missing', () => {
  const { planPercent, growth } = rowOf(planned(), 'exports');
  expect(planPercent).toMatchObject({
    content: '=IF(OR(F16="",E16=""),"",CT.PLANPCT(F16,E16,"percent","-"))',
    expected: 100,
    numberFormat: '0.00',
  });
  expect(growth.content).toBe('=IF(OR(F16="",D16=""),"",CT.GROWTH(F16,D16,"percent","-"))');
  expect(rowOf(planned(), 'output').growth.expected).toBe('');
  const index = rowOf(planned({ form: 'index' }), 'exports').growth;
  expect(index.content).toContain('CT.GROWTH(F16,D16,"index","-")');
  expect(index.expected).toBeCloseTo(103.0303, 4);
});

test('formulas are written for the place the block goes to', () => {
  const place: Place = { kind: 'cell', sheet: 'Báo cáo', row: 9, column: 2 };
  expect(rowOf(planned({}, place), 'exports').planPercent.content).toContain('CT.PLANPCT(H25,G25,');
});

test('a plan of 0 has no attainment', () => {
  const source = sheet([
    ['Chỉ tiêu', 'ĐVT', 'KH 2023', 'ƯTH 2023'],
    ['Kim ngạch xuất khẩu', 'triệu USD', 0, 12.5],
  ]);
  const plan = planned({}, NEW, [source]);
  expect(shown(plan, 'exports', 'plan', 'estimate', 'planPercent')).toEqual([0, 12.5, '-']);
});

test('the trade balance is exports less imports, without percentages that would mislead', () => {
  const { base, estimate, planPercent, growth, targetGrowth } = rowOf(planned(), 'tradeBalance');
  expect(base.expected).toBe(520);
  expect(estimate).toMatchObject({ content: '=IF(COUNT(F16,F17)<2,"",F16-F17)', expected: 539 });
  for (const cell of [planPercent, growth, targetGrowth]) {
    expect(cell).toMatchObject({ role: 'blank', content: '-', formula: false });
  }
  expect(rowOf(planned({ source: null }), 'tradeBalance').estimate.expected).toBe('');
});

test('rows in the same unit show as many decimals as the one with most, and rows without figures count for none', () => {
  const source = sheet([
    ['Chỉ tiêu', 'ĐVT', 'Ước TH 2023', 'KH 2024'],
    ['Kim ngạch xuất khẩu', 'triệu USD', 5, 6],
    ['Kim ngạch nhập khẩu', 'triệu USD', 4.25, 7],
  ]);
  const formats = (plan: BlockPlan) =>
    ['exports', 'imports', 'tradeBalance'].map((id) => rowOf(plan, id).estimate.numberFormat);
  expect(formats(planned({}, NEW, [source]))).toEqual(Array(3).fill('#,##0.00'));
  expect(formats(planned())).toEqual(Array(3).fill('#,##0'));
});

test('an index has its base within: growth is what it exceeds 100 by', () => {
  const source = sheet([
    ['Chỉ tiêu', 'ĐVT', 'Ước TH 2023', 'KH 2024'],
    ['Chỉ số sản xuất công nghiệp (IIP)', '%', 104.2, 107],
    ['Kim ngạch xuất khẩu', 'triệu USD', 5, 6],
  ]);
  const growth = planned({}, NEW, [source]);
  expect(shown(growth, 'iip', 'estimate', 'target')).toEqual([104.2, 107]);
  expect(rowOf(growth, 'iip').growth.content).toBe('=IF(F12="","",IF(COUNT(F12)<1,"-",F12-100))');
  expect(rowOf(growth, 'iip').growth.expected).toBeCloseTo(4.2, 10);
  const index = planned({ form: 'index' }, NEW, [source]);
  expect(rowOf(index, 'iip').growth).toMatchObject({
    content: '=IF(F12="","",IF(COUNT(F12)<1,"-",F12))',
    expected: 104.2,
  });
});

test('without a source every figure is an input cell for numbers', () => {
  const plan = planned({ source: null });
  expect(plan.links).toMatchObject({ sourceSheet: null, rows: 9, found: 0 });
  const { base, plan: planCell, estimate, target } = rowOf(plan, 'retail');
  for (const cell of [base, planCell, estimate, target]) {
    expect(cell).toMatchObject({ role: 'input', content: '', formula: false, validation: { number: true } });
  }
});

test('only the sheet asked for is linked to', () => {
  const other = { ...oneHeaderRow, name: 'Bản cũ' };
  expect(planned({ source: 'Bản cũ' }, NEW, [oneHeaderRow, other]).links.sourceSheet).toBe('Bản cũ');
  expect(planned({ source: 'Không có' }, NEW, [oneHeaderRow, other]).links.sourceSheet).toBeNull();
});

test('of its own block and the sheet it was made from, the sheet is the source', () => {
  const block = asSheet(planned(), 'Chỉ tiêu 2023');
  expect(planned({}, NEW, [block, oneHeaderRow]).links.sourceSheet).toBe(oneHeaderRow.name);
  expect(planned({}, NEW, [block]).links).toMatchObject({ sourceSheet: 'Chỉ tiêu 2023', found: 4 });
});

test('what the user typed into a block is a source for the next, beside the sheet that the block links to', () => {
  const block = asSheet(planned(), 'Chỉ tiêu 2023');
  const row = block.values.findIndex((cells) => String(cells[1]).startsWith('Chỉ số sản xuất'));
  for (const matrix of [block.values, block.formulas]) matrix[row][5] = 104.7;
  const targets = planned({ table: 'TARGETS' }, NEW, [oneHeaderRow, block]);
  expect(targets.links).toMatchObject({ sourceSheets: [oneHeaderRow.name, 'Chỉ tiêu 2023'], found: 5 });
  expect(shown(targets, 'iip', 'estimate')).toEqual([104.7]);
});

test('cells of which two sheets say different figures are left open and counted as gaps', () => {
  const other = {
    ...oneHeaderRow,
    name: 'Bản khác',
    values: oneHeaderRow.values.map((line) => line.map((one) => (typeof one === 'number' ? one + 1 : one))),
  };
  const one = planned({}, NEW, [oneHeaderRow]).links;
  const both = planned({}, NEW, [oneHeaderRow, other]).links;
  expect(one.coverage.linked).toBeGreaterThan(0);
  expect(both.coverage.linked).toBeLessThan(one.coverage.linked);
  expect(both.coverage.wanted).toBe(one.coverage.wanted);
  expect(both.missingCells.some(({ reason }) => reason.kind === 'differ')).toBe(true);
});

test('comparators are chosen from a list; none is guessed where neither more nor less is better', () => {
  const plan = planned({ table: 'TARGETS' });
  expect(rowOf(plan, 'output').comparator).toMatchObject({
    role: 'input',
    content: '≥',
    validation: { list: ['≥', '=', '≤'] },
  });
  expect(rowOf(plan, 'imports').comparator.content).toBe('');
});

test('English words and years fill the block where English was asked for', () => {
  const plan = planned({ language: 'en', table: 'TARGETS' });
  expect(plan.title).toBe('MAIN TARGETS FOR 2024');
  expect(plan.links.missing).toContain('Mining and quarrying');
});

test('a new sheet is A4 landscape with the margins of state documents, its header repeated and frozen', () => {
  const { page, freezeRows } = planned();
  expect(page).toEqual({
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    titleRows: [2, 4],
    printArea: { row: 0, column: 0, rows: 19, columns: 11 },
  });
  expect(freezeRows).toBe(5);
});

test.each([
  [null, 'Times New Roman'],
  ['Calibri', 'Times New Roman'],
  ['.VnTime', 'Times New Roman'],
  ['VNI-Times', 'Times New Roman'],
  ['Arial', 'Arial'],
])('in the workbook’s font a block beside a sheet in %p is in %p', (font, expected) => {
  expect(planned({ font: 'workbook' }, NEW, [{ ...oneHeaderRow, font }]).font).toBe(expected);
  expect(planned({}, NEW, [{ ...oneHeaderRow, font }]).font).toBe('Times New Roman');
});

test('text of the workbook never becomes part of a formula but quoted in the sheet’s name', () => {
  const name = `=cmd|'/c calc'!A1`;
  const plan = planned({}, NEW, [{ ...oneHeaderRow, name }]);
  expect(rowOf(plan, 'exports').estimate.content).toBe(
    `=IF('=cmd|''/c calc''!A1'!E6="","",'=cmd|''/c calc''!A1'!E6)`,
  );
});

test.each([
  [{}, 'Chỉ tiêu 2023'],
  [{ table: 'TARGETS' as const }, 'Mục tiêu 2024'],
  [{ language: 'en' as const }, 'Indicators 2023'],
  [{ language: 'en' as const, table: 'TARGETS' as const }, 'Targets 2024'],
])('a new sheet for %p is called %p', (more, name) => {
  expect(sheetNameFor({ ...REQUEST, ...more })).toBe(name);
});
