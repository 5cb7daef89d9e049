import type { BlockPreview } from '../../src/contract';
import { PaneSession } from '../../src/taskpane/session';
import { WorkbookProblem } from '../../src/workbook/excel/problem';
import { fakeWorkbook, record, report, survey } from './fake-workbook';

jest.useFakeTimers();

/** Lets the pause before a preview pass, and the answers arrive. */
const settle = () => jest.advanceTimersByTimeAsync(300);

async function opened(prepare: (workbook: ReturnType<typeof fakeWorkbook>) => void = () => undefined) {
  const workbook = fakeWorkbook();
  prepare(workbook);
  const session = new PaneSession(workbook.service);
  await session.start();
  session.openTable('CT-NAM');
  await settle();
  return { session, ...workbook };
}

const request = async (session: PaneSession) => {
  const { preview } = session.state;
  if (preview.kind !== 'ready') throw new Error('no preview');
  return preview.request;
};

describe('opening', () => {
  test('the gallery opens without a preview; a table’s page has one', async () => {
    const { service } = fakeWorkbook();
    const session = new PaneSession(service);
    await session.start();
    await settle();
    expect(session.state).toMatchObject({ view: 'form', page: 'gallery', preview: { kind: 'none' } });
    expect(service.previewBlock).not.toHaveBeenCalled();
    session.openTable('IIP');
    await settle();
    expect(session.state).toMatchObject({
      page: 'table',
      choices: { table: 'IIP' },
      preview: { kind: 'ready' },
    });
    session.openGallery();
    expect(session.state).toMatchObject({ page: 'gallery', preview: { kind: 'none' } });
  });

  test('going back to the gallery while the workbook is read still opens the form', async () => {
    const { service } = fakeWorkbook();
    const session = new PaneSession(service);
    const reading = session.start();
    session.openTable('IIP');
    session.openGallery();
    await reading;
    expect(session.state).toMatchObject({ view: 'form', page: 'gallery', survey });
  });

  test('a table’s page opens with the workbook’s year and a preview', async () => {
    const { session } = await opened();
    expect(session.state).toMatchObject({ view: 'form', choices: { table: 'CT-NAM', year: '2021' } });
    expect(session.state.preview.kind).toBe('ready');
  });

  test('a workbook that cannot be read is explained, and trying again reads it', async () => {
    const { session, service } = await opened(({ service }) =>
      service.surveyWorkbook.mockRejectedValueOnce(new WorkbookProblem('cellEditMode')),
    );
    expect(session.state.notice).toMatchObject({ kind: 'problem', during: 'survey' });
    await session.start();
    expect(session.state).toMatchObject({ view: 'form', notice: null, survey });
    expect(service.surveyWorkbook).toHaveBeenCalledTimes(2);
  });

  test('a reading that was stopped does not change the form when it arrives after all', async () => {
    const { service } = fakeWorkbook();
    const session = new PaneSession(service);
    const reading = session.start();
    session.stopReading();
    await reading;
    await settle();
    expect(session.state).toMatchObject({ view: 'form', survey: null });
  });

  test('what the user chose survives reading the workbook again', async () => {
    const { session } = await opened();
    session.change({ year: '2019', source: 'Phụ lục' });
    await session.start();
    expect(session.state.choices).toMatchObject({ year: '2019', source: 'Phụ lục' });
  });

  test('a chosen source that is gone is chosen automatically again', async () => {
    const { session, service } = await opened();
    session.change({ source: 'Phụ lục' });
    service.surveyWorkbook.mockResolvedValueOnce({ ...survey, sheets: survey.sheets.slice(0, 1) });
    await session.start();
    expect(session.state.choices.source).toBe('auto');
  });
});

describe('what the workbook remembers', () => {
  const remembering = (workbook: ReturnType<typeof fakeWorkbook>) =>
    workbook.service.lastInsertion.mockResolvedValue({
      ...record,
      house: { authority: 'UBND tỉnh Mẫu' },
      formNumbers: { 'CT-NAM': '03', IIP: '' },
    });

  test('each table has the number that its form had, and keeps one that is typed until another is opened', async () => {
    const { session } = await opened(remembering);
    expect((await request(session)).formNumber).toBe('03');
    session.change({ formNumber: '04' });
    session.openGallery();
    session.openTable('CT-NAM');
    expect(session.state.choices).toMatchObject({ formNumber: '04', authority: 'UBND tỉnh Mẫu' });
    session.openTable('IIP');
    expect(session.state.choices).toMatchObject({ formNumber: '', authority: 'UBND tỉnh Mẫu' });
  });
});

