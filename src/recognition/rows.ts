import type { IndicatorMatch } from '../indicators/language/indicator-names';
import { numberingRank, readLabel, type LabelReading } from '../indicators/language/labels';
import { readTerritory } from '../indicators/language/territories';
import type { TableBounds } from './bounds';
import { isNumberRow } from './leads';
import type { Grid } from './grid';
import { areByMonths } from './month-columns';
import { periodsOfRows } from './period-rows';
import { matchRow, type Level } from './row-indicator';
import type { RecognisedColumn, RecognisedRow } from './recognised-table';
import { goesOn, IN_SMALL_LETTERS } from './rest-of-name';
import type { TitleReading } from './title';
import { isDitto, isKnownUnit, saysRates, unitInBrackets } from './unit-text';

/** An unnumbered row of figures stands above dashes and below letters. */
const DEPTH_WITHOUT_NUMBERING = 7.5;

interface RawRow {
  row: number;
  label: string;
  reading: LabelReading;
  numbering: string | null;
  rank: number | null;
  unitText: string;
  /** Unit of the part of the table that the row stands in; `null`: none is named above it. */
  sectionUnit: string | null;
  heading: boolean;
}

/** Reads the rows of a table: which indicator each is, in which prices and unit, below which other rows. */
export function readRows(
  grid: Grid,
  bounds: TableBounds,
  columns: RecognisedColumn[],
  title: TitleReading,
): RecognisedRow[] {
  const raw = rawRows(grid, bounds, columns);
  const periods = periodsOfRows(grid, raw, title.isCumulative, areByMonths(columns));
  const above: Level[] = [];
  let whole: Level | null = null;
  let unitAbove: string | null = null;
  return raw.map((one, index) => {
    const depth = depthOf(one, raw[index + 1]);
    while (above.length && above[above.length - 1].depth >= depth) above.pop();
    const ancestors = [...above].reverse();
    const match = matchRow(one.reading, ancestors, whole, title);
    const unit = unitOf(one, unitAbove, ancestors);
    const level = levelOf(one, depth, match, ancestors, unit);
    above.push(level);
    if (match && match.indicator.parent === undefined) whole = level;
    if (one.unitText) unitAbove = unit;
    return { ...recognised(grid, one, match, level, unit), period: periods.get(one.row) ?? null };
  });
}

const isFraction = (value: unknown): boolean => typeof value === 'number' && !Number.isInteger(value);

function rawRows(grid: Grid, bounds: TableBounds, columns: RecognisedColumn[]): RawRow[] {
  const of = (role: RecognisedColumn['role']) => columns.filter((column) => column.role === role);
  const labels = of('label').filter(
    ({ column }) => column < bounds.firstFigureColumn || of('label').length === 1,
  );
  const [numberings, units] = [of('numbering'), of('unit')];
  const texts = new Set([...labels, ...numberings, ...units, ...of('note'), ...of('verdict')]);
  const figures = columns.filter((column) => !texts.has(column));
  const rows: RawRow[] = [];
  let sectionUnit: string | null = null;
  for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
    // a figure where units stand is of another table, which began without a header of its own kind
    if (isNumberRow(grid, row) || units.some(({ column }) => isFraction(grid.value(row, column)))) continue;
    const label = joined(labels.map(({ column }) => ownText(grid, row, column)));
    const hasFigures = figures.some(({ column }) => ['figure', 'sign'].includes(grid.kind(row, column)));
    if (!label && !hasFigures) {
      const words = figures.map(({ column }) => ownText(grid, row, column)).find(Boolean) ?? '';
      sectionUnit = sectionUnitIn(words) ?? sectionUnit;
      continue;
    }
    const above = rows[rows.length - 1];
    const ownNumber = numberings.some(({ column }) => grid.text(row, column) !== '');
    const below = row < bounds.lastRow ? joined(labels.map(({ column }) => grid.text(row + 1, column))) : '';
    // several rows in small letters are a list
    const isAlone = !IN_SMALL_LETTERS.test(below);
    if (above && !ownNumber && isAlone && goesOn(above, { row, label, hasFigures })) {
      above.label = `${above.label} ${label}`;
      above.reading = readLabel(above.label);
      if (hasFigures) Object.assign(above, { row, heading: false });
      above.unitText ||= units.map(({ column }) => ownText(grid, row, column)).find(Boolean) ?? '';
      continue;
    }
    const reading = readLabel(label);
    const mark = numberings.map(({ column }) => grid.text(row, column)).find(Boolean) ?? reading.numbering;
    rows.push({
      row,
      label,
      reading,
      numbering: mark,
      rank: mark === null ? null : numberingRank(mark),
      unitText: units.map(({ column }) => ownText(grid, row, column)).find(Boolean) ?? '',
      sectionUnit,
      heading: !hasFigures,
    });
  }
  return rows;
}

/** The unit of the rows below words of their own: "Tỷ đồng", "Cơ cấu (%)", "Chỉ số phát triển (Năm trước = 100)". */
function sectionUnitIn(words: string): string | null {
  if (isKnownUnit(words)) return words;
  return unitInBrackets(words) ?? (saysRates(words) ? '%' : null);
}

/** A label or a unit merged over several rows is that of each; a line merged across columns counts once. */
function ownText(grid: Grid, row: number, column: number): string {
  const merge = grid.merge(row, column);
  return merge && merge.column !== column ? '' : grid.spread(row, column);
}

const joined = (texts: string[]) => texts.filter(Boolean).join(' ');

/** An unnumbered heading stands right above the rows that follow it. */
function depthOf(one: RawRow, next: RawRow | undefined): number {
  if (one.rank !== null) return one.rank;
  if (!one.heading) return DEPTH_WITHOUT_NUMBERING;
  return (next?.rank ?? DEPTH_WITHOUT_NUMBERING) - 0.5;
}

function unitOf(one: RawRow, unitAbove: string | null, ancestors: Level[]): string | null {
  if (one.unitText) return isDitto(one.unitText) ? unitAbove : one.unitText;
  const inLabel = one.heading ? sectionUnitIn(one.label) : unitInBrackets(one.label);
  return inLabel ?? ancestors.find(({ unit }) => unit !== null)?.unit ?? one.sectionUnit;
}

function levelOf(
  { reading, heading: isHeading }: RawRow,
  depth: number,
  match: IndicatorMatch | null,
  ancestors: Level[],
  unit: string | null,
): Level {
  const inherited = ancestors.find((level) => level.prices !== null);
  const prices = reading.prices ?? match?.indicator.prices ?? inherited?.prices ?? null;
  const baseYear =
    match?.baseYear ?? reading.baseYear ?? (reading.prices ? null : (inherited?.baseYear ?? null));
  return { depth, reading, indicator: match?.indicator.id ?? null, prices, baseYear, unit, isHeading };
}

function recognised(
  grid: Grid,
  { row, label, numbering, rank, heading }: RawRow,
  match: IndicatorMatch | null,
  level: Level,
  unit: string | null,
): RecognisedRow {
  return {
    row,
    label,
    numbering,
    rank,
    indicator: level.indicator,
    prices: match ? (match.indicator.prices ?? null) : level.prices,
    baseYear: match ? match.baseYear : level.baseYear,
    unit,
    territory: readTerritory(label),
    period: null,
    heading,
    hidden: grid.isRowHidden(row),
    evidence: match ? match.evidence : `"${label}"`,
    confidence: match?.confidence ?? 0,
  };
}
