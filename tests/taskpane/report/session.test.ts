import { figureToWrite } from '../../../src/reports';
import { isDoubtful } from '../../../src/taskpane/report/read-figure';
import { ReportSession } from '../../../src/taskpane/report/report-session';
import { PaneSession } from '../../../src/taskpane/session';
import { WorkbookProblem } from '../../../src/workbook';
import type { WritableTable } from '../../../src/workbook/writable-tables';
import { fakeWorkbook, report, survey } from '../fake-workbook';

const TEXT =
  'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD, tăng 10% so với cùng kỳ. ' +
  'Sản lượng điện đạt 1.240 triệu kWh. Năm 2032, phấn đấu kim ngạch xuất khẩu đạt 450 triệu USD.';

const table = (sheet: string): WritableTable => ({
  sheet,
  address: `'${sheet}'!A1:F9`,
  title: 'Chỉ tiêu',
  figures: ['Điện', 'Xuất khẩu'].map((indicator) => figureToWrite({ indicator, value: 5, unit: 'tấn' })),
});

async function opened(text = TEXT) {
  const { service, select } = fakeWorkbook();
  const pane = new PaneSession(service);
  await pane.start();
  const readWritableTables = jest.fn(async () => [table('Một'), table('Hai')]);
  const session = new ReportSession({ readWritableTables }, pane);
  session.set({ text });
  return { session, service, pane, select, readWritableTables };
}

async function read(text = TEXT) {
  const all = await opened(text);
  await all.session.read();
  return all;
}

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
    expect(session.state.text.length).toBeGreaterThan(300_000);
  });

  test('of two readings the later one counts', async () => {
    const { session } = await opened(`${TEXT}\n`.repeat(3000));
    const first = session.read();
    session.set({ text: TEXT });
    await session.read();
    await first;
    expect(values(session)).toEqual([412.5, 1240, 450]);
  });
});

describe('what the user does with figures', () => {
  test('one that is dropped is gone, and can be taken back to its place', async () => {
    const { session } = await read();
    session.drop(1);
    expect(values(session)).toEqual([412.5, 450]);
    session.takeBack();
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
    session.confirm(0);
    session.edit(1, { value: 1250 });
    expect(session.state.figures.map(isDoubtful)).toEqual([false, false, false]);
    expect(values(session)).toEqual([412.5, 1250, 450]);
  });

  test('one that can be read in two ways is doubtful however sure the reader was', () => {
    const [figure] = [{ confidence: 1, ambiguous: true }] as never[];
    expect(isDoubtful({ id: 0, figure, isConfirmed: false })).toBe(true);
  });
});

describe('inserting', () => {
  test('the pane inserts the table of the figures as they are now, and shows it', async () => {
    const { session, service, pane } = await read();
    session.drop(0);
    await expect(session.insert('vi')).resolves.toEqual(report);
    const [given] = service.insertPlan.mock.calls[0];
    const plan = given.draw({ kind: 'newSheet', sheet: given.sheetName });
    expect(plan.cells.flat().map((cell) => cell?.content)).toEqual(expect.arrayContaining([1240, 450]));
    expect(plan.cells.flat().map((cell) => cell?.content)).not.toContain(412.5);
    expect(pane.state.view).toBe('result');
  });

  test('at the selected cell as the pane knows it', async () => {
    const { session, service, select } = await read();
    session.set({ place: 'cell' });
    expect(session.place()).toEqual({ kind: 'cell', address: survey.selection.replace(/:.*/, '') });
    select("'Phụ lục'!D4:E5");
    await session.insert('vi');
    expect(service.insertPlan.mock.calls[0][0].request.place).toEqual({
      kind: 'cell',
      address: "'Phụ lục'!D4",
    });
  });

  test('a refusal is explained by the pane, and figures stay', async () => {
    const { session, service, pane } = await read();
    service.insertPlan.mockRejectedValueOnce(new WorkbookProblem('sheetProtected', { sheet: 'Biểu 7' }));
    await expect(session.insert('vi')).rejects.toMatchObject({ code: 'sheetProtected' });
    expect(pane.state).toMatchObject({ view: 'form', notice: { kind: 'problem', during: 'insert' } });
    expect(session.state.figures).toHaveLength(3);
  });

  test('nothing is inserted where there is nothing to put into the table', async () => {
    const { session, service } = await read('Sản lượng điện đạt 1.240 triệu kWh.');
    session.set({ block: 'targets' });
    await expect(session.insert('vi')).resolves.toBeNull();
    expect(service.insertPlan).not.toHaveBeenCalled();
  });
});

describe('writing', () => {
  test('the tables of the workbook are offered, and figures can be left out', async () => {
    const { session } = await opened();
    await session.findTables();
    session.chooseTable(1);
    session.toggle(0);
    expect(session.state).toMatchObject({ tables: { kind: 'ready' }, table: 1, leftOut: new Set([0]) });
    session.toggle(0);
    expect(session.state.leftOut.size).toBe(0);
    expect(session.tableFigures()).toHaveLength(2);
  });

  test('choosing another table takes all its figures in', async () => {
    const { session } = await opened();
    await session.findTables();
    session.toggle(0);
    session.chooseTable(1);
    expect(session.state.leftOut.size).toBe(0);
  });

  test('a workbook that cannot be read is told', async () => {
    const { session, readWritableTables } = await opened();
    readWritableTables.mockRejectedValueOnce(new WorkbookProblem('cellEditMode'));
    await session.findTables();
    expect(session.state.tables).toMatchObject({ kind: 'failed', problem: { code: 'cellEditMode' } });
  });
});
