import { isWholeLabel, type IndicatorMatch } from '../indicators/language/indicator-names';
import { numberingRank, readLabel, type LabelReading } from '../indicators/language/labels';
import { readTerritory } from '../indicators/language/territories';
import type { TableBounds } from './bounds';
import { isNumberRow } from './leads';
import type { Grid } from './grid';
import { areByMonths } from './month-columns';
import { periodsOfRows, yearNamed } from './period-rows';
import { matchRow, type Level } from './row-indicator';
import type { RecognisedColumn, RecognisedRow } from './recognised-table';
import { goesOn, IN_SMALL_LETTERS } from './rest-of-name';
import type { TitleReading } from './title';
import { yearColumn } from './year-column';
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
  const labels = columns.filter(({ role, column }) => role === 'label' && column < bounds.firstFigureColumn);
  const years = areByMonths(columns) ? yearColumn(grid, bounds, labels) : null;
  const raw = rawRows(grid, bounds, columns, years);
  const periods = years
    ? yearsIn(grid, raw, years)
    : periodsOfRows(grid, raw, title.isCumulative, areByMonths(columns));
  const above: Level[] = [];
  let whole: Level | null = null;
  let unitAbove: string | null = null;
  const rows = raw.map((one, index) => {
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
  return withOneWhole(rows);
}

/** Empty rows that part what was reckoned below a table from it. */
const ROWS_TO_SCRATCH = 2;

/** Below a table that begins with its total, and behind empty rows, "Cộng" is of a part, or of what was reckoned there. */
function withOneWhole(rows: RecognisedRow[]): RecognisedRow[] {
  const first = rows.find(({ heading }) => !heading);
  const parted = rows.findIndex(({ row }, at) => at > 0 && row - rows[at - 1].row > ROWS_TO_SCRATCH);
  const isOther = (row: RecognisedRow, at: number) => {
    const isSecond = row.indicator === first?.indicator && row.unit === first.unit;
    return row !== first && (isSecond || (parted > 0 && at >= parted));
  };
  return rows.map((row, at) =>
    row.indicator !== null && isOther(row, at) && isWholeLabel(row.label)
      ? { ...row, indicator: null, confidence: 0 }
      : row,
  );
}

const yearsIn = (grid: Grid, rows: readonly RawRow[], { column }: RecognisedColumn) =>
  new Map(
    rows.flatMap(({ row }) => {
      const period = yearNamed(grid.text(row, column));
      return period ? [[row, period] as const] : [];
    }),
  );

const isFraction = (value: unknown): boolean => typeof value === 'number' && !Number.isInteger(value);

function rawRows(
  grid: Grid,
  bounds: TableBounds,
  columns: RecognisedColumn[],
  years: RecognisedColumn | null,
): RawRow[] {
  const of = (role: RecognisedColumn['role']) =>
    columns.filter((column) => column.role === role && column !== years);
  const labels = of('label').filter(
    ({ column }) => column < bounds.firstFigureColumn || of('label').length === 1,
  );
  const [numberings, units] = [of('numbering'), of('unit')];
  const texts = new Set([...labels, ...numberings, ...units, ...of('note'), ...of('verdict')]);
  const figures = columns.filter((column) => column !== years && !texts.has(column));
  const rows: RawRow[] = [];
  let sectionUnit: string | null = null;
  for (let row = bounds.firstRow; row <= bounds.lastRow; row++) {
    // a figure where units stand is of another table, which began without a header of its own kind
    if (isNumberRow(grid, row) || units.some(({ column }) => isFraction(grid.value(row, column)))) continue;
    const own = joined(labels.map(({ column }) => ownText(grid, row, column)));
    // a name may stand beside the first of its years alone
    const above = rows[rows.length - 1];
    const isOfAbove = !own && rows.length > 0 && years !== null && grid.text(row, years.column) !== '';
    const label = isOfAbove ? above.label : own;
    const hasFigures = figures.some(({ column }) => ['figure', 'sign'].includes(grid.kind(row, column)));
    if (!label && !hasFigures) {
      const words = figures.map(({ column }) => ownText(grid, row, column)).find(Boolean) ?? '';
      sectionUnit = sectionUnitIn(words) ?? sectionUnit;
      continue;
    }
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
      unitText:
        units.map(({ column }) => ownText(grid, row, column)).find(Boolean) ??
        (isOfAbove ? above.unitText : ''),
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
