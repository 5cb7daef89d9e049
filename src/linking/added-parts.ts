import { readLabel } from '../indicators/language/labels';
import type { TemplateRow } from '../tables/kit';
import { candidatesIn, type Candidate } from './candidates';
import type { MatchedRow } from './match-rows';
import { partsOf } from './parts-of-row';
import type { RowContext, SourceTable } from './row-context';
import { areInOneColumn, onlyNumber, sumOf } from './sums';
import type { Want } from './wants';

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
  return wants.flatMap((want) => {
    if (want.kind !== 'level') return [];
    const found = parts.map((part) => partIn({ ...context, row: part }, want, matched));
    return areInOneColumn(found) && areAllParts(found, context.source.table)
      ? (sumOf(found, want, 'parts') ?? [])
      : [];
  });
}

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
