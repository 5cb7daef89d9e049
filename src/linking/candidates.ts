import { roundingOf } from '../indicators/arithmetic/printed-figures';
import { indicator as indicatorOf } from '../indicators/catalogue';
import { isWholeYear, lastMonthOf, type YearPart } from '../indicators/language/periods';
import { readPrices } from '../indicators/language/labels';
import type { TemplateRow } from '../tables/kit';
import type { RecognisedColumn, RecognisedTable } from '../recognition';
import { saysPlanOfYear } from '../recognition/header-words';
import { figureAt, figuresInText, type CellFigure } from '../recognition/figures';
import { columnFit, type Fit, type FitContext } from './column-fits';
import { indexTransform } from './index-rows';
import type { MissingReason } from './link-plan';
import { columnsAcross, columnsInRow, isAddedUp } from './period-columns';
import type { RowContext, SourceTable } from './row-context';
import { valueOf, type SourceCell, type Transform } from './source-cell';
import { NO_UNIT, transformOf } from './transforms';
import { otherTerritory } from './territory-against';
import type { Wanted } from './wanted';
import type { Want } from './want';

/** A source cell that means what a cell of the table wants. */
export interface Candidate {
  cell: SourceCell;
  want: Want;
  source: SourceTable;
  /** The source's own words: the row's name and the column's header. */
  words: { rowName: string; header: string };
  /** What the table will show; `null` where the source cell has no figure. */
  value: number | null;
  /** Half a unit of the last digit that is written in the source, in the table's unit. */
  rounding: number;
  /** The lower the better, the first that differs decides: role and comparison, vintage, name. */
  rank: readonly number[];
  /** The figure only repeats one of another sheet. */
  isLink: boolean;
  hidden: boolean;
}

/** Cells that would mean what is wanted but for one thing. */
export type NearMiss = Exclude<MissingReason, { kind: 'notFound' | 'differ' }>;

interface Found {
  candidates: Candidate[];
  near: Map<string, NearMiss>;
  /** Wants that a column below words that are not understood may hold. */
  unread: ReadonlySet<string>;
}

/** Names that agree by this much are as good as each other. */
const NAME_STEP = 0.1;
/** A figure of a source row, with the column it stands in as that reads for it. */
interface Reading {
  column: RecognisedColumn;
  figure: CellFigure;
}

/** All cells of a source row that a row of the table wants. */
export function candidatesIn(context: RowContext, wants: readonly Want[]): Found {
  const { table } = context.source;
  const found = { candidates: [] as Candidate[], near: new Map<string, NearMiss>() };
  const unclear = new Map<Want, number>();
  const miss = (want: Want, kind: NearMiss['kind'], fit?: number) => {
    if (!found.near.has(want.key)) found.near.set(want.key, { kind, sheet: table.sheet });
    if (fit !== undefined) unclear.set(want, Math.min(fit, unclear.get(want) ?? fit));
  };
  const fitting = readingsOf(context).flatMap((reading) => {
    const fits = fitsOf(reading.column, wants, context.fit);
    return wants.flatMap((want, place) => {
      const fit = fits[place];
      return fit !== null && isMeant(reading, want, fit, context, miss) ? [{ ...reading, want, fit }] : [];
    });
  });
  const levels = fitting.filter(({ want }) => want.kind === 'level').map(({ figure }) => figure);
  const ofLevels = indexTransform([...new Set(levels)]);
  for (const { want, column, figure, fit } of fitting) {
    const transform = transformOf(context, want, column, figure, ofLevels);
    if (transform) found.candidates.push(candidateOf(context, want, column, figure, transform, fit));
    else miss(want, 'otherUnit');
  }
  // the estimate of a month is not taken where its result may stand below words that are not understood
  const isBest = ({ want, rank: [fit] }: Candidate) => fit <= (unclear.get(want) ?? fit);
  return {
    ...found,
    candidates: found.candidates.filter(isBest),
    unread: new Set([...unclear.keys()].map(({ key }) => key)),
  };
}

/** Whether a column that fits is of the row in all else; one thing that speaks against it is told. */
function isMeant(
  { column }: Reading,
  want: Want,
  fit: number | 'otherPeriod',
  context: RowContext,
  miss: (want: Want, kind: NearMiss['kind'], fit?: number) => void,
): fit is number {
  const { source, row, isGiven } = context;
  if (!isOfMeasure(column, want, row) || !isOfIndicator(column, row, source.table)) return false;
  const prices = isGiven ? 'same' : pricesFit(column, context);
  if (prices === 'other' || isOfPartsPlan(column, want, source.table)) return false;
  const against =
    (fit === 'otherPeriod' && fit) ||
    (!isGiven && !(column.isClear && column.isFormClear) && 'unclearHeader') ||
    (!isGiven && column.against !== null && 'otherFigures') ||
    (prices === 'otherBaseYear' && prices) ||
    (!isGiven && otherTerritory(context, column, want));
  const isUnread = against === 'unclearHeader' || against === 'otherFigures';
  if (against) miss(want, against, isUnread && fit !== 'otherPeriod' ? fit : undefined);
  return !against;
}

/** All rows that want the same ask the same of a column. */
const knownFits = new WeakMap<readonly Want[], WeakMap<RecognisedColumn, Fit[]>>();

