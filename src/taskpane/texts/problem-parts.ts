import type { ProblemCode, ProblemDetails } from '../../contract';

/** What a catalogue says of every problem: what happened, where, what to do next. */
export type ProblemParts = Record<
  ProblemCode,
  { what: string; where: (details: ProblemDetails) => string; next: string }
>;
