import { decimalsOf, roundHalfAway } from '../../indicators/arithmetic/rounding';
import type { Finding, Reconciliation, FindingStatus } from './finding';
import type { RateKind } from './rate-check';
import type { Language } from './words';
import { reconcileWords } from './words';

/** A row of the reconciliation table (DOICHIEU): levels in one unit, rates as percent numbers, `null` where a cell stays empty. */
export interface ReconciliationRow<Kind extends string = RateKind | 'level'> {
  readonly indicator: string;
  readonly period: string | null;
  readonly source: string;
  /** Where the base, plan or total comes from. */
  readonly baseSource: string | null;
  /** Says which formula recomputes the rate; `level`: the level itself beside the cell that states it. */
  readonly kind: Kind;
  readonly unit: string | null;
  readonly value: number;
  /** Base, plan or total; `null` where none is known. */
  readonly base: number | null;
  /** Percent number; of `times` the multiple. */
  readonly stated: number;
  readonly decimals: number;
  readonly recomputed: number | null;
  /** Stated less recomputed, in points. */
  readonly difference: number | null;
  readonly verdict: string;
  readonly remark: string;
  readonly status: FindingStatus;
}

/** A difference of two percentages has no meaning behind these decimals, only noise of the subtraction. */
const DIFFERENCE_DIGITS = 10;

function rowOf(finding: Finding, language: Language): ReconciliationRow<RateKind> {
  const { figure, kind, stated, recomputed, base, baseValue, source, status } = finding;
  const words = reconcileWords[language];
  return {
    indicator: figure.indicator,
    period: figure.period,
    source,
    baseSource: base?.source ?? null,
    kind,
    unit: figure.unit,
    value: figure.value ?? 0,
    base: baseValue,
    stated: stated.value,
    decimals: stated.decimals,
    recomputed,
    difference: recomputed === null ? null : roundHalfAway(stated.value - recomputed, DIFFERENCE_DIGITS),
    verdict: words.verdict(finding),
    remark: finding.remarks.map(words.remark).join('; '),
    status,
  };
}

/** The rows of the reconciliation table, one for each stated rate. */
export function reconciliationRows(
  { findings }: Reconciliation,
  language: Language = 'vi',
): ReconciliationRow<RateKind>[] {
  return findings.map((finding) => rowOf(finding, language));
}

/** A row for each level that a text states beside the cell of a table; levels that no cell states are open. */
export function besideCellRows(
  { besideCells }: Reconciliation,
  language: Language = 'vi',
): ReconciliationRow[] {
  const words = reconcileWords[language];
  return besideCells.flatMap(({ source, figure, cell, inCell, verdict }): ReconciliationRow[] => {
    if (figure?.value == null) return [];
    const { indicator, period, unit, value } = figure;
    return [
      {
        indicator,
        period,
        source,
        baseSource: cell?.source ?? null,
        kind: 'level',
        unit,
        value,
        base: inCell,
        stated: value,
        decimals: decimalsOf(value),
        recomputed: inCell,
        difference: inCell === null ? null : roundHalfAway(value - inCell, DIFFERENCE_DIGITS),
        verdict: words.cellVerdict[verdict],
        remark: '',
        status: verdict === 'unknown' ? 'open' : verdict === 'different' ? 'wrong' : 'agrees',
      },
    ];
  });
}
