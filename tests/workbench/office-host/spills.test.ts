import { closeOffices, office } from './office';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

test('a formula that spills tells where, and its cells where it stands', async () => {
  const { run } = await office();
  await run(async (context) => {
    const sheet = first(context);
    sheet.getRange('B2').formulas = [['=SEQUENCE(3)']];
    const spill = sheet.getRange('B2').getSpillingToRange();
    const parent = sheet.getRange('B4').getSpillParent();
    const none = sheet.getRange('C2').getSpillParentOrNullObject();
    const block = sheet.getRange('B1:B5');
    spill.load('address,values');
    parent.load('address');
    none.load('address');
    block.load('hasSpill,formulas');
    await context.sync();
    expect(spill.address).toBe('Sheet1!B2:B4');
    expect(spill.values).toEqual([[1], [2], [3]]);
    expect(parent.address).toBe('Sheet1!B2');
    expect(none.isNullObject).toBe(true);
    expect(block.hasSpill).toBeNull();
    expect(block.formulas[1]).toEqual(['=SEQUENCE(3)']);
  });
});

test('content in the way of a spill is #SPILL!', async () => {
  const { run } = await office();
  await run(async (context) => {
    const range = first(context).getRange('A1:A3');
    range.values = [[''], [''], ['x']];
    range.getCell(0, 0).formulas = [['=SEQUENCE(3)']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['#SPILL!'], [''], ['x']]);
  });
});

test('writing into a spill is InvalidOperation', async () => {
  const { refusal, run } = await office();
  await run(async (context) => {
    const cell = first(context).getRange('A1');
    cell.formulas = [['=SEQUENCE(3)']];
    cell.load('values');
    await context.sync();
  });
  expect(await refusal(async (context) => void (first(context).getRange('A2').values = [[9]]))).toBe(
    'InvalidOperation',
  );
});

test('the spill of a cell that does not spill is ItemNotFound', async () => {
  const { refusal } = await office();
  expect(
    await refusal(async (context) => first(context).getRange('A1').getSpillingToRange().load('address')),
  ).toBe('ItemNotFound');
  expect(
    await refusal(async (context) => first(context).getRange('A1').getSpillParent().load('address')),
  ).toBe('ItemNotFound');
});

test('the spill of several cells is InvalidArgument', async () => {
  const { refusal } = await office();
  expect(
    await refusal(async (context) => first(context).getRange('A1:A2').getSpillingToRange().load('address')),
  ).toBe('InvalidArgument');
});
