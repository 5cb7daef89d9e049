import type { TemplateRow, Words } from '../tables/kit';
import type { Candidate, NearMiss } from './candidates';
import type { Choice } from './choose';
import { cellKeyOf, type GivenLinks } from './given-links';
import type { LinkedCell, LinkPlan, MissingCell, RowCells, TableFill } from './link-plan';
import { linkedCells } from './linked-cells';
import { inputRows, scaledUnitOf, trackedUnit, type Wanted } from './wanted';
import type { Want } from './want';

/** What was found for a table, and what was chosen of it. */
export interface Chosen {
  choices: ReadonlyMap<string, ReadonlyMap<string, Choice>>;
  candidates: ReadonlyMap<string, readonly Candidate[]>;
  near: ReadonlyMap<string, NearMiss>;
  given: GivenLinks;
  wanted: Wanted;
  /** What a row wants in the year asked for. */
  wantsOf: (row: TemplateRow) => readonly Want[];
}

/** What choices fill. */
export function fillOf({ choices, near, given, wanted, wantsOf }: Chosen): TableFill {
  const rows = new Map<string, RowCells>();
  const missing: MissingCell[] = [];
  const counts = new Map<string, number>();
  for (const row of inputRows(wanted)) {
    const chosen = choices.get(row.id)!;
    const cells: RowCells = {};
    for (const [key, choice] of chosen) if (choice.kind === 'chosen') cells[key] = choice.candidate.cell;
    dropComputed(cells, (column) => given.cells.has(cellKeyOf(row.id, column)));
    if (Object.values(cells).some(({ figure }) => figure.value !== null)) {
      rows.set(row.id, cells);
      for (const { sheet } of Object.values(cells)) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    }
    const own = rows.get(row.id) ?? {};
    const isRefused = (column: string) => given.cells.get(cellKeyOf(row.id, column))?.length === 0;
    missing.push(
      ...missingOf(row, own, chosen, near, wantsOf(row)).filter(({ column }) => !isRefused(column)),
    );
  }
  return {
    rows,
    sheets: [...counts].sort(([, a], [, b]) => b - a).map(([sheet]) => sheet),
    assumedUnit: assumedUnitIn(rows, wanted),
    missing,
  };
}

/** The plan that choices make: with every cell's words, and what else it might have been. */
export function planOf(chosen: Chosen): LinkPlan {
  const { candidates, given, wanted } = chosen;
  const fill = fillOf(chosen);
  const cells = inputRows(wanted).flatMap((row): LinkedCell[] => [
    ...linkedCells(row.id, candidates.get(row.id) ?? [], fill.rows.get(row.id) ?? {}, (column) =>
      given.cells.has(cellKeyOf(row.id, column)),
    ),
    ...refusedIn(row, given),
  ]);
  return { ...fill, cells, unmet: given.unmet };
}

/** The cells of a row that the user wants no link for. */
function refusedIn({ id }: TemplateRow, { cells }: GivenLinks): LinkedCell[] {
  const start = cellKeyOf(id, '');
  return [...cells].flatMap(([key, found]) =>
    !found.length && key.startsWith(start)
      ? [{ row: id, column: key.slice(start.length), source: null, others: [], isGiven: true }]
      : [],
  );
}

/** The units of all rows whose sources name none. */
function assumedUnitIn(rows: ReadonlyMap<string, RowCells>, wanted: Wanted): Words | null {
  const units = new Map<string, Words>();
  for (const row of inputRows(wanted)) {
    const isAssumed = Object.values(rows.get(row.id) ?? {}).some(({ unitIsAssumed }) => unitIsAssumed);
    const unit = isAssumed ? (trackedUnit(wanted) ?? scaledUnitOf(row, wanted)) : null;
    if (unit) units.set(unit.vi, unit);
  }
  const all = [...units.values()];
  return all.length
    ? { vi: all.map(({ vi }) => vi).join('; '), en: all.map(({ en }) => en).join('; ') }
    : null;
}

/** Where the table computes a rate from linked levels, what the source states of it is not needed, unless the user wants it. */
function dropComputed(cells: RowCells, isGiven: (column: string) => boolean): void {
  for (const [key, { insteadOf }] of Object.entries(cells)) {
    const isComputed = insteadOf?.every(
      (level) => typeof level === 'string' && (cells[level]?.figure.value ?? null) !== null,
    );
    if (isComputed && !isGiven(key)) delete cells[key];
  }
}

function missingOf(
  row: TemplateRow,
  cells: RowCells,
  chosen: ReadonlyMap<string, Choice>,
  near: ReadonlyMap<string, NearMiss>,
  wants: readonly Want[],
): MissingCell[] {
  const keys = new Set(wants.filter(({ insteadOf }) => insteadOf === null).map(({ key }) => key));
  return [...keys].flatMap((column): MissingCell[] => {
    if (cells[column]) return [];
    const choice = chosen.get(column);
    if (choice?.kind === 'differ') {
      const candidates = choice.candidates.map(({ cell }) => cell);
      return [{ row: row.id, column, reason: { kind: 'differ', candidates } }];
    }
    return [{ row: row.id, column, reason: near.get(cellKeyOf(row.id, column)) ?? { kind: 'notFound' } }];
  });
}
