import { closeOffices, office } from './office';
import { until } from '../until';

afterEach(closeOffices);

test('a change of the sheet is told, with its address, until the handler is removed', async () => {
  const { run, engine } = await office();
  const heard: string[] = [];
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets
      .getItem('Sheet1')
      .onChanged.add(async ({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
      });
    await context.sync();
    return added;
  });
  engine.write('s1', { row: 1, column: 1, rows: 1, columns: 2 }, [[1, 2]]);
  await until(() => heard.length > 0);
  expect(heard).toEqual(['RangeEdited B2:C2']);
  handler.remove();
  await handler.context.sync();
  const heardByAnother: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .onChanged.add(async ({ address }) => void heardByAnother.push(address));
    await context.sync();
  });
  engine.write('s1', { row: 5, column: 1, rows: 1, columns: 1 }, [[1]]);
  await until(() => heardByAnother.length > 0);
  expect(heardByAnother).toEqual(['B6']);
  expect(heard).toHaveLength(1);
});

test('what the add-in itself writes is told after its request is answered', async () => {
  const { run } = await office();
  const order: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(async ({ address }) => void order.push(`event ${address}`));
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    order.push('answered');
  });
  await until(() => order.length > 1);
  expect(order).toEqual(['answered', 'event A1']);
});

test('a selection and a new sheet are told to who listens to all sheets', async () => {
  const { run, engine } = await office();
  const heard: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets.onAdded.add(async ({ worksheetId }) => void heard.push(`added ${worksheetId}`));
    worksheets.onDeleted.add(async ({ worksheetId }) => void heard.push(`deleted ${worksheetId}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(`activated ${worksheetId}`));
    await context.sync();
  });
  const id = engine.addSheet('Hai');
  await until(() => heard.includes(`added {${id}}`));
  engine.select('s1', { row: 2, column: 2, rows: 1, columns: 1 });
  await until(() => heard.includes('selected C3'));
  engine.activateSheet(id);
  await until(() => heard.includes(`activated {${id}}`));
  engine.removeSheet(id);
  await until(() => heard.includes(`deleted {${id}}`));
  expect(heard).toEqual(
    expect.arrayContaining([`added {${id}}`, 'selected C3', `activated {${id}}`, `deleted {${id}}`]),
  );
});

test('calculation is told', async () => {
  const { run, engine } = await office();
  let calculated = 0;
  await run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onCalculated.add(async () => void calculated++);
    await context.sync();
  });
  engine.write('s1', { row: 0, column: 0, rows: 1, columns: 1 }, [['=1+1']]);
  await engine.settled();
  await until(() => calculated > 0);
  expect(calculated).toBeGreaterThan(0);
});

test('an event newer than the declared level is ApiNotFound', async () => {
  const { refusal } = await office();
  const code = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onNameChanged.add(async () => undefined);
  });
  expect(code).toBe('ApiNotFound');
});

test('an add-in that wants no events hears of none, until it does again', async () => {
  const { run, engine } = await office();
  const heard: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .onChanged.add(async ({ address }) => void heard.push(address));
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(true);
    context.runtime.enableEvents = false;
    await context.sync();
  });
  engine.write('s1', { row: 1, column: 1, rows: 1, columns: 1 }, [[1]]);
  await run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  engine.write('s1', { row: 2, column: 1, rows: 1, columns: 1 }, [[1]]);
  await until(() => heard.length > 0);
  expect(heard).toEqual(['B3']);
});

test('a table hears of what changes in it, and of selections in and beside it', async () => {
  const { run, engine } = await office();
  const heard: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C3').values = [
      ['Tên', 'Số'],
      ['a', 1],
    ];
    const table = sheet.tables.add('B2:C3', true);
    table.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
    context.workbook.tables.onChanged.add(async ({ address }) => void heard.push(`of all ${address}`));
    table.onSelectionChanged.add(
      async ({ address, isInsideTable }) => void heard.push(`selected ${isInsideTable} ${address}`),
    );
    await context.sync();
  });
  engine.write('s1', { row: 2, column: 2, rows: 2, columns: 1 }, [[5], [6]]);
  engine.write('s1', { row: 9, column: 2, rows: 1, columns: 1 }, [[5]]);
  engine.select('s1', { row: 2, column: 1, rows: 1, columns: 1 });
  engine.select('s1', { row: 9, column: 1, rows: 1, columns: 1 });
  await until(() => heard.length >= 4);
  expect(heard).toEqual(['changed C3', 'of all C3', 'selected true B3', 'selected false ']);
});

test('a sheet that is protected, and freed, tells it', async () => {
  const { run } = await office();
  const heard: unknown[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onProtectionChanged.add(async ({ isProtected }) => void heard.push(isProtected));
    context.workbook.worksheets.onProtectionChanged.add(
      async ({ isProtected }) => void heard.push(isProtected),
    );
    await context.sync();
    sheet.protection.protect();
    sheet.protection.unprotect();
    // free already
    sheet.protection.unprotect();
    await context.sync();
  });
  await until(() => heard.length >= 4);
  expect(heard).toEqual([true, true, false, false]);
});

test('rows that are sorted are told', async () => {
  const { run } = await office();
  const heard: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B3');
    range.values = [
      [3, 'c'],
      [1, 'a'],
      [2, 'b'],
    ];
    sheet.onRowSorted.add(async ({ address }) => void heard.push(address));
    await context.sync();
    range.sort.apply([{ key: 0 }]);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });
  await until(() => heard.length > 0);
  expect(heard).toEqual(['A1:B3']);
});
