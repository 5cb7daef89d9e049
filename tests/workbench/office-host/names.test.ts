import { closeOffices, office } from './office';

afterEach(closeOffices);

test('names of ranges and constants are added, read, changed and deleted', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const range = worksheets.getItem('Sheet1').getRange('B2:C3');
    names.add('SoLieu', range);
    const rate = names.add('TyGia', '=24500');
    await context.sync();
    names.load('items/name,items/type,items/value,items/scope,items/formula');
    await context.sync();
    expect(
      names.items.map(({ name, type, value, scope, formula }) => [name, type, value, scope, formula]),
    ).toEqual([
      ['SoLieu', 'Range', 'Sheet1!$B$2:$C$3', 'Workbook', '=Sheet1!$B$2:$C$3'],
      ['TyGia', 'Double', 24500, 'Workbook', '=24500'],
    ]);
    rate.formula = '=25000';
    const found = names.getItem('sOLIEU').getRange();
    const none = rate.getRangeOrNullObject();
    found.load('address');
    none.load('address');
    rate.load('value');
    await context.sync();
    expect([found.address, none.isNullObject, rate.value]).toEqual(['Sheet1!B2:C3', true, 25000]);
    names.getItem('SoLieu').delete();
    await context.sync();
  });
  expect(engine.names().map(({ name }) => name)).toEqual(['TyGia']);
});

test('a name may belong to one sheet, beside one of the workbook', async () => {
  const { run, engine } = await office();
  engine.addSheet('Hai');
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Hai');
    names.add('Vung', worksheets.getItem('Sheet1').getRange('A1'));
    sheet.names.add('Vung', sheet.getRange('B2'));
    const own = sheet.getRange('Vung');
    const common = worksheets.getItem('Sheet1').getRange('Vung');
    own.load('address');
    common.load('address');
    await context.sync();
    expect([own.address, common.address]).toEqual(['Hai!B2', 'Sheet1!A1']);
  });
});

test('a name can be used in formulas', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('TyGia', '=24500');
    const cell = worksheets.getItem('Sheet1').getRange('A1');
    cell.formulas = [['=TyGia*2']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[49000]]);
  });
});

test.each(['A1', '1st', 'two words', '', 'R1C1', 'C', 'x'.repeat(256), 'a-b'])(
  'the name %p is InvalidArgument',
  async (name) => {
    const { refusal, engine } = await office();
    expect(await refusal(async (context) => void context.workbook.names.add(name, '=1'))).toBe(
      'InvalidArgument',
    );
    expect(engine.names()).toEqual([]);
  },
);

test('a name for something that is no formula is InvalidArgument', async () => {
  const { refusal } = await office();
  expect(await refusal(async (context) => void context.workbook.names.add('Gia', 'Sheet1!A1'))).toBe(
    'InvalidArgument',
  );
  expect(await refusal(async (context) => void context.workbook.names.add('Gia', '=SUM(A1'))).toBe(
    'InvalidArgument',
  );
});

test('a name that is taken, in whatever letter case, is ItemAlreadyExists', async () => {
  const { refusal, engine } = await office();
  engine.addName('TyGia', '=24500', null);
  expect(await refusal(async (context) => void context.workbook.names.add('TYGIA', '=1'))).toBe(
    'ItemAlreadyExists',
  );
});

test('the range of a constant is InvalidOperation', async () => {
  const { refusal, engine } = await office();
  engine.addName('TyGia', '=24500', null);
  const code = await refusal(async (context) =>
    context.workbook.names.getItem('TyGia').getRange().load('address'),
  );
  expect(code).toBe('InvalidOperation');
});

test('a name is found in whatever letters, after it was changed, and beside one of a sheet', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    names.add('Ten', '=1');
    sheet.names.add('Ten', '=2');
    await context.sync();
    const [one, own] = [names.getItem('TEN'), sheet.names.getItem('ten')];
    one.load('value,visible');
    own.load('value');
    await context.sync();
    expect([one.value, own.value, one.visible]).toEqual([1, 2, true]);
    one.formula = '=3';
    one.load('value');
    own.delete();
    const gone = sheet.names.getItemOrNullObject('Ten');
    await context.sync();
    expect([one.value, gone.isNullObject]).toEqual([3, true]);
  });
});
