import { formOf } from '../../../src/taskpane/report/figure-form';
import { isDoubtful } from '../../../src/taskpane/report/read-figure';
import type { ReportSession } from '../../../src/taskpane/report/report-session';
import { WorkbookProblem } from '../../../src/workbook';
import { report, survey } from '../fake-workbook';
import { opened, read, TEXT } from './opened-report';

const values = ({ state }: ReportSession) => state.figures.map(({ figure }) => figure.value);

describe('reading', () => {
  test('the figures of the text are there when it is read', async () => {
    const { session } = await read();
    expect(session.state.reading).toEqual({ kind: 'read' });
    expect(values(session)).toEqual([412.5, 1240, 450]);
  });

  test('a reading that was stopped gives nothing, and the text stays', async () => {
    const { session } = await opened(`${TEXT}\n`.repeat(3000));
    const reading = session.read();
    session.stop();
    await reading;
    expect(session.state).toMatchObject({ reading: { kind: 'typing', isStopped: true }, figures: [] });
    expect(session.state.texts[0].length).toBeGreaterThan(300_000);
  });

  test('of two readings the later one counts', async () => {
    const { session } = await opened(`${TEXT}\n`.repeat(3000));
    const first = session.read();
    session.set({ texts: [TEXT] });
    await session.read();
    await first;
    expect(values(session)).toEqual([412.5, 1240, 450]);
  });
});

describe('what the user does with figures', () => {
  test('one that is dropped is gone, and can be taken back to its place', async () => {
    const { session } = await read();
    session.corrections.drop(1);
    expect(values(session)).toEqual([412.5, 450]);
    session.corrections.takeBack();
    expect(values(session)).toEqual([412.5, 1240, 450]);
    expect(session.state.dropped).toBeNull();
  });

  test('a doubtful one is doubtful until it is confirmed or edited', async () => {
    const { session } = await read();
    const doubt = (id: number) =>
      session.set({
        figures: session.state.figures.map((one) =>
          one.id === id ? { ...one, figure: { ...one.figure, confidence: 0.5 } } : one,
        ),
      });
    doubt(0);
    doubt(1);
    expect(session.state.figures.map(isDoubtful)).toEqual([true, true, false]);
    session.corrections.confirm(0);
    session.corrections.edit(1, { value: 1250 });
    expect(session.state.figures.map(isDoubtful)).toEqual([false, false, false]);
    expect(values(session)).toEqual([412.5, 1250, 450]);
  });

  test('one that can be read in two ways is doubtful however sure the reader was', () => {
    const [figure] = [{ confidence: 1, ambiguous: true }] as never[];
    expect(isDoubtful({ id: 0, figure, text: 0, isConfirmed: false })).toBe(true);
  });
});

describe('what is typed into the form of a figure', () => {
  test('stays while reconciling is looked at and another form is open, and goes when it is saved or given up', async () => {
    const { session } = await read();
    const form = { ...formOf(session.state.figures[1].figure), value: '7,5', unit: 'tấn' };
    const typed = () => session.state.drafts.get(1);
    session.set({ editing: 1 });
    session.corrections.draft(1, form);
    session.chooseMode('reconcile');
    session.chooseMode('read');
    session.set({ editing: 2 });
    session.corrections.endEditing();
    expect(typed()).toEqual(form);
    session.set({ editing: 1 });
    session.corrections.endEditing();
    expect(typed()).toBeUndefined();
    session.corrections.draft(1, form);
    session.set({ editing: 1 });
    session.corrections.edit(1, { value: 7.5 });
    expect(typed()).toBeUndefined();
    session.corrections.draft(1, form);
    session.typeAgain();
    expect(typed()).toBeUndefined();
  });
});

