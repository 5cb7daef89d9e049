import { findIndicator } from '../indicators/language/indicator-names';
import { readPrices } from '../indicators/language/labels';
import { periodIn, type LedgerEntry } from '../ledger/entry';
import type { Ledger } from '../ledger/read-ledger';
import { cellKey } from '../planning';
import { cellName } from '../spreadsheet/a1';
import type { CellValue } from '../spreadsheet/sheet-snapshot';
import type { BlockRequest } from '../tables/choices';
import type { Consolidated, SourceFigure } from './consolidate';
import type { FormEntry, FormLayout, FormUnit } from './form';
import { formRequest, layoutOf } from './form-layout';
import { MONEY, seriesOf, timeOf, unitCode } from './series';

/**
 * Columns of the long table, one row a figure: those that SDMX-CSV 2.0 begins with, the dimensions, the value with its attributes, names
 * for people, and where the figure stands.
 */
export const LONG_COLUMNS = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'REF_AREA',
  'INDICATOR',
  'MEASURE',
  'FREQ',
  'TIME_PERIOD',
  'PRICE_BASIS',
  'VINTAGE',
  'OBS_VALUE',
  'OBS_STATUS',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'REF_AREA_NAME',
  'INDICATOR_NAME',
  'MEASURE_NAME',
  'SOURCE_FILE',
  'SOURCE_SHEET',
  'SOURCE_CELL',
] as const;

type LongColumn = (typeof LONG_COLUMNS)[number];
/** Columns that hold numbers. */
export const LONG_NUMBERS = ['OBS_VALUE', 'UNIT_MULT'] as const satisfies readonly LongColumn[];
type NumberColumn = (typeof LONG_NUMBERS)[number];

/** A figure with all that it takes to understand it. */
export type LongRow = Record<NumberColumn, number> & Record<Exclude<LongColumn, NumberColumn>, string>;

/** A figure of a table, with its cell in the table and its place in a file. */
interface TableFigure extends Pick<SourceFigure, 'line' | 'key' | 'label' | 'header' | 'measure' | 'value'> {
  /** Whose figure it is. */
  area: FormUnit;
  source: Pick<LongRow, 'SOURCE_FILE' | 'SOURCE_SHEET' | 'SOURCE_CELL'>;
}

/**
 * The figures of a collection, one a row; totals are no rows, for they follow from them. Words are no observations. A line that a unit
 * named itself is an indicator of its own name.
 */
export const longRows = ({ identity, figures, layout }: Consolidated): LongRow[] =>
  rowsOf(
    formRequest(identity),
    layout,
    figures.map(({ unit, file, sheet, cell, ...figure }) => ({
      ...figure,
      area: unit,
      source: { SOURCE_FILE: file, SOURCE_SHEET: sheet, SOURCE_CELL: cell },
    })),
  );

/** A block of a workbook as it stands: what was asked for, and its cells by line and column. */
export interface StandingBlock {
  request: BlockRequest;
  cells: ReadonlyMap<string, { sheet: string; row: number; column: number; value: CellValue; unit: string }>;
}

/** The figures that a block holds, typed and linked, one a row; what it computes follows from them. Its table must have been loaded. */
export function blockRows({ request, cells }: StandingBlock, file: string): LongRow[] {
  const layout = layoutOf(request);
  const name = request.territory ?? request.department ?? '';
  const cellOf = ({ line, key }: FormEntry) => cells.get(cellKey(line, key));
  const nameOf = new Map(
    layout.entries.flatMap((entry) =>
      entry.inList?.part === 'name' ? [[entry.line, String(cellOf(entry)?.value ?? '')] as const] : [],
    ),
  );
  const figures = layout.entries.flatMap((entry): TableFigure[] => {
    const cell = cellOf(entry);
    if (entry.kind !== 'number' || typeof cell?.value !== 'number') return [];
    const { line, key, header } = entry;
    return [
      {
        line,
        key,
        header,
        label: nameOf.get(line) ?? entry.label,
        measure: cell.unit,
        value: cell.value,
        area: { code: name, name },
        source: { SOURCE_FILE: file, SOURCE_SHEET: cell.sheet, SOURCE_CELL: cellName(cell.row, cell.column) },
      },
    ];
  });
  return rowsOf(request, layout, figures);
}

