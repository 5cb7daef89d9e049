import { INDICATORS } from '../indicators/catalogue';
import type { TemplateRow } from '../tables/kit';

const known = new WeakMap<readonly TemplateRow[], Map<TemplateRow, readonly TemplateRow[]>>();

/**
 * All parts of a row: the rows of the table that add up to it, none where a list among them is open, else the indicators that are parts
 * of its own, as rows that the table does not have. Indices have no parts.
 */
export function partsOf(row: TemplateRow, rows: readonly TemplateRow[]): readonly TemplateRow[] {
  let ofRows = known.get(rows);
  if (!ofRows) known.set(rows, (ofRows = new Map()));
  let parts = ofRows.get(row);
  if (!parts) ofRows.set(row, (parts = findParts(row, rows)));
  return parts;
}

function findParts(row: TemplateRow, rows: readonly TemplateRow[]): TemplateRow[] {
  if (row.values !== undefined) return [];
  const own = rows.filter(({ parent, sums }) => sums && parent === row.id);
  if (own.length) return own.some(({ list, listLine }) => list || listLine) ? [] : own;
  return INDICATORS.filter(({ parent }) => parent !== undefined && parent === row.indicator).map(
    ({ id, vi, en }) => ({ ...row, id: `${row.id}/${id}`, words: { vi, en }, indicator: id }),
  );
}

/** The parts of these rows that are no rows of the table themselves. */
export const impliedParts = (rows: readonly TemplateRow[]): TemplateRow[] =>
  rows.flatMap((row) => partsOf(row, rows).filter((part) => !rows.includes(part)));
