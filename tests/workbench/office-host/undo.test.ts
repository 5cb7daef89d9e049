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

test('page set-up of an add-in is undone with the rest of its run, on sheets that were there and on new ones', async () => {
  const excel = await office();
  const page = (at: number) => excel.engine.beside.sheets[excel.sheetIds()[at]].page;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.leftMargin = 30;
    const added = context.workbook.worksheets.add('Mới');
    added.pageLayout.centerHorizontally = true;
    await context.sync();
  });
  const set = {
    orientation: 'Landscape',
    printTitleRows: '$1:$2',
    margins: expect.objectContaining({ left: 30 }),
  };
  expect(page(0)).toMatchObject(set);
  await User.undo(excel.engine);
  expect(page(0)).toMatchObject({ orientation: null, printTitleRows: null, margins: null });
  expect(excel.sheetIds()).toHaveLength(1);
  await User.redo(excel.engine);
  expect(page(0)).toMatchObject(set);
  expect(page(1).centerHorizontally).toBe(true);
});

test('charts of an add-in are undone and done again with the rest of its run, as it made them and as it changed them', async () => {
  const excel = await office();
  const charts = (at: number) => excel.engine.beside.sheets[excel.sheetIds()[at]].charts;
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const sheet of [worksheets.getFirst(), worksheets.add('Mới')]) {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.charts.add('Line', sheet.getRange('A1:A2')).name = 'Một';
    }
    await context.sync();
  });
  const made = [
    {
      name: 'Một',
      content: { title: { text: '', visible: false }, series: [{ line: { style: 'Continuous' } }] },
    },
  ];
  expect(charts(0)).toMatchObject(made);
  await User.undo(excel.engine);
  expect(charts(0)).toEqual([]);
  expect(excel.sheetIds()).toHaveLength(1);
  await User.redo(excel.engine);
  for (const at of [0, 1]) expect(charts(at)).toMatchObject(made);

  await excel.run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItem('Một');
    chart.title.text = 'Hai';
    chart.series.getItemAt(0).format.line.color = '#0B4F8A';
    await context.sync();
  });
  const changed = [
    { name: 'Một', content: { title: { text: 'Hai' }, series: [{ line: { color: '#0B4F8A' } }] } },
  ];
  expect(charts(0)).toMatchObject(changed);
  await User.undo(excel.engine);
  expect(charts(0)).toMatchObject(made);
  expect(charts(0)[0].content!.series[0].line.color).toBeUndefined();
  await User.redo(excel.engine);
  expect(charts(0)).toMatchObject(changed);
});
