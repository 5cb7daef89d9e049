import type { Template, TemplateChoices, TemplatePart, TemplateRow } from './template';

/** Empty rows of a list where no number was asked for. */
export const USUAL_LIST_ROWS = 5;

/** Rows an upper bound of which a workbook still carries with ease. */
export const MOST_LIST_ROWS = 5000;

/** Name of a line of a list, from 1. */
const listRowId = (list: string, line: number): string => `${list}.${line}`;

/** A line of a list for each unit that was named: its name tells it, whatever its place in the list. */
const unitRows = (row: TemplateRow, units: readonly string[]): TemplateRow[] =>
  units.map((unit, place) => {
    // a name is the user's own: braces in it ask for no period
    const name = unit.replace(/\{/g, '(').replace(/\}/g, ')');
    const numbering = String(place + 1);
    return { ...row, list: undefined, id: `${row.id}/${name}`, words: { vi: name, en: name }, numbering };
  });

function lines(row: TemplateRow, count: number): TemplateRow[] {
  return Array.from({ length: count }, (_, place) => ({
    ...row,
    list: undefined,
    listLine: true,
    id: listRowId(row.id, place + 1),
    numbering: row.numbering === '' || row.numbering === '-' ? row.numbering : String(place + 1),
  }));
}

/**
 * The rows of a table or of a part as they will be written: lists with as many lines as asked for, without the rows that are no
 * longer in use in that year. A list of what comes besides standard rows has lines only where they were asked for: empty ones would be
 * printed.
 * @throws RangeError where the number of lines is not a whole number from 1 to `MOST_LIST_ROWS`
 */
export function rowsOf(
  { rows }: Pick<Template | TemplatePart, 'rows'>,
  { year, rows: count, shareUnits }: Pick<TemplateChoices, 'year' | 'rows' | 'shareUnits'>,
): TemplateRow[] {
  if (count !== undefined && (!Number.isInteger(count) || count < 1 || count > MOST_LIST_ROWS)) {
    throw new RangeError(`A list has 1 to ${MOST_LIST_ROWS} rows, not ${count}`);
  }
  return rows
    .filter(({ untilYear = Infinity }) => year <= untilYear)
    .flatMap((row) => {
      if (!row.list) return [row];
      if (shareUnits) return unitRows(row, shareUnits);
      return lines(row, count ?? (row.list === 'besides' ? 0 : USUAL_LIST_ROWS));
    });
}
