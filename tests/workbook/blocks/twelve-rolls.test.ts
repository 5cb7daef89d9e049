import { cellAddress } from '../../../src/spreadsheet/a1';
import type { BlockRequest } from '../../../src/tables/choices';
import { REQUEST } from '../fixtures/block';
import { closeWorkbooks, openedWorkbook } from '../fixtures/opened-workbook';
import { rollForward } from '../../../src/workbook/blocks/roll';

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const MONTHLY: BlockRequest = { ...REQUEST, table: 'BC-THANG', month: 12 };

test('a year of twelve rolls from the sample: every figure is linked or listed as missing', async () => {
  const excel = await openedWorkbook();
  await excel.room.insertBlock(REQUEST);
  await excel.room.insertBlock(MONTHLY);
  await excel.room.insertBlock({ ...REQUEST, table: 'TIENDO', indicator: 'exports' });
  for (let number = 1; number <= 12; number++) {
    const { blocks } = await rollForward({ kind: 'workbook' }, { kind: 'month', number, year: 2024 });
    expect(blocks.map(({ table }) => table)).toEqual(
      number === 1 ? ['CT-NAM', 'BC-THANG', 'TIENDO'] : ['BC-THANG'],
    );
    // a preview of each would take as long as the rolls themselves
    if (![1, 6, 12].includes(number)) continue;
    for (const { table, cells, to } of blocks) {
      const request = { ...REQUEST, table, year: to.year, indicator: 'exports' as const };
      const { plan } = await excel.room.previewBlock(
        table === 'BC-THANG' ? { ...request, month: to.number } : request,
      );
      const figures = plan.cells.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          cell?.role === 'linked' || cell?.role === 'input'
            ? [cellAddress({ sheet: plan.place.sheet, row, column })]
            : [],
        ),
      );
      const told = cells.filter(({ as, sources, why }) =>
        as === 'empty' ? why !== undefined : (as === 'link' || as === 'carried') && sources.length > 0,
      );
      expect(figures.length).toBeGreaterThan(25);
      expect(told.map(({ address }) => address).sort()).toEqual(figures.sort());
      for (const { as, after } of told) if (as === 'empty') expect(after).toBe('');
    }
  }
  const all = await excel.room.insertions();
  expect(all).toHaveLength(3 + 3 + 11);
  await excel.engine.settled();
  const contents = excel.engine
    .sheets()
    .flatMap(({ id }) => excel.engine.read(id, excel.engine.usedArea(id, true)!).flat());
  expect(contents.filter(({ value }) => /^#REF/.test(String(value)))).toEqual([]);
});
