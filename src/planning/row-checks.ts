import { FINDINGS, linesOf, printedNumbers, summedUnder, type TableCell } from '../tables';

/** What a cell will show, by row and column: a number, a text, `''`; `undefined` where only Excel can know. */
export type Shown = (rowId: string, columnKey: string) => number | string | undefined;

/** Sum of other rows in a cell's column: of rows that must all be filled, or of what a list holds. */
export function sumOfRows(
  { rows, column }: TableCell,
  totals: readonly string[],
  shown: Shown,
): number | string | undefined {
  const ids = new Set(rows.map(({ id }) => id));
  const isList = totals.some((name) => !ids.has(name));
  const parts = totals.flatMap((name) => (ids.has(name) ? [name] : linesOf(rows, name).map(({ id }) => id)));
  const values = parts.map((id) => shown(id, column.key));
  if (values.includes(undefined)) return undefined;
  const numbers = values.filter((value) => typeof value === 'number');
  if (!numbers.length || (!isList && numbers.length < values.length)) return '';
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** What the check of sums will say: nothing until a row and all its parts are filled in one of the columns. */
export function foundSums(
  cell: TableCell,
  columns: readonly string[],
  shown: Shown,
): number | string | undefined {
  const { row, template, choices } = cell;
  const { children, allowed } = summedUnder(cell);
  const numbers = printedNumbers(template.columns);
  let complete = false;
  for (const key of columns) {
    const whole = shown(row.id, key);
    // lines that nobody named are no parts
    const parts = children.filter(({ id, listLine }) => !listLine || shown(id, 'name') !== '');
    const values = parts.map(({ id }) => shown(id, key));
    if (whole === undefined || values.includes(undefined)) return undefined;
    const filled = values.filter((value) => typeof value === 'number');
    if (typeof whole !== 'number' || filled.length < values.length) continue;
    complete = true;
    const sum = filled.reduce((total, value) => total + value, 0);
    if (Math.abs(whole - sum) > allowed)
      return `${FINDINGS.differsIn[choices.language]} ${numbers.get(key) ?? ''}`;
  }
  return complete ? FINDINGS.agrees[choices.language] : '';
}
