import { findIndicator } from '../indicators/language/indicator-names';
import { numberingRank } from '../indicators/language/labels';
import { partsNamed, periodKey } from '../indicators/language/period-words';
import {
  firstMonths,
  isOneMonth,
  lastMonthOf,
  monthOf,
  monthsOf,
  previousPeriod,
  reachedBy,
  samePeriod,
  WHOLE_YEAR,
  type YearPart,
} from '../indicators/language/periods';
import { spellingKey } from '../indicators/language/spelling';
import { readTerritory } from '../indicators/language/territories';
import { restoreAllMarks } from '../indicators/language/unmarked';
import type { TableBounds } from './bounds';
import { comparedPeriod } from './comparison';
import { columnForm, figuresOf } from './column-form';
import type { Grid } from './grid';
import { headerStack } from './header-stack';
import { readHeader, type HeaderReading } from './header-words';
import { ratiosSpeltOut } from './numbered-columns';
import type { ColumnRole, RecognisedColumn } from './recognised-table';
import type { TitleReading } from './title';
import { isDitto, isKnownUnit } from './unit-text';

const TEXT_ROLES = new Set<ColumnRole>(['numbering', 'label', 'unit', 'note', 'verdict']);
const CONFIDENCE = { stated: 0.95, weak: 0.6, none: 0.2 };
/** Share of a column's cells that must be of a kind for the column to be it. */
const MOSTLY = 0.6;
const MONTHS = 12;

/** Reads every column of a table; years told by words ("năm trước") are filled in by `withReportingYear`. */
export function readColumns(grid: Grid, bounds: TableBounds, title: TitleReading): RecognisedColumn[] {
  const spellings = [monthsSpeltOut(grid, bounds), ratiosSpeltOut(grid, bounds)];
  const wordsOf = (words: string) => spellings.reduce((spelt, spell) => spell(spelt), words);
  const columns = grid.columns().map((column) => readColumn(grid, bounds, title, column, wordsOf));
  if (!columns.some(({ role }) => role === 'label')) {
    const first = columns.find(({ column, role }) => column < bounds.firstFigureColumn && role !== 'unit');
    if (first) first.role = 'label';
  }
  return columns;
}

/** "T1", "T2", "T3": one such header may be anything, several are months. */
const SHORT_MONTH = /^T\.? ?(0?[1-9]|1[0-2])$/iu;
const LEAST_SHORT_MONTHS = 3;

function monthsSpeltOut(grid: Grid, bounds: TableBounds): (words: string) => string {
  const last = grid.columns().map((column) => headerStack(grid, bounds, column).slice(-1)[0] ?? '');
  const areMonths = last.filter((words) => SHORT_MONTH.test(words)).length >= LEAST_SHORT_MONTHS;
  return areMonths ? (words) => words.replace(SHORT_MONTH, 'Tháng $1') : (words) => words;
}

function readColumn(
  grid: Grid,
  bounds: TableBounds,
  title: TitleReading,
  column: number,
  wordsOf: (words: string) => string,
): RecognisedColumn {
  const stack = headerStack(grid, bounds, column).map(wordsOf);
  const header = grid.isUnmarked ? restoreAllMarks(stack.join(' ')) : stack.join(' ');
  const reading = ofInnermost(readHeader(header), stack);
  const role = roleOf(grid, bounds, column, reading);
  const isSpacer = role === 'unknown' && header === '';
  const figures = figuresOf(grid, column, bounds.firstRow, bounds.lastRow);
  const isFigure = !TEXT_ROLES.has(role);
  const period = isPeriodOfYears(header);
  const years = [...new Set(reading.years)];
  const named = isFigure && !period ? (years[0] ?? null) : null;
  const certainty = years.length > 1 ? 'weak' : reading.certainty;
  const part = isFigure ? partOf(reading, header, role, title) : null;
  const isUndated = named === null && isFigure && !isSpacer && !period;
  return {
    column,
    header,
    role: period ? 'unknown' : comparedRole(role, reading, named, part),
    year: named,
    yearOffset: isUndated ? offsetOf(role, reading, part, title) : null,
    part,
    compared: isFigure ? reading.compared : null,
    territory: isFigure ? readTerritory(header) : null,
    form: columnForm(role, reading, figures),
    unit: reading.unit,
    measure: reading.measure,
    indicator: isFigure ? indicatorIn(stack) : null,
    hidden: grid.isColumnHidden(column),
    evidence: header ? `"${header}"` : '',
    confidence: CONFIDENCE[certainty] * (isFigure && named === null ? 0.9 : 1),
  };
}

/** "Quý II" over "Tháng 4" is of the month: the last words name one of the periods above, and it lies within all of them. */
function ofInnermost(reading: HeaderReading, stack: string[]): HeaderReading {
  const own = partsNamed(periodKey(stack[stack.length - 1] ?? ''));
  if (own.length !== 1 || reading.parts.length < 2) return reading;
  const { from, to } = monthsOf(own[0]);
  const isWithin = reading.parts.map(monthsOf).every((other) => other.from <= from && to <= other.to);
  return isWithin ? { ...reading, parts: own } : reading;
}

