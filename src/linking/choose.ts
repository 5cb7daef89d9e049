import type { Candidate } from './candidates';
import type { SourceTable } from './row-context';

/** What a cell takes: a candidate, or several that differ and of which only the user can choose. */
export type Choice = { kind: 'chosen'; candidate: Candidate } | { kind: 'differ'; candidates: Candidate[] };

/** How much a table holds of the standard table: the more, the fewer sheets are linked to. */
type Weights = ReadonlyMap<SourceTable['table'], number>;

/** A table that has less than this part of what another has is no rival of it. */
const LEAST_SHARE = 0.5;

/**
 * Chooses for each cell of a row: the right meaning first, originals before links to them, one table for the whole row where it can
 * be. Figures that tie in meaning and differ beyond rounding are left to the user.
 * @param isOfOneSubject - rows of the table are found by name below one heading: a table that holds few of them is another list
 */
export function chooseForRow(
  candidates: readonly Candidate[],
  weights: Weights,
  isOfOneSubject: boolean,
): Map<string, Choice> {
  const byKey = new Map<string, Candidate[]>();
  for (const one of candidates) byKey.set(one.want.key, [...(byKey.get(one.want.key) ?? []), one]);
  const best = new Map(
    [...byKey].flatMap(([key, all]) => {
      const filled = all.filter(({ value }) => value !== null);
      return filled.length ? [[key, bestOf(filled, weights, isOfOneSubject)] as const] : [];
    }),
  );
  const inRow = new Map<SourceTable['table'], number>();
  for (const tied of best.values()) {
    for (const table of new Set(tied.map(({ source }) => source.table)))
      inRow.set(table, (inRow.get(table) ?? 0) + 1);
  }
  const order = (a: Candidate, b: Candidate) =>
    Number(a.hidden) - Number(b.hidden) ||
    Number(a.isLink) - Number(b.isLink) ||
    inRow.get(b.source.table)! - inRow.get(a.source.table)! ||
    weights.get(b.source.table)! - weights.get(a.source.table)!;
  const choices = new Map<string, Choice>();
  for (const [key, tied] of best) {
    const [first, ...others] = [...tied].sort(order);
    const rivals = [...others, ...first.rivals].filter(({ value }) => value !== null);
    const differing = rivals.filter((other) => !isSameFigure(first, other) && other.hidden === first.hidden);
    choices.set(
      key,
      differing.length
        ? { kind: 'differ', candidates: [first, ...differing] }
        : { kind: 'chosen', candidate: first },
    );
  }
  return withBlanks(choices, byKey);
}

/** The candidates that tie in meaning. */
function bestOf(candidates: Candidate[], weights: Weights, isOfOneSubject: boolean): Candidate[] {
  const most = Math.max(...candidates.map(({ source }) => weights.get(source.table)!));
  const rivals = isOfOneSubject
    ? candidates.filter(({ source }) => weights.get(source.table)! >= most * LEAST_SHARE)
    : candidates;
  const best = rivals.reduce((first, one) => (compareRanks(one.rank, first.rank) < 0 ? one : first));
  return rivals.filter(({ rank }) => compareRanks(rank, best.rank) === 0);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place < 0 ? 0 : a[place] - b[place];
}

const CLOSE = 1e-9;
function isSameFigure(a: Candidate, b: Candidate): boolean {
  const rounding = Math.max(a.rounding, b.rounding);
  return Math.abs(a.value! - b.value!) <= rounding + CLOSE * Math.max(1, Math.abs(a.value!));
}

/** A cell of the row's own table that is still blank, or has a sign for no data, is linked too: it may be filled in later. */
function withBlanks(choices: Map<string, Choice>, byKey: Map<string, Candidate[]>): Map<string, Choice> {
  const tables = new Set(
    [...choices.values()].flatMap((choice) =>
      choice.kind === 'chosen' ? [choice.candidate.source.table] : [],
    ),
  );
  for (const [key, all] of byKey) {
    if (choices.has(key)) continue;
    const blank = all.find(({ source, want }) => want.kind === 'level' && tables.has(source.table));
    if (blank) choices.set(key, { kind: 'chosen', candidate: blank });
  }
  return choices;
}
