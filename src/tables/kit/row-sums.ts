import type { WrittenFormula } from '../../formulas/written/ratios';
import { sameInBoth, writtenListSum, writtenSum } from '../../formulas/written/ratios';
import { FINDINGS } from './findings';
import { printedNumbers } from './printed-numbers';
import type { TableCell } from './table-cell';
import type { TemplateRow } from './template';

/** Lines of a list among the rows as they will be written. */
export function linesOf(rows: readonly TemplateRow[], list: string): readonly TemplateRow[] {
  return rows.filter(({ id }) => id.startsWith(`${list}.`) && /^\d+$/.test(id.slice(list.length + 1)));
}

/** Sum of other rows in the cell's column: of rows that must all be filled, or of what a list holds. */
export function rowTotal({ rows, column, refer }: TableCell, totals: readonly string[]): WrittenFormula {
  const ids = new Set(rows.map(({ id }) => id));
  const isList = (name: string): boolean => !ids.has(name);
  const references = totals.map((name) => {
    if (!isList(name)) return refer(name, column.key);
    const lines = linesOf(rows, name).map(({ id }) => refer(id, column.key));
    return `${lines[0]}:${lines[lines.length - 1]}`;
  });
  return totals.some(isList) ? writtenListSum(references.join(',')) : writtenSum(references);
}

/** Neighbouring rows as one range each, so that a long list is no long formula. */
function ranges(
  rows: readonly TemplateRow[],
  children: readonly TemplateRow[],
  refer: (row: string) => string,
): string[] {
  const wanted = new Set(children);
  const places = rows.flatMap((row, place) => (wanted.has(row) ? [place] : []));
  const groups: number[][] = [];
  for (const place of places) {
    const last = groups[groups.length - 1];
    if (last && last[last.length - 1] === place - 1) last.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => {
    const [first, last] = [refer(rows[group[0]].id), refer(rows[group[group.length - 1]].id)];
    return first === last ? first : `${first}:${last}`;
  });
}

/** Rows that add up to others, by the row they make up: each row of a long list asks once. */
const knownParts = new WeakMap<readonly TemplateRow[], Map<string, TemplateRow[]>>();

function partsIn(rows: readonly TemplateRow[]): Map<string, TemplateRow[]> {
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

/** The rows that make up a row, and by how much their sum may differ from it: half a unit of the last digit each. */
export function summedUnder({ row, rows, template }: Pick<TableCell, 'row' | 'rows' | 'template'>): {
  children: readonly TemplateRow[];
  allowed: number;
} {
  const children = partsIn(rows).get(row.id) ?? [];
  return { children, allowed: (children.length + 1) * 0.5 * 10 ** -template.digits.levels };
}

/**
 * Whether the parts of a row add up to it. Speaks only where the row and all its parts are filled; a line of a list that has no name
 * is no part. Rounded parts may differ from a rounded total by half a unit each.
 */
export function childrenCheck(cell: TableCell, columns: readonly string[]): WrittenFormula | null {
  const { row, rows, template, choices, refer } = cell;
  const { children, allowed } = summedUnder(cell);
  if (children.length === 0) return null;
  const listed = children.filter(({ listLine }) => listLine);
  const fixed = children.filter(({ listLine }) => !listLine);
  const numbers = printedNumbers(template.columns);
  const checks = columns.map((key) => {
    const at = (id: string): string => refer(id, key);
    const sums = ranges(rows, children, at).join(',');
    const unnamed = ranges(rows, listed, at).map((values, place) => {
      const names = ranges(rows, listed, (id) => refer(id, 'name'))[place];
      return `SUMPRODUCT(--(${names}<>""),--NOT(ISNUMBER(${values})))>0`;
    });
    const filled = [at(row.id), ...ranges(rows, fixed, at)].join(',');
    const open = [`COUNT(${filled})<${fixed.length + 1}`, ...unnamed];
    return {
      complete: `NOT(${open.length === 1 ? open[0] : `OR(${open.join(',')})`})`,
      // Asked only of complete columns, whose parent is a number.
      wrong: `IF(ISNUMBER(${at(row.id)}),ABS(${at(row.id)}-SUM(${sums}))>${allowed},FALSE)`,
      number: numbers.get(key) ?? '',
    };
  });
  const fine = `IF(OR(${checks.map(({ complete }) => complete).join(',')}),"${FINDINGS.agrees[choices.language]}","")`;
  const found = checks.reduceRight(
    (rest, { complete, wrong, number }) =>
      `IF(AND(${complete},${wrong}),"${FINDINGS.differsIn[choices.language]} ${number}",${rest})`,
    fine,
  );
  return sameInBoth(found, null);
}
