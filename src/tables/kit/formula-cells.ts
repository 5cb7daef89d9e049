import type { CellKey, TemplateFormula } from './template';

/** Fields of a formula that name no cells. */
const NO_CELLS: ReadonlySet<string> = new Set(['kind', 'rule', 'indexRows', 'years']);

function cellsOf(value: unknown): CellKey[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(cellsOf);
  if (typeof value !== 'object' || value === null) return [];
  return 'column' in value ? [value as CellKey] : Object.values(value).flatMap(cellsOf);
}

/** Formulas that say in `whole` of which row theirs are parts. */
function wholeRow(formula: TemplateFormula): string | null {
  switch (formula.kind) {
    case 'exactPart':
    case 'roundedPart':
    case 'sharesCheck':
      return formula.whole;
    default:
      return null;
  }
}

/** The cells that a formula of a column names, wherever in it: columns of its own row, or columns of a row that is named. */
export function formulaCells(formula: TemplateFormula): CellKey[] {
  const row = wholeRow(formula);
  const fields = Object.entries(formula).filter(
    ([field]) => !NO_CELLS.has(field) && !(row !== null && field === 'whole'),
  );
  const cells = fields.flatMap(([, value]) => cellsOf(value));
  // in the row of the whole the same columns are meant
  return row === null
    ? cells
    : cells.flatMap((cell) => (typeof cell === 'string' ? { row, column: cell } : cell));
}
