import { roundingOf } from '../indicators/arithmetic/printed-figures';
import { indicator as indicatorOf } from '../indicators/catalogue';
import { isWholeYear, lastMonthOf, type YearPart } from '../indicators/language/periods';
import { meansPlan } from '../indicators/language/plan-names';
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
  /** Cells of the same row that would mean it as well, below words that are not understood: the user chooses where they differ. */
  rivals: readonly Candidate[];
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

/** A figure that may be what is wanted. */
interface Fitting extends Reading {
  want: Want;
  fit: number;
}

/** All cells of a source row that a row of the table wants. */
export function candidatesIn(context: RowContext, wants: readonly Want[]): Found {
  const near = new Map<string, NearMiss>();
  const miss = ({ key }: Want, kind: NearMiss['kind']) => {
    if (!near.has(key)) near.set(key, { kind, sheet: context.source.table.sheet });
  };
  const { fitting, unread } = fittingIn(context, wants, miss);
  const levels = fitting.filter(({ want }) => want.kind === 'level').map(({ figure }) => figure);
  const ofLevels = indexTransform([...new Set(levels)]);
  const candidateFor = ({ want, column, figure, fit }: Fitting): Candidate | null => {
    const transform = transformOf(context, want, column, figure, ofLevels);
    return transform && candidateOf(context, want, column, figure, transform, fit);
  };
  const candidates = fitting.flatMap((one): Candidate[] => {
    const others = unread.filter(({ want }) => want === one.want);
    // the estimate of a month is not taken where its result may stand below words that are not understood
    if (others.some(({ fit }) => fit < one.fit)) return [];
    const candidate = candidateFor(one);
    if (!candidate) miss(one.want, 'otherUnit');
    const tied = others.filter(({ fit, column }) => fit === one.fit && !column.isClear);
    return candidate ? [{ ...candidate, rivals: tied.flatMap((other) => candidateFor(other) ?? []) }] : [];
  });
  return { candidates, near, unread: new Set(unread.map(({ want }) => want.key)) };
}

/** The figures that fit, and those that would but for words that are not understood or figures that speak against these. */
function fittingIn(
  context: RowContext,
  wants: readonly Want[],
  miss: (want: Want, kind: NearMiss['kind']) => void,
): Record<'fitting' | 'unread', Fitting[]> {
  const found: Record<'fitting' | 'unread', Fitting[]> = { fitting: [], unread: [] };
  for (const reading of readingsOf(context)) {
    const fits = fitsOf(reading.column, wants, context.fit);
    wants.forEach((want, place) => {
      const fit = fits[place];
      const against = fit === null ? 'another' : againstBeing(want, fit, reading.column, context);
      if (against === 'another') return;
      if (against !== null) miss(want, against);
      if (typeof fit !== 'number') return;
      if (against === null) found.fitting.push({ ...reading, want, fit });
      // what is hidden stands in the way of nothing that is seen
      const isUnread = against === 'unclearHeader' || against === 'otherFigures';
      if (isUnread && !reading.column.hidden) found.unread.push({ ...reading, want, fit });
    });
  }
  return found;
}

/** The one thing that speaks against a column that fits; `another`: it is of something else. */
function againstBeing(
  want: Want,
  fit: number | 'otherPeriod',
  column: RecognisedColumn,
  context: RowContext,
): NearMiss['kind'] | 'another' | null {
  const { source, row, isGiven } = context;
  if (!isOfMeasure(column, want, row) || !isOfIndicator(column, row, source.table)) return 'another';
  if (!isGiven && !isOfPlan(column, want, context)) return 'another';
  const prices = isGiven ? 'same' : pricesFit(column, want, context);
  if (prices === 'other' || isOfPartsPlan(column, want, source.table)) return 'another';
  if (fit === 'otherPeriod') return fit;
  if (!isGiven && !(column.isClear && column.isFormClear)) return 'unclearHeader';
  if (!isGiven && column.against !== null) return 'otherFigures';
  if (prices === 'otherBaseYear') return prices;
  return (!isGiven && otherTerritory(context, column, want)) || null;
}

/** Of several plans it is the one that the header names, or the row where a row is a plan. */
function isOfPlan({ header }: RecognisedColumn, { plan }: Want, { matched: { row } }: RowContext): boolean {
  const words = row.period?.plan ? `${row.label} ${header}` : header;
  return !plan || meansPlan(words, plan);
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
    ? columnsInRow(sheet.grid, table, { ...matched.row, period }, row.indicator!)
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
  want: Want,
  { source, matched, row, wanted }: RowContext,
): 'same' | 'other' | 'otherBaseYear' {
  const inHeader = readPrices(header);
  const isOfTitle = row.indicator === undefined && inHeader.prices === null;
  const { prices: said, baseYear } = isOfTitle ? readPrices(source.table.title) : inHeader;
  const about = row.indicator ?? wanted.rows.find(({ indicator }) => indicator !== undefined)?.indicator;
  const ofColumn = want.kind === 'level' ? want.prices : undefined;
  const own = ofColumn ?? (about === undefined ? undefined : indicatorOf(about).prices);
  const prices = said ?? matched.row.prices;
  if (prices === null || own === undefined) return ofColumn === undefined ? 'same' : 'other';
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
    rivals: [],
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
