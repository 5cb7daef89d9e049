import { formatNumber } from '../../../indicators/number-text';
import { decimalsOf } from '../../../indicators/rounding';
import type { ReportFigure } from '../../../reports';
import { levelFormat, percentFormat } from '../../../workbook/plan/number-formats';
import { text, type BlockColumn, type CellContent } from './block-table';

/** A level with the decimals it was written with; an empty cell without one. */
export const level = (value: number | null): CellContent =>
  value === null ? text('') : { kind: 'figure', value, format: levelFormat(decimalsOf(value)) };

/** A percent number with the decimals it was written with. */
export const percent = (value: number | null): CellContent =>
  value === null ? text('') : { kind: 'figure', value, format: percentFormat(decimalsOf(value)) };

/** "33-34", as targets are written in sheets. */
export const rangeText = (low: number | null, high: number | null): string =>
  low === null || high === null ? '' : `${formatNumber(low)}-${formatNumber(high)}`;

/** The level, or a range as words. */
export const levelOrRange = ({ value, low, high }: ReportFigure): CellContent =>
  value === null ? text(rangeText(low, high)) : level(value);

/** Number, name and unit at the beginning of each row. */
export function firstColumns<Row extends { indicator: string; unit: string | null }>(words: {
  number: string;
  indicator: string;
  unit: string;
}): BlockColumn<Row>[] {
  return [
    {
      key: 'number',
      header: words.number,
      width: 5,
      align: 'center',
      cell: (_, __, line) => ({ kind: 'figure', value: line + 1, format: 'General' }),
    },
    { key: 'indicator', header: words.indicator, width: 38, cell: ({ indicator }) => text(indicator) },
    { key: 'unit', header: words.unit, width: 12, align: 'center', cell: ({ unit }) => text(unit) },
  ];
}
