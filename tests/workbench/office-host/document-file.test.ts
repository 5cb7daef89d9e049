import { OfficeHost } from '../../../src/workbench/office-host/host';
import type { Launch } from '../../../src/workbench/office-host/transports/app-context';
import { XdmTransport } from '../../../src/workbench/office-host/transports/xdm';
import { closeEngines, open } from '../engine/content';
import { closeOffices, office } from './office';

afterEach(async () => {
  await closeOffices();
  closeEngines();
});

const launch: Launch = { conversationId: 'c1', controlId: 'app1', hostOrigin: 'https://localhost:3001' };
const COMPRESSED = 1;
const FAILED = { Version: 1, Error: 5001 };

/** A page that calls methods of the document by their numbers, as Office.js does. */
async function connected(bytes: Uint8Array | null) {
  const host = new OfficeHost(await open());
  const created: Uint8Array[] = [];
  if (bytes) {
    host.setDocumentFile({ bytes: () => Promise.resolve(bytes), created: (made) => created.push(made) });
  }
  let answered: (data: unknown) => void = () => undefined;
  const transport = new XdmTransport(host, launch, (text) =>
    answered((JSON.parse(text) as { _data: unknown })._data),
  );
  const ask = (data: object) =>
    new Promise<Record<string, unknown>>((resolve) => {
      answered = (answer) => resolve(answer as Record<string, unknown>);
      const message = {
        _messageType: 0,
        _actionType: 0,
        _actionName: 'executeMethod',
        _conversationId: launch.conversationId,
        _correlationId: 1,
        _data: data,
      };
      transport.receive(JSON.stringify(message));
    });
  const call = (number: number, given: object) =>
    ask({ ...given, DdaMethod: { ControlId: 'app1', Version: 1, DispatchId: number } });
  return {
    host,
    created,
    getFile: (type: number, size: number) => call(77, { 0: type, 1: size }),
    getSlice: (handle: unknown, index: number) => call(80, { 2: handle, 3: index }),
    close: (handle: unknown) => call(81, { 2: handle }),
    query: (body: object) =>
      ask({
        ArrayData: ['WacPartition', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 17],
        DdaMethod: { ControlId: 'app1', Version: 1, DispatchId: 93 },
      }),
  };
}

const BYTES = Uint8Array.from({ length: 10 }, (_, place) => place * 20);

test('the file comes in slices, the last one shorter, until it is closed', async () => {
  const { getFile, getSlice, close } = await connected(BYTES);
  const { 0: handle, 1: size } = await getFile(COMPRESSED, 4);
  expect(size).toBe(10);
  const read = [await getSlice(handle, 0), await getSlice(handle, 1), await getSlice(handle, 2)];
  expect(read.flatMap((slice) => slice[0])).toEqual([...BYTES]);
  expect(read.map((slice) => slice[1])).toEqual([4, 4, 2]);
  expect(await getSlice(handle, 3)).toEqual(FAILED);
  expect(await close(handle)).toEqual({ Version: 1, Error: 0 });
  expect(await getSlice(handle, 0)).toEqual(FAILED);
  expect(await close(handle)).toEqual(FAILED);
});

test('no more than two files are given at a time, as in Excel', async () => {
  const { getFile, close } = await connected(BYTES);
  const { 0: first } = await getFile(COMPRESSED, 4);
  await getFile(COMPRESSED, 4);
  expect(await getFile(COMPRESSED, 4)).toEqual(FAILED);
  await close(first);
  expect(await getFile(COMPRESSED, 4)).toMatchObject({ Error: 0 });
});

test('another kind of file, slices of no size and a workbook without a file are refused', async () => {
  const { getFile } = await connected(BYTES);
  expect(await getFile(2, 4)).toEqual({ Version: 1, Error: 5000 });
  for (const size of [0, -1, 1.5, 5_000_000]) expect(await getFile(COMPRESSED, size)).toEqual(FAILED);
  expect(await (await connected(null)).getFile(COMPRESSED, 4)).toEqual(FAILED);
});

/** `Excel.createWorkbook` as Excel on the web is asked for it. */
const createWorkbook = (base64: unknown) => ({
  Actions: [
    { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
    {
      Id: 2,
      ActionType: 3,
      Name: 'CreateAndOpenWorkbook',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [base64] },
    },
  ],
  ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
});

test('a new workbook comes as the bytes of its file', async () => {
  const { query, created } = await connected(BYTES);
  await query(createWorkbook(Buffer.from(BYTES).toString('base64')));
  expect(created).toEqual([BYTES]);
});

test.each([
  ['%%%', 'InvalidArgument'],
  [null, 'NotImplemented'],
])('a new workbook of %p is refused', async (base64, code) => {
  const { query, created } = await connected(BYTES);
  const answer = await query(createWorkbook(base64));
  const [, , body] = answer.Data as [number, unknown, string];
  expect(JSON.parse(body)).toMatchObject({ Error: { Code: code } });
  expect(created).toEqual([]);
});

test('fact 9: a new workbook, and the file of this one, can be refused on purpose', async () => {
  const { host, query, created, getFile } = await connected(BYTES);
  Object.assign(host.faults, { newWorkbook: 'AccessDenied', noFile: true });
  const [, , body] = (await query(createWorkbook('AAAA'))).Data as [number, unknown, string];
  expect(JSON.parse(body)).toMatchObject({ Error: { Code: 'AccessDenied' } });
  expect(created).toEqual([]);
  expect(await getFile(COMPRESSED, 4)).toEqual(FAILED);
});

test('without a place for it a new workbook is refused', async () => {
  const { query } = await connected(null);
  const [, , body] = (await query(createWorkbook('AAAA'))).Data as [number, unknown, string];
  expect(JSON.parse(body)).toMatchObject({ Error: { Code: 'NotImplemented' } });
});

test('Excel before ExcelApi 1.8 knows no new workbooks', async () => {
  const { host } = await office(undefined, { apiLevel: '1.7' });
  const reply = await host.handle(JSON.stringify(createWorkbook('AAAA')));
  expect(JSON.parse('body' in reply ? reply.body : '{}')).toMatchObject({ Error: { Code: 'ApiNotFound' } });
});
