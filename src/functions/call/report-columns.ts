/* Columns of the table that a report is read into. */
import { cleanLine } from '../../indicators/language/clean-text';
import { formatNumber } from '../../indicators/language/format-number';
import type { ReportFigure } from '../../reports';
import { isCellError, valueError } from './cell-error';
import { quote } from './messages';
import { cellsOf } from './matrix';

export type FigureColumn =
  | Exclude<keyof ReportFigure, 'start' | 'end' | 'ambiguous' | 'indicatorId' | 'periodValue' | 'territory'>
  | 'phrase';

/** A column: its header, and what a figure shows in it. */
interface ColumnName {
  readonly header: string;
  readonly show: (figure: ReportFigure, text: string) => string | number;
}

const roleNames = { result: 'thực hiện', target: 'mục tiêu' };
const baseNames = { samePeriod: 'cùng kỳ', previousPeriod: 'kỳ trước' };
const approximationNames = { over: 'hơn', under: 'gần', about: 'khoảng' };

/** A range in one cell, "180-200", as targets are written in sheets. */
const rangeText = (low: number | null, high: number | null): string =>
  low === null || high === null ? '' : `${formatNumber(low)}-${formatNumber(high)}`;

/** A field as it is, empty where the text says nothing. */
const plain =
  (field: Exclude<FigureColumn, 'phrase'>) =>
  (figure: ReportFigure): string | number =>
    figure[field] ?? '';

/** The columns by their names, in the order of a figure's fields. */
export const columnNames: Readonly<Record<FigureColumn, ColumnName>> = {
  indicator: { header: 'Chỉ tiêu', show: plain('indicator') },
  role: { header: 'Loại', show: ({ role }) => roleNames[role] },
  period: { header: 'Kỳ', show: plain('period') },
  value: { header: 'Giá trị', show: ({ value, low, high }) => value ?? rangeText(low, high) },
  low: { header: 'Từ', show: plain('low') },
  high: { header: 'Đến', show: plain('high') },
  unit: { header: 'Đơn vị tính', show: plain('unit') },
  planPercent: { header: 'So với kế hoạch (%)', show: plain('planPercent') },
  growthPercent: {
    header: 'Tăng/giảm (%)',
    show: ({ growthPercent, growthLow, growthHigh }) => growthPercent ?? rangeText(growthLow, growthHigh),
  },
  growthTimes: { header: 'Gấp (lần)', show: plain('growthTimes') },
  growthLow: { header: 'Tăng từ (%)', show: plain('growthLow') },
  growthHigh: { header: 'Tăng đến (%)', show: plain('growthHigh') },
  growthBase: { header: 'So với', show: ({ growthBase }) => (growthBase ? baseNames[growthBase] : '') },
  share: { header: 'Tỷ trọng (%)', show: plain('share') },
  approximation: {
    header: 'Mức gần đúng',
    show: ({ approximation }) => (approximation ? approximationNames[approximation] : ''),
  },
  comparator: { header: 'So sánh', show: plain('comparator') },
  phrase: { header: 'Nguyên văn', show: ({ start, end }, text) => text.slice(start, end) },
  confidence: { header: 'Độ tin cậy', show: plain('confidence') },
};

const usualColumns: readonly FigureColumn[] = [
  'indicator',
  'period',
  'role',
  'value',
  'unit',
  'planPercent',
  'growthPercent',
];

const allColumns = Object.keys(columnNames) as FigureColumn[];
const spelled = (word: string): string => cleanLine(word).toLowerCase();

/**
 * Reads the columns asked for: their names or headers, one in each cell of a range or several in one text with commas or semicolons.
 * Omitted, the usual ones. Throws `#VALUE!` for a name that is none.
 */
export function readColumns(argument: unknown): readonly FigureColumn[] {
  const wanted: FigureColumn[] = [];
  for (const cell of cellsOf(argument)) {
    if (isCellError(cell)) throw cell;
    if (cell === null || cell === undefined || cell === '') continue;
    for (const word of typeof cell === 'string' ? cell.split(/[,;]/) : ['']) {
      const column = allColumns.find((name) =>
        [name, columnNames[name].header].some((spelling) => spelled(spelling) === spelled(word)),
      );
      if (!column) {
        const text = quote(typeof cell === 'string' ? word.trim() : cell);
        throw valueError('unknownChoice', { parameter: 'columns', text, choices: allColumns });
      }
      wanted.push(column);
    }
  }
  return wanted.length > 0 ? wanted : usualColumns;
}
