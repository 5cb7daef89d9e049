import type { BlockRequest, CheckFinding, SwitchReport, SwitchScope } from '../../../src/contract';
import { applyFix, fixesMade, undoFix } from '../../../src/workbook/check/fixes';
import { limit } from '../../../src/workbook/excel/requests';
import { formatRecord, parseRecord } from '../../../src/workbook/blocks/record';
import { REQUEST } from '../fixtures/block';
import {
  AT_CELL,
  idOf,
  closeWorkbooks,
  MAIN_SHEET,
  NOTES_SHEET,
  openedWorkbook,
  problemOf,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';
import { stateOf } from '../fixtures/workbook-state';
import { rollForward, undoRoll } from '../../../src/workbook/blocks/roll';
import { switchFormulas } from '../../../src/workbook/switch/switch';

/* An insertion, an update, a removal, a switch, a fix, a roll forward and what takes them back are change sets of one kind: whatever goes wrong ends in the same way. */

jest.setTimeout(120_000);
const WHOLE_REQUEST = limit.bytes;
afterEach(async () => {
  limit.bytes = WHOLE_REQUEST;
  jest.restoreAllMocks();
  await closeWorkbooks();
});

/** The second table of a roll forward. */
const MONTHLY: BlockRequest = { ...REQUEST, table: 'BC-THANG', month: 12, source: MAIN_SHEET };
const WORKBOOK: SwitchScope = { kind: 'workbook' };
/** A cell in which the table has a figure. */
const INPUT = { row: 30, column: 7, rows: 1, columns: 1 };

interface Reins {
  /** Called before each request that writes, and before what was written is read. */
  onStage?: (stage: string) => void;
  signal?: AbortSignal;
}

interface Kind {
  name: string;
  /** A table stands already. */
  hasBlock: boolean;
  /** Its formulas were switched before. */
  isPlain?: boolean;
  /** What is done before, and taken back by it. */
  takesBack?: 'fix' | 'roll';
  run: (excel: OpenedWorkbook, reins: Reins) => Promise<unknown>;
}

const switched =
  (mode: 'plain' | 'values' | 'ct'): Kind['run'] =>
  async (_excel, { onStage, signal }) => {
    return switchFormulas(WORKBOOK, mode, { signal, onProgress: ({ stage }) => onStage?.(stage) });
  };

const JANUARY = { kind: 'month', number: 1, year: 2024 } as const;

/** A finding whose cells are empty and are to hold numbers: more of them than fit one request. */
const manyCells = (): CheckFinding => {
  const cells = Array.from({ length: 200 }, (_, index) => ({
    ...{ kind: 'textNumber' as const, sheet: NOTES_SHEET, row: 40 + index, column: 12 },
    ...{ stated: '', computed: index, against: [], fix: index, fixFormat: '#,##0' },
    ...{ title: '', header: '', rowName: '' },
  }));
  const areas = [{ row: 40, column: 12, rows: cells.length, columns: 1 }];
  return { kind: 'textNumber', sheet: NOTES_SHEET, areas, cells, title: '', header: '', row: '' };
};

const KINDS: Kind[] = [
  {
    name: 'an insertion at a cell',
    hasBlock: false,
    run: ({ room }, { onStage, signal }) => room.insertBlock(AT_CELL, onStage, [], { signal }),
  },
  {
    name: 'an insertion on a new sheet',
    hasBlock: false,
    run: ({ room }, { onStage, signal }) =>
      room.insertBlock({ ...AT_CELL, place: { kind: 'newSheet' } }, onStage, [], { signal }),
  },
  {
    name: 'an update',
    hasBlock: true,
    run: ({ room }, { onStage, signal }) =>
      room.insertBlock({ ...AT_CELL, language: 'en', form: 'index', signature: true }, onStage, [], {
        signal,
      }),
  },
  {
    name: 'a removal',
    hasBlock: true,
    run: ({ room }, { onStage, signal }) =>
      room.removeLastInsertion({ signal, onProgress: ({ stage }) => onStage?.(stage) }),
  },
  { name: 'a switch to plain formulas', hasBlock: true, run: switched('plain') },
  { name: 'a switch to values', hasBlock: true, run: switched('values') },
  { name: 'a switch back to CT functions', hasBlock: true, isPlain: true, run: switched('ct') },
  {
    name: 'a roll forward of two tables',
    hasBlock: true,
    run: async (_excel, { onStage, signal }) => {
      return rollForward(WORKBOOK, JANUARY, { signal, onProgress: ({ stage }) => onStage?.(stage) });
    },
  },
  {
    name: 'undoing a roll',
    hasBlock: true,
    takesBack: 'roll',
    run: async ({ room }, { onStage, signal }) => {
      const [{ roll }] = await room.insertions();
      return undoRoll(roll!, { signal, onProgress: ({ stage }) => onStage?.(stage) });
    },
  },
  {
    name: 'undoing a fix',
    hasBlock: true,
    takesBack: 'fix',
    run: async (_excel, { onStage, signal }) => {
      const [{ id }] = await fixesMade();
      return undoFix(id, { signal, onProgress: ({ stage }) => onStage?.(stage) });
    },
  },
  {
    name: 'a fix of many values',
    hasBlock: true,
    run: async (_excel, { onStage, signal }) =>
      applyFix(manyCells(), { signal, onProgress: ({ stage }) => onStage?.(stage) }),
  },
];
const of = (...words: string[]) => KINDS.filter(({ name }) => words.some((word) => name.includes(word)));

async function prepared({ name, hasBlock, isPlain, takesBack }: Kind): Promise<OpenedWorkbook> {
  const excel = await openedWorkbook();
  // requests so small that each change set takes several
  limit.bytes = name.includes('values') || isPlain ? 2_000 : 30_000;
  if (hasBlock) await excel.room.insertBlock(AT_CELL);
  if (isPlain) await switched('plain')(excel, {});
  if (name.includes('roll')) await excel.room.insertBlock(MONTHLY);
  if (takesBack === 'roll') await rollForward(WORKBOOK, JANUARY);
  if (takesBack === 'fix') await applyFix(manyCells());
  await excel.engine.settled();
  return excel;
}

/** Reins that do something before the request of that number. */
function before(nth: number, act: () => void): Reins & { requests: () => number } {
  let written = 0;
  const onStage = (stage: string) => {
    if (stage === 'writing' && ++written === nth) act();
  };
  return { onStage, requests: () => written };
}

async function protect({ run, engine }: OpenedWorkbook) {
  await run(async (context) => {
    context.workbook.worksheets.getItem(NOTES_SHEET).protection.protect();
    await context.sync();
  });
  await engine.settled();
}

describe.each(KINDS)('$name', (kind) => {
  test.each([
    [1, 'GeneralException', 'unknown'],
    [2, 'RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ])('is put back where Excel refuses request %d (%s)', async (nth, code, told) => {
    const excel = await prepared(kind);
    const state = await stateOf(excel);
    const reins = before(nth, () => (excel.host.faults.failWrite = { nth: 1, code }));
    expect(await problemOf(kind.run(excel, reins))).toMatchObject({
      code: told,
      details: { restored: true },
    });
    expect(reins.requests()).toBe(nth);
    excel.host.faults.reset();
    await excel.engine.settled();
    expect(await stateOf(excel)).toEqual(state);
  });

  test('is put back where it is stopped in the middle', async () => {
    const excel = await prepared(kind);
    const state = await stateOf(excel);
    const stop = new AbortController();
    // its second request takes sheets away
    const nth = kind.takesBack === 'roll' ? 1 : 2;
    const reins = { ...before(nth, () => stop.abort()), signal: stop.signal };
    const outcome = await kind.run(excel, reins).catch((problem: unknown) => problem);
    const isTold = kind.name.includes('switch')
      ? { cancelled: true, changed: 0 }
      : { code: 'cancelled', details: { restored: true } };
    expect(outcome).toMatchObject(isTold);
    await excel.engine.settled();
    expect(await stateOf(excel)).toEqual(state);
  });

  test('whose session is lost in the middle is known to be unfinished, and can be taken back', async () => {
    const excel = await prepared(kind);
    const { seen } = await stateOf(excel);
    // the first request holds the record, and has no room for a sheet
    const nth = kind.name.includes('roll forward') ? 4 : kind.name.includes('new sheet') ? 3 : 2;
    const reins = before(nth, () => (excel.host.faults.sessionLost = 'beforeWrite'));
    expect(await problemOf(kind.run(excel, reins))).toMatchObject({
      code: 'sessionLostAfterWrite',
      details: { restored: false },
    });
    excel.host.faults.reset();
    await excel.engine.settled();
    if (kind.name.includes('switch')) {
      expect(await switchFormulas(WORKBOOK, 'ct')).toMatchObject({ left: { total: 0 } });
      await excel.engine.settled();
      expect((await stateOf(excel)).seen).toEqual(seen);
      return;
    }
    if (kind.takesBack === 'roll') {
      const blocks = await excel.room.insertions();
      expect(blocks.map(({ state }) => state)).toContain('writing');
      await undoRoll(blocks[0].roll!, { evenIfEdited: true });
      await excel.engine.settled();
      expect((await excel.room.insertions()).map(({ state }) => state)).toEqual(['done', 'done']);
      expect((await stateOf(excel)).seen).toEqual(await stateBefore(kind));
      return;
    }
    if (kind.takesBack === 'fix') {
      const [unfinished] = await fixesMade();
      expect(unfinished.state).toBe('writing');
      await undoFix(unfinished.id);
      await excel.engine.settled();
      expect(await fixesMade()).toEqual([]);
      expect((await stateOf(excel)).seen).toEqual(await stateBefore(kind));
      return;
    }
    if (kind.name.includes('fix')) {
      const [unfinished] = await fixesMade();
      expect(unfinished.state).toBe('writing');
      await undoFix(unfinished.id);
      expect((await stateOf(excel)).seen).toEqual(seen);
      expect(await fixesMade()).toEqual([]);
      return;
    }
    if (kind.name.includes('roll')) {
      const blocks = await excel.room.insertions();
      expect(blocks.map(({ state }) => state)).toEqual(['writing', 'writing', 'done', 'done']);
      expect(await undoRoll(blocks[0].roll!, { evenIfEdited: true })).toHaveLength(2);
      expect((await stateOf(excel)).seen).toEqual(seen);
      return;
    }
    expect(await excel.room.insertions()).toMatchObject([{ state: 'writing' }]);
    await excel.room.removeLastInsertion({ evenIfEdited: true });
    expect(await excel.room.insertions()).toEqual([]);
    expect((await stateOf(excel)).seen).toEqual(await openedState());
  });

  test('fact 16: keeps what another user wrote into the record meanwhile', async () => {
    const excel = await prepared(kind);
    // a record that is not there yet is first written by the insertion itself
    const when = kind.hasBlock ? 'writing' : 'verifying';
    let isWritten = false;
    const onStage = (stage: string) => {
      if (stage !== when || isWritten) return;
      isWritten = true;
      const [part] = excel.engine.beside.customXmlParts;
      const record = parseRecord(part.xml);
      const { blocks } = record;
      part.xml = formatRecord({ ...record, blocks: [...blocks, { ...blocks[0], id: 'CT-NAM-other' }] });
    };
    await kind.run(excel, { onStage });
    const ids = parseRecord(excel.engine.beside.customXmlParts[0].xml).blocks.map(({ id }) => id);
    expect(ids).toContain('CT-NAM-other');
    const own =
      kind.name === 'a removal' ? 0 : kind.takesBack === 'roll' ? 2 : kind.name.includes('roll') ? 4 : 1;
    expect(ids).toHaveLength(own + 1);
  });
});

/** The sheets as they were before that which is taken back. */
async function stateBefore(kind: Kind): Promise<unknown> {
  return (await stateOf(await prepared({ ...kind, takesBack: undefined }))).seen;
}

/** The sheets of the sample as they are opened. */
async function openedState(): Promise<unknown> {
  return (await stateOf(await openedWorkbook())).seen;
}

test.each(of('cell', 'update', 'removal', 'plain', 'values'))(
  '$name on a protected sheet is refused',
  async (kind) => {
    const excel = await prepared(kind);
    await protect(excel);
    const state = await stateOf(excel);
    expect(await problemOf(kind.run(excel, {}))).toMatchObject({ code: 'sheetProtected' });
    expect(await stateOf(excel)).toEqual(state);
  },
);

describe.each(['busy', 'previous', 'zero'] as const)(
  'fact 2: while functions do not answer (%s)',
  (meanwhile) => {
    test.each(of('insertion', 'update', 'plain', 'roll forward'))(
      '$name is kept, and said to be unverified',
      async (kind) => {
        const excel = await prepared(kind);
        Object.assign(excel.host.faults, { lateReads: 1000, meanwhile });
        const report = (await kind.run(excel, {})) as { unverified: unknown };
        expect(report.unverified).not.toBeNull();
        excel.host.faults.reset();
        const states = (await excel.room.insertions()).map(({ state }) => state);
        expect(states).toEqual(states.map(() => 'done'));
      },
    );

    test.each(of('removal'))('$name takes the table away, and nothing of it back', async (kind) => {
      const excel = await prepared(kind);
      Object.assign(excel.host.faults, { lateReads: 1000, meanwhile });
      await kind.run(excel, {});
      excel.host.faults.reset();
      expect(await excel.room.insertions()).toEqual([]);
      expect((await stateOf(excel)).seen).toEqual(await openedState());
    });
  },
);

test('who stops the undoing of a roll once its sheets are gone comes too late: it is done', async () => {
  const [kind] = of('undoing a roll');
  const excel = await prepared(kind);
  const stop = new AbortController();
  const reins = { ...before(2, () => stop.abort()), signal: stop.signal };
  expect(await kind.run(excel, reins)).toHaveLength(2);
  expect(stop.signal.aborted).toBe(true);
  expect((await excel.room.insertions()).map(({ state }) => state)).toEqual(['done', 'done']);
  expect((await stateOf(excel)).seen).toEqual(await stateBefore(kind));
});

test('fact 2: a switch to values leaves cells that are #BUSY!, and tells them', async () => {
  const [kind] = of('values');
  const excel = await prepared(kind);
  excel.host.faults.lateReads = 1000;
  const cell = { row: 60, column: 1, rows: 1, columns: 1 };
  excel.engine.write(idOf(excel, NOTES_SHEET), cell, [['=CT.GROWTH(150,100)']]);
  await excel.engine.calculated();
  const report = (await kind.run(excel, {})) as SwitchReport;
  expect(report.left.items).toContainEqual({ address: `'${NOTES_SHEET}'!B61`, why: 'notCalculated' });
  expect(excel.engine.read(idOf(excel, NOTES_SHEET), cell)[0][0].formula).toBe('=CT.GROWTH(150,100)');
  const contents = excel.engine
    .sheets()
    .flatMap(({ id }) => excel.engine.read(id, excel.engine.usedArea(id, true)!).flat());
  expect(contents.filter(({ value, formula }) => value === '#BUSY!' && formula === '')).toEqual([]);
});

test.each(of('cell', 'update'))(
  '$name into which a user types while it is written is taken back',
  async (kind) => {
    const excel = await prepared(kind);
    const { record } = await stateOf(excel);
    const onStage = (stage: string) => {
      if (stage === 'verifying') excel.engine.write(idOf(excel, NOTES_SHEET), INPUT, [['gõ chen']]);
    };
    expect(await problemOf(kind.run(excel, { onStage }))).toMatchObject({
      code: 'verificationFailed',
      details: { restored: true },
    });
    expect((await stateOf(excel)).record).toEqual(record);
  },
);

test('a removal asks first where a cell was edited in between', async () => {
  const [kind] = of('removal');
  const excel = await prepared(kind);
  excel.engine.write(idOf(excel, NOTES_SHEET), INPUT, [['gõ tay']]);
  await excel.engine.settled();
  expect(await problemOf(kind.run(excel, {}))).toMatchObject({ code: 'editedSince' });
});

test('an update keeps a cell that was edited in between', async () => {
  const [kind] = of('update');
  const excel = await prepared(kind);
  excel.engine.write(idOf(excel, NOTES_SHEET), INPUT, [[4321]]);
  await excel.engine.settled();
  expect(await kind.run(excel, {})).toMatchObject({ updated: { kept: 1 } });
});
