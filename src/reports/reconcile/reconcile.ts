import { isResult } from '../../indicators/arithmetic/outcome';
import { recompute } from '../../indicators/arithmetic/statements';
import type { ReportFigure } from '../report-figure';
import { levelsBesideCells } from './beside-cells';
import type { Contradiction, Finding, RateVerdict, Reconciliation, Remark, FindingStatus } from './finding';
import { grouped } from './grouped';
import { namesOneThing } from './indicator-key';
import { impliedThatDiffer } from './implied-bases';
import type { KnownLevel } from './known-level';
import type { KnownLevels, ReconcileSource, StatedLevel } from './known-levels';
import { knownLevels, knownOf, levelsAgainst, roundedLevel, valueIn } from './known-levels';
import type { StatedRate } from './printed';
import { statedRate } from './printed';
import type { RateKind } from './rate-check';
import { explainedByLevels, impliedLevel, rateAgreement } from './rate-check';
import { digitsBeside, fewerDigits, neighbourhood, remarksOnDifference } from './remarks';
import { sumsThatDiffer } from './sums';
import { wholesIn } from './wholes';

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

type Judged = Omit<Finding, 'remarks' | 'status'>;

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

function statusOf({ verdict }: Judged, remarks: readonly Remark[]): FindingStatus {
  if (verdict === 'unknown') return 'open';
  if (verdict !== 'different') return 'agrees';
  return remarks.some(({ kind }) => EXPLANATIONS.has(kind)) ? 'doubtful' : 'wrong';
}

function judge(
  source: ReconcileSource,
  figure: ReportFigure,
  [kind, stated]: [RateKind, StatedRate],
  known: KnownLevels,
  whole: ReportFigure | undefined,
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
  const levels = levelsAgainst(figure, kind, known, open.implied?.point ?? null);
  const ofWhole = kind === 'share' && levels.length === 0 && whole ? knownOf(whole, source.name) : [];
  const judged = [...levels, ...ofWhole]
    .map((base) => heldAgainst(open, base))
    .reduce((best, next) => (rank(next) <= rank(best) ? next : best), open);
  const remarks = judged.verdict === 'different' ? remarksOnDifference(judged) : [];
  return { ...judged, remarks, status: statusOf(judged, remarks) };
}

/** A text's level that differs from a cell's is told beside the cell; here texts differ from texts, or cells from cells. */
function isAmongTextsOrTables(levels: readonly KnownLevel[]): boolean {
  const ofTexts = levels.filter(({ figure }) => figure !== null).length;
  return ofTexts > 1 || levels.length - ofTexts > 1;
}

/** "465 dự án với tổng vốn đầu tư đăng ký 33 tỷ USD (ngoài khu 173 dự án với tổng vốn đầu tư đăng ký 17 tỷ USD)": each of its own. */
function areOfOneSentence(levels: readonly KnownLevel[], sources: readonly ReconcileSource[]): boolean {
  const [first] = levels;
  const { text } = sources.find(({ name }) => name === first?.source) ?? {};
  const figures = levels.flatMap(({ figure }) => figure ?? []);
  const isOfOneText = levels.every(({ source, figure }) => source === first?.source && figure !== null);
  if (text === undefined || !isOfOneText || figures.some(({ indicatorId }) => indicatorId !== null))
    return false;
  const from = Math.min(...figures.map(({ start }) => start));
  const to = Math.max(...figures.map(({ start }) => start));
  return !/[.!?]\s|\n/.test(text.slice(from, to));
}

/** Levels of one indicator and period that are stated differently. */
const levelsThatDiffer = (known: KnownLevels, sources: readonly ReconcileSource[]): Contradiction[] =>
  [...known.values()].flatMap((group) =>
    group
      .contradicting()
      .filter(isAmongTextsOrTables)
      .filter((levels) => levels.every(({ indicator, unit }) => namesOneThing({ indicator, unit })))
      .filter((levels) => !areOfOneSentence(levels, sources))
      .map((levels): Contradiction => ({ kind: 'levels', levels })),
  );

function findingsOn(
  source: ReconcileSource,
  figure: ReportFigure,
  known: KnownLevels,
  whole: ReportFigure | undefined,
): Finding[] {
  if (figure.value === null) return [];
  const phrase = source.text?.slice(figure.start, figure.end).normalize('NFC') ?? null;
  return ratesOf(figure, phrase).map((rate) => judge(source, figure, rate, known, whole));
}

/** Remarks that need all findings: on digits beside those of the neighbours. */
function withNeighbours(findings: readonly Finding[]): Finding[] {
  const beside = new Map(
    [...grouped(findings, neighbourhood)].map(([place, neighbours]) => [place, digitsBeside(neighbours)]),
  );
  return findings.map((finding) => ({
    ...finding,
    remarks: [...finding.remarks, ...fewerDigits(finding, beside.get(neighbourhood(finding)) ?? null)],
  }));
}

/**
 * Does what `reconcile` does figure by figure, so that a reconciliation of thousands can show how far it got, or stop.
 * @returns a generator that gives, behind each figure, which share of them was reached, 0 to 1, and the reconciliation at the end
 */
export function* reconcileInSteps(
  sources: readonly ReconcileSource[],
  table: readonly StatedLevel[] = [],
): Generator<number, Reconciliation, void> {
  const known = knownLevels(sources, table);
  const all = sources.reduce((sum, { figures }) => sum + figures.length, 0);
  const findings: Finding[] = [];
  let reached = 0;
  for (const source of sources) {
    const wholes = wholesIn(source.figures);
    for (const figure of source.figures) {
      findings.push(...findingsOn(source, figure, known, wholes.get(figure)));
      yield ++reached / all;
    }
  }
  const contradictions = [
    ...levelsThatDiffer(known, sources),
    ...sources.flatMap(sumsThatDiffer),
    ...impliedThatDiffer(findings, sources),
  ];
  const besideCells = table.length === 0 ? [] : levelsBesideCells(sources, known);
  return { findings: withNeighbours(findings), contradictions, besideCells };
}

/**
 * Holds every rate that reports state against the levels that they, other reports, or a table state: attainment of the plan, growth,
 * multiples and shares are recomputed and judged with the intervals that rounding allows (đối chiếu số liệu công bố). The plan or base
 * that a rate implies is given also where none is known. Takes time nearly proportional to the number of figures.
 * @param sources - the figures of each text, in the order of their publication
 * @param table - plans and bases known from elsewhere
 */
export function reconcile(
  sources: readonly ReconcileSource[],
  table: readonly StatedLevel[] = [],
): Reconciliation {
  const steps = reconcileInSteps(sources, table);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
