import { spellingKey } from '../../src/indicators/language/spelling';
import { convert, parseUnit } from '../../src/indicators/language/units';
import { readPeriod } from '../../src/reports/reader/periods';
import { sentences } from '../../src/reports/reader/tokens';
import type { ReportFigure } from '../../src/reports/report-figure';

/** A figure as a person labelled it: what the text says, without where and how surely. */
export type LabelledFigure = Omit<
  ReportFigure,
  'start' | 'end' | 'confidence' | 'indicatorId' | 'periodValue'
>;

/** How many of the matched figures agree in one field. */
export type FieldCounts = Record<'role' | 'period' | 'plan' | 'growth', number>;

/** What one text, or several together, came to. */
export interface Score {
  labelled: number;
  read: number;
  matched: number;
  agreeing: FieldCounts;
  /** In words: labelled and not read, read and not labelled, fields that differ. */
  misses: string[];
}

const LEAST_SHARED = 1 / 3;
const same = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

function words(name: string): Set<string> {
  return new Set(
    spellingKey(name.replace(/\([^()]*\)/g, ' '))
      .split(' ')
      .filter(Boolean),
  );
}

/** Part of all words of two names that both have. */
function shared(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(1, left.size + right.size - both);
}

/** The level in the other's unit; `null` where the units measure different things. */
function inUnitOf(value: number | null, from: string | null, to: string | null): number | null {
  if (value === null) return null;
  if (from === to) return value;
  const [unit, other] = [from === null ? null : parseUnit(from), to === null ? null : parseUnit(to)];
  return unit && other && convert(value, unit, other);
}

function isMatch(labelled: LabelledFigure, read: LabelledFigure): boolean {
  if (shared(labelled.indicator, read.indicator) < LEAST_SHARED) return false;
  const level = labelled.value ?? labelled.low;
  if (level !== null) {
    const [low, high] = [labelled.low ?? labelled.value, labelled.high ?? labelled.value];
    const readLow = inUnitOf(read.low ?? read.value, read.unit, labelled.unit);
    const readHigh = inUnitOf(read.high ?? read.value, read.unit, labelled.unit);
    return readLow !== null && same(low, readLow) && same(high, readHigh);
  }
  if (read.value !== null || read.low !== null) return false;
  const rates = ['growthPercent', 'growthTimes', 'growthLow', 'planPercent', 'share'] as const;
  return rates.some((rate) => labelled[rate] !== null && same(labelled[rate], read[rate]));
}

function periodKey(period: string | null): string {
  if (period === null) return '';
  for (const { tokens } of sentences(period)) {
    for (let at = 0; at < tokens.length; at += 1) {
      const found = readPeriod(tokens, at);
      if (found !== null) return `${found.kind} ${found.number} ${found.year}`;
    }
  }
  return spellingKey(period);
}

const FIELDS: Record<keyof FieldCounts, (labelled: LabelledFigure, read: LabelledFigure) => boolean> = {
  role: (a, b) => a.role === b.role,
  period: (a, b) => periodKey(a.period) === periodKey(b.period),
  plan: (a, b) => same(a.planPercent, b.planPercent),
  growth: (a, b) =>
    same(a.growthPercent, b.growthPercent) &&
    same(a.growthTimes, b.growthTimes) &&
    same(a.growthLow, b.growthLow) &&
    same(a.growthHigh, b.growthHigh),
};
const fieldNames = Object.keys(FIELDS) as (keyof FieldCounts)[];

function shown(figure: LabelledFigure): string {
  const said = Object.entries(figure).filter(
    ([key, value]) =>
      value !== null && !['start', 'end', 'confidence', 'indicatorId', 'periodValue'].includes(key),
  );
  return said.map(([key, value]) => (key === 'indicator' ? String(value) : `${key} ${value}`)).join(' | ');
}

/** Compares what was read from a text with what a person labelled; each labelled figure is matched with one read figure at most. */
export function score(labelled: readonly LabelledFigure[], read: readonly LabelledFigure[]): Score {
  const pairs = labelled.flatMap((label, left) =>
    read.flatMap((figure, right) => {
      if (!isMatch(label, figure)) return [];
      const fields = fieldNames.filter((field) => FIELDS[field](label, figure)).length;
      return [{ left, right, merit: fields + shared(label.indicator, figure.indicator) }];
    }),
  );
  pairs.sort((a, b) => b.merit - a.merit || a.left - b.left || a.right - b.right);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { left, right } of pairs) {
    if (partner.has(left) || taken.has(right)) continue;
    partner.set(left, right);
    taken.add(right);
  }
  const agreeing: FieldCounts = { role: 0, period: 0, plan: 0, growth: 0 };
  const misses: string[] = [];
  labelled.forEach((label, left) => {
    const right = partner.get(left);
    if (right === undefined) {
      misses.push(`not read: ${shown(label)}`);
      return;
    }
    for (const field of fieldNames) {
      if (FIELDS[field](label, read[right])) agreeing[field] += 1;
      else misses.push(`${field}: ${shown(label)}\n      read: ${shown(read[right])}`);
    }
  });
  read.forEach((figure, right) => {
    if (!taken.has(right)) misses.push(`too much: ${shown(figure)}`);
  });
  return { labelled: labelled.length, read: read.length, matched: partner.size, agreeing, misses };
}

/** Several texts together. */
export function total(scores: readonly Score[]): Score {
  const sum = (of: (one: Score) => number) => scores.reduce((all, one) => all + of(one), 0);
  const agreeing: FieldCounts = { role: 0, period: 0, plan: 0, growth: 0 };
  for (const field of fieldNames) agreeing[field] = sum((one) => one.agreeing[field]);
  return {
    labelled: sum((one) => one.labelled),
    read: sum((one) => one.read),
    matched: sum((one) => one.matched),
    agreeing,
    misses: scores.flatMap((one) => one.misses),
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
export const precision = ({ matched, read }: Score) => ratio(matched, read);
export const recall = ({ matched, labelled }: Score) => ratio(matched, labelled);
/** Harmonic mean of precision and recall. */
export const f1 = ({ matched, read, labelled }: Score) => ratio(2 * matched, read + labelled);
/** Part of the matched figures that agree in a field. */
export const agreement = (one: Score, field: keyof FieldCounts) => ratio(one.agreeing[field], one.matched);
