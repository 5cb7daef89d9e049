import type { ReportSession } from '../../../src/taskpane/report/report-session';
import { WorkbookProblem } from '../../../src/workbook';
import { opened, read, TEXT } from './opened-report';

describe('several texts', () => {
  const BEFORE = 'Năm 2030, kim ngạch xuất khẩu đạt 375 triệu USD.';

  test('are read one after the other, each figure with its text', async () => {
    const { session } = await read(TEXT, BEFORE);
    expect(session.state.figures.map(({ id, text }) => [id, text])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 1],
    ]);
  });

  test('are added and removed while they are typed', async () => {
    const { session } = await opened();
    session.addText();
    session.typeText(1, BEFORE);
    expect(session.state).toMatchObject({ texts: [TEXT, BEFORE], focus: { on: 'report-text-2' } });
    session.removeText(1);
    expect(session.state).toMatchObject({ texts: [TEXT], focus: { on: 'report-text' } });
  });

  test('are held against each other, and the table of it is inserted', async () => {
    const { session, service } = await read(TEXT, BEFORE);
    session.set({ block: 'reconciliation' });
    await expect(session.insert('vi')).resolves.toBeNull();
    await session.reconciling.run('vi');
    await session.insert('vi');
    const [request] = service.insertBlock.mock.calls[0];
    expect(request).toMatchObject({
      table: 'DOICHIEU',
      given: [{ cells: { source: 'văn bản 1', value: 412.5, base: 375, stated: 10 } }],
    });
  });
});

describe('reconciling', () => {
  const statuses = ({ state: { reconciling } }: ReportSession) =>
    reconciling.kind === 'done'
      ? reconciling.reconciled.reconciliation.findings.map(({ base, status }) => [base?.source, status])
      : reconciling.kind;

  test('with a table of the workbook its plans and bases count', async () => {
    const { session } = await read();
    await session.reconciling.run('vi');
    expect(statuses(session)).toEqual([[undefined, 'open']]);
    await session.reconciling.findTables();
    expect(session.state).toMatchObject({ references: { kind: 'ready' }, reference: 'all' });
    await session.reconciling.run('vi');
    expect(statuses(session)).toEqual([["'Biểu 7'!D4", 'agrees']]);
  });

  test('rests on the figures as the user left them', async () => {
    const { session } = await read();
    await session.reconciling.findTables();
    session.set({ reference: 0 });
    session.corrections.edit(0, { growthPercent: 12 });
    await session.reconciling.run('vi');
    expect(statuses(session)).toEqual([["'Biểu 7'!D4", 'doubtful']]);
  });

  test('that was stopped gives nothing, and is asked for again by its button', async () => {
    const { session } = await read(`${TEXT}\n`.repeat(600));
    const reconciling = session.reconciling.run('vi');
    session.reconciling.stop();
    await reconciling;
    expect(session.state).toMatchObject({
      reconciling: { kind: 'stopped' },
      focus: { on: 'reconcile-again' },
    });
  });

  test('of two the later one counts', async () => {
    const { session } = await read();
    await session.reconciling.findTables();
    const first = session.reconciling.run('vi');
    session.set({ reference: 0 });
    await Promise.all([first, session.reconciling.run('vi')]);
    expect(statuses(session)).toEqual([["'Biểu 7'!D4", 'agrees']]);
  });

  test('a workbook that cannot be read is told', async () => {
    const { session, readReferenceTables } = await opened();
    readReferenceTables.mockRejectedValueOnce(new WorkbookProblem('cellEditMode'));
    await session.reconciling.findTables();
    expect(session.state.references).toMatchObject({ kind: 'failed', problem: { code: 'cellEditMode' } });
  });
});
