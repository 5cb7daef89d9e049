import { INDICATORS } from '../../indicators/catalogue';
import { decimalsOf } from '../../indicators/arithmetic/rounding';
import {
  isPartOfYear,
  monthsOf,
  previousPeriod,
  samePeriodLastYear,
  writePeriod,
  wholeYear,
  type PartOfYear,
  type Period,
} from '../../indicators/language/periods';
import { convert, parseUnit } from '../../indicators/language/units';
import type { ReportFigure } from '../report-figure';
import { grouped } from './grouped';
import { indicatorKey, type NamedIndicator } from './indicator-key';
import type { KnownLevel } from './known-level';
import { LevelGroup } from './level-group';
import type { RateKind, RoundedLevel } from './rate-check';

/** Figures of one text. */
export interface ReconcileSource {
  /** How the text is called: a file name, a title. */
  readonly name: string;
  readonly figures: readonly ReportFigure[];
  /** The text itself: with it numbers are taken with the digits printed, zeros at the end included. */
  readonly text?: string;
}

/** A plan or a result from a table of plans and bases. */
export interface StatedLevel extends NamedIndicator {
  readonly role: 'plan' | 'result';
  readonly period: Period;
  readonly value: number;
  readonly unit: string;
  /** Where it stands. */
  readonly source: string;
}

/** A target that is itself measured against the plan is the plan only where it meets it exactly. */
const isPlan = ({ role, planPercent, comparator }: ReportFigure): boolean =>
  role === 'target' && (planPercent === null || planPercent === 100) && comparator === null;

/** Whether a period is months of a year that is known: only their levels can be held against each other. */
const isKnown = (period: Period | null): period is PartOfYear => period !== null && isPartOfYear(period);

/** A figure's level as others can be held against it; none where its period is not known. */
export function knownOf(figure: ReportFigure, source: string): KnownLevel[] {
  const { indicator: name, period: periodText, periodValue: period, value, unit, role } = figure;
  if (!isKnown(period) || periodText === null || value === null || unit === null) return [];
  if (role === 'target' && (!isPlan(figure) || period.kind !== 'year')) return [];
  const known = {
    key: indicatorKey(figure),
    indicator: name,
    period,
    periodText,
    value,
    unit,
    source,
    figure,
  };
  return [{ ...known, role: role === 'target' ? 'plan' : 'result' }];
}

function knownOfTable(level: StatedLevel): KnownLevel[] {
  const { indicator: name, role, period, value, unit, source } = level;
  if (!isKnown(period)) return [];
  return [
    {
      key: indicatorKey(level),
      indicator: name,
      role,
      period,
      periodText: writePeriod(period),
      value,
      unit,
      source,
      figure: null,
    },
  ];
}

/** Levels by what they measure: indicator, role and period. */
export type KnownLevels = ReadonlyMap<string, LevelGroup>;

type Measured = Pick<KnownLevel, 'key' | 'role' | 'period'>;

const measuredKey = ({ key, role, period }: Measured): string => {
  const { from, to } = monthsOf(period);
  return [key, role, from, to, period.year].join('|');
};

/** All plans and results with a year that texts and tables state, in their order. */
export function knownLevels(
  sources: readonly ReconcileSource[],
  table: readonly StatedLevel[] = [],
): KnownLevels {
  const ofTexts = sources.flatMap(({ name, figures }) => figures.flatMap((figure) => knownOf(figure, name)));
  const groups = grouped([...ofTexts, ...table.flatMap(knownOfTable)], measuredKey);
  return new Map([...groups].map(([measured, levels]) => [measured, new LevelGroup(levels)]));
}

const PARENTS: ReadonlyMap<string, string> = new Map(
  INDICATORS.flatMap(({ id, parent }) => (parent ? [[id, parent]] : [])),
);

/**
 * The levels that a rate of a figure can rest on: plans of the year, results of the same or the previous period, results of the
 * whole that the indicator is a part of. Only those whose unit can be compared.
 * @param near - the level that the rate implies, in the figure's unit: of very many different levels those nearest to it are given
 */
export function levelsAgainst(
  figure: ReportFigure,
  kind: RateKind,
  known: KnownLevels,
  near: number | null,
): readonly KnownLevel[] {
  const unit = figure.unit === null ? null : parseUnit(figure.unit);
  const wanted = baseMeasured(figure, kind);
  if (wanted === null || !unit) return [];
  return known.get(wanted)?.against(figure, unit, near) ?? [];
}

/** Levels of the same indicator, role and period, but for its own, whose unit can be compared. */
export function levelsLike(level: KnownLevel, known: KnownLevels): readonly KnownLevel[] {
  const unit = parseUnit(level.unit);
  if (level.figure === null || !unit) return [];
  const near = level.value;
  return known.get(measuredKey(level))?.against(level.figure, unit, near) ?? [];
}

/** What a rate of a figure rests on: indicator, role and period; `null` where the figure's period is not known. */
export function baseMeasured(figure: ReportFigure, kind: RateKind): string | null {
  const period = figure.periodValue;
  if (!isKnown(period)) return null;
  const key = indicatorKey(figure);
  return measuredKey({
    key: kind === 'share' ? (PARENTS.get(key) ?? '') : key,
    role: kind === 'plan' ? 'plan' : 'result',
    period:
      kind === 'plan'
        ? wholeYear(period.year)
        : kind === 'share'
          ? period
          : figure.growthBase === 'previousPeriod'
            ? previousPeriod(period)
            : samePeriodLastYear(period),
  });
}

/** The level's number in another unit of its dimension. */
export function valueIn({ value, unit }: { value: number; unit: string }, wanted: string): number {
  const [from, to] = [parseUnit(unit), parseUnit(wanted)];
  return (from && to && convert(value, from, to)) ?? value;
}

/** What the last digit that is no zero counts: "hơn 21.800" is less than 21.900. */
function lastDigit(value: number): number {
  const decimals = decimalsOf(value);
  if (decimals > 0 || value === 0) return 10 ** -decimals;
  return 10 ** (/0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0);
}

/** A level with what its rounding allows. A plan is set, not measured: it is exact. */
export function roundedLevel(
  { value, unit, role, figure }: Pick<KnownLevel, 'value' | 'unit' | 'role' | 'figure'>,
  wanted: string,
): RoundedLevel {
  const at = (level: number): number => valueIn({ value: level, unit }, wanted);
  if (role === 'plan') return { value: at(value), low: at(value), high: at(value) };
  const approximation = figure?.approximation ?? null;
  const step = approximation === null ? 10 ** -decimalsOf(value) : lastDigit(value);
  const [below, above] =
    approximation === 'over' ? [0, step] : approximation === 'under' ? [step, 0] : [step / 2, step / 2];
  return { value: at(value), low: at(value - below), high: at(value + above) };
}
