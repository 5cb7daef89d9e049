import type { ReportFigure } from '../report-figure';
import type { StatedPeriod } from '../stated-period';

/** A level that rates can be held against. */
export interface KnownLevel {
  readonly key: string;
  readonly indicator: string;
  readonly role: 'plan' | 'result';
  readonly period: StatedPeriod;
  /** The period as written. */
  readonly periodText: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** The figure it was read from, `null` of a table. */
  readonly figure: ReportFigure | null;
}
