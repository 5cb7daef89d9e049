import { WorkbookProblem } from './problem';
import type { ProblemCode, ProblemDetails } from '../../contract';

/** Excel's error codes in the product's words. What is missing here becomes `unknown`, with its code. */
const PROBLEM_OF: Record<string, ProblemCode> = {
  AccessDenied: 'sheetProtected',
  InvalidOperationInCellEditMode: 'cellEditMode',
  ItemAlreadyExists: 'nameTaken',
  FilteredRangeConflict: 'rangeBlocked',
  MergedRangeConflict: 'rangeBlocked',
  PivotTableRangeConflict: 'rangeBlocked',
  NonBlankCellOffSheet: 'rangeBlocked',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ActivityLimitReached: 'busyWorkbook',
  RequestAborted: 'busyWorkbook',
  ServiceNotAvailable: 'busyWorkbook',
  ApiNotFound: 'hostTooOld',
};

/** Codes with which Excel says that the connection to the workbook is gone. */
const SESSION_LOST = new Set([
  'InvalidOrTimedOutSession',
  'InvalidRequestContext',
  'ConnectionFailure',
  'Timeout',
]);

interface HostError {
  code: string;
  message: string;
  /** Excel's name of the member that failed, `Worksheets.getItem`. */
  location: string;
}

function hostError(error: unknown): HostError {
  const { code, message, debugInfo } = (error ?? {}) as Partial<OfficeExtension.Error>;
  const location = debugInfo?.errorLocation ?? '';
  return { code: code ?? '', message: message ?? String(error), location };
}

function problemOf({ code, location }: HostError): ProblemCode {
  // of all that may have been deleted meanwhile only a sheet can be chosen again
  if (code === 'ItemNotFound' && /worksheet/i.test(location)) return 'sheetMissing';
  return PROBLEM_OF[code] ?? 'unknown';
}

export function isSessionLost(error: unknown): boolean {
  return SESSION_LOST.has(hostError(error).code);
}

/** Whatever was thrown, as the one error of this room; `written` tells whether a write had been sent by then. */
export function asProblem(error: unknown, details: ProblemDetails = {}, written = false): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const host = hostError(error);
  const full = { ...details, hostCode: host.code, hostMessage: host.message };
  if (SESSION_LOST.has(host.code)) {
    return new WorkbookProblem(written ? 'sessionLostAfterWrite' : 'sessionLostBeforeWrite', full);
  }
  return new WorkbookProblem(problemOf(host), full);
}
