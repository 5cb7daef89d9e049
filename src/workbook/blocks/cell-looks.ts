import type { CellLook, PlannedCell } from '../../planning/block-plan';
import type { Area } from '../../spreadsheet/area';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/**
 * Queues what a look adds to the look of an area.
 * @param isClosed - the cells to the left draw the line there: it is theirs, and printed with them where these are not
 */
export function applyLook(range: Excel.Range, look: CellLook, area: Area, isClosed = false): void {
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size) format.font.size = look.size;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.align)
    format.horizontalAlignment = `${look.align[0].toUpperCase()}${look.align.slice(1)}` as 'Left';
  if (look.indent) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
  if (!look.bordered) return;
  for (const side of SIDES) {
    // Excel refuses inner borders of a single row or column
    if (side === 'InsideHorizontal' && area.rows === 1) continue;
    if (side === 'InsideVertical' && area.columns === 1) continue;
    if (side === 'EdgeLeft' && isClosed) continue;
    format.borders.getItem(side).style = 'Continuous';
  }
}

/** Whether all cells to the left of an area have borders. */
export function isClosedOnTheLeft(
  looks: readonly (readonly (string | null)[])[],
  { row, column, rows }: Area,
): boolean {
  if (column === 0) return false;
  const beside = looks.slice(row, row + rows).map((line) => line[column - 1]);
  return beside.every((look) => look !== null && (JSON.parse(look) as CellLook).bordered === true);
}

/** Signs of "no data" that a cell for numbers takes as well. */
const SIGNS = ['…', '...', '-', 'x'];

/** A number or a sign of no data; in a range Excel moves the reference along with each cell. */
function numberOrSign(first: string): string {
  return `=OR(ISNUMBER(${first}),${SIGNS.map((sign) => `${first}="${sign}"`).join(',')})`;
}

/**
 * Queues a rule for what an area takes.
 * @param first - name of the area's first cell
 */
export function applyValidation(
  range: Excel.Range,
  validation: NonNullable<PlannedCell['validation']>,
  first: string,
): void {
  if ('list' in validation) {
    range.dataValidation.rule = { list: { inCellDropDown: true, source: validation.list.join(',') } };
  } else {
    range.dataValidation.rule = { custom: { formula: numberOrSign(first) } };
  }
}
