import type { BlockRequest, LinkRules } from '../../../src/contract';
import { readLinkRules, saveLinkRules } from '../../../src/workbook/blocks/remembered-rules';
import { areaName } from '../../../src/spreadsheet/a1';
import { REQUEST } from '../fixtures/block';
import { closeWorkbooks, MAIN_SHEET, openedWorkbook, type OpenedWorkbook } from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const NEW_SHEET: BlockRequest = { ...REQUEST, source: 'auto', place: { kind: 'newSheet', another: true } };

const linksOf = async ({ room }: OpenedWorkbook, links?: LinkRules) =>
  (await room.previewBlock({ ...NEW_SHEET, ...(links && { links }) })).plan.links.cells;

/** A correction: a linked cell is to show what another cell of its row shows. */
async function correction(excel: OpenedWorkbook) {
  const cells = (await linksOf(excel)).filter(({ source }) => source !== null);
  const [first, second] = cells.filter(({ row }) => cells.filter((cell) => cell.row === row).length > 1);
  const { sheet, row, column } = second.source!.cell;
  const cell = areaName({ row, column, rows: 1, columns: 1 });
  const links: LinkRules = { cells: [{ row: first.row, column: first.column, sheet, cell }] };
  const find = async () =>
    (await linksOf(excel)).find((one) => one.row === first.row && one.column === first.column)!;
  return { links, find, wanted: second.source!.cell, found: first.source!.cell };
}

test('a link that was corrected once holds for the next table too, until it is switched off', async () => {
  const excel = await openedWorkbook();
  const { links, find, wanted, found } = await correction(excel);
  await excel.room.insertBlock({ ...NEW_SHEET, links });
  const remembered = await readLinkRules();
  expect(remembered).toHaveLength(1);
  expect(remembered[0]).toMatchObject({
    table: 'CT-NAM',
    ...(links.cells![0] && { row: links.cells![0].row }),
  });
  expect(JSON.stringify(remembered)).not.toContain(MAIN_SHEET);
  expect(await find()).toMatchObject({ isGiven: true, source: { cell: { column: wanted.column } } });

  await saveLinkRules(remembered.map((rule) => ({ ...rule, isOff: true })));
  expect(await find()).toMatchObject({ isGiven: false, source: { cell: { column: found.column } } });
});

test.each(['rules', 'cells'] as const)(
  'what is switched off is off for the update of the block that was made with it too (%s)',
  async (kind) => {
    const excel = await openedWorkbook();
    const { links, find, wanted } = await correction(excel);
    await excel.room.insertBlock({ ...NEW_SHEET, links });
    const remembered = await readLinkRules();
    if (kind === 'rules') {
      // as a command line gives them
      await excel.room.removeLastInsertion();
      await saveLinkRules([]);
      await excel.room.insertBlock({ ...NEW_SHEET, links: { rules: remembered } });
    }
    const update: BlockRequest = { ...NEW_SHEET, place: { kind: 'newSheet' } };
    const { row, column } = links.cells![0];
    const again = async () => {
      const { plan, update: offer } = await excel.room.previewBlock(update);
      expect(offer).toBeDefined();
      return plan.links.cells.find((one) => one.row === row && one.column === column)!;
    };
    expect(await again()).toMatchObject({ isGiven: true, source: { cell: { column: wanted.column } } });
    await saveLinkRules(remembered.map((rule) => ({ ...rule, isOff: true })));
    expect(await again()).toMatchObject({ isGiven: false });
    expect(await find()).toMatchObject({ isGiven: false });
  },
);

test('a rule shows its words as the source writes them', async () => {
  const excel = await openedWorkbook();
  const { links } = await correction(excel);
  const { plan } = await excel.room.previewBlock({ ...NEW_SHEET, links });
  const { rowName, header } = plan.links.cells.find(
    ({ row, column }) => row === links.cells![0].row && column === links.cells![0].column,
  )!.source!;
  await excel.room.insertBlock({ ...NEW_SHEET, links });
  const [rule] = await readLinkRules();
  expect(rule.source!.asWritten).toContain(rowName);
  expect(rule.source!.asWritten).toContain(header);
});

test('no link at all is remembered as well, and goes with the record', async () => {
  const excel = await openedWorkbook();
  const { links, find } = await correction(excel);
  const [{ row, column }] = links.cells!;
  const none: LinkRules = { rules: [{ table: 'CT-NAM', row, column, source: null }] };
  await excel.room.insertBlock({ ...NEW_SHEET, links: none });
  expect(await find()).toMatchObject({ isGiven: true, source: null });
  await excel.room.removeLastInsertion();
  expect(await readLinkRules()).toEqual(none.rules);
  await saveLinkRules([]);
  expect(excel.engine.beside.customXmlParts).toEqual([]);
});
