import type { OfficeHost } from '../host';
import type { RequestBody } from '../wire';

/** What `OfficeExtension.HostBridge.init` takes: Office.js puts its own receiver on it. */
export interface Bridge {
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
    const reply = await host.handle(JSON.stringify(message.body));
    const response =
      'body' in reply
        ? { statusCode: 200, headers: {}, body: JSON.parse(reply.body) as object }
        : { statusCode: 400, headers: {}, body: { error: { code: reply.failure, message: reply.failure } } };
    send({ id, type: RESPONSE, message: response });
  }

  const disconnect = host.connect({
    deliver: (entries) => send({ type: NOTIFICATION, message: { entries } }),
    // the library has no message for it without a page
    selectionChanged: () => undefined,
  });
  host.functionCalls.pageIsReady();
  return { bridge, disconnect };
}
