import { conversion, parseUnit, type Unit } from '../indicators/language/units';
import { cellAddress } from '../spreadsheet/a1';
import type { CellFigure } from '../recognition/figures';
import type { CellKey } from '../tables/kit';

/** How a source's figure becomes one of the standard table. */
export interface Transform {
  multiply: number;
  divide: number;
  add: number;
}

/** Sums that a source does not say: of the months since January, of all parts of a whole. */
export type Summed = 'months' | 'parts';

/** A cell of the source sheet that fills a cell of the block. */
export interface SourceCell {
  sheet: string;
  row: number;
  column: number;
  figure: CellFigure;
  /** Further cells of the same sheet whose numbers are added to it. */
  added?: readonly { row: number; column: number; value: number }[];
  /** What they are. */
  summed?: Summed;
  transform: Transform;
  /** No unit is named for it: it is taken to be in the table's own. */
  unitIsAssumed?: boolean;
  /** The source states a rate; these cells of the table, once they have figures, compute it instead. */
  insteadOf?: readonly CellKey[];
}

export const AS_IT_IS: Transform = { multiply: 1, divide: 1, add: 0 };

/**
 * The way from the source's unit to the table's: that of the text itself, of the row, of the column, or the one of the
 * table's units that fits. `null` where none is named or none converts.
 */
export function unitTransform(
  named: { text: string; row: string | null; column: string | null; table: string[] },
  wanted: string,
): Transform | null {
  const target = parseUnit(wanted);
  if (!target) return null;
  const own = named.text ? [named.text] : [named.row, named.column].filter((unit) => unit !== null);
  // a row in tonnes may have a column in dollars
  const first = own.find((unit) => wayBetween(parseUnit(unit), target)) ?? own[0];
  const candidates = first ? [first] : named.table;
  const ways = candidates.flatMap((unit) => {
    const way = wayBetween(parseUnit(unit), target);
    return way ? [way] : [];
  });
  return ways.length === 1 ? { ...ways[0], add: 0 } : null;
}

const wayBetween = (from: Unit | null, to: Unit) => from && conversion(from, to);

/** The figure the block will show; `''` where the source has none. */
export function valueOf({ figure, added = [], transform }: SourceCell): number | '' {
  if (figure.value === null) return '';
  const { multiply, divide, add } = transform;
  const sum = added.reduce((total, { value }) => total + value, figure.value);
  return (sum * multiply) / divide + add;
}

/** The address of a source cell, `'Sheet'!B3`; of a sum those of all its parts. */
export function sourceAddresses({ sheet, row, column, added = [] }: SourceCell): string[] {
  return [{ row, column }, ...added].map((place) => cellAddress({ sheet, ...place }));
}

/**
 * Formula that links to a source cell: empty while that is blank or holds a sign for "no data", never 0; text numbers go
 * through the add-in's reading; units are converted outside of it.
 */
export function linkFormula(cell: SourceCell): string {
  const { figure } = cell;
  const references = sourceAddresses(cell);
  if (cell.added) return sumFormula(references, cell.transform);
  const [reference] = references;
  if (figure.kind === 'level' || figure.kind === 'rate') {
    const part = converting(partOfText(reference, figure), cell.transform);
    return `=IF(${reference}="","",${part})`;
  }
  const isText = figure.kind === 'text' || figure.kind === 'sign';
  const read = isText ? `CT.VNUMBER(${reference})` : reference;
  const converted = converting(read, cell.transform);
  const noFigure =
    figure.kind === 'sign' && converted !== read ? `OR(${reference}="",${read}="")` : `${reference}=""`;
  return `=IF(${noFigure},"",${converted})`;
}

/** A sum of months stays empty until all of them have numbers. */
function sumFormula(references: string[], transform: Transform): string {
  const counted = `COUNT(${references.join(',')})<${references.length}`;
  return `=IF(${counted},"",${converting(`(${references.join('+')})`, transform)})`;
}

/**
 * The level or the rate of a text that has both: what stands before the bracket without its unit, what stands between the arrow and
 * the sign.
 */
function partOfText(reference: string, { kind, unit }: CellFigure): string {
  if (kind === 'level') {
    const before = `LEFT(${reference},FIND("(",${reference})-1)`;
    const bare = unit ? `SUBSTITUTE(${before},"${unit.replaceAll('"', '""')}","")` : before;
    return `CT.VNUMBER(TRIM(${bare}))`;
  }
  const arrow = `IFERROR(FIND("↑",${reference}),FIND("↓",${reference}))`;
  const digits = `TRIM(MID(${reference},${arrow}+1,FIND("%",${reference},${arrow})-${arrow}-1))`;
  return `IF(ISNUMBER(FIND("↓",${reference})),-1,1)*CT.VNUMBER(${digits})`;
}

function converting(reference: string, { multiply, divide, add }: Transform): string {
  const scaled =
    divide !== 1 ? `${reference}/${divide}` : multiply === 1 ? reference : `${reference}*${multiply}`;
  return add ? `${scaled}${add > 0 ? '+' : ''}${add}` : scaled;
}
