import type { ReportFigure } from '../report-figure';
import type { NamedPeriod } from '../../indicators/language/named-periods';

/** A level that rates can be held against. */
export interface KnownLevel {
  readonly key: string;
  readonly indicator: string;
  readonly role: 'plan' | 'result';
  readonly period: NamedPeriod;
  /** The period as written. */
  readonly periodText: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** The figure it was read from, `null` of a table. */
  readonly figure: ReportFigure | null;
}
