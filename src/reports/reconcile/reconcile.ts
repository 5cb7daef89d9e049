import { isResult } from '../../indicators/outcome';
import { practicallyEqual } from '../../indicators/rounding';
import { recompute } from '../../indicators/statements';
import type { ReportFigure } from '../report-figure';
import type { Contradiction, Finding, RateVerdict, Reconciliation, Remark, Standing } from './finding';
import { grouped } from './grouped';
import type { KnownLevel, KnownLevels, ReconcileSource, StatedLevel } from './known-levels';
import { knownLevels, levelsAgainst, roundedLevel, valueIn } from './known-levels';
import type { StatedRate } from './printed';
import { statedRate } from './printed';
import type { RateKind } from './rate-check';
import { explainedByLevels, impliedLevel, rateAgreement } from './rate-check';
import { digitsBeside, fewerDigits, neighbourhood, remarksOnDifference } from './remarks';

/** The rates a figure states beside its level. */
function ratesOf(figure: ReportFigure, phrase: string | null): [RateKind, StatedRate][] {
  const { planPercent, growthPercent, growthTimes, share } = figure;
  const rates: [RateKind, number | null][] = [
    ['plan', planPercent],
    ['growth', growthPercent],
    ['times', growthTimes],
    ['share', share],
  ];
  return rates.flatMap(([kind, rate]) => (rate === null ? [] : [[kind, statedRate(rate, phrase)]]));
}

type Judged = Omit<Finding, 'remarks' | 'standing'>;

/** A rate held against one level. */
function heldAgainst(open: Judged, base: KnownLevel): Judged {
  const { figure, kind, stated } = open;
  const { value, unit } = figure;
  if (value === null || unit === null) return open;
  const baseValue = valueIn(base, unit);
  const recomputed = recompute(kind, value, baseValue);
  if (!isResult(recomputed)) return open;
  const found = rateAgreement(stated, recomputed);
  const ofFigure = roundedLevel({ value, unit, role: 'result', figure }, unit);
  const isExplained =
    found === 'different' && explainedByLevels(kind, stated, ofFigure, roundedLevel(base, unit));
  return { ...open, base, baseValue, recomputed, verdict: isExplained ? 'withinLevels' : found };
}

/** Better verdicts first: of several published bases the one counts that the text can have meant. */
const preference: readonly RateVerdict[] = [
  'equal',
  'withinRounding',
  'truncated',
  'withinLevels',
  'different',
  'unknown',
];

/** Differences that have another explanation than a wrong number. */
const EXPLANATIONS: ReadonlySet<Remark['kind']> = new Set(['revisedBase', 'seriesBreak', 'timesAsIncrease']);

function standingOf({ verdict }: Judged, remarks: readonly Remark[]): Standing {
  if (verdict === 'unknown') return 'open';
  if (verdict !== 'different') return 'agrees';
  return remarks.some(({ kind }) => EXPLANATIONS.has(kind)) ? 'doubtful' : 'wrong';
}

function judge(
  source: ReconcileSource,
  figure: ReportFigure,
  [kind, stated]: [RateKind, StatedRate],
  known: KnownLevels,
): Finding {
  const open: Judged = {
    source: source.name,
    figure,
    kind,
    stated,
    base: null,
    baseValue: null,
    recomputed: null,
    implied: figure.value === null ? null : impliedLevel(kind, figure.value, stated),
    verdict: 'unknown',
  };
  const rank = ({ verdict }: Judged): number => preference.indexOf(verdict);
  const judged = levelsAgainst(figure, kind, known)
    .map((base) => heldAgainst(open, base))
    .reduce((best, next) => (rank(next) <= rank(best) ? next : best), open);
  const remarks = judged.verdict === 'different' ? remarksOnDifference(judged) : [];
  return { ...judged, remarks, standing: standingOf(judged, remarks) };
}

/** Results of one indicator and period that are stated with different levels. */
function contradictionsOf(known: KnownLevels): Contradiction[] {
  const ofPeriod = ({ role, period }: KnownLevel): string =>
    [role, period.kind, period.number, period.year].join('|');
  return [...known.values()]
    .flatMap((levels) => [...grouped(levels, ofPeriod).values()])
    .flatMap((levels) => {
      const differing = levels.filter(
        (level, place) =>
          levels.findIndex((other) => practicallyEqual(valueIn(other, level.unit), level.value)) === place,
      );
      return differing.length > 1 ? [{ levels: differing }] : [];
    });
}

/**
 * Holds every rate that reports state against the levels that they, other reports, or a table state: attainment of the plan, growth,
 * multiples and shares are recomputed and judged with the intervals that rounding allows (đối chiếu số liệu công bố). The plan or base
 * that a rate implies is given also where none is known.
 * @param sources - the figures of each text, in the order of their publication
 * @param table - plans and bases known from elsewhere
 */
export function reconcile(
  sources: readonly ReconcileSource[],
  table: readonly StatedLevel[] = [],
): Reconciliation {
  const known = knownLevels(sources, table);
  const findings = sources.flatMap((source) =>
    source.figures.flatMap((figure) => {
      const phrase = source.text?.slice(figure.start, figure.end).normalize('NFC') ?? null;
      const rates = figure.value === null ? [] : ratesOf(figure, phrase);
      return rates.map((rate) => judge(source, figure, rate, known));
    }),
  );
  const beside = new Map(
    [...grouped(findings, neighbourhood)].map(([place, neighbours]) => [place, digitsBeside(neighbours)]),
  );
  const remarked = findings.map((finding) => ({
    ...finding,
    remarks: [...finding.remarks, ...fewerDigits(finding, beside.get(neighbourhood(finding)) ?? null)],
  }));
  return { findings: remarked, contradictions: contradictionsOf(known) };
}
