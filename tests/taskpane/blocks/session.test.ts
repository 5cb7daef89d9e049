import type { BlocksService } from '../../../src/taskpane/blocks/blocks-service';
import { BlocksSession } from '../../../src/taskpane/blocks/blocks-session';
import type { BlocksState } from '../../../src/taskpane/blocks/blocks-state';
import { PaneSession } from '../../../src/taskpane/session';
import type {
  InsertedBlock,
  InsertReport,
  LedgerReport,
  RollPlan,
  RollReport,
  SendOutReport,
  SwitchReport,
} from '../../../src/contract';
import { WorkbookProblem } from '../../../src/workbook';
import { fakeWorkbook } from '../fake-workbook';

const block = (id: string, sheet = 'Bảng mới'): InsertedBlock => ({
  id,
  table: 'TMBL',
  address: `'${sheet}'!A1:K20`,
  sheet,
  newSheet: true,
  state: 'done',
  year: 2031,
  month: 4,
  quarter: null,
  mode: 'ct',
});

const switched: SwitchReport = {
  mode: 'plain',
  changed: 12,
  becameValues: { total: 0, items: [] },
  left: { total: 0, items: [] },
  unverified: { total: 0, items: [] },
  cancelled: false,
};

const NEXT = { kind: 'month', number: 5, year: 2031 } as const;
const rolled: RollPlan = { to: NEXT, blocks: [], left: [] };

/** A workbook with two blocks whose answers are given at once, and the pane beside it. */
async function opened() {
  const { service: paneService } = fakeWorkbook();
  const pane = new PaneSession(paneService);
  await pane.start();
  let blocks = [block('hai', 'Hai'), block('một', 'Một')];
  const service = {
    readInsertions: jest.fn(async () => ({
      blocks,
      sheets: ['Biểu 7', ...blocks.map(({ sheet }) => sheet)],
    })),
    removeInsertion: jest.fn<Promise<InsertedBlock>, Parameters<BlocksService['removeInsertion']>>(
      async (id) => {
        const removed = blocks.find((one) => one.id === id)!;
        blocks = blocks.filter((one) => one !== removed);
        return removed;
      },
    ),
    wayOfActiveCell: jest.fn(async () => null),
    goToInsertion: jest.fn(async () => "'Hai'!A4:K23"),
    switchFormulas: jest.fn<Promise<SwitchReport>, Parameters<BlocksService['switchFormulas']>>(
      async (_, mode) => ({ ...switched, mode }),
    ),
    sendOutCopy: jest.fn<Promise<SendOutReport>, Parameters<BlocksService['sendOutCopy']>>(async () => ({
      mode: 'plain' as const,
      changed: 12,
      becameValues: { total: 0, items: [] },
      leftMacros: false,
      cancelled: false,
    })),
    planRoll: jest.fn<Promise<RollPlan>, Parameters<BlocksService['planRoll']>>(async (_, to) => ({
      ...rolled,
      to,
    })),
    rollForward: jest.fn<Promise<RollReport>, Parameters<BlocksService['rollForward']>>(async (_, to) => {
      blocks = [{ ...block('ba', 'Ba'), roll: 'r1' }, ...blocks];
      return { ...rolled, to, id: 'r1', unverified: null };
    }),
    undoRoll: jest.fn<Promise<InsertedBlock[]>, Parameters<BlocksService['undoRoll']>>(async (id) => {
      const taken = blocks.filter(({ roll }) => roll === id);
      blocks = blocks.filter(({ roll }) => roll !== id);
      return taken;
    }),
    recordFigures: jest.fn<Promise<LedgerReport>, Parameters<BlocksService['recordFigures']>>(async () => ({
      sheet: 'Sổ công bố',
      added: [],
      known: [],
      left: [],
    })),
    insertRevisions: jest.fn<Promise<InsertReport>, Parameters<BlocksService['insertRevisions']>>(
      async () => {
        throw new WorkbookProblem('emptyLedger');
      },
    ),
    eraseRecord: jest.fn<Promise<number | null>, []>(async () => {
      const count = blocks.length;
      blocks = [];
      return count;
    }),
  } satisfies BlocksService;
  const session = new BlocksSession(service, pane);
  await session.read();
  return { session, service, pane, paneService };
}

