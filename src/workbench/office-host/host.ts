import type { Engine } from '../engine/engine';
import { execute } from './batch';
import { registerAddinFunctions, type FunctionsJson } from './custom-functions';
import { DocumentCopies, type DocumentFile } from './document-file';
import { TRANSPORT_ERRORS, TransportError, type TransportErrorCode } from './errors';
import { EventHub } from './events';
import { Faults } from './faults';
import { FunctionCalls } from './function-calls';
import { Runs } from './runs';
import { Session, type Locale, type PaneState } from './session';
import { forwardEvents } from './sheet-events';
import { MessageCategory, PathType, type MessageEntry, type RequestBody } from './wire';

export interface HostOptions {
  /** Highest ExcelApi set; default 1.14, that of Excel LTSC 2021. */
  apiLevel?: string;
  /** Open for reading only, whatever the file says. */
  readOnly?: boolean;
  /** Language of Excel's user interface. */
  uiLocale?: Locale;
  /** Separators of numbers. */
  dataLocale?: Locale;
  documentName?: string;
  /** `Background`: the runtime was started for functions alone and the pane is not shown. */
  paneState?: PaneState;
  faults?: Faults;
}

/** What a transport brings back for one request: a body, or the failure of the whole request. */
type HostReply = { body: string } | { failure: TransportErrorCode; number: number };

/** A page that is connected through a transport. */
interface ConnectedPage {
  /** Delivers rich API messages. */
  deliver(entries: MessageEntry[]): void;
  /** The selection of the workbook changed. */
  selectionChanged(): void;
}

interface RequestCounts {
  /** Requests of the add-in's own code: `context.sync()` and the clean-up of `Excel.run`. */
  requests: number;
  /** Requests Office.js makes by itself: results of functions, readiness, pane state. */
  serviceRequests: number;
  bytesIn: number;
  bytesOut: number;
}

const ACTION = 1000;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function isServiceRequest({ ObjectPaths, Actions }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === PathType.service)) return true;
  // some readiness messages are sent to the root object
  return Actions.some(({ Name }) => Name?.startsWith('_SetOsfControl') === true);
}

/** How long the texts of an answer are together; the counting ends beyond the limit. */
function lengthAtLeast(part: unknown, limit: number): number {
  if (typeof part === 'string') return part.length;
  if (typeof part !== 'object' || part === null) return 1;
  let length = 0;
  // answers are long: no list of their values is made
  for (const key in part) {
    length += lengthAtLeast((part as Record<string, unknown>)[key], limit - length);
    if (length > limit) break;
  }
  return length;
}

/**
 * Excel's place behind Office.js: one workbook, one add-in. Transports bring requests to `handle` and carry messages
 * away; it knows neither of them. Counts requests and bytes.
 */
export class OfficeHost {
  readonly faults: Faults;
  readonly functionCalls: FunctionCalls;
  readonly options: Required<Omit<HostOptions, 'faults'>>;
  /** What `document.getFileAsync` gave out. */
  readonly copies = new DocumentCopies(() => (this.faults.noFile ? null : this.session.documentFile));
  private readonly session: Session;
  private readonly events: EventHub;
  private readonly stopEvents: () => void;
  private readonly pages = new Set<ConnectedPage>();
  private readonly runs = new Runs();
  private running = 0;
  private idleWaiters: (() => void)[] = [];
  private actionsReady = false;
  private waitingActions: MessageEntry[] = [];
  private counted: RequestCounts = { requests: 0, serviceRequests: 0, bytesIn: 0, bytesOut: 0 };

  constructor(
    readonly engine: Engine,
    options: HostOptions = {},
  ) {
    this.options = {
      apiLevel: options.apiLevel ?? '1.14',
      readOnly: options.readOnly ?? false,
      uiLocale: options.uiLocale ?? 'vi-VN',
      dataLocale: options.dataLocale ?? 'vi-VN',
      documentName: options.documentName ?? 'workbook.xlsx',
      paneState: options.paneState ?? 'Visible',
    };
    const { apiLevel, readOnly, dataLocale, documentName } = this.options;
    this.faults = options.faults ?? new Faults();
    this.events = new EventHub((entries) => this.send(entries));
    this.functionCalls = new FunctionCalls((entries) => this.send(entries));
    this.faults.onAnswers = (are, meanwhile) => {
      engine.meanwhile = meanwhile;
      this.functionCalls.hold(are === 'held');
    };
    this.faults.onAnswers(this.faults.lateReads > 0 ? 'held' : 'free', this.faults.meanwhile);
    const sessionOptions = { apiLevel, readOnly, locale: dataLocale, documentName };
    this.session = new Session(engine, sessionOptions, this.faults, this.events, this.functionCalls);
    this.session.paneState = this.options.paneState;
    this.session.actionsAreReady = () => {
      this.actionsReady = true;
      this.send(this.waitingActions.splice(0));
    };
    this.stopEvents = forwardEvents(this.session, () =>
      this.pages.forEach((page) => page.selectionChanged()),
    );
  }

