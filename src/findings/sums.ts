import { INDICATORS, type IndicatorId } from '../indicators/catalogue';
import {
  firstMonths,
  isCumulative,
  isOneMonth,
  lastMonthOf,
  monthOf,
  monthsOf,
  quarterOf,
  sameMonths,
  type YearPart,
} from '../indicators/language/periods';
import { parseUnit } from '../indicators/language/units';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';
import { plainFigure } from '../recognition/figures';
import { saysRates } from '../recognition/unit-text';
import { differs, digitsOf, roundingOf } from '../indicators/arithmetic/printed-figures';
import type { SourceFinding, StatedCell } from './source-finding';
import { wholesOf } from './wholes';

const dimensionOf = (unit: string | null | undefined): string => parseUnit(unit ?? '')?.dimension ?? '';

/** Columns whose figures can be added; indices and shares may stand below a bare year. */
const levelsOf = ({ columns }: RecognisedTable) =>
  columns.filter(
    ({ form, compared, role, measure, header, unit }) =>
      form === 'level' &&
      compared === null &&
      FIGURES.has(role) &&
      measure !== 'quantity' &&
      !header.includes('%') &&
      !saysRates(header) &&
      dimensionOf(unit) !== 'percent',
  );
const FIGURES = new Set<string>(['actual', 'estimate', 'plan', 'samePeriod', 'unknown']);
const RESULTS = new Set<string>(['actual', 'estimate', 'samePeriod']);
/** A sum of fewer digits may agree by chance. */
const LEAST_DIGITS = 3;

function cellAt({ grid, snapshot }: RecognisedSheet, row: number, column: number): StatedCell | null {
  const value = plainFigure(grid, row, column);
  return value === null ? null : { sheet: snapshot.name, row, column, value };
}

/** A cell that says a sum, beside the cells that should give it. */
interface Sum {
  readonly finding: SourceFinding;
  readonly agrees: boolean;
  /** More than chance. */
  readonly isEvidence: boolean;
}

function sumOf(
  kind: 'months' | 'parts',
  stated: StatedCell | null,
  against: readonly (StatedCell | null)[],
): Sum | null {
  if (!stated || !against.every((cell): cell is StatedCell => cell !== null)) return null;
  const computed = against.reduce((sum, { value }) => sum + value, 0);
  const rounding = [stated, ...against].reduce((sum, { value }) => sum + roundingOf(value), 0);
  const agrees = !differs(stated.value, computed, rounding);
  const isEvidence =
    agrees && digitsOf(stated.value) >= LEAST_DIGITS && against.filter(({ value }) => value !== 0).length > 1;
  return { finding: { kind, stated, against: [...against], computed }, agrees, isEvidence };
}

/** Of sums that should agree for one reason those that do not, where most do. */
function exceptions(sums: readonly Sum[]): SourceFinding[] {
  const wrong = sums.filter(({ agrees }) => !agrees);
  const right = sums.filter(({ isEvidence }) => isEvidence);
  return wrong.length <= right.length ? wrong.map(({ finding }) => finding) : [];
}

/** What is measured in these may add up over the months of a year; a share, an index or a number of people does not. */
const ADDED = new Set(['đồng', 'USD', 'EUR', 'mass', 'volume', 'energy']);

const FLOWS = new Set<IndicatorId>(INDICATORS.filter(({ kind }) => kind === 'flow').map(({ id }) => id));

/** Rows of one month by year and month, each named once. */
function rowsOfMonths({ rows }: RecognisedTable): ReadonlyMap<string, RecognisedRow> {
  const months = new Map<string, RecognisedRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    const { period } = row;
    if (!period || period.plan || !isOneMonth(period.part) || isCumulative(period.part)) continue;
    const key = monthKey(period.year, lastMonthOf(period.part));
    if (months.has(key)) twice.add(key);
    months.set(key, row);
  }
  for (const key of twice) months.delete(key);
  return months;
}

const monthKey = (year: number | null, month: number): string => `${year} ${month}`;

