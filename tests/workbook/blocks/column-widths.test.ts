import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockPreview, PlannedCell } from '../../../src/contract';
import { numberInFormat } from '../../../src/indicators/language/number-format';
import { columnLetters, fullAddress, parseAddress } from '../../../src/spreadsheet/a1';
import { TABLE_NAMES } from '../../../src/tables/choices';
import { openXlsx } from '../../../src/workbench/xlsx';
import { REQUEST } from '../fixtures/block';
import {
  closeWorkbooks,
  differingParts,
  openedWorkbook,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';

jest.setTimeout(300_000);
afterEach(closeWorkbooks);

const FOLDER = path.join(__dirname, '../../../../shared/data/workbooks');
const REAL = ['Chi_Tieu_Nganh_Cong_Thuong_REBUILT.xlsx', 'ThongKe_thang_REBUILT.xlsx'];
const there = REAL.filter((name) => existsSync(path.join(FOLDER, name)));
if (there.length < REAL.length)
  console.error(
    `*** SKIPPED, NOT HERE: ${REAL.filter((name) => !there.includes(name)).join(', ')} in ${FOLDER}`,
  );

/** The sample, and the real ones that are here. */
const WORKBOOKS = [
  ['the sample', undefined] as const,
  ...there.map((name) => [name, readFileSync(path.join(FOLDER, name))] as const),
];

/** Points: a character of a width, a digit of the tables' letters, a sign between digits, and a step of an indent. */
const [CHARACTER, DIGIT, SIGN, INDENT] = [5.25, 6, 3, 7];
const PIXELS_PER_POINT = 96 / 72;

/** Points that the number of a cell takes at least, counted apart from the product's own measure. */
function numberPoints(cell: PlannedCell): number {
  const shown = cell.formula ? cell.expected : cell.content;
  if (typeof shown !== 'number') return 0;
  const size = (cell.look.size ?? 12) / 12;
  // decimals that no format asks for are left out where they have no room
  const letters = cell.numberFormat === 'General' ? [] : [...numberInFormat(shown, cell.numberFormat)];
  return letters.reduce(
    (sum, letter) => sum + (/\d/.test(letter) ? DIGIT : SIGN) * size,
    (cell.look.indent ?? 0) * INDENT,
  );
}

/** Columns in which a number cannot be shown by the widths that the sheet has. */
function tooNarrow({ engine }: OpenedWorkbook, { plan }: BlockPreview): string[] {
  const { place } = plan;
  if (place.kind !== 'cell') return [];
  const { id } = engine.sheets().find(({ name }) => name === place.sheet)!;
  return plan.columnWidths.flatMap((_, at) => {
    const column = place.column + at;
    const width = engine.columnWidth(id, column) / PIXELS_PER_POINT;
    const needed = Math.max(0, ...plan.cells.map((line) => (line[at] ? numberPoints(line[at]) : 0)));
    return needed > width ? [columnLetters(column)] : [];
  });
}

/** At the first cell of a sheet, in the middle of what it holds, and below it. */
function placesIn({ engine }: OpenedWorkbook): string[] {
  const [sheet] = engine.sheets();
  const used = engine.usedArea(sheet.id, false)!;
  const spots = [
    { row: 0, column: 0 },
    { row: 2, column: Math.floor(used.columns / 2) },
    { row: used.row + used.rows + 1, column: 0 },
  ];
  return spots.map((spot) => fullAddress(sheet.name, { ...spot, rows: 1, columns: 1 }));
}

it.each(WORKBOOKS)(
  'every table at places of %s has the widths that are there, and says where they do not do',
  async (name, bytes) => {
    const excel = await openedWorkbook(bytes && openXlsx(new Uint8Array(bytes), name).content);
    let told = 0;
    for (const address of placesIn(excel)) {
      const { area } = parseAddress(address)!;
      for (const table of TABLE_NAMES) {
        const preview = await excel.room.previewBlock({
          ...REQUEST,
          table,
          source: 'auto',
          place: { kind: 'cell', address },
        });
        const [{ id }] = excel.engine.sheets();
        const real = preview.plan.columnWidths.map((_, at) => excel.engine.columnWidth(id, area.column + at));
        const drawn = preview.plan.columnWidths.map((width) => (width * CHARACTER + 3.75) * PIXELS_PER_POINT);
        drawn.forEach((width, at) =>
          expect([table, at, width]).toEqual([table, at, expect.closeTo(Math.max(5, real[at]), 0)]),
        );
        const columns = preview.narrow.map(({ column }) => column);
        expect([table, address, columns]).toEqual([
          table,
          address,
          expect.arrayContaining(tooNarrow(excel, preview)),
        ]);
        told += columns.length;
        if (preview.nameColumns === undefined) continue;
        // what is offered fits
        const { nameColumns } = preview;
        const place = { kind: 'cell', address } as const;
        const spread = await excel.room.previewBlock({
          ...REQUEST,
          table,
          source: 'auto',
          place,
          nameColumns,
        });
        expect([table, address, spread.narrow]).toEqual([table, address, []]);
      }
    }
    expect(told).toBeGreaterThan(0);
  },
);

test('columns that are wide enough are not named, and beside them only the one that is not', async () => {
  const excel = await openedWorkbook();
  const sheet = excel.engine.addSheet('Rộng');
  const widest = 1345;
  excel.engine.setColumnWidth(sheet, 0, 60, widest);
  const narrowOf = async (table: (typeof TABLE_NAMES)[number], address: string) => {
    const place = { kind: 'cell', address } as const;
    const { narrow } = await excel.room.previewBlock({ ...REQUEST, table, source: 'auto', place });
    return [table, narrow.map(({ column }) => column)];
  };
  for (const table of TABLE_NAMES) expect(await narrowOf(table, 'Rộng!A1')).toEqual([table, []]);
  excel.engine.setColumnWidth(sheet, 1, 1, 12);
  for (const table of TABLE_NAMES) expect(await narrowOf(table, 'Rộng!A1')).toEqual([table, ['B']]);
});

describe('where the columns for the names are narrow', () => {
  const PLACE = { kind: 'cell', address: 'Hẹp!A1' } as const;

  /** A sheet with room for everything but the names: its second to seventh column are narrow ones. */
  async function narrowSheet() {
    const excel = await openedWorkbook();
    const sheet = excel.engine.addSheet('Hẹp');
    excel.engine.setColumnWidth(sheet, 0, 60, 400);
    excel.engine.setColumnWidth(sheet, 1, 6, 75);
    return { excel, sheet };
  }

  test('tables with long names have them over several of these columns, and can be read then', async () => {
    const { excel, sheet } = await narrowSheet();
    // some tables begin with their names, others with a numbering
    excel.engine.setColumnWidth(sheet, 0, 1, 75);
    const offered = [];
    for (const table of TABLE_NAMES) {
      const request = { ...REQUEST, table, place: PLACE };
      const { narrow, nameColumns, plan } = await excel.room.previewBlock(request);
      if (narrow.length === 0) continue;
      const spread = await excel.room.previewBlock({ ...request, nameColumns });
      const figures = ({ cells }: typeof plan) =>
        cells.flat().filter((cell) => cell && ['linked', 'input', 'computed'].includes(cell.role)).length;
      const columns = spread.plan.cells[0].length - plan.cells[0].length + 1;
      expect([table, spread.narrow, columns, figures(spread.plan)]).toEqual([
        table,
        [],
        nameColumns,
        figures(plan),
      ]);
      offered.push(table);
    }
    // the others have short names only
    expect(offered.length).toBeGreaterThanOrEqual(13);
  });

  test('rows are made as high as their words need, updated in their place, and given back what they were', async () => {
    const { excel, sheet } = await narrowSheet();
    excel.engine.setRowHeight(sheet, 9, 1, 33);
    await excel.engine.settled();
    const before = await excel.save();
    const request = { ...REQUEST, place: PLACE };
    const { nameColumns } = await excel.room.previewBlock(request);
    const report = await excel.room.insertBlock({ ...request, nameColumns });
    expect(report.unverified).toBeNull();
    const { plan } = await excel.room.previewBlock({ ...request, nameColumns });
    const height = (row: number) => excel.engine.rowHeight(sheet, row) / PIXELS_PER_POINT;
    const raised = plan.rowHeights.flatMap((needed, row) =>
      needed === null ? [] : [[row, needed] as const],
    );
    expect(raised.length).toBeGreaterThan(3);
    for (const [row, needed] of raised) expect([row, height(row) + 0.5 >= needed]).toEqual([row, true]);
    const names = plan.merges.filter(({ columns, rows }) => columns === nameColumns && rows === 1);
    expect(names.length).toBeGreaterThan(8);
    expect(excel.engine.merges(sheet)).toHaveLength(plan.merges.length);
    await excel.room.insertBlock({ ...request, nameColumns, form: 'index' });
    expect(excel.engine.merges(sheet)).toHaveLength(plan.merges.length);
    await excel.room.removeLastInsertion();
    expect(excel.engine.rowHeight(sheet, 9)).toBe(33);
    expect(differingParts(before, await excel.save())).toEqual([]);
  });
});
