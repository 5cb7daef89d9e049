import { findIndicator } from '../indicators/language/indicator-names';
import { numberingRank } from '../indicators/language/labels';
import { partsNamed, periodKey } from '../indicators/language/period-words';
import {
  isOneMonth,
  monthsOf,
  previousPeriod,
  samePeriod,
  type YearPart,
} from '../indicators/language/periods';
import { readTerritory } from '../indicators/language/territories';
import { restoreAllMarks } from '../indicators/language/unmarked';
import type { TableBounds } from './bounds';
import { comparedPeriod } from './comparison';
import { offsetOf, partOf } from './column-period';
import { readTogether } from './columns-together';
import { columnForm, figuresOf } from './column-form';
import type { Grid } from './grid';
import { headerStack } from './header-stack';
import { readHeader, saysResult, type HeaderReading } from './header-words';
import { ratiosSpeltOut } from './numbered-columns';
import { TEXT_ROLES, type ColumnRole, type RecognisedColumn } from './recognised-table';
import type { TitleReading } from './title';
import { hasStrangeWords, isUnclearComparison } from './strange-words';
import { isDitto, isKnownUnit } from './unit-text';

const CONFIDENCE = { stated: 0.95, weak: 0.6, none: 0.2 };
/** Share of a column's cells that must be of a kind for the column to be it. */
const MOSTLY = 0.6;

/** Reads every column of a table; years told by words ("năm trước") are filled in once the reporting year is known. */
export function readColumns(grid: Grid, bounds: TableBounds, title: TitleReading): RecognisedColumn[] {
  const wordsOf = ratiosSpeltOut(grid, bounds);
  const all = grid.columns();
  const stacks = new Map(
    all.map((column) => [column, headerStack(grid, bounds, column).map(wordsOf)] as const),
  );
  const read = all.map((column) => readColumn(grid, bounds, title, column, stacks));
  const columns = readTogether(withClearness(read, stacks, bounds, title.title), title);
  if (!columns.some(({ role }) => role === 'label')) {
    const first = columns.find(({ column, role }) => column < bounds.firstFigureColumn && role !== 'unit');
    if (first) first.role = 'label';
  }
  return columns;
}

/** Words that no header is made of leave a column to the user; those above all columns tell none from another. */
function withClearness(
  columns: RecognisedColumn[],
  stacks: ReadonlyMap<number, string[]>,
  { firstFigureColumn }: TableBounds,
  title: string,
): RecognisedColumn[] {
  const figures = columns.filter(({ column, header }) => column >= firstFigureColumn && header !== '');
  const isShared = (text: string) =>
    figures.length > 1 && figures.every(({ column }) => stacks.get(column)!.includes(text));
  return columns.map((one) => {
    const own = stacks.get(one.column)!.filter((text) => !isShared(text));
    return {
      ...one,
      isClear:
        TEXT_ROLES.has(one.role) || !(hasStrangeWords(own, one.role, title) || isUnclearComparison(one)),
    };
  });
}

function readColumn(
  grid: Grid,
  bounds: TableBounds,
  title: TitleReading,
  column: number,
  stacks: ReadonlyMap<number, string[]>,
): RecognisedColumn {
  const stack = stacks.get(column)!;
  const written = grid.isUnmarked ? restoreAllMarks(stack.join(' ')) : stack.join(' ');
  const header =
    grid.isUnmarked && areAmounts(grid, bounds, column, written) ? withNumbers(written) : written;
  const others = [stacks.get(column - 1), stacks.get(column + 1)];
  const reading = ofInnermost(roleInGroup(readHeader(header), stack, others), stack);
  const role = roleOf(grid, bounds, column, reading);
  const isSpacer = role === 'unknown' && header === '';
  const figures = figuresOf(grid, column, bounds.firstRow, bounds.lastRow);
  const isFigure = !TEXT_ROLES.has(role);
  const period = isPeriodOfYears(header);
  const years = [...new Set(reading.years)];
  const named = isFigure && !period ? (years[0] ?? null) : null;
  const certainty = years.length > 1 ? 'weak' : reading.certainty;
  const part = isFigure ? partOf(reading, header, role, title) : null;
  const { form, isFormClear } = columnForm(role, reading, figures);
  const isAmount = reading.compared !== null && form === 'level';
  const isUndated = named === null && isFigure && !isSpacer && !period;
  return {
    column,
    header,
    role: period ? 'unknown' : isAmount ? 'difference' : comparedRole(role, reading, named, part),
    year: named,
    yearOffset: isUndated ? offsetOf(role, reading, part, title) : null,
    part,
    compared: isFigure ? reading.compared : null,
    territory: isFigure ? readTerritory(header) : null,
    form,
    isFormClear,
    unit: reading.unit,
    measure: reading.measure,
    indicator: isFigure ? indicatorIn(stack) : null,
    isClear: true,
    against: null,
    hidden: grid.isColumnHidden(column),
    evidence: header ? `"${header}"` : '',
    confidence: CONFIDENCE[certainty] * (isFigure && named === null ? 0.9 : 1),
  };
}

