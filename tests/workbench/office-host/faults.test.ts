import { Faults } from '../../../src/workbench/office-host/faults';
import { closeOffices, office } from './office';
import { until } from '../until';

afterEach(closeOffices);

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const write = async (context: Excel.RequestContext) => void (first(context).getRange('A1').values = [[1]]);
const a1 = { row: 0, column: 0, rows: 1, columns: 1 };

test('while a cell is being edited every request is InvalidOperationInCellEditMode', async () => {
  const { refusal, host, engine, run } = await office();
  host.faults.cellEditMode = true;
  expect(await refusal(write)).toBe('InvalidOperationInCellEditMode');
  expect(engine.read('s1', a1)[0][0].value).toBe('');
  host.faults.reset();
  await run(write);
});

test('a request above the limit is RequestPayloadSizeLimitExceeded, and nothing of it is done', async () => {
  const { refusal, host, engine } = await office();
  host.faults.payloadLimit = 2000;
  const code = await refusal(async (context) => {
    first(context).getRange('A1:A100').values = Array.from({ length: 100 }, (_, row) => [`dòng ${row}`]);
  });
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
  expect(engine.usedArea('s1', true)).toBeNull();
});

test('fact 5: a request of more than 5 MB is refused without any fault', async () => {
  const { refusal } = await office();
  const text = 'x'.repeat(30_000);
  const code = await refusal(async (context) => {
    first(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]);
  });
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
});

test('an answer above the limit is ResponsePayloadSizeLimitExceeded', async () => {
  const { refusal, host, run } = await office();
  await run(async (context) => {
    first(context).getRange('A1:B50').values = Array.from({ length: 50 }, () => ['x'.repeat(90), 1]);
    await context.sync();
  });
  host.faults.payloadLimit = 3000;
  expect(await refusal(async (context) => first(context).getRange('A1:B50').load('values'))).toBe(
    'ResponsePayloadSizeLimitExceeded',
  );
});

test('one write of a request can be made to fail; what stood before it stays', async () => {
  const { refusal, host, engine } = await office();
  host.faults.failWrite = { nth: 2, code: 'GeneralException' };
  const code = await refusal(async (context) => {
    first(context).getRange('A1').values = [[1]];
    first(context).getRange('A2').values = [[2]];
    first(context).getRange('A3').values = [[3]];
  });
  expect(code).toBe('GeneralException');
  const cells = engine.read('s1', { ...a1, rows: 3 });
  expect(cells.flat().map(({ value }) => value)).toEqual([1, '', '']);
});

test('a session lost before the write leaves nothing, lost after it leaves everything', async () => {
  const before = await office();
  before.host.faults.sessionLost = 'beforeWrite';
  expect(await before.refusal(write)).toBe('InvalidOrTimedOutSession');
  expect(before.engine.read('s1', a1)[0][0].value).toBe('');
  const after = await office(undefined, { faults: new Faults({ sessionLost: 'afterWrite' }) });
  expect(await after.refusal(write)).toBe('InvalidOrTimedOutSession');
  expect(after.engine.read('s1', a1)[0][0].value).toBe(1);
  expect(await after.refusal(async (context) => first(context).getRange('A1').load('values'))).toBe(
    'InvalidOrTimedOutSession',
  );
});

test('requests of the add-in are counted, with their bytes', async () => {
  const { run, host } = await office();
  host.resetCounts();
  await run(async (context) => {
    const cell = first(context).getRange('A1');
    await context.sync();
    cell.load('values');
    await context.sync();
  });
  // Office.js gives the reference back by itself
  await until(() => host.references === 0);
  const { requests, serviceRequests, bytesIn, bytesOut } = host.counts;
  // two of its own, and the one that gives the reference back
  expect(requests).toBe(3);
  expect(serviceRequests).toBe(0);
  expect(bytesIn).toBeGreaterThan(500);
  expect(bytesOut).toBeGreaterThan(100);
});