function fitsOf(column: RecognisedColumn, wants: readonly Want[], context: FitContext): Fit[] {
  let ofWants = knownFits.get(wants);
  if (!ofWants) knownFits.set(wants, (ofWants = new WeakMap()));
  let fits = ofWants.get(column);
  if (!fits) ofWants.set(column, (fits = wants.map((want) => columnFit(column, want, context))));
  return fits;
}

function readingsOf({ source: { sheet, table }, matched, row, fit }: RowContext): Reading[] {
  const { period, row: place } = matched.row;
  const isOfMonths = period !== null && !fit.isTracker && row.indicator !== undefined;
  const ofRow = isOfMonths
    ? columnsInRow(sheet.grid, table, period, row.indicator!)
    : columnsAcross(sheet.grid, table, place);
  const isMonth = (column: RecognisedColumn) =>
    period === null || isOfMonths || !isAddedUp(sheet.grid, table, column.column, period.year);
  return ofRow.filter(isMonth).flatMap((column): Reading[] => {
    const figure = figureAt(sheet.grid, place, column.column);
    if (figure.kind !== 'other') return [{ column, figure }];
    const { level, rate } = figuresInText(sheet.grid, place, column.column);
    const growth = {
      ...column,
      role: 'growth' as const,
      form: 'growth' as const,
      compared: column.compared ?? ({ with: 'samePeriod' } as const),
    };
    return [
      ...(level && column.compared === null ? [{ column, figure: level }] : []),
      ...(rate ? [{ column: growth, figure: rate }] : []),
    ];
  });
}

/** Of goods that have both, quantities are no values; where a table has only one, its headers need not say which. */
function isOfMeasure({ measure }: RecognisedColumn, want: Want, row: TemplateRow): boolean {
  if (want.isQuantity) return measure === 'quantity';
  return want.kind !== 'rate' || !row.hasQuantity || measure !== 'quantity';
}

/**
 * Prices that a header names, or else the title of a row without an indicator, must be those of the row, or of what the rows are
 * parts of.
 */
function pricesFit(
  { header }: RecognisedColumn,
  { source, row, wanted }: RowContext,
): 'same' | 'other' | 'otherBaseYear' {
  const inHeader = readPrices(header);
  const isNamed = row.indicator === undefined && inHeader.prices === null;
  const { prices, baseYear } = isNamed ? readPrices(source.table.title) : inHeader;
  const about = row.indicator ?? wanted.rows.find(({ indicator }) => indicator !== undefined)?.indicator;
  const own = about === undefined ? undefined : indicatorOf(about).prices;
  if (prices === null || own === undefined) return 'same';
  if (prices !== own) return 'other';
  const isOtherYear = baseYear !== null && wanted.baseYear !== null && baseYear !== wanted.baseYear;
  return prices === 'constant' && isOtherYear ? 'otherBaseYear' : 'same';
}

/** Where a table plans for a part of the year alone, its percentages are of that plan; a plan for what comes later has none yet. */
function isOfPartsPlan(
  { role, part: own, header }: RecognisedColumn,
  want: Want,
  { columns }: RecognisedTable,
): boolean {
  if (want.kind !== 'rate' || role !== 'planPercent' || saysPlanOfYear(header)) return false;
  const plans = columns.filter((one) => one.role === 'plan' && one.form === 'level' && one.part !== null);
  const isSoFar = (part: YearPart) => own === null || lastMonthOf(part) <= lastMonthOf(own);
  return plans.some(({ part }) => isSoFar(part!)) && !plans.some(({ part }) => isWholeYear(part!));
}

/** A column of exports is one of goods that are exported. */
const isOfIndicator = ({ indicator }: RecognisedColumn, row: TemplateRow, table: RecognisedTable) =>
  indicator === null || indicator === (row.indicator ?? table.indicator);

/** A figure as what the table wants. */
export function candidateOf(
  { source, matched, wanted }: RowContext,
  want: Want,
  { column, header, hidden }: RecognisedColumn,
  figure: CellFigure,
  transform: Transform,
  fit: number,
): Candidate {
  const { table, sheet } = source;
  const { row } = matched.row;
  const { insteadOf } = want;
  const cell: SourceCell = {
    sheet: table.sheet,
    row,
    column,
    figure,
    transform,
    unitIsAssumed: transform === NO_UNIT,
    ...(insteadOf && { insteadOf }),
  };
  const value = valueOf(cell);
  const { area, formulas } = sheet.snapshot;
  const formula = formulas[row - area.row]?.[column - area.column];
  return {
    cell,
    want,
    source,
    words: { rowName: matched.row.label, header },
    value: value === '' ? null : value,
    rounding: roundingIn(cell),
    rank: [fit, vintageOf(table, wanted), Math.round((1 - matched.confidence) / NAME_STEP)],
    isLink: typeof formula === 'string' && formula.startsWith('=') && formula.includes('!'),
    hidden: hidden || matched.row.hidden,
  };
}

/** A table that reports on the very period comes before those of other periods that state the figure too. */
function vintageOf(
  { year, month }: RecognisedTable,
  { year: wantedYear, month: wantedMonth, template }: Wanted,
) {
  const isOfYear = wantedYear === null || year?.value === wantedYear;
  const isOfMonth = !template.parameters.includes('month') || month === null || month === wantedMonth;
  return isOfYear && isOfMonth ? 0 : 1;
}

function roundingIn({ figure: { value }, transform: { multiply, divide } }: SourceCell): number {
  return value === null ? 0 : (roundingOf(value) * multiply) / divide;
}
