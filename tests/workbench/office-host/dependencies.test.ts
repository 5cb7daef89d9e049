import { content } from '../engine/content';
import { closeOffices, office } from './office';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** A1, B1 = A1*2, C1 = B1+A1, and on a second sheet A1 = Sheet1!C1. */
async function chain() {
  const cells = {
    0: { 0: { v: 1 }, 1: { f: '=A1*2', v: 2 }, 2: { f: '=B1+A1', v: 3 } },
    4: { 0: { f: '=SUM(Ten)', v: 0 } },
  };
  const workbook = content(cells);
  workbook.grid.sheetOrder.push('s2');
  workbook.grid.sheets.s2 = {
    id: 's2',
    name: 'Tờ hai',
    rowCount: 20,
    columnCount: 9,
    cellData: { 0: { 0: { f: '=Sheet1!C1', v: 3 } } },
  };
  return office(workbook, { apiLevel: '1.15' });
}

test('what a formula reads is told in one step or in all', async () => {
  const { run } = await chain();
  await run(async (context) => {
    const range = first(context).getRange('C1');
    const [direct, all] = [range.getDirectPrecedents(), range.getPrecedents()];
    direct.load('addresses');
    all.load('addresses');
    all.areas.load('items/address');
    const there = context.workbook.worksheets.getItem('Tờ hai').getRange('A1').getDirectPrecedents();
    there.load('addresses');
    there.ranges.load('items/address');
    await context.sync();
    expect(direct.addresses).toEqual(['Sheet1!B1, Sheet1!A1']);
    expect(all.addresses).toEqual(['Sheet1!B1, Sheet1!A1']);
    expect(all.areas.items.map(({ address }) => address)).toEqual(all.addresses);
    expect(there.ranges.items.map(({ address }) => address)).toEqual(['Sheet1!C1']);
  });
});

test('what reads a cell is told on every sheet', async () => {
  const { run } = await chain();
  await run(async (context) => {
    const range = first(context).getRange('B1');
    // what names mean is not followed
    first(context).getRange('A5').clear();
    const [direct, all] = [range.getDirectDependents(), range.getDependents()];
    direct.load('addresses');
    all.load('addresses');
    const here = all.getRangeAreasBySheet('Tờ hai');
    here.load('address');
    await context.sync();
    expect(direct.addresses).toEqual(['Sheet1!C1']);
    expect(all.addresses).toEqual(['Sheet1!C1', "'Tờ hai'!A1"]);
    expect(here.address).toBe("'Tờ hai'!A1");
  });
});

test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
  ['a cell that reads nothing', (context) => first(context).getRange('A1').getPrecedents(), 'ItemNotFound'],
  [
    'a cell that reads by a name',
    (context) => first(context).getRange('A5').getPrecedents(),
    'NotImplemented',
  ],
  ['whole columns', (context) => first(context).getRange('A:B').getDependents(), 'NotImplemented'],
])('%s is refused', async (_what, ask, code) => {
  const { refusal } = await chain();
  expect(await refusal(async (context) => void ask(context))).toBe(code);
});
