import type { ReportFigure } from '../report-figure';
import type { PartOfYear } from '../../indicators/language/periods';

/** A level that rates can be held against. */
export interface KnownLevel {
  readonly key: string;
  readonly indicator: string;
  readonly role: 'plan' | 'result';
  readonly period: PartOfYear;
  /** The period as written. */
  readonly periodText: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** The figure it was read from, `null` of a table. */
  readonly figure: ReportFigure | null;
}