describe('inserting', () => {
  test('the pane inserts the table of the figures as they are now, and shows it', async () => {
    const { session, service, pane } = await read();
    session.corrections.drop(0);
    await expect(session.insert('vi')).resolves.toEqual(report);
    const [request] = service.insertBlock.mock.calls[0];
    expect(request).toMatchObject({ table: 'CT-NAM', year: 2031, source: null, place: { kind: 'newSheet' } });
    expect(request.given?.map(({ name, cells }) => [name.toLowerCase(), cells])).toEqual([
      ['sản lượng điện', { estimate: 1240 }],
      ['kim ngạch xuất khẩu', { target: 450 }],
    ]);
    expect(pane.state.view).toBe('result');
  });

  test('is seen first as it will stand on a new sheet', async () => {
    const { session, service } = await read();
    const table = session.reportTable('vi');
    if (table === null) throw new Error('no table');
    await session.preview(table, 'vi');
    expect(service.previewBlock).toHaveBeenLastCalledWith(
      expect.objectContaining({ table: 'CT-NAM', given: table.rows, place: { kind: 'newSheet' } }),
    );
  });

  test('at the selected cell as the pane knows it', async () => {
    const { session, service, select } = await read();
    session.set({ place: 'cell' });
    expect(session.place()).toEqual({ kind: 'cell', address: survey.selection.replace(/:.*/, '') });
    select("'Phụ lục'!D4:E5");
    await session.insert('vi');
    expect(service.insertBlock.mock.calls[0][0].place).toEqual({
      kind: 'cell',
      address: "'Phụ lục'!D4",
    });
  });

  test('a refusal is explained by the pane, and figures stay', async () => {
    const { session, service, pane } = await read();
    service.insertBlock.mockRejectedValueOnce(new WorkbookProblem('sheetProtected', { sheet: 'Biểu 7' }));
    await expect(session.insert('vi')).rejects.toMatchObject({ code: 'sheetProtected' });
    expect(pane.state).toMatchObject({ view: 'form', notice: { kind: 'problem', during: 'insert' } });
    expect(session.state.figures).toHaveLength(3);
  });

  test('nothing is inserted where there is nothing to put into the table', async () => {
    const { session, service } = await read('Sản lượng điện đạt 1.240 triệu kWh.');
    session.set({ block: 'targets' });
    await expect(session.insert('vi')).resolves.toBeNull();
    expect(service.insertBlock).not.toHaveBeenCalled();
  });
});

describe('the keyboard goes on', () => {
  const after = async (act: (session: ReportSession) => void | Promise<void>) => {
    const { session } = await read();
    await act(session);
    return session.state.focus?.on;
  };

  test('from the figures once they are there', async () => {
    expect(await after(() => undefined)).toBe('report-figures');
  });

  test('from the text when it is shown again, and when reading was stopped', async () => {
    expect(await after((session) => session.typeAgain())).toBe('report-text');
    expect(await after((session) => session.stop())).toBe('report-text');
  });

  test('from the button of the figure that was edited, or was not after all, or was confirmed', async () => {
    const editing = (session: ReportSession) => session.set({ editing: 1 });
    expect(await after((session) => (editing(session), session.corrections.edit(1, { value: 3 })))).toBe(
      'figure-edit-1',
    );
    expect(await after((session) => (editing(session), session.corrections.endEditing()))).toBe(
      'figure-edit-1',
    );
    expect(await after((session) => session.corrections.confirm(2))).toBe('figure-edit-2');
  });

  test('from where a dropped figure is taken back, and from the figure that was', async () => {
    expect(await after((session) => session.corrections.drop(1))).toBe('figure-undo');
    expect(await after((session) => (session.corrections.drop(1), session.corrections.takeBack()))).toBe(
      'figure-drop-1',
    );
  });

  test('from the tables of the workbook when they were looked for again, not at first', async () => {
    expect(await after((session) => session.writing.findTables())).toBe('report-figures');
    const again = async (session: ReportSession) => {
      await session.writing.findTables();
      await session.writing.findTables();
    };
    expect(await after(again)).toBe('write-table');
  });
});

describe('writing', () => {
  test('the tables of the workbook are offered, and figures can be left out', async () => {
    const { session } = await opened();
    await session.writing.findTables();
    session.writing.chooseTable(1);
    session.writing.toggle(0);
    expect(session.state).toMatchObject({ tables: { kind: 'ready' }, table: 1, leftOut: new Set([0]) });
    session.writing.toggle(0);
    expect(session.state.leftOut.size).toBe(0);
    expect(session.writing.figures()).toHaveLength(2);
  });

  test('choosing another table takes all its figures in', async () => {
    const { session } = await opened();
    await session.writing.findTables();
    session.writing.toggle(0);
    session.writing.chooseTable(1);
    expect(session.state.leftOut.size).toBe(0);
  });

  test('a workbook that cannot be read is told', async () => {
    const { session, readWritableTables } = await opened();
    readWritableTables.mockRejectedValueOnce(new WorkbookProblem('cellEditMode'));
    await session.writing.findTables();
    expect(session.state.tables).toMatchObject({ kind: 'failed', problem: { code: 'cellEditMode' } });
  });
});
