import type { CellKey, TemplateFormula } from './template';

/** Fields of a formula that name no cells. */
const NO_CELLS: ReadonlySet<string> = new Set(['kind', 'rule', 'indexRows', 'years']);

function cellsOf(value: unknown): CellKey[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(cellsOf);
  if (typeof value !== 'object' || value === null) return [];
  return 'column' in value ? [value as CellKey] : Object.values(value).flatMap(cellsOf);
}

/** The cells that a formula of a column names, wherever in it. */
export const formulaCells = (formula: TemplateFormula): CellKey[] =>
  Object.entries(formula).flatMap(([field, value]) => (NO_CELLS.has(field) ? [] : cellsOf(value)));