describe('previewing', () => {
  test('typing a year makes one preview, of the last state', async () => {
    const { session, service } = await opened();
    service.previewBlock.mockClear();
    for (const year of ['2', '20', '202', '2020', '2018']) session.change({ year });
    await settle();
    expect(service.previewBlock).toHaveBeenCalledTimes(1);
    expect(service.previewBlock.mock.calls[0][0].year).toBe(2018);
  });

  test('there is none while a year is half typed', async () => {
    const { session } = await opened();
    session.change({ year: '20' });
    await settle();
    expect(session.state.preview).toEqual({ kind: 'none' });
  });

  test('the answer to an older question is dropped', async () => {
    const { session, service } = await opened();
    let answerOld: (problem: WorkbookProblem) => void = () => undefined;
    service.previewBlock.mockImplementationOnce(() => new Promise((_, reject) => (answerOld = reject)));
    session.change({ form: 'index' });
    await settle();
    session.change({ form: 'growth' });
    await settle();
    answerOld(new WorkbookProblem('unknown'));
    await settle();
    expect(session.state.preview).toMatchObject({ kind: 'ready', request: { form: 'growth' } });
  });

  test('a failure is shown in the preview’s place', async () => {
    const { session } = await opened(({ service }) =>
      service.previewBlock.mockRejectedValueOnce(new WorkbookProblem('tooLarge')),
    );
    expect(session.state.preview).toMatchObject({ kind: 'failed', problem: { code: 'tooLarge' } });
  });

  test('selecting another cell previews there, but only when the table goes to the cell', async () => {
    const { session, service, select } = await opened();
    service.previewBlock.mockClear();
    select("'Biểu 7'!F4");
    await settle();
    expect(service.previewBlock).not.toHaveBeenCalled();
    session.change({ place: 'cell' });
    select("'Biểu 7'!G5:H6");
    await settle();
    expect(service.previewBlock.mock.calls.at(-1)?.[0].place).toEqual({
      kind: 'cell',
      address: "'Biểu 7'!G5",
    });
  });
});

describe('inserting', () => {
  test('a table that was inserted is shown with its place and can be removed', async () => {
    const { session } = await opened();
    await expect(session.insertion.insert(await request(session))).resolves.toEqual(report);
    expect(session.state).toMatchObject({ view: 'result', report, last: record, working: null });
  });

  test('its progress is shown', async () => {
    const { session, service } = await opened();
    const steps: unknown[] = [];
    service.insertBlock.mockImplementationOnce(async (_, progress) => {
      progress?.('writing');
      steps.push(session.state.working);
      return report;
    });
    await session.insertion.insert(await request(session));
    expect(steps).toEqual([{ activity: 'insert', progress: 'writing' }]);
  });

  test('a failure goes back to the form, is explained and passed on to who called', async () => {
    const { session } = await opened(({ service }) =>
      service.insertBlock.mockRejectedValueOnce(new WorkbookProblem('sheetProtected', { sheet: 'Biểu 7' })),
    );
    await expect(session.insertion.insert(await request(session))).rejects.toMatchObject({
      code: 'sheetProtected',
    });
    expect(session.state).toMatchObject({
      view: 'form',
      working: null,
      notice: { kind: 'problem', during: 'insert', problem: { details: { sheet: 'Biểu 7' } } },
    });
  });

  test('a second insertion at the same time is refused and the first goes on', async () => {
    const { session, service } = await opened();
    const chosen = await request(session);
    const first = session.insertion.insert(chosen);
    await expect(session.insertion.insert(chosen)).rejects.toMatchObject({ code: 'busyWorkbook' });
    await expect(first).resolves.toEqual(report);
    expect(service.insertBlock).toHaveBeenCalledTimes(1);
  });

  test('the form cannot be changed meanwhile', async () => {
    const { session } = await opened();
    const inserting = session.insertion.insert(await request(session));
    session.change({ year: '1999' });
    session.show('TARGETS');
    expect(session.state.choices).toMatchObject({ year: '2021', table: 'CT-NAM' });
    await inserting;
  });

  test('a block left unfinished is completed and shown as finished', async () => {
    const { session } = await opened();
    await session.insertion.finish('block-1');
    expect(session.state).toMatchObject({
      view: 'result',
      notice: { kind: 'finished', address: report.address },
    });
  });
});