/** An indicator that heads a column or the group above it, where rows are months. */
function indicatorIn(stack: string[]): RecognisedColumn['indicator'] {
  for (const words of [stack.join(' '), ...stack]) {
    const found = findIndicator(words);
    if (found) return found.indicator.id;
  }
  return null;
}

/** "Kế hoạch 2021-2025" is of no single year. */
function isPeriodOfYears(header: string): boolean {
  return /(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d/.test(header);
}

/** In a report of January the result of "tháng 12" is last year's, and so is "tháng trước". */
function offsetOf(
  role: ColumnRole,
  { relativeYear, isPreviousMonth }: HeaderReading,
  part: YearPart | null,
  title: TitleReading,
): number {
  if (relativeYear !== null) return relativeYear;
  if (role === 'samePeriod') return -1;
  const isLater = part !== null && title.month !== null && lastMonthOf(part) > title.month;
  const isPast =
    isPreviousMonth || role === 'actual' || (isComparison(role) && part !== null && isOneMonth(part));
  return isLater && isPast ? -1 : 0;
}

const isComparison = (role: ColumnRole) => role === 'growth' || role === 'previousPeriodGrowth';

/** "Tháng 12 năm 2023 so với tháng 11 năm 2023" compares with the month before. */
function comparedRole(
  role: ColumnRole,
  { compared }: HeaderReading,
  year: number | null,
  part: YearPart | null,
): ColumnRole {
  if (role !== 'growth' || year === null || part === null || !compared) return role;
  const own = { ...part, year };
  const against = compared.with === 'named' && compared.part ? comparedPeriod(compared, own) : null;
  return against && isOneMonth(own) && samePeriod(against, previousPeriod(own))
    ? 'previousPeriodGrowth'
    : role;
}

/**
 * The part of the year a header names, else those of the title: a plan without any is of the year; "lũy kế" reaches to the reporting month;
 * a header that names two periods, or none below a title that names two, is of neither.
 */
function partOf(
  { parts, isCumulative, isPreviousMonth, span, compared }: HeaderReading,
  header: string,
  role: ColumnRole,
  title: TitleReading,
): YearPart | null {
  if (parts.length > 1) return null;
  if (parts.length) return title.isCumulative ? reachedBy(parts[0]) : parts[0];
  if (isPreviousMonth && compared === null) {
    return title.month === null ? null : monthOf(title.month > 1 ? title.month - 1 : MONTHS);
  }
  if (isCumulative) return title.month === null ? null : firstMonths(title.month);
  if (span === 'month') return title.month === null ? null : monthOf(title.month);
  if (span === 'quarter') {
    const quarters = title.parts.filter(isQuarter);
    return quarters.length === 1 ? quarters[0] : null;
  }
  const saysYear = role !== 'samePeriod' && /(?<=^| )(năm|year)(?= |$)/u.test(spellingKey(header));
  if (role === 'plan' || saysYear || !title.parts.length) return WHOLE_YEAR;
  return title.parts.length === 1 ? title.parts[0] : null;
}

const isQuarter = (part: YearPart): boolean => {
  const { from, to } = monthsOf(part);
  return to - from === 2;
};

function roleOf(grid: Grid, bounds: TableBounds, column: number, reading: HeaderReading): ColumnRole {
  if (TEXT_ROLES.has(reading.role) && reading.certainty === 'stated') {
    const isOther = reading.role === 'unit' && namesOffices(textsOf(grid, bounds, column));
    return isOther ? 'label' : reading.role;
  }
  if (column >= bounds.firstFigureColumn) return figureRole(grid, bounds, column, reading);
  if (reading.certainty === 'stated') return reading.role;
  const texts = textsOf(grid, bounds, column);
  // an empty column before the figures parts nothing
  if (!texts.length) return 'unknown';
  const share = (is: (text: string) => boolean) => texts.filter(is).length / Math.max(texts.length, 1);
  if (share((text) => numberingRank(text) !== null) > MOSTLY) return 'numbering';
  return share(isUnit) > MOSTLY ? 'unit' : 'label';
}

const isUnit = (text: string): boolean => isKnownUnit(text) || isDitto(text);

function textsOf(grid: Grid, bounds: TableBounds, column: number): string[] {
  const texts: string[] = [];
  for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
    const text = grid.text(row, column);
    if (text) texts.push(text);
  }
  return texts;
}

/** "Đơn vị" is also an office, a commune, an enterprise: names that all differ, none of them a unit. */
const namesOffices = (texts: readonly string[]): boolean =>
  texts.length > 2 && new Set(texts).size === texts.length && !texts.some(isUnit);

/** A column of words beside the figures is a note, whatever year stands above it. */
function figureRole(grid: Grid, bounds: TableBounds, column: number, reading: HeaderReading): ColumnRole {
  let words = 0;
  let figures = 0;
  for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
    const kind = grid.kind(row, column);
    if (kind === 'text') words++;
    if (kind === 'figure') figures++;
  }
  return words > 0 && figures === 0 ? 'note' : reading.role;
}

/** Columns with the years their words mean, once the reporting year is known. */
export function withReportingYear(columns: RecognisedColumn[], year: number | null): RecognisedColumn[] {
  return columns.map((column) => {
    const { yearOffset } = column;
    return yearOffset === null || year === null ? column : { ...column, year: year + yearOffset };
  });
}