const ids = ({ list }: BlocksState) => (list.kind === 'ready' ? list.blocks.map(({ id }) => id) : list.kind);

test('what a block reports is recorded in the language of the pane, and told', async () => {
  const { session, service } = await opened();
  const source = { kind: 'block' as const, id: 'hai' };
  const publication = {
    vintage: 'preliminary' as const,
    document: '99/BC',
    date: '6/10/2031',
    territory: '',
  };
  await session.record(source, publication);
  expect(service.recordFigures.mock.calls[0].slice(0, 3)).toEqual([source, publication, 'vi']);
  expect(session.state.notice).toMatchObject({ kind: 'recorded', report: { sheet: 'Sổ công bố' } });
  service.recordFigures.mockRejectedValueOnce(new WorkbookProblem('nothingToRecord'));
  await expect(session.record(source, publication)).rejects.toMatchObject({ code: 'nothingToRecord' });
  expect(session.state.notice).toMatchObject({ kind: 'problem', during: 'record' });
});

describe('the list', () => {
  test('is there when it was read, and a failure is told in its place', async () => {
    const { session, service } = await opened();
    expect(ids(session.state)).toEqual(['hai', 'một']);
    service.readInsertions.mockRejectedValueOnce(new WorkbookProblem('cellEditMode'));
    await session.read();
    expect(session.state.list).toMatchObject({ kind: 'failed', problem: { code: 'cellEditMode' } });
  });

  test('keeps what is shown while it is read again, and drops an answer that was given up', async () => {
    const { session } = await opened();
    const reading = session.read();
    expect(ids(session.state)).toEqual(['hai', 'một']);
    session.stopReading();
    await reading;
    expect(session.state.list.kind).toBe('stopped');
  });

  test('shows a block where it is now', async () => {
    const { session, service } = await opened();
    await session.goTo('hai');
    expect(session.state.list).toMatchObject({ blocks: [{ address: "'Hai'!A4:K23" }, {}] });
    service.goToInsertion.mockRejectedValueOnce(new WorkbookProblem('blockNotFound'));
    await session.goTo('một');
    expect(session.state.notice).toMatchObject({ kind: 'problem', problem: { code: 'blockNotFound' } });
  });
});

describe('removing', () => {
  test('several blocks work one after the other: each is gone from the list when its removal is told', async () => {
    const { session } = await opened();
    const told: unknown[] = [];
    session.subscribe(({ notice, list }) => {
      if (notice?.kind === 'removed')
        told.push([notice.block.id, list.kind === 'ready' && list.blocks.length]);
    });
    await session.remove('hai');
    await session.remove('một');
    expect(told).toEqual([
      ['hai', 1],
      ['một', 0],
    ]);
  });

  test('asks first where the block was edited since, with the address of the edit; told to, it removes', async () => {
    const { session, service } = await opened();
    const edit = new WorkbookProblem('editedSince', { sheet: 'Hai', address: "'Hai'!C7" });
    service.removeInsertion.mockRejectedValueOnce(edit);
    await expect(session.remove('hai')).rejects.toMatchObject({ code: 'editedSince' });
    expect(session.state.notice).toMatchObject({
      kind: 'askEdited',
      block: { id: 'hai' },
      address: "'Hai'!C7",
    });
    await session.remove('hai', { evenIfEdited: true });
    expect(service.removeInsertion).toHaveBeenLastCalledWith('hai', { evenIfEdited: true });
    expect(ids(session.state)).toEqual(['một']);
  });

  test('a refusal is told, and the list is as the workbook is then', async () => {
    const { session, service } = await opened();
    service.removeInsertion.mockRejectedValueOnce(new WorkbookProblem('sheetProtected', { sheet: 'Hai' }));
    await expect(session.remove('hai')).rejects.toMatchObject({ code: 'sheetProtected' });
    expect(session.state).toMatchObject({ working: null, notice: { kind: 'problem', during: 'remove' } });
    expect(ids(session.state)).toEqual(['hai', 'một']);
  });
});