describe('the selection', () => {
  test('is watched once, however often the workbook is read', async () => {
    const { session, service } = await opened();
    await session.start();
    await session.insertAnother();
    expect(service.watchSelection).toHaveBeenCalledTimes(1);
  });

  test('is watched again after the connection was lost, and shown in the preview again', async () => {
    const { session, service, stopped, select } = await opened();
    service.insertBlock.mockRejectedValueOnce(new WorkbookProblem('sessionLostAfterWrite'));
    await expect(session.insertion.insert(await request(session))).rejects.toMatchObject({
      code: 'sessionLostAfterWrite',
    });
    expect(stopped).toHaveBeenCalledTimes(1);
    await session.start();
    expect(service.watchSelection).toHaveBeenCalledTimes(2);
    select("'Phụ lục'!C7");
    expect(session.state.selection).toBe("'Phụ lục'!C7");
  });
});

describe('removing', () => {
  test('the block is gone and the form says so', async () => {
    const { session } = await opened();
    await session.insertion.remove();
    expect(session.state).toMatchObject({
      view: 'form',
      last: null,
      notice: { kind: 'removed', address: record.address },
    });
  });

  test('a block that was edited is removed only after asking', async () => {
    const { session, service } = await opened();
    service.removeLastInsertion.mockRejectedValueOnce(
      new WorkbookProblem('editedSince', { address: record.address }),
    );
    await expect(session.insertion.remove()).rejects.toMatchObject({ code: 'editedSince' });
    expect(session.state.notice).toEqual({ kind: 'edited', address: record.address });
    await session.insertion.remove({ evenIfEdited: true });
    expect(service.removeLastInsertion).toHaveBeenLastCalledWith({ evenIfEdited: true });
    expect(session.state.notice).toEqual({ kind: 'removed', address: record.address });
  });

  test('a failure stays on the result, where it was asked for', async () => {
    const { session, service } = await opened();
    await session.insertion.insert(await request(session));
    service.removeLastInsertion.mockRejectedValueOnce(new WorkbookProblem('sheetProtected'));
    await expect(session.insertion.remove()).rejects.toMatchObject({ code: 'sheetProtected' });
    expect(session.state).toMatchObject({ view: 'result', report });
  });
});

test('a ribbon button opens the form on its table, also from a result', async () => {
  const { session } = await opened();
  await session.insertion.insert(await request(session));
  session.show('TARGETS');
  await settle();
  expect(session.state).toMatchObject({ view: 'form', report: null, choices: { table: 'TARGETS' } });
});

test('a place that cannot be shown is explained where the user is', async () => {
  const { session, service } = await opened();
  service.goTo.mockRejectedValueOnce(new WorkbookProblem('sheetMissing'));
  await session.goTo("'Mất'!A1");
  expect(session.state).toMatchObject({ view: 'form', notice: { kind: 'problem', during: 'goTo' } });
});

