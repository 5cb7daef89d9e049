import { INDICATORS } from '../indicators/catalogue';
import type { TemplateRow } from '../tables/kit';
import { candidatesIn, type Candidate } from './candidates';
import type { MatchedRow } from './match-rows';
import type { RowContext } from './row-context';
import { onlyNumber, sumOf } from './sums';
import type { Want } from './wants';

/** The rows of a source's table that are a row of the standard table. */
type RowsOf = (row: TemplateRow) => readonly MatchedRow[];

/** A whole that the source does not state, from its parts where all of them are there. */
export function sumsOfParts(
  context: Omit<RowContext, 'matched'>,
  wants: readonly Want[],
  rowsOf: RowsOf,
): Candidate[] {
  const parts = partsOf(context);
  if (!parts.length) return [];
  return wants.flatMap((want) => {
    if (want.kind !== 'level') return [];
    const found = parts.map((part) => partIn({ ...context, row: part }, want, rowsOf));
    return found.every((part) => part !== null) ? (sumOf(found, want, 'parts') ?? []) : [];
  });
}

/** A part as its own row says it, else as the sum of its own parts. */
function partIn(context: Omit<RowContext, 'matched'>, want: Want, rowsOf: RowsOf): Candidate | null {
  const own = rowsOf(context.row).flatMap(
    (matched) => candidatesIn({ ...context, matched }, [want]).candidates,
  );
  return onlyNumber(own) ?? (own.length ? null : (sumsOfParts(context, [want], rowsOf)[0] ?? null));
}

/**
 * All parts of a row: rows of the table that add up to it, none where a list is open, else the indicators that are parts of its own.
 */
function partsOf({ row, wanted }: Pick<RowContext, 'row' | 'wanted'>): TemplateRow[] {
  if (row.values !== undefined) return [];
  const own = wanted.rows.filter(({ parent, sums }) => sums && parent === row.id);
  if (own.length) return own.some(({ list, listLine }) => list || listLine) ? [] : own;
  return INDICATORS.filter(({ parent }) => parent !== undefined && parent === row.indicator).map(
    ({ id, vi, en }) => ({
      ...row,
      id: `${row.id}/${id}`,
      words: { vi, en },
      indicator: id,
    }),
  );
}
