import type { ProblemCode, ProblemDetails } from '../../contract';

/** The one error that `src/workbook` throws. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'WorkbookProblem';
  }
}
