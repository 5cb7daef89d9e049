import { cellName, parseAddress } from '../spreadsheet/a1';
import type { CellLink, LinkRule, LinkRules, TableId } from '../contract';
import type { FigureCell } from './figure-cell';

/** What a correction is about: the cell alone, or its whole column or row, which follow the cell that was chosen. */
export type CorrectionScope = 'cell' | 'column' | 'row';

type CellKey = FigureCell['key'];

const within = ({ row, column }: CellKey, scope: CorrectionScope) => ({
  row: scope === 'column' ? null : row,
  column: scope === 'row' ? null : column,
});

const isSame = (one: Pick<CellLink, 'row' | 'column'>, other: Pick<CellLink, 'row' | 'column'>) =>
  one.row === other.row && one.column === other.column;

/** The corrections without those of exactly this cell, column or row. */
function without(links: LinkRules, target: Pick<CellLink, 'row' | 'column'>): LinkRules {
  return {
    cells: links.cells?.filter((one) => !isSame(one, target)) ?? [],
    rules: links.rules?.filter((one) => !isSame(one, target)) ?? [],
  };
}

/** The user chose the source cell at an address, `'Sheet'!B3`; `null` where that is no cell of a sheet. */
export function linkTo(
  links: LinkRules,
  key: CellKey,
  scope: CorrectionScope,
  address: string,
): LinkRules | null {
  const parsed = parseAddress(address);
  if (!parsed?.sheet) return null;
  const { row, column } = parsed.area;
  const cell: CellLink = {
    ...within(key, scope),
    sheet: parsed.sheet,
    cell: cellName(row, column),
  };
  const rest = without(links, cell);
  return { ...rest, cells: [...(rest.cells ?? []), cell] };
}

/** The user wants no link. */
export function unlink(links: LinkRules, table: TableId, key: CellKey, scope: CorrectionScope): LinkRules {
  const rule: LinkRule = { table, ...within(key, scope), source: null };
  const rest = without(links, rule);
  return { ...rest, rules: [...(rest.rules ?? []), rule] };
}

/** Takes back what was said of the cell, and of its column and row. */
export function forget(links: LinkRules, key: CellKey): LinkRules {
  return (['cell', 'column', 'row'] as const).reduce(
    (rest, scope) => without(rest, within(key, scope)),
    links,
  );
}

/** Whether the user corrected anything. */
export const isCorrected = ({ cells = [], rules = [] }: LinkRules): boolean =>
  cells.length + rules.length > 0;