/** Quarters and what was reached, in a table whose rows are months, against the months. */
export function monthFindings(sheet: RecognisedSheet, table: RecognisedTable): SourceFinding[] {
  const months = rowsOfMonths(table);
  const wholes = table.rows.flatMap((row) => {
    const { period } = row;
    if (!period || period.plan || isOneMonth(period.part)) return [];
    const { from, to } = monthsOf(period.part);
    const parts = Array.from({ length: to - from + 1 }, (_, at) =>
      months.get(monthKey(period.year, from + at)),
    );
    return parts.every((part) => part !== undefined) ? [{ row, parts }] : [];
  });
  if (wholes.length === 0) return [];
  return levelsOf(table).flatMap(({ column, indicator, unit }) => {
    const sums = wholes.flatMap(
      ({ row, parts }) =>
        sumOf(
          'months',
          cellAt(sheet, row.row, column),
          parts.map((part) => cellAt(sheet, part.row, column)),
        ) ?? [],
    );
    const units = (unit === null ? table.units : [unit]).map(dimensionOf);
    const isMeasured = units.some((one) => ADDED.has(one));
    // the title's indicator is not that of a column with a number of something else
    const own = indicator ?? (unit === null || isMeasured ? table.indicator : null);
    // money may be a stock, such as loans outstanding: it has to add up somewhere
    const isAdded = isMeasured && sums.some(({ isEvidence }) => isEvidence);
    if (own === null ? !isAdded : !FLOWS.has(own)) return [];
    return sums.filter(({ agrees }) => !agrees).map(({ finding }) => finding);
  });
}

/** Columns that give a column of several months: its months, its quarters, or all before its last month and that month. */
function columnsBefore(whole: RecognisedColumn, columns: readonly RecognisedColumn[]): RecognisedColumn[][] {
  const { part, year } = whole;
  if (part === null || year === null || isOneMonth(part)) return [];
  const of = (wanted: YearPart) =>
    columns.filter(
      (one) =>
        one !== whole &&
        one.year === year &&
        one.indicator === whole.indicator &&
        one.measure === whole.measure &&
        one.part !== null &&
        sameMonths(one.part, wanted),
    );
  const only = (parts: readonly YearPart[]): RecognisedColumn[][] => {
    const found = parts.map(of);
    return found.every(({ length }) => length === 1) ? [found.flat()] : [];
  };
  const { from, to } = monthsOf(part);
  const months = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const quarters = months.filter((month) => month % 3 === 0).map((month) => quarterOf(month / 3));
  return [
    ...only(months.map(monthOf)),
    ...(months.length > 3 && quarters.length * 3 === months.length ? only(quarters) : []),
    ...(from === 1 && to > 2 ? only([firstMonths(to - 1), monthOf(to)]) : []),
  ];
}

/** Columns of several months against those of the months, row by row; a row that never adds up is no flow. */
export function monthColumnFindings(sheet: RecognisedSheet, table: RecognisedTable): SourceFinding[] {
  const columns = levelsOf(table).filter(({ role }) => RESULTS.has(role));
  const sums = columns.flatMap((whole) => columnsBefore(whole, columns).map((before) => ({ whole, before })));
  if (sums.length === 0) return [];
  const ofRows = table.rows
    .filter(({ heading, period }) => !heading && period === null)
    .map(({ row, indicator, unit }) => ({
      isFlow:
        indicator === null
          ? table.indicator !== null && FLOWS.has(table.indicator) && ADDED.has(dimensionOf(unit))
          : FLOWS.has(indicator),
      sums: sums.flatMap(
        ({ whole, before }) =>
          sumOf(
            'months',
            cellAt(sheet, row, whole.column),
            before.map(({ column }) => cellAt(sheet, row, column)),
          ) ?? [],
      ),
    }));
  const all = ofRows.flatMap((row) => row.sums);
  if (exceptions(all).length === 0) return [];
  return ofRows.flatMap((row) => {
    const wrong = row.sums.filter(({ agrees }) => !agrees);
    return row.isFlow || row.sums.some(({ isEvidence }) => isEvidence)
      ? wrong.map(({ finding }) => finding)
      : [];
  });
}

/** Wholes against their parts: those that are known, and those that add up in other columns. */
export function partFindings(sheet: RecognisedSheet, table: RecognisedTable): SourceFinding[] {
  return wholesOf(table).flatMap(({ whole, parts, isKnown }) => {
    const isInOneUnit = parts.every(({ unit }) => unit === whole.unit);
    // the unit of a row is that of its quantity where the column has its own
    const columns = levelsOf(table).filter(
      ({ unit, measure }) => isInOneUnit || unit !== null || measure === 'value',
    );
    const sums = columns.flatMap(
      ({ column }) =>
        sumOf(
          'parts',
          cellAt(sheet, whole.row, column),
          parts.map(({ row }) => cellAt(sheet, row, column)),
        ) ?? [],
    );
    return isKnown ? sums.filter(({ agrees }) => !agrees).map(({ finding }) => finding) : exceptions(sums);
  });
}
