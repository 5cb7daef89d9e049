import { closeEngines } from '../engine/content';
import { User } from '../engine/user';
import { office } from './office';

afterEach(closeEngines);

describe('what the user undoes of an add-in', () => {
  test('is all that one run of it wrote, in however many requests, and nothing of another run', async () => {
    const excel = await office();
    const write = async (context: Excel.RequestContext, address: string, value: number) => {
      context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
      await context.sync();
    };
    await excel.run((context) => write(context, 'A1', 1));
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:C9').load('values,formulas,address');
      await context.sync();
      await write(context, 'A2', 2);
      // another run looks at the workbook meanwhile
      await excel.run(async (other) => {
        other.workbook.worksheets.load('items/name');
        await other.sync();
      });
      await write(context, 'A3', 3);
    });
    const shown = () =>
      excel.engine
        .read(excel.sheetIds()[0], { row: 0, column: 0, rows: 3, columns: 1 })
        .map(([{ value }]) => value);
    expect(shown()).toEqual([1, 2, 3]);
    await User.undo(excel.engine);
    expect(shown()).toEqual([1, '', '']);
    await User.redo(excel.engine);
    expect(shown()).toEqual([1, 2, 3]);
  });
});
