import type { BlockRequest } from '../../../src/contract';
import {
  closeWorkbooks,
  contentOf,
  MAIN_SHEET,
  NOTES_SHEET,
  openedWorkbook,
  problemOf,
} from '../fixtures/opened-workbook';

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

/** A table of rows that were read from a report, as the tab of reports asks for it. */
const given = (place: BlockRequest['place'] = { kind: 'newSheet' }): BlockRequest => ({
  table: 'CT-NAM',
  year: 2031,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
  place,
  given: [
    {
      name: 'Kim ngạch xuất khẩu',
      unit: 'triệu USD',
      indicator: 'exports',
      cells: { base: 375, estimate: 412.5, note: 'Báo cáo nêu: tăng 10%' },
    },
    { name: 'Sản lượng điện', unit: 'triệu kWh', cells: { estimate: 1240 } },
  ],
});
const TITLE = 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHỦ YẾU NĂM 2031 VÀ KẾ HOẠCH NĂM 2032';

test('a table of given rows is inserted, said by its title, calculated, and taken away without a trace', async () => {
  const workbook = await openedWorkbook();
  const { room, engine } = workbook;
  const before = contentOf(workbook);
  const report = await room.insertBlock(given());
  expect(report).toMatchObject({ newSheet: true, sheet: 'Chỉ tiêu 2031', title: TITLE, unverified: null });
  expect([report.found, report.rows, report.missing]).toEqual([2, 2, []]);
  expect(engine.sheets().map(({ name }) => name)).toContain('Chỉ tiêu 2031');
  expect(contentOf(workbook)).toContain('CT.GROWTH(');
  await room.removeLastInsertion();
  expect(contentOf(workbook)).toBe(before);
});

test('a second one gets a sheet with a number', async () => {
  const { room } = await openedWorkbook();
  await room.insertBlock(given());
  expect(await room.insertBlock(given())).toMatchObject({ sheet: 'Chỉ tiêu 2031 (2)' });
});

test('at a cell it is written from that cell, and only where nothing stands', async () => {
  const workbook = await openedWorkbook();
  const { room } = workbook;
  const at = `'${NOTES_SHEET}'!N40`;
  expect(await room.insertBlock(given({ kind: 'cell', address: at }))).toMatchObject({
    newSheet: false,
    address: expect.stringMatching(/^'Thuyết minh'!N40:/) as string,
  });
  const before = contentOf(workbook);
  const place = { kind: 'cell', address: `'${MAIN_SHEET}'!A1` } as const;
  const problem = await problemOf(room.insertBlock(given(place)));
  expect(problem).toMatchObject({ code: 'conflict', details: { restored: true } });
  expect(contentOf(workbook)).toBe(before);
});

test('one that was left unfinished is written again from the record', async () => {
  const { room } = await openedWorkbook();
  const { id } = await room.insertBlock(given());
  const finished = await room.finishInsertion(id);
  expect(finished).toMatchObject({ sheet: 'Chỉ tiêu 2031', title: TITLE });
  expect(await room.lastInsertion()).toMatchObject({ id: finished.id, state: 'done' });
});
