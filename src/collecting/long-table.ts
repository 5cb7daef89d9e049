import type { Consolidated } from './consolidate';
import { MONEY, seriesOf, unitCode } from './series';

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

/**
 * The figures of a collection, one a row; totals are no rows, for they follow from them. Words are no observations. A line that a unit
 * named itself is an indicator of its own name.
 */
export function longRows({ identity, figures, layout }: Consolidated): LongRow[] {
  const seriesAt = seriesOf(identity);
  const listLines = new Set(layout.entries.flatMap(({ line, inList }) => (inList ? [line] : [])));
  const structure = `CHI_TIEU:${identity.choices.table.replaceAll('-', '_')}(1.0)`;
  return figures.flatMap((figure): LongRow[] => {
    const { line, key, label, header, measure, unit, value, file, sheet, cell } = figure;
    if (typeof value !== 'number') return [];
    const series = seriesAt(`${line} ${key}`);
    const { unit: code, power } = unitCode(measure, series.isQuantity);
    return [
      {
        STRUCTURE: 'dataflow',
        STRUCTURE_ID: structure,
        ACTION: 'I',
        REF_AREA: unit.code,
        INDICATOR: listLines.has(line) ? label : series.indicator,
        MEASURE: series.isQuantity ? `${series.measure}_QUANTITY` : series.measure,
        FREQ: series.frequency,
        TIME_PERIOD: series.period,
        PRICE_BASIS: MONEY.has(code) ? series.prices : NO_PRICES,
        OBS_VALUE: value,
        OBS_STATUS: series.status,
        UNIT_MEASURE: code,
        UNIT_MULT: power,
        REF_AREA_NAME: unit.name,
        INDICATOR_NAME: label,
        MEASURE_NAME: header,
        SOURCE_FILE: file,
        SOURCE_SHEET: sheet,
        SOURCE_CELL: cell,
      },
    ];
  });
}

/** Prices have no part in it. */
const NO_PRICES = '_Z';

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
