import type { CheckFinding, CheckReport } from '../../../src/contract';
import { CheckSession, type CheckService } from '../../../src/taskpane/check/check-session';
import { ChangesElsewhere } from '../../../src/taskpane/changes-elsewhere';
import { FIRST_STATE } from '../../../src/taskpane/pane-state';
import { WorkbookProblem } from '../../../src/workbook/excel/problem';

const cell = {
  ...{
    kind: 'textNumber' as const,
    sheet: 'A',
    row: 1,
    column: 1,
    stated: '1.000',
    computed: 1000,
    against: [],
  },
  ...{ fix: 1000, title: '', header: '', rowName: 'Điện' },
};
const finding: CheckFinding = {
  ...{ kind: 'textNumber', sheet: 'A', areas: [], cells: [cell], title: '', header: '', row: 'Điện' },
};
const REPORT: CheckReport = { findings: [finding], accepted: [], sheets: ['A', 'B'], cutSheets: [] };

function opened(service: Partial<CheckService> = {}) {
  const asked: string[] = [];
  const all: CheckService = {
    checkWorkbook: async (sheet) => {
      asked.push(`check ${sheet ?? 'all'}`);
      return REPORT;
    },
    acceptFinding: async (_, reason) => void asked.push(`accept ${reason}`),
    withdrawAcceptance: async () => void asked.push('withdraw'),
    applyFix: async () => ({ changed: 1, left: [] }),
    undoFix: async () => ({ changed: 1, left: [] }),
    forgetFix: async (id) => void asked.push(`forget ${id}`),
    fixesMade: async () => [],
    ...service,
  };
  const pane = { elsewhere: new ChangesElsewhere(), state: FIRST_STATE };
  return { session: new CheckSession(all, pane), asked, pane };
}

/** A check that ends when it is told to, or is stopped. */
function heldCheck() {
  const ends: ((report: CheckReport) => void)[] = [];
  const checkWorkbook: CheckService['checkWorkbook'] = (_, { signal }) =>
    new Promise((resolve, reject) => {
      ends.push(resolve);
      signal?.addEventListener('abort', () => reject(new WorkbookProblem('cancelled')));
    });
  return { checkWorkbook, ends };
}

test('opening the tab checks once', async () => {
  const { session, asked } = opened();
  await session.begin();
  await session.begin();
  expect(asked).toEqual(['check all']);
  expect(session.state).toMatchObject({ running: null, report: REPORT });
});

test('a check that is stopped says so, and is not begun again by itself', async () => {
  const { checkWorkbook, ends } = heldCheck();
  const { session } = opened({ checkWorkbook });
  const running = session.begin();
  session.stop();
  await running;
  await session.begin();
  expect([session.state.isStopped, session.state.running, ends.length]).toEqual([true, null, 1]);
});

test('another scope takes the place of a check that is under way', async () => {
  const { checkWorkbook, ends } = heldCheck();
  const { session } = opened({ checkWorkbook });
  const first = session.run(null);
  const second = session.run('B');
  await first;
  expect(session.state).toMatchObject({ sheet: 'B', isStopped: false });
  expect(session.state.running).not.toBeNull();
  ends[1](REPORT);
  await second;
  expect(session.state).toMatchObject({ sheet: 'B', report: REPORT, running: null });
});

test('a fix is told after the check that follows it; what was accepted moves without one', async () => {
  const { session, asked, pane } = opened();
  await session.begin();
  await session.fix(finding);
  expect(asked).toEqual(['check all', 'check all']);
  expect(session.state.notice).toEqual({ kind: 'fixed', report: { changed: 1, left: [] } });
  expect(pane.elsewhere.isUnread).toBe(true);

  await session.accept(finding, 'chưa chốt');
  expect(asked.slice(2)).toEqual(['accept chưa chốt']);
  expect(session.state.report).toMatchObject({ findings: [], accepted: [{ reason: 'chưa chốt' }] });
  await session.withdraw(session.state.report!.accepted[0]);
  expect(session.state.report).toMatchObject({ findings: [{ row: 'Điện' }], accepted: [] });
});

test('a fix that fails is told, and the findings stay', async () => {
  const { session } = opened({ applyFix: () => Promise.reject(new WorkbookProblem('sheetProtected')) });
  await session.begin();
  await session.fix(finding);
  expect(session.state).toMatchObject({
    notice: { kind: 'problem', problem: { code: 'sheetProtected' } },
    report: REPORT,
    changing: null,
  });
});

test('nothing is changed while another part of the pane changes the workbook', async () => {
  const { session, pane } = opened();
  await session.begin();
  pane.elsewhere.isUnderWay = true;
  await session.fix(finding);
  expect(session.state.notice).toMatchObject({ problem: { code: 'busyWorkbook' } });
});
