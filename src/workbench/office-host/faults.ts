import type { Meanwhile } from '../engine/engine';
import { ExcelError, TransportError, type ExcelErrorCode } from './errors';

/** Excel on the web's limit for one request and for one response. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** With more merged areas in a range, Excel's method that tells them fails, says its reference. */
const MERGES_TOLD = 512;

interface WriteFault {
  /** Which writing action of a request fails, counted from 1; the ones before it stay applied. */
  nth: number;
  /** A code of `Excel.ErrorCodes`. */
  code: string;
  message?: string;
}

interface FaultSettings {
  /** The user is editing a cell: every request is refused. */
  cellEditMode: boolean;
  /** Fails one write in the next request that has that many. */
  failWrite: WriteFault | null;
  /** The next request that writes finds the session gone: before anything is written, or after all of it was. */
  sessionLost: 'beforeWrite' | 'afterWrite' | null;
  /** The session is gone now: every request fails. Set by `sessionLost` when it strikes. */
  sessionIsLost: boolean;
  /** With this code a new workbook is refused, as under extension hardening (office-js issues 3568, 2537, 3646). */
  newWorkbook: ExcelErrorCode | null;
  /** The workbook's file is not given, as with some labels of sensitivity (office-js issue 6743). */
  noFile: boolean;
  /** Bytes of one request, and of one response. */
  payloadLimit: number;
  /** Most merged areas of a range that are told. */
  mergesTold: number;
  /**
   * Functions of the add-in answer only after so many further requests that read cells which wait for them. Excel never waits; by
   * itself the host lets answers come as soon as the page gives them.
   */
  lateReads: number;
  /** A custom XML part that is written again becomes another part with another id (office-js 3564). */
  partsReplaced: boolean;
  /** What cells give to readers until their functions have answered. */
  meanwhile: Meanwhile;
}

const NONE: FaultSettings = {
  cellEditMode: false,
  failWrite: null,
  sessionLost: null,
  sessionIsLost: false,
  newWorkbook: null,
  noFile: false,
  payloadLimit: PAYLOAD_LIMIT,
  mergesTold: MERGES_TOLD,
  partsReplaced: false,
  lateReads: 0,
  meanwhile: 'busy',
};

/** What goes wrong on purpose; every property may be changed while the host runs. */
export class Faults implements FaultSettings {
  cellEditMode = NONE.cellEditMode;
  failWrite: WriteFault | null = NONE.failWrite;
  sessionLost: FaultSettings['sessionLost'] = NONE.sessionLost;
  sessionIsLost = NONE.sessionIsLost;
  newWorkbook: ExcelErrorCode | null = NONE.newWorkbook;
  noFile = NONE.noFile;
  payloadLimit = NONE.payloadLimit;
  mergesTold = NONE.mergesTold;
  partsReplaced = NONE.partsReplaced;
  /** Told what becomes of the answers of functions. */
  onAnswers: (are: 'held' | 'free', meanwhile: Meanwhile) => void = () => undefined;
  private heldFor = NONE.lateReads;
  private shownMeanwhile = NONE.meanwhile;

  constructor(settings: Partial<FaultSettings> = {}) {
    Object.assign(this, settings);
  }

  /** Nothing goes wrong any more. */
  reset(): void {
    Object.assign(this, NONE);
  }

  get lateReads(): number {
    return this.heldFor;
  }

  set lateReads(requests: number) {
    this.heldFor = requests;
    this.tellOfAnswers();
  }

  get meanwhile(): Meanwhile {
    return this.shownMeanwhile;
  }

  set meanwhile(shown: Meanwhile) {
    this.shownMeanwhile = shown;
    this.tellOfAnswers();
  }

  /** After a request that read cells whose functions have not answered. */
  afterEarlyRead(): void {
    if (this.heldFor > 0) this.lateReads = this.heldFor - 1;
  }

  private tellOfAnswers(): void {
    this.onAnswers(this.heldFor > 0 ? 'held' : 'free', this.shownMeanwhile);
  }

  /** Before a request is looked at. */
  onRequest(bytes: number): void {
    if (this.sessionIsLost) throw new TransportError('InvalidOrTimedOutSession');
    if (this.cellEditMode) throw new TransportError('InvalidOperationInCellEditMode');
    if (bytes > this.payloadLimit) throw new TransportError('RequestPayloadSizeLimitExceeded');
  }

  /** Before the `nth` writing action of a request, counted from 1. */
  onWrite(nth: number): void {
    if (this.sessionLost === 'beforeWrite') this.loseSession();
    if (this.failWrite?.nth !== nth) return;
    const { code, message } = this.failWrite;
    this.failWrite = null;
    throw new ExcelError(code, message ?? `Refused by the workbench on purpose (${code}).`);
  }

  /** After a request that wrote something. */
  afterWriting(): void {
    if (this.sessionLost === 'afterWrite') this.loseSession();
  }

  /** Before a response is sent. */
  onResponse(bytes: number): void {
    if (bytes > this.payloadLimit) throw new TransportError('ResponsePayloadSizeLimitExceeded');
  }

  private loseSession(): never {
    this.sessionLost = null;
    this.sessionIsLost = true;
    throw new TransportError('InvalidOrTimedOutSession');
  }
}
