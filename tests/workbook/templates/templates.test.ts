import type { OwnTemplate, ReadTemplate, TemplateReading } from '../../../src/contract';
import { eraseRecord, readInsertions } from '../../../src/workbook/blocks/inserted-blocks';
import { keepTemplates, keptTemplates } from '../../../src/workbook/templates/kept-templates';
import { readTemplateOf } from '../../../src/workbook/templates/read-template';
import { User } from '../../workbench/engine/user';
import { REQUEST } from '../fixtures/block';
import { closeWorkbooks, idOf, MAIN_SHEET, openedWorkbook } from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

function read(reading: TemplateReading): ReadTemplate {
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading;
}

/** Types into a cell, as a user does. */
const type = (sheet: string, cell: string, content: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[content]];
    await context.sync();
  });

const requestFor = (template: OwnTemplate) => ({ ...REQUEST, table: template.id, template });

test('a block whose rows were put in and renamed becomes a template, which is inserted, updated and listed by its name', async () => {
  const excel = await openedWorkbook();
  const { sheet } = await excel.room.insertBlock({ ...REQUEST, source: null });
  const plan = (await excel.room.previewBlock({ ...REQUEST, source: null })).plan;
  const retail = plan.lines!.findIndex(({ id }) => id === 'row/retail');
  await User.insertRows(excel.engine, idOf(excel, sheet), retail, 1);
  await type(sheet, `B${retail + 1}`, 'Số chợ xếp hạng');
  await type(sheet, `C${retail + 1}`, 'chợ');
  const { template, doubts } = read(await readTemplateOf({ sheet, name: 'Biểu của Sở' }));
  expect(doubts).toEqual([]);
  const ids = template.rows.map(({ id }) => id);
  expect(ids.slice(ids.indexOf('added1'), ids.indexOf('added1') + 2)).toEqual(['added1', 'retail']);
  expect(template.rows.find(({ id }) => id === 'added1')).toMatchObject({
    words: { vi: 'Số chợ xếp hạng' },
    unit: { vi: 'chợ' },
  });
  const first = await excel.room.insertBlock(requestFor(template));
  expect(first).toMatchObject({ table: 'DV-BIEU-CUA-SO', template: { name: { vi: 'Biểu của Sở' } } });
  expect(first.coverage.linked).toBeGreaterThan(0);
  const again = await excel.room.previewBlock(requestFor(template));
  expect(again.update).toMatchObject({ id: first.id, changes: [] });
  const { blocks } = await readInsertions();
  expect(blocks[0]).toMatchObject({ table: template.id, template: { name: template.name } });
  await excel.room.removeLastInsertion();
  expect((await readInsertions()).blocks.map(({ table }) => table)).toEqual(['CT-NAM']);
});

test('a form becomes a template by its sheet, or by a cell where several stand on it', async () => {
  await openedWorkbook();
  expect(read(await readTemplateOf({ sheet: MAIN_SHEET, name: 'Biểu' })).period.year).toBe(2023);
  expect(await readTemplateOf({ sheet: MAIN_SHEET, name: 'Biểu', cell: 'ZZ900' })).toEqual({
    kind: 'nothing',
  });
  await expect(readTemplateOf({ sheet: 'Không có', name: 'Biểu' })).rejects.toMatchObject({
    code: 'sheetMissing',
  });
});

test('the workbook keeps templates in its record until that is erased; a block keeps its own', async () => {
  const excel = await openedWorkbook();
  expect(await keptTemplates()).toEqual([]);
  const { template } = read(await readTemplateOf({ sheet: MAIN_SHEET, name: 'Biểu' }));
  await keepTemplates((templates) => [...templates, template]);
  expect(await keptTemplates()).toEqual([template]);
  await excel.room.insertBlock({ ...requestFor(template), source: null });
  await keepTemplates(() => []);
  expect(await keptTemplates()).toEqual([]);
  const update = await excel.room.previewBlock({ ...requestFor(template), source: null });
  expect(update.update?.changes).toEqual([]);
  await keepTemplates(() => [template]);
  await eraseRecord();
  expect(await keptTemplates()).toEqual([]);
});