describe('offers', () => {
  const offer = {
    table: 'IIP',
    year: 2019,
    month: 4,
    indicator: null,
    baseYear: 2015,
    coverage: { linked: 3, wanted: 4 },
    sheets: [],
  } as const;

  test('are looked for while the gallery is open, and any choice ends the search', async () => {
    const { service } = fakeWorkbook();
    let signal: AbortSignal | undefined;
    service.findOffers.mockImplementation((search) => {
      signal = search?.signal;
      search?.onFound?.([{ ...offer, sheets: [] }]);
      return new Promise(() => undefined);
    });
    const session = new PaneSession(service);
    await session.start();
    expect(session.state.offers).toMatchObject({ isSearching: true, offers: [{ table: 'IIP' }] });
    session.openOffer(session.state.offers.offers[0]);
    expect(signal?.aborted).toBe(true);
    session.openGallery();
    expect(service.findOffers).toHaveBeenCalledTimes(2);
    session.openOffer(session.state.offers.offers[0]);
    expect(session.state).toMatchObject({
      page: 'table',
      offers: { isSearching: false },
      choices: { table: 'IIP', year: '2019', month: '4', baseYear: '2015', source: 'auto' },
    });
  });

  test('a workbook that cannot be searched has none', async () => {
    const { service } = fakeWorkbook();
    service.findOffers.mockRejectedValue(new WorkbookProblem('cellEditMode'));
    const session = new PaneSession(service);
    await session.start();
    await settle();
    expect(session.state.offers).toEqual({ isSearching: false, offers: [] });
  });
});

describe('correcting a link', () => {
  test('what is selected while a source is pointed at is no place for the table', async () => {
    const { session, service, select } = await opened();
    session.change({ place: 'cell' });
    await settle();
    service.previewBlock.mockClear();
    session.links.beginPicking();
    select("'Biểu 7'!D4");
    await settle();
    expect(session.state).toMatchObject({ picked: "'Biểu 7'!D4", selection: survey.selection });
    expect(service.previewBlock).not.toHaveBeenCalled();
    await expect(session.links.endPicking()).resolves.toBe("'Biểu 7'!D4");
    expect(session.state.picked).toBeNull();
  });

  test('corrections go with the request, and end with the table', async () => {
    const { session, service } = await opened();
    const links = { cells: [{ row: 'exports', column: 'plan', sheet: 'Biểu 7', cell: 'D4' }] };
    session.change({ links });
    await settle();
    expect(service.previewBlock.mock.calls.at(-1)?.[0].links).toEqual(links);
    session.openTable('IIP');
    await settle();
    expect(service.previewBlock.mock.calls.at(-1)?.[0].links).toBeUndefined();
  });
});

describe('of which period a chosen sheet is', () => {
  /** Sources have figures of May 2019, whatever is asked for. */
  const ofMay = ({ service }: ReturnType<typeof fakeWorkbook>) =>
    service.previewBlock.mockImplementation(async ({ year, month, source }) => {
      const isSaid = source === 'auto' || (year === 2019 && month === 5);
      const sourcePeriod = isSaid ? undefined : { year: 2019, month: 5, isNewer: false };
      return { plan: {}, conflicts: [], findings: [], sourcePeriod } as unknown as BlockPreview;
    });

  async function onPage() {
    const pane = await opened(ofMay);
    pane.session.openTable('IIP');
    await settle();
    return pane;
  }

  test('the period is taken over with the sheet, and given back with it or on request', async () => {
    const { session } = await onPage();
    const { year, month } = session.state.choices;
    session.period.chooseSource('Phụ lục');
    await settle();
    await settle();
    expect(session.state).toMatchObject({
      choices: { year: '2019', month: '5', source: 'Phụ lục' },
      periodBefore: { year, month },
      preview: { kind: 'ready' },
    });
    session.period.giveUp();
    await settle();
    expect(session.state).toMatchObject({ choices: { year, month, source: 'Phụ lục' }, periodBefore: null });
    expect(session.state.preview).toMatchObject({ preview: { sourcePeriod: { year: 2019, month: 5 } } });
  });

  test('neither the sheet nor its period sticks to the next table', async () => {
    const { session } = await onPage();
    const { year, month } = session.state.choices;
    session.period.chooseSource('Phụ lục');
    await settle();
    await settle();
    session.openTable('CPI');
    expect(session.state.choices).toMatchObject({ table: 'CPI', source: 'auto', year, month });
  });

  test('a period that the user typed stays, and the other one is only offered', async () => {
    const { session } = await onPage();
    session.change({ month: '7' });
    session.period.chooseSource('Phụ lục');
    await settle();
    expect(session.state.choices).toMatchObject({ month: '7', source: 'Phụ lục' });
    expect(session.state.preview).toMatchObject({ preview: { sourcePeriod: { year: 2019, month: 5 } } });
  });
});
