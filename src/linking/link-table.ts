import type { TemplateRow, Words } from '../tables/kit';
import type { RecognisedSheet } from '../recognition';
import { sumsIn } from './added-months';
import { candidatesIn, type Candidate, type NearMiss } from './candidates';
import type { SourceTable } from './row-context';
import { chooseForRow, type Choice } from './choose';
import type { LinkPlan, MissingCell, RowCells } from './link-plan';
import { isOfIndicator, matchMonths } from './match-months';
import { matchRows, type MatchedRow } from './match-rows';
import { hasMonthsOf } from './period-columns';
import { territoryOfWorkbook } from './territory';
import { inputRows, scaledUnitOf, trackedUnit, type Wanted } from './wanted';
import { wantsOf, type Want } from './wants';

/** Looks through all tables of these sheets for every cell of a standard table that has a figure of its own. */
export function linkTable(sheets: readonly RecognisedSheet[], wanted: Wanted): LinkPlan {
  const territory = territoryOfWorkbook(sheets);
  const found = new Map<string, Candidate[]>();
  const near = new Map<string, NearMiss>();
  const sources = sheets.flatMap((sheet) => sheet.tables.map((table): SourceTable => ({ sheet, table })));
  const inputs = inputRows(wanted);
  for (const source of sources) {
    const year = wanted.year ?? source.table.year?.value ?? null;
    if (year === null) continue;
    const matched = rowsIn(source, wanted, year);
    for (const row of inputs) {
      const about = aboutOf(row, wanted);
      const wants = wantsIn(about, wanted, year);
      const fit = { reportingYear: year, isIndex: row.values !== undefined, isTracker: isTracker(wanted) };
      const context = { source, row: about, wanted, territory, fit };
      if (!fit.isTracker && isFilledByMonths(row, source))
        found.set(row.id, [...(found.get(row.id) ?? []), ...sumsIn(context, wants)]);
      for (const own of matched.get(row.id) ?? []) {
        const read = candidatesIn({ ...context, matched: own }, wants);
        found.set(row.id, [...(found.get(row.id) ?? []), ...read.candidates]);
        for (const [key, miss] of read.near)
          if (!near.has(`${row.id}|${key}`)) near.set(`${row.id}|${key}`, miss);
      }
    }
  }
  const weights = new Map(sources.map(({ table }) => [table, 0]));
  for (const { source, value } of [...found.values()].flat())
    if (value !== null) weights.set(source.table, weights.get(source.table)! + 1);
  const choices = new Map(
    inputs.map(({ id }) => [id, chooseForRow(found.get(id) ?? [], weights, isOfOneSubject(wanted))] as const),
  );
  return planOf(choices, near, wanted);
}

const isTracker = ({ template }: Wanted) => template.parameters.includes('indicator');

/** A month of a tracker is of the tracker's indicator. */
const aboutOf = (row: TemplateRow, { indicator }: Wanted): TemplateRow =>
  indicator === undefined ? row : { ...row, indicator };

const wantsIn = (row: TemplateRow, { template, month, quarter, form }: Wanted, year: number): Want[] =>
  wantsOf(template, row, { year, month, ...(quarter !== undefined && { quarter }) }, form);

/** Whether the rows are parts of one thing, as branches of industry or goods of exports are. */
function isOfOneSubject({ rows }: Wanted): boolean {
  const wholes = new Set(rows.flatMap(({ indicator }) => indicator?.split('.')[0] ?? []));
  return wholes.size <= 1;
}

function rowsIn(source: SourceTable, wanted: Wanted, year: number): Map<string, MatchedRow[]> {
  const { table } = source;
  const rows = inputRows(wanted);
  if (isTracker(wanted)) {
    const isOf = wanted.indicator !== undefined && isOfIndicator(table, wanted.indicator);
    return isOf ? matchMonths(table, rows, year) : new Map<string, MatchedRow[]>();
  }
  const matched = matchRows(table, wanted.template, rows, wanted.baseYear);
  const months = table.rows.filter(({ period }) => period !== null).map((row) => ({ row, confidence: 1 }));
  for (const row of rows) if (isFilledByMonths(row, source)) matched.set(row.id, months);
  return matched;
}

const isFilledByMonths = ({ indicator }: TemplateRow, { table }: SourceTable): boolean =>
  indicator !== undefined && hasMonthsOf(table, indicator);

function planOf(
  choices: Map<string, Map<string, Choice>>,
  near: Map<string, NearMiss>,
  wanted: Wanted,
): LinkPlan {
  const rows = new Map<string, RowCells>();
  const missing: MissingCell[] = [];
  const counts = new Map<string, number>();
  for (const row of inputRows(wanted)) {
    const chosen = choices.get(row.id)!;
    const cells: RowCells = {};
    for (const [key, choice] of chosen) if (choice.kind === 'chosen') cells[key] = choice.candidate.cell;
    dropComputed(cells);
    if (Object.values(cells).some(({ figure }) => figure.value !== null)) {
      rows.set(row.id, cells);
      for (const { sheet } of Object.values(cells)) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    }
    missing.push(...missingOf(row, rows.get(row.id) ?? {}, chosen, near, wanted));
  }
  return {
    rows,
    sheets: [...counts].sort(([, a], [, b]) => b - a).map(([sheet]) => sheet),
    assumedUnit: assumedUnitIn(rows, wanted),
    missing,
  };
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

/** Where the table computes a rate from linked levels, what the source states of it is not needed. */
function dropComputed(cells: RowCells): void {
  for (const [key, { insteadOf }] of Object.entries(cells)) {
    const isComputed = insteadOf?.every(
      (level) => typeof level === 'string' && (cells[level]?.figure.value ?? null) !== null,
    );
    if (isComputed) delete cells[key];
  }
}

function missingOf(
  row: TemplateRow,
  cells: RowCells,
  chosen: Map<string, Choice>,
  near: Map<string, NearMiss>,
  wanted: Wanted,
): MissingCell[] {
  const wants = wantsIn(aboutOf(row, wanted), wanted, wanted.year ?? 0);
  const keys = new Set(
    wants.filter((want) => want.kind === 'level' || want.insteadOf === null).map(({ key }) => key),
  );
  return [...keys].flatMap((column): MissingCell[] => {
    if (cells[column]) return [];
    const choice = chosen.get(column);
    if (choice?.kind === 'differ') {
      const candidates = choice.candidates.map(({ cell }) => cell);
      return [{ row: row.id, column, reason: { kind: 'differ', candidates } }];
    }
    return [{ row: row.id, column, reason: near.get(`${row.id}|${column}`) ?? { kind: 'notFound' } }];
  });
}
