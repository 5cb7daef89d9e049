import type { Frame } from '../frame';
import type { ChartCell, ChartSheet, ChartValue } from './chart-sheet';

/** What a growth index is more than. */
const SAME_AS_BEFORE = 100;

/** Whether a column shows growth as an index: its chart shows the growth. */
function isIndex({ template, choices }: Frame, key: string): boolean {
  const kind = template.columns.find((column) => column.key === key)?.kind;
  return kind === 'indexInput' || (kind === 'growth' && choices.form === 'index');
}

/** A number of the table, as a chart shows it, and what stands there where the cell holds no number. */
export function figureOf(
  { frame, shown }: ChartSheet,
  rowId: string,
  key: string,
  otherwise: '' | 0 = '',
): ChartCell {
  const row = frame.rows.find(({ id }) => id === rowId)!;
  const cell = frame.refer(row, key);
  const value = shown(rowId, key);
  const less = isIndex(frame, key) ? SAME_AS_BEFORE : 0;
  return {
    formula: `IF(ISNUMBER(${cell}),${cell}${less ? `-${less}` : ''},${JSON.stringify(otherwise)})`,
    value: typeof value === 'number' ? value - less : value === undefined ? undefined : otherwise,
  };
}

/** The name of a row. */
export function nameOf({ frame, shown }: ChartSheet, rowId: string): ChartCell {
  const row = frame.rows.find(({ id }) => id === rowId)!;
  const key = nameColumnOf(frame);
  const value: ChartValue = shown(rowId, key);
  return { formula: `${frame.refer(row, key)}&""`, value: value === undefined ? undefined : String(value) };
}

/** The column of the rows' names. */
export const nameColumnOf = ({ template }: Frame): string =>
  template.columns.find(({ kind }) => kind === 'name')!.key;

/** The format of percentages and points in the table. */
export const percentFormat = ({ choices }: Frame): string => {
  const { percents } = choices.digits;
  return percents > 0 ? `0.${'0'.repeat(percents)}` : '0';
};

/** The format of levels on an axis. */
export const LEVEL_FORMAT = '#,##0';
