import { shownIn } from '../kit/chart-cells';
import { formulaCells } from '../kit/formula-cells';
import type { Template, TemplateColumn, TemplatePart } from '../kit/template';
import { refuse } from './schema';

/** Refuses names that stand twice. */
function assertOnce(names: readonly string[], place: (at: number) => string): void {
  names.forEach((name, at) => {
    if (names.indexOf(name) < at) refuse({ place: place(at), why: 'twice', name });
  });
}

/** Refuses what needs itself, over however many steps. */
function assertNoCircle(
  needs: ReadonlyMap<string, readonly string[]>,
  place: (name: string) => string,
): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name)) return;
    if (open.has(name)) refuse({ place: place(name), why: 'circular', name });
    open.add(name);
    for (const other of needs.get(name) ?? []) visit(other);
    open.delete(name);
    done.add(name);
  };
  for (const name of needs.keys()) visit(name);
}

/**
 * Refuses a template that names rows or columns it does not have, has one twice, or computes something from itself.
 * @throws FaultyTemplate
 */
export function assertReferences(template: Template): void {
  const rows = new Set(template.rows.map(({ id }) => id));
  assertOnce(
    template.rows.map(({ id }) => id),
    (at) => `rows[${at}].id`,
  );
  assertColumns(template.columns, 'columns', rows);
  assertRows(template, rows);
  (template.parts ?? []).forEach((part, at) => assertPart(part, `parts[${at}]`));
  assertChart(template, rows);
}

function assertPart({ columns, rows }: TemplatePart, place: string): void {
  const ids = new Set(rows.map(({ id }) => id));
  assertOnce(
    rows.map(({ id }) => id),
    (at) => `${place}.rows[${at}].id`,
  );
  assertColumns(columns, `${place}.columns`, ids);
}

function assertColumns(columns: readonly TemplateColumn[], place: string, rows: ReadonlySet<string>): void {
  const keys = columns.map(({ key }) => key);
  assertOnce(keys, (at) => `${place}[${at}].key`);
  const needs = new Map<string, string[]>();
  columns.forEach(({ key, formula }, at) => {
    const inFormula = `${place}[${at}].formula`;
    const cells = formula ? formulaCells(formula) : [];
    for (const cell of cells) {
      const column = typeof cell === 'string' ? cell : cell.column;
      if (!keys.includes(column)) refuse({ place: inFormula, why: 'noColumn', name: column });
      if (typeof cell !== 'string' && !rows.has(cell.row))
        refuse({ place: inFormula, why: 'noRow', name: cell.row });
    }
    // of whom a nested row is stands in the row above it
    const isOfOtherRow = formula?.kind === 'nestedWhole';
    needs.set(key, isOfOtherRow ? [] : cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : [])));
  });
  assertNoCircle(needs, (key) => `${place}[${keys.indexOf(key)}].formula`);
}

function assertRows({ rows, columns }: Template, ids: ReadonlySet<string>): void {
  const keys = new Set(columns.map(({ key }) => key));
  const needs = new Map<string, readonly string[]>();
  const parents = new Map<string, readonly string[]>();
  const placeOf = new Map(rows.map(({ id }, at) => [id, `rows[${at}]`]));
  rows.forEach(({ id, parent, difference, totals = [], given = {} }, at) => {
    const own = [...totals, ...(difference ? [difference.of, difference.less] : [])];
    const named = [...own, ...(parent === undefined ? [] : [parent])];
    const missing = named.find((name) => !ids.has(name));
    if (missing !== undefined) refuse({ place: `rows[${at}]`, why: 'noRow', name: missing });
    const strange = Object.keys(given).find((key) => !keys.has(key));
    if (strange !== undefined) refuse({ place: `rows[${at}].given`, why: 'noColumn', name: strange });
    needs.set(id, own);
    parents.set(id, parent === undefined ? [] : [parent]);
  });
  assertNoCircle(needs, (id) => placeOf.get(id) ?? 'rows');
  assertNoCircle(parents, (id) => placeOf.get(id) ?? 'rows');
}

function assertChart({ chart, columns }: Template, rows: ReadonlySet<string>): void {
  if (!chart) return;
  const named = shownIn(chart);
  const noRow = named.rows.find((name) => !rows.has(name));
  if (noRow !== undefined) refuse({ place: 'chart', why: 'noRow', name: noRow });
  const noColumn = named.columns.find((name) => !columns.some(({ key }) => key === name));
  if (noColumn !== undefined) refuse({ place: 'chart', why: 'noColumn', name: noColumn });
}
