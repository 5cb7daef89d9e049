import type { Candidate } from './candidates';
import type { LinkedCell, WordedSource } from './link-plan';
import { sheetKind } from './rules';
import type { SourceCell } from './source-cell';

/** More candidates than these help no one to choose. */
const MOST_OTHERS = 8;

/** What each cell of a row takes, and what it might have taken. */
export function linkedCells(
  row: string,
  candidates: readonly Candidate[],
  chosen: Readonly<Record<string, SourceCell>>,
  isGiven: (column: string) => boolean,
): LinkedCell[] {
  const byColumn = new Map<string, Candidate[]>();
  for (const one of candidates) byColumn.set(one.want.key, [...(byColumn.get(one.want.key) ?? []), one]);
  return [...byColumn].map(([column, all]) => {
    const own = chosen[column];
    const source = own && all.find(({ cell }) => cell === own);
    const others = [...all]
      .filter(({ cell, value }) => value !== null && !(own && isSamePlace(cell, own)))
      .sort(compare);
    return {
      row,
      column,
      source: source ? worded(source) : null,
      others: distinct(others).slice(0, MOST_OTHERS).map(worded),
      isGiven: isGiven(column),
    };
  });
}

function compare(a: Candidate, b: Candidate): number {
  const place = a.rank.findIndex((part, index) => part !== b.rank[index]);
  return place < 0 ? 0 : a.rank[place] - b.rank[place];
}

const isSamePlace = (a: SourceCell, b: SourceCell) =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.added?.length === b.added?.length;

const distinct = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ cell }, place) => candidates.findIndex((other) => isSamePlace(other.cell, cell)) === place,
  );

function worded({ cell, value, words, source: { table } }: Candidate): WordedSource {
  const row = table.rows.find((one) => one.row === cell.row);
  const column = table.columns.find((one) => one.column === cell.column);
  const unit =
    cell.figure.unit || row?.unit || column?.unit || (table.units.length === 1 ? table.units[0] : null);
  return { cell, value, ...words, title: table.title, unit: unit || null, sheetKind: sheetKind(table) };
}