/**
 * "Thực hiện" over a group with "Kế hoạch" in it heads a plan, "Kế hoạch và thực hiện năm 2030" over "Ước" an estimate; in one cell the
 * words say one thing together.
 */
function roleInGroup(
  reading: HeaderReading,
  stack: string[],
  others: readonly (string[] | undefined)[],
): HeaderReading {
  const [own, group] = [stack[stack.length - 1] ?? '', stack[stack.length - 2]];
  if (group === undefined || !others.some((other) => other?.slice(0, -1).includes(group))) return reading;
  const alone = readHeader(own);
  if (alone.certainty !== 'stated' || alone.role === reading.role) return reading;
  const isLevel = reading.compared === null && LEVELS.has(alone.role) && LEVELS.has(reading.role);
  // "Ước đạt" below words of a plan says how much, not how much of it
  const isReached = reading.role === 'planPercent' && !reading.saysPercent && alone.role === 'estimate';
  if (isReached) return { ...reading, role: alone.role, certainty: alone.certainty, compared: null };
  // "Kế hoạch HĐND giao" over "Ước thực hiện so với kế hoạch" is how much of that plan
  const isAttained = alone.role === 'planPercent' && reading.role === 'planGrowth' && isOfResult(own, alone);
  if (isAttained)
    return { ...reading, role: alone.role, certainty: alone.certainty, compared: alone.compared };
  // what is compared in a group of plan and results is what was done
  const isGrowth = alone.role === 'growth' && reading.role === 'planGrowth' && saysResult(group);
  return isLevel || isGrowth ? { ...reading, role: alone.role, certainty: alone.certainty } : reading;
}

const isOfResult = (words: string, { isCumulative, parts }: HeaderReading): boolean =>
  saysResult(words) || isCumulative || parts.length > 0;

const LEVELS: ReadonlySet<ColumnRole> = new Set(['actual', 'estimate', 'plan', 'samePeriod']);

/** "Quý II" over "Tháng 4" is of the month: the last words name one of the periods above, and it lies within all of them. */
function ofInnermost(reading: HeaderReading, stack: string[]): HeaderReading {
  const own = partsNamed(periodKey(stack[stack.length - 1] ?? ''));
  if (own.length !== 1 || reading.parts.length < 2) return reading;
  const { from, to } = monthsOf(own[0]);
  const isWithin = reading.parts.map(monthsOf).every((other) => other.from <= from && to <= other.to);
  return isWithin ? { ...reading, parts: own } : reading;
}

/** Without marks "so uoc" is an estimate or a comparison with one: amounts compare nothing. "T4 so T3" is no number of T3. */
const NUMBERS =
  /(?<![\p{L}\p{M}])so(?= (?!sánh|với)\p{L})(?!(?<=\d so) (?:T\.? ?\d|th[aá]ng \d|n[aă]m \d|qu[yý] |c[uù]ng ))/giu;
const withNumbers = (header: string): string => header.replace(NUMBERS, (so) => `${so[0]}ố`);

function areAmounts(grid: Grid, { firstRow, lastRow }: TableBounds, column: number, header: string): boolean {
  if (!new RegExp(NUMBERS, 'iu').test(header)) return false;
  const reading = readHeader(header);
  return (
    !reading.saysPercent ||
    columnForm('growth', reading, figuresOf(grid, column, firstRow, lastRow)).form === 'level'
  );
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

function roleOf(grid: Grid, bounds: TableBounds, column: number, reading: HeaderReading): ColumnRole {
  if (TEXT_ROLES.has(reading.role) && reading.certainty === 'stated') {
    const isOther = reading.role === 'unit' && namesOffices(textsOf(grid, bounds, column));
    return isOther ? 'label' : reading.role;
  }
  if (column >= bounds.firstFigureColumn) return figureRole(grid, bounds, column, reading);
  const texts = textsOf(grid, bounds, column);
  if (reading.certainty === 'stated' && !texts.some(isName)) return reading.role;
  // an empty column before the figures parts nothing
  if (!texts.length) return 'unknown';
  const share = (is: (text: string) => boolean) => texts.filter(is).length / Math.max(texts.length, 1);
  if (share((text) => numberingRank(text) !== null) > MOSTLY) return 'numbering';
  return share(isUnit) > MOSTLY ? 'unit' : 'label';
}

/** What compares or plans holds figures: names in front of all figures are names. */
const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && !isKnownUnit(text);
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
