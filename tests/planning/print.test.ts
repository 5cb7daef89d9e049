/* How a block is printed: heights of rows, pages, and the lines at its edge. */
import { type TemplateId } from '../../src/tables';
import { TEMPLATES } from '../tables/templates';
import type { BlockPlan } from '../../src/planning/block-plan';
import { planBlock } from '../../src/planning';
import { lineRoom, sizeOf, wordsOf } from '../../src/planning/row-heights';
import { breaksAlike, linesOfText, textWidth } from '../../src/planning/text-lines';
import type { BlockRequest } from '../../src/tables/choices';
import { REQUEST } from '../workbook/fixtures/block';

const IDS = Object.keys(TEMPLATES) as TemplateId[];
const planned = (table: TemplateId, more: Partial<BlockRequest> = {}): BlockPlan =>
  planBlock({ ...REQUEST, table, source: null, ...more }, { kind: 'newSheet', sheet: 'Mới' }, []);

const rowWith = ({ cells }: BlockPlan, words: string): number =>
  cells.findIndex((line) => line.some((cell) => String(cell?.content).startsWith(words)));

test('a text takes as many lines as its words need, and a word longer than a line is broken', () => {
  const width = textWidth('một hai ba', 12, false);
  expect(linesOfText('một hai ba', 12, false, width)).toBe(1);
  expect(linesOfText('một hai ba', 12, false, width - 1)).toBe(2);
  expect(linesOfText('một hai ba', 12, true, width)).toBe(2);
  expect(linesOfText('một\nhai\nba', 12, false, width)).toBe(3);
  expect(linesOfText('m'.repeat(25), 12, false, textWidth('m'.repeat(10), 12, false))).toBe(3);
});

test('marks on letters widen no text', () => {
  expect(textWidth('điều hòa không khí', 12, false)).toBe(textWidth('điêu hoa không khi', 12, false));
});

test('words that nearly fill a line, or just do not fit, may be broken by one program and not by another', () => {
  const most = textWidth('một hai ba', 12, false);
  expect(breaksAlike('một hai ba', 12, false, most)).toBe(true);
  expect(breaksAlike('một hai ba', 12, false, most * 0.97)).toBe(false);
  expect(breaksAlike('một hai ba', 12, false, most * 0.9)).toBe(true);
});

test.each(IDS.flatMap((table) => [[table, 'vi'] as const, [table, 'en'] as const]))(
  '%s (%s) has columns in which the words of one row at most nearly fill their line',
  (table, language) => {
    const { cells, merges, columnWidths } = planned(table, { language });
    const near = cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (!cell?.look.wrap || !cell.look.bordered || cell.role === 'header') return [];
        if (merges.some((area) => area.row === row && area.column === column)) return [];
        const room = lineRoom(cell, columnWidths[column]);
        const words = wordsOf(cell);
        return breaksAlike(words, sizeOf(cell), cell.look.bold ?? false, room) ? [] : [words];
      }),
    );
    expect(near.slice(1)).toEqual([]);
  },
);

test('a row whose words need two lines is made as high as they are, one of a line is left to the program', () => {
  const plan = planned('GRDP');
  expect(plan.rowHeights[rowWith(plan, 'Sản xuất và phân phối điện')]).toBe(32);
  expect(plan.rowHeights[rowWith(plan, 'Khai khoáng')]).toBeNull();
});

test('a formula makes no row higher, however long it is', () => {
  const plan = planned('CT-NAM', { mode: 'plain' });
  expect(plan.rowHeights[rowWith(plan, 'Kim ngạch nhập khẩu')]).toBeNull();
});

test('lines for sentences over several columns have room for two, since no program fits rows to merged cells', () => {
  const plan = planned('CT-DANG');
  const title = rowWith(plan, 'TỒN TẠI, HẠN CHẾ');
  expect(plan.rowHeights.slice(title + 2, title + 7)).toEqual([32, 32, 32, 32, 32]);
});

test('what stands over several rows finds room in them together', () => {
  const { cells, merges, rowHeights, columnWidths } = planned('XK-HANG');
  const name = merges.find(
    ({ row, column, rows }) => column === 0 && rows > 1 && cells[row][0]?.role === 'header',
  )!;
  const room = rowHeights
    .slice(name.row, name.row + name.rows)
    .reduce<number>((sum, one) => sum + (one ?? 16), 0);
  expect(room).toBeGreaterThanOrEqual(linesOfText('Mặt hàng', 12, true, columnWidths[0] * 5.25) * 16);
});

test('a table that would end with a few lines on a second page is pressed into one, a longer one is not', () => {
  expect(planned('TMBL').page.fitToHeight).toBeUndefined();
  expect(planned('CPI', { signature: true }).page.fitToHeight).toBe(1);
  const pages = [5, 20, 60].map(
    (rows) => planned('PHANBO-DONVI', { rows, signature: true }).page.fitToHeight,
  );
  expect(pages).toEqual([undefined, 1, undefined]);
});

test.each(IDS)('%s prints its own columns and no auxiliary ones', (table) => {
  const { page, columnWidths, cells } = planned(table);
  const auxiliaries = TEMPLATES[table].columns.filter(({ auxiliary }) => auxiliary).length;
  expect(page.printArea?.columns ?? columnWidths.length).toBe(columnWidths.length - auxiliaries);
  if (auxiliaries === 0) expect(page.printArea?.rows ?? cells.length).toBe(cells.length);
});

test.each(IDS)('%s gives each who signs room for his words', (table) => {
  const { cells, merges, columnWidths } = planned(table, { signature: true });
  const last = cells.length - 1 - (table === 'GRDP' ? 2 : 0);
  for (const line of [last - 1, last]) {
    cells[line].forEach((cell, column) => {
      if (!cell?.content) return;
      const columns = merges.find((area) => area.row === line && area.column === column)?.columns ?? 1;
      const width = columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      expect(textWidth(String(cell.content), 12, true)).toBeLessThan(width * 5.25);
    });
  }
});
