import type { OfficeHost } from '../host';
import { isRecord } from '../is-record';
import { appContext, type Launch } from './app-context';
import { documentMethod } from './document-methods';

const REQUEST = 0;
const RESPONSE = 1;
const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { answer: 0, event: 1 } as const;

/** What Office.js asks its host to do, by number. */
const PROCESS_QUERY = 93;
const COMMAND_COMPLETED = 94;
const RICH_API_MESSAGE = 'richApiMessage';
/** Conversations that the host begins have the launch's name with this behind it. */
const FROM_HOST = '_ntf';
/** Office.js moves the focus within its page itself: it is told to take it, and tells when it has none further. */
const Focus = { in: 11, inFromBehind: 12, out: 13, outInFront: 14, escape: 15 } as const;
const SELECTION_CHANGED = 'documentSelectionChanged';
/** Excel's own number for "this cannot be done". */
const INTERNAL_ERROR = 5001;

/** A message of the page. */
interface Envelope {
  _messageType: number;
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

const done = { Version: 1, Error: 0 };

/**
 * Office.js in a page of its own, as in Excel on the web: texts go to and fro between two windows. It is given what the
 * page posts (`receive`) and a way to post to the page; whose windows they are is for the caller to know. `onLeave` is called
 * when the keyboard leaves the page, forwards or backwards.
 */
export class XdmTransport {
  private readonly heard = new Set<string>();
  private readonly disconnect: () => void;
  private asked = 0;

  constructor(
    private readonly host: OfficeHost,
    private readonly launch: Launch,
    private readonly post: (text: string) => void,
    private readonly onLeave: (step: 1 | -1) => void = () => undefined,
  ) {
    this.disconnect = host.connect({
      deliver: (entries) => this.postEvent(RICH_API_MESSAGE, { ArrayData: entries }),
      selectionChanged: () => this.postEvent(SELECTION_CHANGED, {}),
    });
  }

  /** Takes what the page posted; anything but a request of this launch is left alone. */
  receive(data: unknown): void {
    const envelope = parse(data);
    if (envelope?._messageType !== REQUEST || envelope._conversationId !== this.launch.conversationId) return;
    void this.answer(envelope)
      // without an answer the page would wait for ever
      .catch(() => ({ Version: 1, Error: INTERNAL_ERROR, Data: [500, [], ''] }))
      .then((answer) => {
        if (answer !== undefined) this.postAnswer(envelope, answer);
      });
  }

  /** The keyboard comes into the page, onto its first element (or its last, from behind). */
  takeFocus(fromBehind = false): void {
    this.asked += 1;
    const envelope = {
      _messageType: REQUEST,
      _actionName: 'Office_notifyAgave',
      _actionType: ActionType.invoke,
      _conversationId: this.launch.conversationId + FROM_HOST,
      _correlationId: this.asked,
      _origin: this.launch.hostOrigin,
      _data: [fromBehind ? Focus.inFromBehind : Focus.in],
      _serializerVersion: 1,
    };
    this.post(JSON.stringify(envelope));
  }

  dispose(): void {
    this.heard.clear();
    this.disconnect();
  }

  /** The answer's data; `undefined` where the page waits for none. */
  private async answer({ _actionName, _actionType, _data }: Envelope): Promise<unknown> {
    if (_actionType === ActionType.registerEvent) return this.hear(_actionName, true);
    if (_actionType === ActionType.unregisterEvent) return this.hear(_actionName, false);
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        const { engine, options } = this.host;
        return appContext(this.launch, options, options.readOnly || engine.beside.readOnly);
      }
      case 'ContextActivationManager_notifyHost':
        this.followFocus(Array.isArray(_data) ? _data[1] : undefined);
        return undefined;
      case 'executeMethod':
        return this.executeMethod(_data);
      default:
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  private followFocus(action: unknown): void {
    if (action === Focus.out) this.onLeave(1);
    if (action === Focus.outInFront || action === Focus.escape) this.onLeave(-1);
  }

  private hear(event: string, wanted: boolean): unknown {
    if (wanted) this.heard.add(event);
    else this.heard.delete(event);
    return done;
  }

  private async executeMethod(data: unknown): Promise<unknown> {
    const { DdaMethod, ArrayData } = isRecord(data) ? data : {};
    const dispatchId = isRecord(DdaMethod) ? DdaMethod.DispatchId : undefined;
    if (dispatchId === COMMAND_COMPLETED) return done;
    const ofDocument = await documentMethod(this.host.copies, dispatchId, data);
    if (ofDocument !== undefined) return ofDocument;
    const body: unknown = Array.isArray(ArrayData) ? ArrayData[4] : undefined;
    if (dispatchId !== PROCESS_QUERY || typeof body !== 'string')
      return { Version: 1, Error: INTERNAL_ERROR };
    const reply = await this.host.handle(body);
    return 'body' in reply
      ? { ...done, Data: [200, [], reply.body] }
      : { Version: 1, Error: reply.number, Data: [500, [], ''] };
  }

  private postAnswer({ _actionName, _correlationId }: Envelope, data: unknown): void {
    this.postEnvelope(_actionName, _correlationId, data, ResponseType.answer);
  }

  private postEvent(event: string, data: unknown): void {
    if (this.heard.has(event)) this.postEnvelope(event, -1, data, ResponseType.event);
  }

  private postEnvelope(action: string, correlation: number, data: unknown, responseType: number): void {
    const envelope = {
      _messageType: RESPONSE,
      _actionName: action,
      _conversationId: this.launch.conversationId,
      _correlationId: correlation,
      _origin: this.launch.hostOrigin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.post(JSON.stringify(envelope));
  }
}

function parse(data: unknown): Envelope | null {
  if (typeof data !== 'string') return null;
  try {
    const value: unknown = JSON.parse(data);
    return isRecord(value) && typeof value._actionName === 'string' ? (value as unknown as Envelope) : null;
  } catch {
    return null;
  }
}
