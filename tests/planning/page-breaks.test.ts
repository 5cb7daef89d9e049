/* Where the pages of a long table begin. */
import { planBlock } from '../../src/planning';
import type { BlockPlan } from '../../src/planning/block-plan';
import { frameOf } from '../../src/planning/frame';
import { templateFor } from '../../src/planning/template-for';
import type { BlockRequest } from '../../src/tables/choices';
import type { TemplateId } from '../../src/tables';
import { TEMPLATES } from '../tables/templates';
import { REQUEST } from '../workbook/fixtures/block';

const IDS = Object.keys(TEMPLATES) as TemplateId[];
const PLACE = { kind: 'newSheet', sheet: 'Mới' } as const;

const requestFor = (table: TemplateId, more: Partial<BlockRequest> = {}): BlockRequest => ({
  ...REQUEST,
  table,
  source: null,
  signature: true,
  ...more,
});
const planned = (request: BlockRequest): BlockPlan => planBlock(request, PLACE, []);
const lineAt = ({ lines }: BlockPlan, row: number): string => lines![row].id;

test('a table of one page has no breaks', () => {
  expect(planned(requestFor('TMBL')).page.breaks).toBeUndefined();
});

describe.each(
  IDS.flatMap((table) => [5, 20, 60].map((rows): [TemplateId, number] => [table, rows])).filter(
    ([table, rows]) => planned(requestFor(table, { rows })).page.breaks,
  ),
)('%s with %d lines in its lists', (table, rows) => {
  const request = requestFor(table, { rows });
  const plan = planned(request);
  const frame = frameOf(templateFor(request), request, PLACE);
  const breaks = plan.page.breaks!;

  test('begins pages within the table, each below the one before', () => {
    expect(breaks[0]).toBeGreaterThan(frame.bodyTop);
    expect(breaks.at(-1)).toBeLessThan(frame.printedRows);
    expect([...new Set(breaks)].sort((a, b) => a - b)).toEqual(breaks);
  });

  test('leaves no heading alone at the end of a page', () => {
    for (const row of breaks) {
      const above = frame.rows.find(({ id }) => lineAt(plan, row - 1) === `row/${id}`);
      expect([lineAt(plan, row - 1), above?.heading ?? false]).toEqual([lineAt(plan, row - 1), false]);
    }
    // nor the title of a list of words, nor its head
    for (const { top } of frame.parts) expect(breaks).not.toEqual(expect.arrayContaining([top + 1]));
    for (const { top } of frame.parts) expect(breaks).not.toEqual(expect.arrayContaining([top + 2]));
  });

  test('signs on a page that has some of its rows', () => {
    const last = breaks.at(-1)!;
    expect(last).toBeLessThan(frame.signatureTop - 1);
  });
});

test('long tables are among those that are broken', () => {
  const broken = IDS.filter((table) => planned(requestFor(table, { rows: 60 })).page.breaks);
  expect(broken).toEqual(expect.arrayContaining(['GRDP', 'XK-HANG', 'CT-DANG', 'XEPLOAI']));
});
