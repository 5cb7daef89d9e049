import { ICommandService } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { Book } from '../../../src/workbench/engine/book';
import { openHeadless } from '../../../src/workbench/engine/headless';
import { keepParts, type Refusal } from '../../../src/workbench/engine/kept-parts';
import { newSheetBeside } from '../../../src/workbench/engine/new-sheet';
import { content } from './content';

const range = { startRow: 2, endRow: 2, startColumn: 0, endColumn: 29 };
const rule = {
  cfId: 'format-0',
  ranges: [range],
  stopIfTrue: false,
  rule: { type: 'highlightCell', subType: 'number', operator: 'lessThan', value: 70, style: {} },
};
const univers: { dispose(): void }[] = [];
afterEach(() => univers.splice(0).forEach((univer) => univer.dispose()));

/** A workbook with one conditional format whose parts are kept, and what the user is told. */
function opened(hasFixedParts: boolean) {
  const workbook = content({ 2: { 0: { v: 51, t: 2 } } });
  workbook.beside.sheets = { s1: { ...newSheetBeside(), hasFixedParts } };
  const data = JSON.stringify({ s1: [rule] });
  workbook.grid.resources = [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data }];
  const open = openHeadless(workbook);
  univers.push(open.univer);
  const book = new Book(open.univer, open.workbook, open.beside);
  const told: Refusal[] = [];
  keepParts(book, open.beside, (why) => told.push(why));
  const commands = book.injector.get(ICommandService);
  const run = (id: string, params: object) =>
    commands.executeCommand(id, { unitId: book.unitId, subUnitId: 's1', ...params });
  const valueAt = (row: number) => book.sheet('s1').getCellMatrix().getValue(row, 0)?.v;
  const formats = () =>
    book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, 's1')?.length;
  return { told, run, valueAt, formats };
}

describe('parts of the file that saving keeps', () => {
  it('stay at their cells: rows are not inserted on a sheet that has such parts', async () => {
    const { told, run, valueAt } = opened(true);
    expect(await run('sheet.command.insert-row', { range, direction: 2 })).toBe(false);
    expect(told).toEqual(['moving']);
    expect(valueAt(2)).toBe(51);
  });

  it('leave rows free on a sheet that has none', async () => {
    const { told, run, valueAt } = opened(false);
    expect(await run('sheet.command.insert-row', { range, direction: 2 })).toBe(true);
    expect(told).toEqual([]);
    expect(valueAt(3)).toBe(51);
  });

  it.each([
    'sheet.command.add-conditional-rule',
    'sheet.command.clear-range-conditional-rule',
    'sheet.command.update-note',
    'sheet.command.add-table',
    'sheet.command.set-table-filter',
    'sheet.command.table-insert-row',
  ])('are not changed by %s', async (id) => {
    const { told, run } = opened(false);
    expect(await run(id, {})).toBe(false);
    expect(told).toEqual(['kept']);
  });

  it('are not changed by what is pasted with them either', async () => {
    const { run, formats } = opened(false);
    expect(formats()).toBe(1);
    await run('sheet.mutation.add-conditional-rule', { rule: { ...rule, cfId: 'format-1' } });
    await run('sheet.mutation.delete-conditional-rule', { cfId: 'format-0' });
    expect(formats()).toBe(1);
  });

  it.each(['sheet.command.set-range-values', 'sheet.command.set-style', 'sheet.command.set-frozen'])(
    'have nothing to do with %s',
    async (id) => {
      const { told, run } = opened(true);
      await run(id, { range, value: { 0: { 0: { v: 8 } } }, style: { type: 'bl', value: 1 } }).catch(
        () => false,
      );
      expect(told).toEqual([]);
    },
  );
});
