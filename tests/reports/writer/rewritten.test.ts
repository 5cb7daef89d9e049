import { wholeYear } from '../../../src/indicators/language/periods';
import {
  figureToWrite,
  rewritten,
  tableOfParagraph,
  writtenParagraph,
  type FigureInCell,
} from '../../../src/reports';

const TABLE = { sheet: 'Biểu 1', address: "'Biểu 1'!A1:F9", title: 'Chỉ tiêu năm 2031' };
const WORDING = { style: 'brackets', short: false, sayRounding: false } as const;

const figure = (indicator: string, value: number, growthPercent: number, row: number): FigureInCell => ({
  ...figureToWrite({
    indicator,
    value,
    unit: 'tỷ đồng',
    growthPercent,
    period: 'năm 2031',
    periodValue: wholeYear(2031),
  }),
  cell: `'Biểu 1'!C${row}`,
});

const first = [figure('Thu phí đò', 40, 5, 4), figure('Chi bến', 12, 3, 5), figure('Thu chợ', 7, 1, 6)];
const paragraph = writtenParagraph('a', TABLE, first.slice(0, 2), [], WORDING);

test('a paragraph of figures that stay is the same', () => {
  expect(rewritten(paragraph, first.slice(0, 2))).toEqual({
    text: paragraph.text,
    figures: paragraph.figures,
    changes: [],
    gone: [],
    added: [],
  });
});

test('each number that changed is told with its cell, and the text has the new ones', () => {
  const now = rewritten(paragraph, [figure('Thu phí đò', 42, 10, 8), first[1]]);
  expect(now.changes).toEqual([
    expect.objectContaining({
      indicator: 'Thu phí đò',
      field: 'value',
      before: 40,
      after: 42,
      unit: 'tỷ đồng',
    }),
    expect.objectContaining({ field: 'growthPercent', before: 5, after: 10, unit: '%', cell: "'Biểu 1'!C8" }),
  ]);
  expect(now.text).toContain('42 tỷ đồng');
  expect(now.text).not.toContain('40 tỷ đồng');
});

test('a change that rounding hides is told although the text stays', () => {
  const now = rewritten(paragraph, [figure('Thu phí đò', 40, 5.0001, 4), first[1]]);
  expect(now.text).toBe(paragraph.text);
  expect(now.changes).toHaveLength(1);
});

test('rows that go and rows that come are told', () => {
  const now = rewritten(paragraph, [first[1], first[2]]);
  expect(now.gone.map(({ indicator }) => indicator)).toEqual(['Thu phí đò']);
  expect(now.added.map(({ indicator }) => indicator)).toEqual(['Thu chợ']);
});

test('what was left out stays left out', () => {
  const some = writtenParagraph('b', TABLE, first, ['Thu chợ|result|năm 2031|'], WORDING);
  expect(some.text).not.toContain('chợ');
  expect(rewritten(some, first)).toMatchObject({ text: some.text, added: [] });
});

describe('its table', () => {
  const others = [
    { ...TABLE, address: "'Biểu 1'!A20:F30", title: 'Bảng khác' },
    { ...TABLE, sheet: 'Biểu 2', address: "'Biểu 2'!A1:F9", title: 'Bảng khác' },
  ];
  test.each([
    ['moved down on its sheet', { ...TABLE, address: "'Biểu 1'!A4:F12" }],
    ['grew and got another title', { ...TABLE, address: "'Biểu 1'!A1:F12", title: 'Chỉ tiêu năm 2032' }],
    ['went to a sheet of another name', { ...TABLE, sheet: 'Cũ', address: "'Cũ'!A1:F9" }],
  ])('is found where it %s', (_, table) => {
    expect(tableOfParagraph(paragraph, [...others, table])).toBe(table);
  });

  test('is none of two that could be it', () => {
    const two = ['Một', 'Hai'].map((sheet) => ({ ...TABLE, sheet, address: `'${sheet}'!B3:F9` }));
    expect(tableOfParagraph(paragraph, [...others, ...two])).toBeNull();
  });
});
