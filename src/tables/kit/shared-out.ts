import { KINDS, type Formula } from '../../formulas/kinds';
import { FINDINGS } from './findings';
import { partsIn, runsOf } from './row-sums';
import type { TableCell } from './table-cell';
import type { CellKey, RowBoundFormula, ShareBy, Template, TemplateColumn, TemplateRow } from './template';

type Of<Kind extends RowBoundFormula['kind']> = Extract<RowBoundFormula, { kind: Kind }>;

/** Whether a row is one of the parts that a target is shared out over. */
export const isPartOf = ({ parent, sums }: TemplateRow, whole: string): boolean =>
  sums === true && parent === whole;

const inColumn = (runs: readonly (readonly string[])[], column: string): CellKey[][] =>
  runs.map((run) => run.map((row) => ({ row, column })));

/** Runs of parts: of lines that the user names, and of all others. */
function runsIn({ rows }: TableCell, whole: string) {
  const parts = partsIn(rows).get(whole) ?? [];
  const of = (isLine: boolean) => new Set(parts.filter(({ listLine }) => (listLine === true) === isLine));
  const [listed, fixed] = [of(true), of(false)];
  return { listed: runsOf(rows, listed), fixed: runsOf(rows, fixed), count: fixed.size };
}

/** A part in proportion to its weight. */
export function exactPart(cell: TableCell, { whole, of, weight }: Of<'exactPart'>): Formula<CellKey> {
  const { listed, fixed, count } = runsIn(cell, whole);
  return KINDS.exactPart.over<CellKey>(
    {
      whole: { row: whole, column: of },
      fixed: inColumn(fixed, weight),
      listed: inColumn(listed, weight),
      names: inColumn(listed, 'name'),
      weight,
    },
    { fixed: count },
  );
}

/** All rows from the first part to the last, for one range: those between have no exact part. */
function rangeOfParts({ rows }: TableCell, whole: string): string[] {
  const isPart = rows.map((row) => isPartOf(row, whole));
  return rows.slice(isPart.indexOf(true), isPart.lastIndexOf(true) + 1).map(({ id }) => id);
}

/** A part rounded together with the others. */
export function roundedPart(cell: TableCell, { whole, exact }: Of<'roundedPart'>): Formula<CellKey> {
  const range = rangeOfParts(cell, whole);
  const { row, column, template } = cell;
  return KINDS.roundedPart.over<CellKey>(
    { name: 'name', whole: { row: whole, column: column.key }, own: exact, parts: inColumn([range], exact) },
    { digits: template.digits.levels, place: range.indexOf(row.id) + 1 },
  );
}

/** Whether what was shared out is all of it. */
export function sharesCheck(cell: TableCell, { whole, of }: Of<'sharesCheck'>): Formula<CellKey> {
  const { listed, fixed } = runsIn(cell, whole);
  const { language } = cell.choices;
  const findings = {
    agrees: FINDINGS.agrees[language],
    differs: FINDINGS.differs[language],
    nothing: FINDINGS.noWeights[language],
  };
  return KINDS.sharesCheck.over<CellKey>(
    { whole: { row: whole, column: of }, parts: [...inColumn(fixed, of), ...inColumn(listed, of)] },
    { findings },
  );
}

const WEIGHT = 'weight';
const TYPED_WEIGHT = 'typedWeight';

/** A target that is shared out as a request asks. Weights that are typed are no last year's results: a table that changes its way drops them. */
export function withSharing(
  template: Template,
  { shareBy, shareDigits }: { shareBy?: ShareBy; shareDigits?: number },
): Template {
  if (!template.parameters.includes('shareBy')) return template;
  const { digits, columns } = template;
  return {
    ...template,
    // parts are rounded to as many decimals as levels are shown with
    digits: { ...digits, levels: shareDigits ?? digits.levels },
    columns: shareBy === 'weights' ? columns.map(byTypedWeight) : columns,
  };
}

function byTypedWeight(column: TemplateColumn): TemplateColumn {
  const { key, formula } = column;
  if (key === WEIGHT) return { ...column, key: TYPED_WEIGHT };
  return formula?.kind === 'exactPart'
    ? { ...column, formula: { ...formula, weight: TYPED_WEIGHT } }
    : column;
}
