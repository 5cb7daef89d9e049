import { WorkbookProblem } from '../../../src/workbook';
import { opened } from './opened-report';

const written = async () => {
  const all = await opened();
  all.session.chooseMode('write');
  await all.session.writing.findTables();
  await all.session.paragraphs.remember();
  return all;
};

test('a paragraph is remembered with its table, wording and cells', async () => {
  const { session, paragraphs } = await written();
  expect(paragraphs.rememberParagraph).toHaveBeenCalledWith(
    expect.objectContaining({
      table: expect.objectContaining({ sheet: 'Một' }),
      figures: [
        expect.objectContaining({ indicator: 'Điện', value: 5, cell: "'Một'!C3" }),
        expect.objectContaining({ indicator: 'Xuất khẩu', value: 5, cell: "'Một'!C4" }),
      ],
    }),
  );
  expect(session.state.remembered.paragraphs).toHaveLength(1);
});

test('refreshing tells what changed, and the new version can take its place', async () => {
  const { session, readWritableTables } = await written();
  const [{ id, text }] = session.state.remembered.paragraphs;
  const tables = await readWritableTables();
  tables[0].figures[0] = { ...tables[0].figures[0], value: 8 };
  readWritableTables.mockResolvedValue(tables);
  await session.paragraphs.refresh();
  const { refreshed } = session.state.remembered;
  const now = refreshed instanceof Map ? refreshed.get(id) : undefined;
  expect(now).toMatchObject({ changes: [{ indicator: 'Điện', before: 5, after: 8, cell: "'Một'!C3" }] });
  await session.paragraphs.take(id);
  expect(session.state.remembered.paragraphs[0].text).not.toBe(text);
  await session.paragraphs.refresh();
  const { refreshed: again } = session.state.remembered;
  expect(again instanceof Map && again.get(id)?.changes).toEqual([]);
});

test('a table that is gone is told, and the paragraph stays', async () => {
  const { session, readWritableTables } = await written();
  readWritableTables.mockResolvedValue([]);
  await session.paragraphs.refresh();
  const { refreshed, paragraphs } = session.state.remembered;
  expect(refreshed instanceof Map && refreshed.get(paragraphs[0].id)).toBeNull();
  expect(paragraphs).toHaveLength(1);
});

test('it can be forgotten', async () => {
  const { session, paragraphs } = await written();
  await session.paragraphs.forget(session.state.remembered.paragraphs[0].id);
  expect(session.state.remembered.paragraphs).toEqual([]);
  expect(await paragraphs.readParagraphs()).toEqual([]);
});

test('what the workbook refuses is told, and nothing is lost', async () => {
  const { session, paragraphs, readWritableTables } = await written();
  readWritableTables.mockRejectedValueOnce(new WorkbookProblem('cellEditMode'));
  await session.paragraphs.refresh();
  expect(session.state.remembered).toMatchObject({
    problem: expect.objectContaining({ code: 'cellEditMode' }),
    refreshed: null,
  });
  paragraphs.rememberParagraph.mockRejectedValueOnce(new WorkbookProblem('cellEditMode'));
  await session.paragraphs.remember();
  expect(session.state.remembered.problem).toMatchObject({ code: 'cellEditMode' });
  expect(session.state.remembered.paragraphs).toHaveLength(1);
});
