import type { LedgerEntry, Publication } from '../../../src/contract';
import { AT_CELL, closeWorkbooks, openedWorkbook, problemOf } from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const PUBLISHED: Publication = {
  vintage: 'estimate1',
  document: '210/BC-SCT',
  date: '6/7/2023',
  territory: '',
};

const load = async () => ({
  ...(await import('../../../src/workbook/ledger/ledger')),
  ...(await import('../../../src/workbook/check/fixes')),
});

const brief = ({ indicator, period, value, unit, vintage }: LedgerEntry) => [
  indicator,
  period,
  value,
  unit,
  vintage,
];

test('figures are recorded by hand into a new ledger, once, and go again in one step', async () => {
  const excel = await openedWorkbook();
  const ledger = await load();
  expect(await ledger.readLedger()).toBeNull();
  expect((await problemOf(ledger.insertRevisions('vi'))).code).toBe('emptyLedger');

  const entries = [
    { indicator: 'Tổng mức bán lẻ', period: 'năm 2022', value: 96100, unit: 'tỷ đồng' },
    { indicator: 'Kim ngạch xuất khẩu', period: '9 tháng năm 2022', value: 510.5, unit: 'triệu USD' },
  ];
  const source = { kind: 'entries' as const, entries };
  const report = await ledger.recordFigures(source, PUBLISHED, 'vi');
  expect([report.added.length, report.known.length, report.left]).toEqual([2, 0, []]);
  const view = (await ledger.readLedger())!;
  expect(view.ledger.entries.map(({ entry }) => brief(entry))).toEqual([
    ['Tổng mức bán lẻ', 'năm 2022', 96100, 'tỷ đồng', 'estimate1'],
    ['Kim ngạch xuất khẩu', '9 tháng năm 2022', 510.5, 'triệu USD', 'estimate1'],
  ]);

  // the same again is known; a later vintage is a new line
  const again = await ledger.recordFigures(source, { ...PUBLISHED, vintage: 'preliminary' }, 'vi');
  expect([again.added.length, again.known.length]).toEqual([2, 0]);
  const twice = await ledger.recordFigures(source, PUBLISHED, 'vi');
  expect([twice.added.length, twice.known.length]).toEqual([0, 2]);
  const [newest] = await ledger.fixesMade();
  expect([newest.kind, newest.state]).toEqual(['ledger', 'done']);
  await ledger.undoFix(newest.id);
  expect((await ledger.readLedger())!.ledger.entries).toHaveLength(2);

  // how they were revised stands on a sheet of its own
  await ledger.recordFigures(source, { ...PUBLISHED, vintage: 'official' }, 'vi');
  const { sheet, address } = await ledger.insertRevisions('vi');
  expect([sheet, address]).toEqual([expect.stringContaining('Điều chỉnh'), expect.stringContaining(sheet)]);
  await ledger.undoFix((await ledger.fixesMade())[0].id);

  // the ledger is the user's: it stays when the record is erased
  const { eraseRecord } = await import('../../../src/workbook/blocks/inserted-blocks');
  await eraseRecord();
  expect((await ledger.readLedger())!.ledger.entries).toHaveLength(2);
  expect(excel).toBeDefined();
});

test('what a block reports of its own period is recorded: no plans, no bases', async () => {
  const excel = await openedWorkbook();
  const ledger = await load();
  const { id } = await excel.room.insertBlock({ ...AT_CELL, place: { kind: 'newSheet' } });
  const { added } = await ledger.recordFigures(
    { kind: 'block', id },
    { ...PUBLISHED, territory: 'Gia Lai' },
    'vi',
  );
  expect(added.length).toBeGreaterThan(2);
  expect(new Set(added.map(({ period }) => period))).toEqual(new Set([`năm ${AT_CELL.year}`]));
  expect(added.every(({ territory }) => territory === 'Gia Lai')).toBe(true);
  expect(added.map(({ indicator }) => indicator)).toContain('Kim ngạch xuất khẩu');
});

test('the results of a report are recorded, and one without figures is told', async () => {
  await openedWorkbook();
  const ledger = await load();
  const text = 'Năm 2022, kim ngạch xuất khẩu của tỉnh đạt 640 triệu USD, tăng 12,3% so với cùng kỳ.';
  const { added } = await ledger.recordFigures({ kind: 'report', text }, PUBLISHED, 'vi');
  expect(added.map(brief)).toEqual([['Kim ngạch xuất khẩu', 'năm 2022', 640, 'triệu USD', 'estimate1']]);
  expect(
    (await problemOf(ledger.recordFigures({ kind: 'report', text: 'Không có số.' }, PUBLISHED, 'vi'))).code,
  ).toBe('nothingToRecord');
});
