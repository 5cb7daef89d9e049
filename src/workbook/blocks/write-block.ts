import { cellName } from '../../spreadsheet/a1';
import type { BlockPlan, CellLook, PlannedCell } from '../../planning/block-plan';
import { rectangles } from '../../spreadsheet/rectangles';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** Points of one character of a column's width, and of the cell's inner margin: Excel's own rule for an 11 pt font. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_MARGIN = 3.75;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Texts Excel would take for something else: a formula, a number, a date, a percentage, a truth value. */
const REINTERPRETED = /^[=+\-@']|^[\s(]*[\d.,]+([\s/:.,\-%eE)]|\d)*$|^(true|false)$/i;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** English dates: "5 May", "5 May 2031", "December 2030", "May 5, 2031". */
const ENGLISH_DATE = new RegExp(
  `^\\s*(\\d{1,2}[ -]?${MONTH}([ ,-]+\\d{2,4})?|${MONTH}[ ,.-]{0,2}\\d{1,4}([ ,]+\\d{2,4})?)\\s*$`,
  'i',
);

/** What is sent to Excel for a planned cell: text that would be read otherwise gets Excel's own text mark. */
export function contentOf(cell: PlannedCell | null): CellValue | null {
  if (!cell) return null;
  return cell.formula ? cell.content : asEntered(cell.content);
}

/** What must be entered for a cell to hold this very content. */
function asEntered<T extends CellValue>(content: T): T | string {
  if (typeof content !== 'string') return content;
  return REINTERPRETED.test(content) || ENGLISH_DATE.test(content) ? `'${content}` : content;
}

/** What must be entered for a cell to hold what was read of it: a formula, or a text that looks like something else. */
export function enteredAgain(content: CellValue): CellValue {
  return typeof content === 'string' && content.startsWith('=') ? content : asEntered(content);
}

/** What the table itself has in a cell, whatever the user typed there. */
export function ownContentOf(cell: PlannedCell | null): CellValue | null {
  return contentOf(cell?.instead ? { ...cell, ...cell.instead } : cell);
}

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
function isClosedOnTheLeft(
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

function setUpNewSheet(sheet: Excel.Worksheet, plan: BlockPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      characters * POINTS_PER_CHARACTER + POINTS_OF_MARGIN;
  });
  plan.rowHeights.forEach((points, row) => {
    if (points !== null) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  });
  if (plan.freezeRows) sheet.freezePanes.freezeRows(plan.freezeRows);
  const { page } = plan;
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.topMargin = page.margins.top * POINTS_PER_MILLIMETRE;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_MILLIMETRE;
  layout.leftMargin = page.margins.left * POINTS_PER_MILLIMETRE;
  layout.rightMargin = page.margins.right * POINTS_PER_MILLIMETRE;
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: page.fitToHeight ?? 0 };
  if (page.printArea) {
    const { row, column, rows, columns } = page.printArea;
    layout.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns));
  }
  layout.setPrintTitleRows(`$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`);
}

/** Contents and formats of so many characters are sent at once: far below Excel on the web's 5 MB, though each may take three bytes. */
const MOST_CHARACTERS = 800_000;

/** Rows of a block as they are sent, each time from the first to before the last. */
function slicesOf(
  contents: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
): [number, number][] {
  const slices: [number, number][] = [];
  let from = 0;
  let characters = 0;
  contents.forEach((line, row) => {
    const own = JSON.stringify([line, formats[row]]).length;
    if (characters > 0 && characters + own > MOST_CHARACTERS) {
      slices.push([from, row]);
      from = row;
      characters = 0;
    }
    characters += own;
  });
  return [...slices, [from, contents.length]];
}

/**
 * Writes everything the plan says for the block whose first cell is at `origin`; nothing else of the sheet is named. The last of it
 * is only queued; of a long block the rows before are sent.
 * @param onSent - called when a part of the block has been written
 */
export async function writeBlock(
  sheet: Excel.Worksheet,
  origin: { row: number; column: number },
  plan: BlockPlan,
  keepValidation: boolean,
  onSent: () => void,
): Promise<void> {
  const at = (area: Area) =>
    sheet.getRangeByIndexes(origin.row + area.row, origin.column + area.column, area.rows, area.columns);
  const whole = { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0].length };
  const block = at(whole);
  const key = (of: (cell: PlannedCell) => unknown) =>
    plan.cells.map((row) => row.map((cell) => (cell ? JSON.stringify(of(cell)) : null)));

  const formats = plan.cells.map((row) => row.map((cell) => cell?.numberFormat ?? 'General'));
  const contents = plan.cells.map((row) => row.map((cell) => contentOf(cell) ?? ''));
  for (const [from, to] of slicesOf(contents, formats)) {
    if (from > 0) {
      await sheet.context.sync();
      onSent();
    }
    const slice = at({ ...whole, row: from, rows: to - from });
    slice.numberFormat = formats.slice(from, to);
    slice.formulas = contents.slice(from, to);
  }
  block.format.font.name = plan.font;
  block.format.verticalAlignment = 'Center';
  const looks = lookKeys(plan);
  for (const { key: look, area } of rectangles(looks)) {
    applyLook(at(area), JSON.parse(look) as CellLook, area, isClosedOnTheLeft(looks, area));
  }
  const validations = keepValidation ? [] : rectangles(key((cell) => cell.validation ?? null));
  for (const { key: validation, area } of validations) {
    const rule = JSON.parse(validation) as PlannedCell['validation'] | null;
    if (rule) applyValidation(at(area), rule, cellName(origin.row + area.row, origin.column + area.column));
  }
  for (const area of plan.merges) at(area).merge(false);
  if (plan.place.kind === 'newSheet') setUpNewSheet(sheet, plan);
}

/** The look of each cell as JSON; a covered cell takes the look of the merge it belongs to, so that borders close. */
export function lookKeys(plan: BlockPlan): (string | null)[][] {
  const keys = plan.cells.map((row) => row.map((cell) => (cell ? JSON.stringify(cell.look) : null)));
  for (const { row, column, rows, columns } of plan.merges) {
    for (let r = row; r < row + rows; r++) keys[r].fill(keys[row][column], column, column + columns);
  }
  return keys;
}
