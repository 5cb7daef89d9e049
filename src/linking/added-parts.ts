import { readLabel } from '../indicators/language/labels';
import type { TemplateRow } from '../tables/kit';
import { candidatesIn, type Candidate } from './candidates';
import type { MatchedRow } from './match-rows';
import { partsOf } from './parts-of-row';
import type { RowContext, SourceTable } from './row-context';
import { areInOneColumn, onlyNumber, sumOf } from './sums';
import type { Want } from './want';

/** The rows of a source's table that are each row of the standard table, or a part of one. */
type Matched = ReadonlyMap<string, readonly MatchedRow[]>;

/** A whole that the source does not state, from its parts where all of them are there. */
export function sumsOfParts(
  context: Omit<RowContext, 'matched'>,
  wants: readonly Want[],
  matched: Matched,
): Candidate[] {
  const { row, wanted } = context;
  const parts = partsOf(row, wanted.rows);
  if (!parts.length || !parts.every((part) => mayBeThere(part, wanted.rows, matched))) return [];
  const sums = wants.flatMap((want) => {
    if (want.kind !== 'level') return [];
    const found = parts.map((part) => partIn({ ...context, row: part }, want, matched));
    if (!areInOneColumn(found) || !areAllParts(found, context.source.table)) return [];
    const sum = sumOf(found, want, 'parts');
    return sum ? [{ want, found, sum }] : [];
  });
  return sums.length ? (wholeBeside(context, sums, matched) ?? sums.map(({ sum }) => sum)) : [];
}

interface Sum {
  want: Want;
  found: readonly Candidate[];
  sum: Candidate;
}
/** So many figures that are the sums of their parts are no chance. */
const LEAST_EQUAL = 2;

/**
 * A row of another name right above or below the parts, or at an end of the table: it is the whole where each of its figures is the sum, and where it is
 * larger than every part it may be a whole that has more parts, so that nothing is linked. `null`: there is no such row.
 */
function wholeBeside(
  context: Omit<RowContext, 'matched'>,
  sums: readonly Sum[],
  matched: Matched,
): Candidate[] | null {
  const known = new Set([...matched.values()].flat().map(({ row }) => row));
  const rows = context.source.table.rows.filter(({ heading }) => !heading);
  const places = new Set(sums.flatMap(({ found }) => found.map(({ cell }) => cell.row)));
  const [first, last] = [Math.min(...places), Math.max(...places)].map((place) =>
    rows.findIndex(({ row }) => row === place),
  );
  for (const row of new Set([rows[first - 1], rows[last + 1], rows[0], rows[rows.length - 1]])) {
    if (!row || known.has(row)) continue;
    const own = sums.map(({ want }) =>
      onlyNumber(candidatesIn({ ...context, matched: { row, confidence: 1 } }, [want]).candidates),
    );
    const isSum = own.every((one, place) => one !== null && isNear(one, sums[place].sum));
    if (isSum && own.length >= LEAST_EQUAL) return own.filter((one) => one !== null);
    const isLarger = own.some(
      (one, place) => one !== null && sums[place].found.every(({ value }) => one.value! > value!),
    );
    if (isLarger) return [];
  }
  return null;
}

const isNear = (one: Candidate, sum: Candidate): boolean =>
  Math.abs(one.value! - sum.value!) <= one.rounding + sum.rounding;

/** Whether no row between the parts may be one more of them: what stands there is a part of a part. */
function areAllParts(parts: readonly Candidate[], { rows }: SourceTable['table']): boolean {
  const places = parts.flatMap(({ cell: { row, added = [] } }) => [row, ...added.map((one) => one.row)]);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const ranks = rows.flatMap(({ row, rank }) => (places.includes(row) && rank !== null ? [rank] : []));
  const deepest = Math.max(...ranks);
  return rows
    .filter(({ row, heading }) => row > first && row < last && !heading && !places.includes(row))
    .every(({ rank, label }) => (rank !== null && rank > deepest) || readLabel(label).ofWhich);
}

const mayBeThere = (part: TemplateRow, rows: readonly TemplateRow[], matched: Matched): boolean =>
  matched.has(part.id) || partsOf(part, rows).length > 0;

/** A part as its own row says it, else as the sum of its own parts. */
function partIn(context: Omit<RowContext, 'matched'>, want: Want, matched: Matched): Candidate | null {
  const rows = matched.get(context.row.id) ?? [];
  const own = rows.flatMap((one) => candidatesIn({ ...context, matched: one }, [want]).candidates);
  return onlyNumber(own) ?? (own.length ? null : (sumsOfParts(context, [want], matched)[0] ?? null));
}