describe('rolling forward', () => {
  const ALL = { kind: 'workbook' } as const;

  test('shows the list first, writes what was shown, and tells it with its way back', async () => {
    const { session, service, pane } = await opened();
    const plan = await session.planRoll(ALL, NEXT);
    expect(session.state.notice).toEqual({ kind: 'askRoll', scope: ALL, plan });
    expect(pane.elsewhere.isUnread).toBe(false);
    expect(service.rollForward).not.toHaveBeenCalled();
    await session.rollForward(ALL, NEXT, plan);
    expect(service.rollForward.mock.calls[0]).toEqual([ALL, NEXT, expect.objectContaining({ shown: plan })]);
    expect(session.state.notice).toMatchObject({ kind: 'rolled', report: { id: 'r1' } });
    expect(ids(session.state)).toEqual(['ba', 'hai', 'một']);
    expect(pane.elsewhere.isUnread).toBe(true);
    await session.undoRoll('r1');
    expect(session.state.notice).toMatchObject({ kind: 'rollUndone', blocks: [{ id: 'ba' }] });
    expect(ids(session.state)).toEqual(['hai', 'một']);
  });

  test('where the workbook gives another list by now that is told, and nothing was written', async () => {
    const { session, service } = await opened();
    service.rollForward.mockRejectedValueOnce(new WorkbookProblem('rollChanged', { restored: true }));
    await expect(session.rollForward(ALL, NEXT, rolled)).rejects.toMatchObject({ code: 'rollChanged' });
    expect(session.state.notice).toMatchObject({ kind: 'problem', during: 'roll' });
    expect(ids(session.state)).toEqual(['hai', 'một']);
  });

  test('an undo without an id is of the last roll forward; where a table was edited since it asks first', async () => {
    const { session, service } = await opened();
    await expect(session.undoRoll()).rejects.toMatchObject({ code: 'nothingToRemove' });
    await session.rollForward(ALL, NEXT);
    const edit = new WorkbookProblem('editedSince', { sheet: 'Ba', address: "'Ba'!C7" });
    service.undoRoll.mockRejectedValueOnce(edit);
    await expect(session.undoRoll('r1')).rejects.toMatchObject({ code: 'editedSince' });
    expect(session.state.notice).toEqual({ kind: 'askRollEdited', id: 'r1', address: "'Ba'!C7" });
    await session.undoRoll();
    expect(service.undoRoll.mock.calls.at(-1)![0]).toBe('r1');
    expect(ids(session.state)).toEqual(['hai', 'một']);
  });
});

