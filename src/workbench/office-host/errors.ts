/** Codes of `Excel.ErrorCodes`, and of the transport, with the words Excel gives them. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  FormulaLengthExceedsLimit: 'The formula is too long.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The attempted insert or delete operation resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'This operation would change part of a merged cell.',
  NotImplemented: 'The requested feature is not implemented.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** A refusal with Excel's own code; `location` names the member as Excel does (`Range.values`). */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** An error with Excel's words for the code, and what exactly was wrong. */
export function excelError(code: ExcelErrorCode, detail?: string): ExcelError {
  return new ExcelError(code, detail ? `${MESSAGES[code]} ${detail}` : MESSAGES[code]);
}

/** The refusal of what Excel can do and this host cannot: never a silent null. */
export function notImplemented(member: string): ExcelError {
  return excelError('NotImplemented', `The workbench does not know ${member}.`);
}

/** Failures of a whole request, as numbers of the transport; the client turns them into its error codes. */
export const TRANSPORT_ERRORS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type TransportErrorCode = keyof typeof TRANSPORT_ERRORS;

/** The request as a whole failed: there is no answer body. */
export class TransportError extends Error {
  constructor(readonly code: TransportErrorCode) {
    super(code);
    this.name = 'TransportError';
  }
}
