import type { TableOffer } from '../../src/contract';
import { firstChoices, requestOf } from '../../src/taskpane/choices';
import { PaneSession } from '../../src/taskpane/session';
import { monthlySet } from '../../src/taskpane/table-set';
import { WorkbookProblem } from '../../src/workbook/excel/problem';
import { fakeWorkbook, record, report, survey } from './fake-workbook';

const offer = (table: TableOffer['table'], more: Partial<TableOffer> = {}): TableOffer => ({
  table,
  year: 2021,
  month: 5,
  indicator: null,
  baseYear: 2010,
  coverage: { linked: 9, wanted: 10 },
  sheets: ['Biểu 7'],
  ...more,
});

const OFFERS = [
  offer('IIP'),
  offer('CT-NAM', { month: null }),
  offer('TMBL', { month: 4 }),
  offer('CPI'),
  offer('VON', { coverage: { linked: 1, wanted: 10 } }),
];

test('a set is the tables of the newest month that are filled well', () => {
  expect(monthlySet(OFFERS)).toMatchObject({
    year: 2021,
    month: 5,
    offers: [{ table: 'IIP' }, { table: 'CPI' }],
  });
  expect(monthlySet(OFFERS.slice(0, 3))).toBeNull();
  expect(monthlySet([])).toBeNull();
});

async function opened(prepare: (workbook: ReturnType<typeof fakeWorkbook>) => void = () => undefined) {
  const workbook = fakeWorkbook();
  prepare(workbook);
  let count = 0;
  workbook.service.insertBlock.mockImplementation(async ({ table }) => ({
    ...report,
    table,
    id: `block-${++count}`,
  }));
  const session = new PaneSession(workbook.service);
  await session.start();
  return { session, ...workbook };
}

test('a set is inserted one table after the other, in its own month, and taken away in one go', async () => {
  const { session, service } = await opened();
  await session.sets.insert(monthlySet(OFFERS)!);
  const requests = service.insertBlock.mock.calls.map(([request]) => request);
  expect(requests).toMatchObject([
    { table: 'IIP', year: 2021, month: 5, baseYear: 2010, place: { kind: 'newSheet' } },
    { table: 'CPI', year: 2021, month: 5 },
  ]);
  expect(session.state).toMatchObject({
    view: 'result',
    set: { wanted: 2, reports: [{ table: 'IIP' }, { table: 'CPI' }] },
  });
  await session.sets.remove();
  expect(service.removeInsertion.mock.calls).toEqual([['block-2'], ['block-1']]);
  expect(session.state).toMatchObject({ set: null, page: 'gallery' });
});

test('stopped between two tables, the ones that stand are told', async () => {
  const { session, service } = await opened();
  service.insertBlock.mockImplementationOnce(async () => {
    session.sets.stop();
    return report;
  });
  await session.sets.insert(monthlySet(OFFERS)!);
  expect(session.state.set).toMatchObject({ wanted: 2, reports: [{ id: report.id }] });
});

test('a failure tells what stands and why no more does', async () => {
  const { session, service } = await opened();
  service.insertBlock
    .mockImplementationOnce(async () => report)
    .mockRejectedValueOnce(new WorkbookProblem('structureProtected'));
  await expect(session.sets.insert(monthlySet(OFFERS)!)).rejects.toMatchObject({
    code: 'structureProtected',
  });
  expect(session.state).toMatchObject({
    view: 'result',
    set: { wanted: 2, reports: [{ id: report.id }] },
    notice: { kind: 'problem', problem: { code: 'structureProtected' } },
  });
});

test('the tables of a set have the letterhead that the form has, and each the number its form had', async () => {
  const { session, service } = await opened((workbook) =>
    workbook.service.lastInsertion.mockResolvedValue({
      ...record,
      house: { department: 'Sở Thử', signature: true },
      formNumbers: { CPI: '07' },
    }),
  );
  session.change({ head: 'Lê Thị Thử' });
  await session.sets.insert(monthlySet(OFFERS)!);
  const [industry, prices] = service.insertBlock.mock.calls.map(([request]) => request);
  const house = { department: 'Sở Thử', signature: true, head: 'Lê Thị Thử' };
  expect(industry).toMatchObject({ table: 'IIP', ...house });
  expect(industry).not.toHaveProperty('formNumber');
  expect(prices).toMatchObject({ table: 'CPI', ...house, formNumber: '07' });
});

test('what a set did stays told in the tab it was inserted in, wherever the user looked before', async () => {
  const { session } = await opened();
  session.openTab('report');
  await session.insertion.insert(requestOf(firstChoices(survey), survey.selection)!);
  session.openTab('tables');
  await session.insertAnother();
  await session.sets.insert(monthlySet(OFFERS)!);
  session.openTab('check');
  session.openTab('tables');
  expect(session.state).toMatchObject({ view: 'result', set: { wanted: 2 } });
});
