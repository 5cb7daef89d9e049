import { blockOf } from '../../src/taskpane/report/blocks';
import { readReport } from '../../src/reports';
import type { BlockRequest, GivenPlan } from '../../src/workbook';
import {
  closeWorkbooks,
  contentOf,
  MAIN_SHEET,
  NOTES_SHEET,
  openedWorkbook,
  problemOf,
} from './fixtures/opened-workbook';

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const TEXT =
  'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD, tăng 10% so với cùng kỳ. Sản lượng điện đạt 1.240 triệu kWh.';

function given(place: BlockRequest['place'] = { kind: 'newSheet' }): GivenPlan {
  const block = blockOf('results', readReport(TEXT), TEXT, place, 'vi');
  if (!block) throw new Error('no block');
  return block;
}

test('a block of its own plan is inserted, said by its title, and taken away without a trace', async () => {
  const workbook = await openedWorkbook();
  const { room, engine } = workbook;
  const before = contentOf(workbook);
  const report = await room.insertPlan(given());
  expect(report).toMatchObject({
    newSheet: true,
    sheet: 'Số liệu báo cáo',
    title: 'SỐ LIỆU NÊU TRONG BÁO CÁO',
    unverified: null,
  });
  expect(engine.sheets().map(({ name }) => name)).toContain('Số liệu báo cáo');
  await room.removeLastInsertion();
  expect(contentOf(workbook)).toBe(before);
});

test('a second one gets a sheet with a number', async () => {
  const { room } = await openedWorkbook();
  await room.insertPlan(given());
  expect(await room.insertPlan(given())).toMatchObject({ sheet: 'Số liệu báo cáo (2)' });
});

test('it takes no more requests than a standard table', async () => {
  const { room, host } = await openedWorkbook();
  await room.lastInsertion();
  await host.idle();
  host.resetCounts();
  await room.insertPlan(given());
  await new Promise((resolve) => setTimeout(resolve, 0));
  await host.idle();
  // the selection is asked for first, as a preview does, and each run ends with the library's clean-up
  expect(host.counts.requests).toBeLessThanOrEqual(6);
});

test('at a cell it is written from that cell, and only where nothing stands', async () => {
  const workbook = await openedWorkbook();
  const { room } = workbook;
  const at = `'${NOTES_SHEET}'!N40`;
  expect(await room.insertPlan(given({ kind: 'cell', address: at }))).toMatchObject({
    newSheet: false,
    address: expect.stringMatching(/^'Thuyết minh'!N40:/) as string,
  });
  const before = contentOf(workbook);
  const place = { kind: 'cell', address: `'${MAIN_SHEET}'!A1` } as const;
  const problem = await problemOf(room.insertPlan(given(place)));
  expect(problem).toMatchObject({ code: 'conflict', details: { restored: true } });
  expect(contentOf(workbook)).toBe(before);
});

test('one that was left unfinished is written again from the record', async () => {
  const { room } = await openedWorkbook();
  const { id } = await room.insertPlan(given());
  const finished = await room.finishInsertion(id);
  expect(finished).toMatchObject({ sheet: 'Số liệu báo cáo', title: 'SỐ LIỆU NÊU TRONG BÁO CÁO' });
  expect(await room.lastInsertion()).toMatchObject({ id: finished.id, state: 'done' });
});
