import type { OfficeHost } from '../../../src/workbench/office-host/host';
import type { RequestBody } from '../../../src/workbench/office-host/wire';

/** What `OfficeExtension.HostBridge.init` takes: Office.js puts its own receiver on it. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** One request as the library words it for a bridge. */
interface BridgeRequest {
  id: number;
  type: number;
  message: { body: RequestBody };
}

const RESPONSE = 2;
const NOTIFICATION = 3;

const refusal = (code: string, message: string): string =>
  `{"statusCode":400,"headers":{},"body":${JSON.stringify({ error: { code, message } })}}`;

/**
 * Office.js in the same process, without a page: for Node. There the library never tells that functions can be called,
 * so they can from the start. Returns the bridge and the way to let go of it.
 */
export function createHostBridge(host: OfficeHost): { bridge: Bridge; disconnect: () => void } {
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => void answer(text),
  };
  const send = (message: object) => bridge.onMessageFromHost(JSON.stringify(message));

  async function answer(text: string): Promise<void> {
    const { id, message } = JSON.parse(text) as BridgeRequest;
    // without an answer the library would wait for ever
    const response = await respond(message).catch((error: unknown) =>
      refusal('GeneralException', String(error)),
    );
    bridge.onMessageFromHost(`{"id":${id},"type":${RESPONSE},"message":${response}}`);
  }

  /** The answer as the library reads it: the host's text goes in as it is, for answers are long. */
  async function respond(message: BridgeRequest['message']): Promise<string> {
    const reply = await host.handle(JSON.stringify(message.body));
    return 'body' in reply
      ? `{"statusCode":200,"headers":{},"body":${reply.body}}`
      : refusal(reply.failure, reply.failure);
  }

  const disconnect = host.connect({
    deliver: (entries) => send({ type: NOTIFICATION, message: { entries } }),
    // the library has no message for it without a page
    selectionChanged: () => undefined,
  });
  host.functionCalls.pageIsReady();
  return { bridge, disconnect };
}