  get counts(): Readonly<RequestCounts> {
    return { ...this.counted };
  }

  resetCounts(): void {
    this.counted = { requests: 0, serviceRequests: 0, bytesIn: 0, bytesOut: 0 };
  }

  /** How many objects the client keeps beyond a request. */
  get references(): number {
    return this.session.references.size;
  }

  get paneState(): PaneState {
    return this.session.paneState;
  }

  /** The user opens or closes the pane. */
  setPaneState(state: PaneState): void {
    this.session.setPaneState(state);
  }

  /** Called when the pane is shown or hidden. */
  onPaneState(listener: (state: PaneState) => void): void {
    this.session.onPaneState = listener;
  }

  /** There is a file behind the workbook, and room for a new workbook beside it. */
  setDocumentFile(file: DocumentFile): void {
    this.session.documentFile = file;
  }

  /** A page is there; it gets messages until it is disconnected. */
  connect(page: ConnectedPage): () => void {
    this.pages.add(page);
    return () => {
      if (!this.pages.delete(page)) return;
      this.actionsReady = false;
      this.functionCalls.pageIsGone();
      this.events.forget();
      this.session.references.clear();
    };
  }

  /** Answers one request, given as JSON text. */
  async handle(text: string): Promise<HostReply> {
    const body = JSON.parse(text) as RequestBody;
    const bytes = bytesOf(text);
    const service = isServiceRequest(body);
    this.counted[service ? 'serviceRequests' : 'requests']++;
    if (!service) this.counted.bytesIn += bytes;
    this.running++;
    this.events.requestStarts();
    try {
      const answer = service ? await this.execute(body) : await this.executeWithFaults(body, bytes);
      if (!service) this.counted.bytesOut += bytesOf(answer);
      return { body: answer };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return { failure: error.code, number: TRANSPORT_ERRORS[error.code] };
    } finally {
      this.events.requestEnds();
      this.running--;
      if (!this.running) for (const resolve of this.idleWaiters.splice(0)) resolve();
    }
  }

  /** Resolves when no request is being answered. */
  async idle(): Promise<void> {
    if (this.running) await new Promise<void>((resolve) => this.idleWaiters.push(resolve));
  }

  /** Makes the functions of the built `functions.json` callable from cells, under the namespace of the manifest. */
  registerFunctions(functionsJson: FunctionsJson, namespace: string): void {
    const invoke = this.functionCalls.invoke.bind(this.functionCalls);
    registerAddinFunctions(this.engine, functionsJson, namespace, invoke);
  }

  /** A click on a button of the ribbon: calls what the add-in gave `Office.actions.associate` under this id. */
  callAction(id: string, controlId = id): void {
    const argument = JSON.stringify({ source: { id: controlId } });
    const entry: MessageEntry = [MessageCategory.action, ACTION, '', JSON.stringify([id, argument])];
    if (this.actionsReady) this.send([entry]);
    else this.waitingActions.push(entry);
  }

  dispose(): void {
    this.stopEvents();
    this.events.dispose();
    this.functionCalls.dispose();
    this.pages.clear();
  }

  private async executeWithFaults(body: RequestBody, bytes: number): Promise<string> {
    this.faults.onRequest(bytes);
    const answer = await this.execute(body, this.runs.of(body));
    this.faults.onResponse(bytesOf(answer));
    return answer;
  }

  private async execute(body: RequestBody, run?: number): Promise<string> {
    const { turns } = this.session;
    await turns.take();
    try {
      if (run !== undefined) this.engine.beginRun(run);
      this.session.readEarly = false;
      const { response, wrote } = await execute(body, this.session);
      if (this.session.readEarly) this.faults.afterEarlyRead();
      if (wrote) this.faults.afterWriting();
      // an answer that is refused is not made: it may be larger than the memory
      this.faults.onResponse(lengthAtLeast(response, this.faults.payloadLimit));
      return JSON.stringify(response);
    } finally {
      turns.give();
    }
  }

  private send(entries: MessageEntry[]): void {
    if (entries.length) this.pages.forEach((page) => page.deliver(entries));
  }
}
