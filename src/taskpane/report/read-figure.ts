import type { ReportFigure } from '../../reports';

/** Below this confidence a person should look at a figure. */
const SURE = 0.8;

/** A figure of the text as the pane holds it. */
export interface ReadFigure {
  /** Its place among the figures that were read: stays the same while others are dropped. */
  readonly id: number;
  readonly figure: ReportFigure;
  /** Place of the text that it was read from. */
  readonly text: number;
  /** The user looked at it, or wrote it. */
  readonly isConfirmed: boolean;
}

/** Whether the user should look at it: the reader was not sure, or two readings are possible. */
export function isDoubtful({ figure, isConfirmed }: ReadFigure): boolean {
  return !isConfirmed && (figure.confidence < SURE || figure.ambiguous === true);
}
