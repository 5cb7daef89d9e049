import { KINDS, type Formula } from '../../formulas/kinds';
import { FINDINGS } from './findings';
import { printedNumbers } from './printed-numbers';
import type { TableCell } from './table-cell';
import type { CellKey, TemplateRow } from './template';

/** Lines of a list among the rows as they will be written. */
function linesOf(rows: readonly TemplateRow[], list: string): readonly TemplateRow[] {
  return rows.filter(({ id }) => id.startsWith(`${list}.`) && /^\d+$/.test(id.slice(list.length + 1)));
}

/** Sum of other rows in the cell's column: of rows that must all be filled, or of what a list holds. */
export function rowTotal({ rows, column: { key } }: TableCell, totals: readonly string[]): Formula<CellKey> {
  const ids = new Set(rows.map(({ id }) => id));
  const at = (row: string): CellKey => ({ row, column: key });
  if (totals.every((name) => ids.has(name))) return KINDS.sum.over({ of: totals.map(at) });
  const of = totals.map((name) => (ids.has(name) ? [at(name)] : linesOf(rows, name).map(({ id }) => at(id))));
  return KINDS.listSum.over({ of });
}

/** Neighbouring rows in one run each, so that a long list is no long formula. */
export function runsOf(rows: readonly TemplateRow[], wanted: ReadonlySet<TemplateRow>): string[][] {
  const runs: string[][] = [];
  let isNext = false;
  for (const row of rows) {
    if (!wanted.has(row)) isNext = false;
    else {
      if (!isNext) runs.push([]);
      runs[runs.length - 1].push(row.id);
      isNext = true;
    }
  }
  return runs;
}

/** Rows that add up to others, by the row they make up: each row of a long list asks once. */
const knownParts = new WeakMap<readonly TemplateRow[], Map<string, TemplateRow[]>>();

/** Rows that add up to others, by the row they make up. */
export function partsIn(rows: readonly TemplateRow[]): Map<string, TemplateRow[]> {
  let parts = knownParts.get(rows);
  if (!parts) {
    knownParts.set(rows, (parts = new Map()));
    for (const row of rows) {
      if (!row.sums || row.parent === undefined) continue;
      const siblings = parts.get(row.parent);
      if (siblings) siblings.push(row);
      else parts.set(row.parent, [row]);
    }
  }
  return parts;
}

/** Whether the parts of a row add up to it; `null` where it has none. Rounded parts may differ from it by half a unit each. */
export function childrenCheck(
  { row, rows, template, choices: { language } }: TableCell,
  columns: readonly string[],
): Formula<CellKey> | null {
  const children = partsIn(rows).get(row.id) ?? [];
  if (children.length === 0) return null;
  const lines = new Set(children.filter(({ listLine }) => listLine));
  const others = new Set(children.filter(({ listLine }) => !listLine));
  const [parts, fixed, listed] = [new Set(children), others, lines].map((wanted) => runsOf(rows, wanted));
  const numbers = printedNumbers(template.columns);
  const inColumn = (runs: string[][], column: string): CellKey[][] =>
    runs.map((run) => run.map((id) => ({ row: id, column })));
  return KINDS.sumsCheck.over<CellKey>(
    {
      columns: columns.map((key) => ({
        whole: key,
        parts: inColumn(parts, key),
        fixed: inColumn(fixed, key),
        listed: inColumn(listed, key),
        names: inColumn(listed, 'name'),
      })),
    },
    {
      numbers: columns.map((key) => numbers.get(key) ?? ''),
      fixed: others.size,
      allowed: (children.length + 1) * 0.5 * 10 ** -template.digits.levels,
      findings: { agrees: FINDINGS.agrees[language], differsIn: FINDINGS.differsIn[language] },
    },
  );
}
