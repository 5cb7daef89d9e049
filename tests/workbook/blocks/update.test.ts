import type { BlockRequest } from '../../../src/contract';
import { fullAddress, parseAddress } from '../../../src/spreadsheet/a1';
import { REQUEST } from '../fixtures/block';
import { stateOf } from '../fixtures/workbook-state';
import {
  AT_CELL,
  idOf,
  closeWorkbooks,
  differingParts,
  MAIN_SHEET,
  openedWorkbook,
  problemOf,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

/** A table with lists, whose number of rows can be chosen. */
const MARKETS: BlockRequest = { ...REQUEST, table: 'XK-THITRUONG', source: null, rows: 3 };
const PLACES = [REQUEST.place, AT_CELL.place];

/** What the table has in a cell, by its row and its column. */
interface Spot {
  sheet: string;
  row: number;
  column: number;
}

/** Finds a cell of a block by the words of its row and the key of its column in a fresh plan. */
async function spot(
  { room }: OpenedWorkbook,
  request: BlockRequest,
  address: string,
  line: string,
  column: string,
): Promise<Spot> {
  const { sheet, area } = parseAddress(address)!;
  const { plan } = await room.previewBlock(request);
  const row = plan.lines!.findIndex(({ id }) => id === line);
  return {
    sheet: sheet!,
    row: area.row + row,
    column: area.column + plan.lines![row].columns.indexOf(column),
  };
}

/** The user types into a cell, a text with its mark. */
async function type(excel: OpenedWorkbook, { sheet, row, column }: Spot, content: string | number) {
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    cell.formulas = [[content]];
    await context.sync();
  });
  await excel.engine.settled();
}

function at({ engine, ...excel }: OpenedWorkbook, { sheet, row, column }: Spot) {
  const id = idOf({ engine, ...excel }, sheet);
  const [[cell]] = engine.read(id, { row, column, rows: 1, columns: 1 });
  return cell.formula || cell.value;
}

describe.each(PLACES)('the same table again ($kind)', (place) => {
  const request = { ...REQUEST, source: MAIN_SHEET, place };

  test('is updated in its place, in five requests, and keeps what was typed', async () => {
    const excel = await openedWorkbook();
    const first = await excel.room.insertBlock(request);
    const output = await spot(excel, request, first.address, 'row/output', 'base');
    await type(excel, output, 512.25);
    const preview = await excel.room.previewBlock(request);
    expect(preview.update).toMatchObject({ address: first.address, kept: 1, lost: [], reformatted: 0 });
    expect(preview.conflicts).toEqual([]);
    await excel.host.idle();
    excel.host.resetCounts();
    excel.pauses.length = 0;
    const again = await excel.room.insertBlock(request);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await excel.host.idle();
    // those of an insertion, and the merges by themselves, for Excel may refuse to tell them
    // and one for each look at functions that had not answered
    expect(excel.host.counts.requests - excel.pauses.length).toBeLessThanOrEqual(5);
    expect(again).toMatchObject({ id: first.id, address: first.address, updated: { kept: 1, lost: [] } });
    expect(at(excel, output)).toBe(512.25);
    expect(await excel.room.insertions()).toHaveLength(1);
  });

  test('is taken away after updates without a trace', async () => {
    const excel = await openedWorkbook();
    const before = await excel.save();
    const first = await excel.room.insertBlock(request);
    const output = await spot(excel, request, first.address, 'row/output', 'base');
    await type(excel, output, 512.25);
    await excel.room.insertBlock({ ...request, form: 'index', language: 'en', signature: true });
    await excel.room.insertBlock({ ...request, source: null, mode: 'plain' });
    await excel.room.removeLastInsertion({ evenIfEdited: true });
    expect(differingParts(before, await excel.save())).toEqual([]);
  });

  test.each([1, 2, 8, 34])('is as it was before where the update fails at write %i', async (nth) => {
    const excel = await openedWorkbook();
    const first = await excel.room.insertBlock(request);
    const output = await spot(excel, request, first.address, 'row/output', 'base');
    await type(excel, output, "'009");
    const changed = { ...request, source: null, language: 'en', signature: true } as const;
    await excel.room.previewBlock(changed);
    const before = await stateOf(excel);
    excel.host.faults.failWrite = { nth, code: 'GeneralException' };
    expect(await problemOf(excel.room.insertBlock(changed))).toMatchObject({
      code: 'unknown',
      details: { restored: true },
    });
    excel.host.faults.reset();
    expect(await stateOf(excel)).toEqual(before);
  });
});

test('other choices are made with the update while figures, words and formulas of the user stay in their rows', async () => {
  const excel = await openedWorkbook();
  const first = await excel.room.insertBlock(MARKETS);
  const second = await spot(excel, MARKETS, first.address, 'row/market.2', 'name');
  const { plan } = await excel.room.previewBlock(MARKETS);
  expect(plan.lines!.map(({ id }) => id)).toContain('row/market.2');
  await type(excel, second, 'Thị trường thử');
  const more = { ...MARKETS, rows: 6, language: 'en', form: 'index', signature: true } as const;
  const report = await excel.room.insertBlock(more);
  expect(report.updated).toMatchObject({ kept: 1, lost: [] });
  expect(at(excel, await spot(excel, more, report.address, 'row/market.2', 'name'))).toBe('Thị trường thử');
});

test('each cell that changes is told with old and new before it is written and afterwards', async () => {
  const excel = await openedWorkbook();
  const request = { ...REQUEST, source: MAIN_SHEET };
  const { address } = await excel.room.insertBlock(request);
  const { plan } = await excel.room.previewBlock(request);
  const linked = plan.links.cells.find(({ source }) => source?.value)!;
  const link = linked.source!;
  await type(excel, await spot(excel, request, address, `row/${linked.row}`, linked.column), 512.25);
  const kept = (await excel.room.previewBlock(request)).update!;
  expect(kept.changes).toEqual([]);
  // what was typed differs from what the source says
  const { row, column } = link.cell;
  const source = fullAddress(MAIN_SHEET, { row, column, rows: 1, columns: 1 });
  expect(kept.differing).toEqual([
    expect.objectContaining({ typed: 512.25, source: { addresses: [source], value: link.value } }),
  ]);

  // an index is another form of the same growth
  const asIndex = { ...request, form: 'index' as const };
  const offered = (await excel.room.previewBlock(asIndex)).update!;
  const growth = offered.changes.find(({ kind, before }) => kind === 'value' && typeof before === 'number')!;
  expect(growth.rowName).not.toBe('');
  expect(growth.header).not.toBe('');
  expect(Number(growth.after)).toBeCloseTo(Number(growth.before) + 100, 6);
  const report = await excel.room.insertBlock(asIndex);
  expect(report.updated!.changes).toEqual(offered.changes);
  for (const { address: at, after } of offered.changes.filter((one) => typeof one.after === 'number')) {
    const { sheet, area } = parseAddress(at)!;
    const [[cell]] = excel.engine.read(idOf(excel, sheet!), area);
    expect(cell.value).toBeCloseTo(Number(after), 6);
  }
});
