import { figureName, rewritten, tableOfParagraph, writtenParagraph } from '../../../src/reports';
import { eraseRecord } from '../../../src/workbook/blocks/inserted-blocks';
import {
  forgetParagraph,
  readParagraphs,
  rememberParagraph,
} from '../../../src/workbook/report-tables/paragraphs';
import { readWritableTables } from '../../../src/workbook/report-tables/writable-tables';
import { REQUEST } from '../fixtures/block';
import { closeWorkbooks, openedWorkbook } from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const WORDING = { style: 'brackets', short: false, sayRounding: false } as const;

test('a paragraph is kept in the workbook, and written again from the cell that changed', async () => {
  const { Excel } = await openedWorkbook();
  const [table] = await readWritableTables();
  const { sheet, address, title, figures } = table;
  const leftOut = [figureName(figures[1])];
  await rememberParagraph(writtenParagraph('one', { sheet, address, title }, figures, leftOut, WORDING));
  const [kept] = await readParagraphs();
  const [first] = kept.figures;
  await Excel.run(async (context) => {
    const [, name, cell] = /^'?(.*?)'?!(.*)$/.exec(first.cell)!;
    context.workbook.worksheets.getItem(name).getRange(cell).values = [[first.value! + 1]];
    await context.sync();
  });
  const now = rewritten(kept, tableOfParagraph(kept, await readWritableTables())!.figures);
  expect(now.changes).toContainEqual(
    expect.objectContaining({
      field: 'value',
      before: first.value,
      after: first.value! + 1,
      cell: first.cell,
    }),
  );
  expect(now.text).not.toBe(kept.text);
  expect(now.added).toEqual([]);
  await rememberParagraph({ ...kept, text: now.text, figures: now.figures });
  expect((await readParagraphs()).map(({ id, text }) => [id, text])).toEqual([['one', now.text]]);
  await forgetParagraph('one');
  expect(await readParagraphs()).toEqual([]);
});

test('paragraphs stand beside the blocks of the record, and go with it', async () => {
  const { room } = await openedWorkbook();
  const [{ sheet, address, title, figures }] = await readWritableTables();
  await rememberParagraph(writtenParagraph('one', { sheet, address, title }, figures, [], WORDING));
  await room.insertBlock({ ...REQUEST, place: { kind: 'newSheet' } });
  expect(await readParagraphs()).toHaveLength(1);
  await eraseRecord();
  expect(await readParagraphs()).toEqual([]);
});
