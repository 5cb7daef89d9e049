export type XlsxProblemCode =
  'notXlsx' | 'oldXls' | 'passwordProtected' | 'truncated' | 'zipBomb' | 'tooLarge' | 'ambiguous' | 'broken';

/** Where and what, for the message: the part of the package, the sheet, the limit that was passed. */
export interface XlsxProblemDetails {
  part?: string;
  sheet?: string;
  cell?: string;
  reason?: string;
  found?: number;
  limit?: number;
  what?: 'bytes' | 'rows' | 'columns' | 'cells' | 'characters' | 'names';
}

/** Why a file cannot be opened. `message` is for developers; the catalogue of messages speaks to the user. */
export class XlsxProblem extends Error {
  constructor(
    readonly code: XlsxProblemCode,
    readonly details: XlsxProblemDetails = {},
  ) {
    super([code, ...Object.entries(details).map(([key, value]) => `${key}=${value}`)].join(' '));
    this.name = 'XlsxProblem';
  }
}
