import { OfficeHost } from '../../../src/workbench/office-host/host';
import { createHostBridge } from './host-bridge';
import { closeEngines, open } from '../engine/content';

afterEach(closeEngines);

/** What comes back for a message of the library. */
async function answerTo(message: object): Promise<unknown> {
  const { bridge } = createHostBridge(new OfficeHost(await open()));
  return new Promise((resolve) => {
    bridge.onMessageFromHost = (text) => resolve(JSON.parse(text));
    bridge.sendMessageToHost(JSON.stringify({ id: 7, type: 1, message }));
  });
}

test('a request is answered under its own number', async () => {
  const body = {
    Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
    ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  expect(await answerTo({ body })).toMatchObject({ id: 7, type: 2, message: { statusCode: 200 } });
});

test('a request the host cannot even read is answered with an internal error, so that no one waits', async () => {
  expect(await answerTo({})).toMatchObject({
    id: 7,
    message: { statusCode: 400, body: { error: { code: 'GeneralException' } } },
  });
});