describe('switching formulas and copying', () => {
  test('a switch is told with its report; to CT functions it is a restoring', async () => {
    const { session, service } = await opened();
    const activities: unknown[] = [];
    session.subscribe(({ working }) => activities.push(working?.activity));
    await session.switchFormulas({ kind: 'sheet', name: 'Hai' }, 'plain');
    expect(service.switchFormulas.mock.calls[0].slice(0, 2)).toEqual([
      { kind: 'sheet', name: 'Hai' },
      'plain',
    ]);
    expect(session.state.notice).toEqual({ kind: 'switched', report: switched });
    await session.switchFormulas({ kind: 'workbook' }, 'ct');
    expect(activities).toEqual(expect.arrayContaining(['switch', 'restore']));
  });

  test('shows how far it is, and stops when told to', async () => {
    const { session, service } = await opened();
    service.switchFormulas.mockImplementationOnce(async (_, mode, { onProgress, signal }) => {
      onProgress?.({ stage: 'writing', done: 3, total: 9 });
      expect(session.state.working?.progress).toEqual({ stage: 'writing', done: 3, total: 9 });
      session.stop();
      expect(session.state.working?.isStopping).toBe(true);
      return { ...switched, mode, changed: 0, cancelled: signal?.aborted ?? false };
    });
    await session.switchFormulas({ kind: 'workbook' }, 'values');
    expect(session.state.notice).toMatchObject({ kind: 'switched', report: { cancelled: true } });
  });

  test('a copy is told with what became values in it', async () => {
    const { session, service } = await opened();
    await session.sendOut('plain');
    expect(service.sendOutCopy).toHaveBeenCalledTimes(1);
    expect(session.state.notice).toMatchObject({ kind: 'sentOut', report: { changed: 12 } });
  });

  test('a copy that Excel does not open can be saved as a file until the next one is made', async () => {
    const { session, service } = await opened();
    const copy = { name: 'Sổ (bản gửi đi).xlsx', bytes: Uint8Array.from([1]), type: 'xlsx' };
    service.sendOutCopy.mockImplementationOnce(async (_, { onFile }) => {
      onFile?.(copy);
      throw new WorkbookProblem('copyNotOpened');
    });
    await expect(session.sendOut('plain')).rejects.toMatchObject({ code: 'copyNotOpened' });
    expect(session.state).toMatchObject({ copy, notice: { problem: { code: 'copyNotOpened' } } });
    await session.sendOut('plain');
    expect(session.state.copy).toBeNull();
  });

  test('values of before are asked about, and taken as shown where the user says so', async () => {
    const { session, service } = await opened();
    const problem = new WorkbookProblem('valuesUnconfirmed', { cells: { total: 1, items: ["'Hai'!C4"] } });
    service.switchFormulas.mockRejectedValueOnce(problem);
    service.sendOutCopy.mockRejectedValueOnce(problem);
    await expect(session.switchFormulas({ kind: 'workbook' }, 'values')).rejects.toBe(problem);
    const { notice } = session.state;
    expect(notice).toMatchObject({ kind: 'askAsShown', problem });
    if (notice?.kind === 'askAsShown') await notice.take({ asShown: true });
    expect(service.switchFormulas.mock.lastCall).toMatchObject([{}, 'values', { asShown: true }]);
    expect(session.state.notice).toMatchObject({ kind: 'switched' });

    await expect(session.sendOut('values')).rejects.toBe(problem);
    const asked = session.state.notice;
    if (asked?.kind === 'askAsShown') await asked.take({ asShown: true });
    expect(service.sendOutCopy.mock.lastCall).toMatchObject(['values', { asShown: true }]);
  });

  test('the chosen sheet is forgotten where it is gone', async () => {
    const { session } = await opened();
    session.set({ sheet: 'Hai' });
    await session.remove('một');
    expect(session.state.sheet).toBe('Hai');
    await session.remove('hai');
    expect(session.state.sheet).toBeNull();
  });
});

test('erasing the record empties the list and tells how many blocks were in it', async () => {
  const { session } = await opened();
  await session.erase();
  expect(session.state).toMatchObject({ list: { blocks: [] }, notice: { kind: 'erased', blocks: 2 } });
});

describe('beside the rest of the pane', () => {
  test('one thing is done at a time: the pane waits for the tab, and the tab for the pane', async () => {
    const { session, service, pane, paneService } = await opened();
    service.removeInsertion.mockImplementationOnce(async () => {
      await expect(pane.insertion.remove()).rejects.toMatchObject({ code: 'busyWorkbook' });
      await expect(session.erase()).rejects.toMatchObject({ code: 'busyWorkbook' });
      return block('hai');
    });
    await session.remove('hai');
    expect(paneService.removeLastInsertion).not.toHaveBeenCalled();
    paneService.removeLastInsertion.mockImplementationOnce(async () => {
      await expect(session.remove('một')).rejects.toMatchObject({ code: 'busyWorkbook' });
      return block('một');
    });
    await pane.insertion.remove();
    expect(service.removeInsertion).toHaveBeenCalledTimes(1);
  });

  test('the workbook is read again when another tab is opened after a change, and only then', async () => {
    const { session, pane, paneService } = await opened();
    pane.openTab('blocks');
    pane.openTab('tables');
    expect(paneService.surveyWorkbook).toHaveBeenCalledTimes(1);
    pane.openTab('blocks');
    await session.remove('hai');
    expect(paneService.surveyWorkbook).toHaveBeenCalledTimes(1);
    pane.openTab('tables');
    expect(paneService.surveyWorkbook).toHaveBeenCalledTimes(2);
  });
});