function rowsOf(request: BlockRequest, layout: FormLayout, figures: readonly TableFigure[]): LongRow[] {
  const seriesAt = seriesOf(request);
  const listLines = new Set(layout.entries.flatMap(({ line, inList }) => (inList ? [line] : [])));
  return figures.flatMap(({ line, key, label, header, measure, value, area, source }): LongRow[] => {
    if (typeof value !== 'number') return [];
    const series = seriesAt(`${line} ${key}`);
    const { formerly, isQuantity } = series;
    const former = `${formerly} (cũ)`;
    // the new territory may have the name of a former one
    const { code, name } = formerly === null ? area : { code: former, name: former };
    return [
      {
        ...valueOf(value, measure, series.prices, isQuantity),
        STRUCTURE_ID: structureOf(request.table),
        REF_AREA: code || NOT_SAID,
        INDICATOR: listLines.has(line) ? label : series.indicator,
        MEASURE: isQuantity ? `${series.measure}_QUANTITY` : series.measure,
        FREQ: series.frequency,
        TIME_PERIOD: series.period,
        VINTAGE: NONE,
        OBS_STATUS: series.status,
        REF_AREA_NAME: name,
        INDICATOR_NAME: label,
        MEASURE_NAME: header,
        ...source,
      },
    ];
  });
}

/** How far a published figure has come, by SDMX: an estimate, provisional, or normal. */
const STATUS: Record<LedgerEntry['vintage'], string> = {
  estimate: 'E',
  estimate1: 'E',
  estimate2: 'E',
  preliminary: 'P',
  official: 'A',
};

/** The ledger of published figures, one line a row; a line whose period is not told is none. */
export function ledgerRows({ sheet, columns, entries }: Ledger, file: string): LongRow[] {
  return entries.flatMap(({ entry, row }): LongRow[] => {
    const period = periodIn(entry.period);
    if (!period) return [];
    const known = findIndicator(entry.indicator)?.indicator;
    const prices = readPrices(entry.indicator);
    const said = prices.prices ?? known?.prices;
    // constant prices are those of a year, which a line may leave to its readers
    const year = /(?:19|20)\d\d/.exec(entry.indicator)?.[0];
    const basis =
      said === 'current'
        ? 'CURRENT'
        : said === 'constant' && year !== undefined
          ? `CONSTANT_${year}`
          : NOT_SAID;
    const { frequency, period: time } = timeOf(period);
    return [
      {
        ...valueOf(entry.value, entry.unit, basis, false),
        STRUCTURE_ID: structureOf('SO-CONG-BO'),
        REF_AREA: entry.territory || NOT_SAID,
        INDICATOR: known?.id ?? entry.indicator,
        MEASURE: 'ACTUAL',
        FREQ: frequency,
        TIME_PERIOD: time,
        VINTAGE: entry.vintage.replace(/(\d)$/, '_$1').toUpperCase(),
        OBS_STATUS: STATUS[entry.vintage],
        REF_AREA_NAME: entry.territory,
        INDICATOR_NAME: entry.indicator,
        MEASURE_NAME: entry.document,
        SOURCE_FILE: file,
        SOURCE_SHEET: sheet,
        SOURCE_CELL: cellName(row, columns.value),
      },
    ];
  });
}

const structureOf = (table: string): string => `CHI_TIEU:${table.replaceAll('-', '_')}(1.0)`;

/** A value with its unit; prices are said of money only. */
function valueOf(value: number, measure: string, prices: string, isQuantity: boolean) {
  const { unit, power } = unitCode(measure, isQuantity);
  return {
    STRUCTURE: 'dataflow',
    ACTION: 'I',
    OBS_VALUE: value,
    UNIT_MEASURE: unit,
    UNIT_MULT: power,
    PRICE_BASIS: MONEY.has(unit) ? prices : NONE,
  };
}

/** What is not said, and what there is none of. */
const NOT_SAID = '_U';
const NONE = '_Z';

/** What a spreadsheet would carry out as a formula where it opens the file. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** A text after RFC 4180; one that a spreadsheet would take for a formula gets an apostrophe before it. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = LIKE_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as SDMX-CSV 2.0: UTF-8, commas, decimal points, a line a figure. */
export function longCsv(rows: readonly LongRow[]): string {
  const lines = rows.map((row) => LONG_COLUMNS.map((name) => field(row[name])).join(','));
  return [LONG_COLUMNS.join(','), ...lines, ''].join('\r\n');
}
