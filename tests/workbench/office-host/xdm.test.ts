import { OfficeHost } from '../../../src/workbench/office-host/host';
import {
  appContext,
  windowName,
  type Launch,
} from '../../../src/workbench/office-host/transports/app-context';
import { XdmTransport } from '../../../src/workbench/office-host/transports/xdm';
import { closeEngines, open } from '../engine/content';
import { until } from '../until';

afterEach(closeEngines);

const launch: Launch = { conversationId: 'c1', controlId: 'app1', hostOrigin: 'https://localhost:3001' };

async function connected() {
  const engine = await open();
  const host = new OfficeHost(engine);
  const posted: Record<string, unknown>[] = [];
  const transport = new XdmTransport(host, launch, (text) => {
    posted.push(JSON.parse(text) as Record<string, unknown>);
  });
  let correlation = 0;
  /** Posts a message as the page does; gives its number. */
  const post = (action: string, data: unknown, type = 0, conversation = launch.conversationId) => {
    const message = {
      _messageType: 0,
      _actionType: type,
      _actionName: action,
      _conversationId: conversation,
      _correlationId: ++correlation,
      _data: data,
    };
    transport.receive(JSON.stringify(message));
    return correlation;
  };
  /** The same, and gives what comes back. */
  const ask = (action: string, data: unknown, type = 0) => {
    const number = post(action, data, type);
    return until(() => posted.find(({ _correlationId }) => _correlationId === number));
  };
  const query = (body: object) =>
    ask('executeMethod', {
      ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 17],
      DdaMethod: { ControlId: 'app1', Version: 1, DispatchId: 93 },
    });
  return { engine, host, posted, transport, post, ask, query };
}

/** The smallest request: the workbook itself. */
const root = {
  Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
  ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
};

test('the page learns its host, the requirement sets as text, and whether it may write', async () => {
  const { ask, host } = await connected();
  const { _data, _correlationId, _origin, _errorCode } = await ask(
    'ContextActivationManager_getAppContextAsync',
    'app1',
  );
  expect([_correlationId, _origin, _errorCode]).toEqual([1, launch.hostOrigin, 0]);
  expect(_data).toMatchObject({ _id: 'app1', _appName: 16, _clientMode: 1, _appUILocale: 'vi-VN' });
  const sets = JSON.parse((_data as { _requirementMatrix: string })._requirementMatrix) as object;
  expect(sets).toMatchObject({ ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' });
  expect(appContext(launch, host.options, true)).toMatchObject({ _clientMode: 0 });
});

test('the window’s name tells the page where it runs', () => {
  expect(JSON.parse(windowName(launch, 'vi-VN'))).toMatchObject({
    hostInfo: expect.stringMatching(/^Excel\$Web\$16\.01\$vi-VN\$.+\$disableLogging\$3$/) as string,
    xdmInfo: 'c1|app1|https://localhost:3001',
  });
});

test('a request is answered under its own number', async () => {
  const { query } = await connected();
  const { _data } = await query(root);
  const { Error: error, Data } = _data as { Error: number; Data: [number, unknown[], string] };
  expect([error, Data[0]]).toEqual([0, 200]);
  expect(JSON.parse(Data[2])).toEqual({ Results: [{ ActionId: 2, Value: {} }], TraceIds: [] });
});

test('the failure of a whole request is a number of the transport', async () => {
  const { query, host } = await connected();
  host.faults.cellEditMode = true;
  expect((await query(root))._data).toMatchObject({ Error: 5004 });
});

test('what the host does not know is refused, not left without an answer', async () => {
  const { ask } = await connected();
  expect((await ask('executeMethod', { DdaMethod: { DispatchId: 64 } }))._data).toMatchObject({
    Error: 5001,
  });
  expect((await ask('somethingElse', null))._data).toMatchObject({ Error: 5001 });
});

test('a request the host cannot even read is answered with an internal error, so that no one waits', async () => {
  const { ask } = await connected();
  const broken = { ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], '{"Actions":', 0, 17] };
  expect((await ask('executeMethod', { ...broken, DdaMethod: { DispatchId: 93 } }))._data).toMatchObject({
    Error: 5001,
  });
});

test('messages of other conversations, of other programs and no messages at all are left alone', async () => {
  const { post, ask, transport, posted } = await connected();
  post('ContextActivationManager_getAppContextAsync', 'app1', 0, 'c2');
  for (const data of ['not JSON', '{"a":1}', '[]', 'null', 5, undefined, { _messageType: 0 }])
    transport.receive(data);
  const answer = await ask('ContextActivationManager_getAppContextAsync', 'app1');
  expect(posted).toEqual([answer]);
});

test('events are posted to a page that registered them, until it leaves', async () => {
  const { ask, engine, posted, transport } = await connected();
  const select = (row: number) => engine.select('s1', { row, column: 1, rows: 1, columns: 1 });
  select(1);
  expect(posted).toEqual([]);
  expect((await ask('documentSelectionChanged', { eventDispId: 2 }, 1))._data).toEqual({
    Version: 1,
    Error: 0,
  });
  posted.length = 0;
  select(2);
  expect(posted).toMatchObject([{ _actionName: 'documentSelectionChanged', _responseType: 1 }]);
  await ask('documentSelectionChanged', { eventDispId: 2 }, 2);
  posted.length = 0;
  select(3);
  expect(posted).toEqual([]);
  await ask('documentSelectionChanged', { eventDispId: 2 }, 1);
  transport.dispose();
  posted.length = 0;
  select(4);
  expect(posted).toEqual([]);
});
