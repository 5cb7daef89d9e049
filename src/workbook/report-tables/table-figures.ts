import { convert, parseUnit } from '../../indicators/language/units';
import {
  previousPeriod,
  sameMonths,
  samePeriod,
  samePeriodLastYear,
  wholeYear,
  writePeriod,
  type PartOfYear,
  type Period,
  type YearPartKind,
} from '../../indicators/language/periods';
import { figuresOfLevels, figureToWrite, type FigureInCell, type FigureToWrite } from '../../reports';
import { cellAddress } from '../../spreadsheet/a1';
import { figureAt } from '../../recognition/figures';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../../recognition';
import { inSentence, columnPeriod } from './table-words';

/** Results in the order a report tells them: the month before the months so far before the year. */
const KINDS: readonly YearPartKind[] = ['month', 'quarter', 'months', 'year'];
const REPORTED = ['estimate', 'actual'] as const;

/** One period of a table: the columns that tell of it. */
interface Reported {
  period: Period | null;
  role: FigureToWrite['role'];
  value: RecognisedColumn;
  plan: RecognisedColumn | null;
  samePeriod: RecognisedColumn | null;
  previousPeriod: RecognisedColumn | null;
  growth: RecognisedColumn | null;
}

/** The column that a growth is measured against. */
function levelOf(columns: readonly RecognisedColumn[], period: PartOfYear | null) {
  if (period === null) return null;
  const found = columns.filter((column) => {
    const own = columnPeriod(column, column.year);
    return own !== null && own.kind === period.kind && samePeriod(own, period);
  });
  return found.find(({ role }) => role === 'actual' || role === 'samePeriod') ?? found[0] ?? null;
}

/** The periods that a table reports on, each with its columns. */
function reportedOf({ columns, year }: RecognisedTable): Reported[] {
  const levels = columns.filter(({ form, indicator }) => form === 'level' && indicator === null);
  const done = levels.filter(({ role }) => role === 'estimate' || role === 'actual' || role === 'samePeriod');
  const own = year?.value ?? Math.max(...done.flatMap((column) => column.year ?? []));
  const planOf = (wanted: number | null) =>
    levels.find(({ role, part, year: own }) => role === 'plan' && part?.kind === 'year' && own === wanted) ??
    null;
  const results = KINDS.flatMap((kind): Reported[] => {
    const now = done.filter(({ part, year: its }) => part?.kind === kind && (its ?? own) === own);
    const value = REPORTED.flatMap((role) => now.filter((column) => column.role === role))[0];
    if (value === undefined) return [];
    const growth = columns.find(
      ({ role, part, year: its }) =>
        role === 'growth' && value.part && part && sameMonths(part, value.part) && (its ?? own) === own,
    );
    const period = columnPeriod(value, Number.isFinite(own) ? own : null);
    const dated = columnPeriod(value, value.year);
    return [
      {
        period,
        role: 'result',
        value,
        plan: planOf(value.year ?? own),
        samePeriod: levelOf(done, dated && samePeriodLastYear(dated)),
        previousPeriod: dated?.kind === 'month' ? levelOf(done, previousPeriod(dated)) : null,
        growth: growth ?? null,
      },
    ];
  });
  const next = planOf(own + 1);
  const base = results.find(({ value }) => value.part?.kind === 'year')?.value ?? null;
  if (next === null) return results;
  const target = { period: wholeYear(own + 1), role: 'target' as const, value: next, samePeriod: base };
  return [...results, { ...target, plan: null, previousPeriod: null, growth: null }];
}

/** A percent number of growth, from whatever form the column gives it in. */
function growthIn(form: RecognisedColumn['form'], value: number, shownAsPercent: boolean): number {
  const percent = shownAsPercent ? value * 100 : value;
  if (form === 'index') return percent - 100;
  if (form === 'coefficient') return (value - 1) * 100;
  return form === 'fraction' ? value * 100 : percent;
}

/** What a row says of one period. */
function figuresOf(
  { grid }: RecognisedSheet,
  table: RecognisedTable,
  row: RecognisedRow,
  reported: Reported,
): FigureInCell[] {
  const at = (column: RecognisedColumn) => figureAt(grid, row.row, column.column);
  const unitOf = (column: RecognisedColumn): string | null =>
    at(column).unit || row.unit || column.unit || (table.units.length === 1 ? table.units[0] : null);
  const unit = inSentence(unitOf(reported.value));
  const levelIn = (column: RecognisedColumn | null): number | null => {
    const value = column && at(column).value;
    if (column === null || value === null) return null;
    const own = inSentence(unitOf(column));
    if (own === unit || own === null || unit === null) return value;
    const [from, to] = [parseUnit(own), parseUnit(unit)];
    return from && to && convert(value, from, to);
  };
  const value = levelIn(reported.value);
  const { period, role, growth } = reported;
  const said = { indicator: row.label, indicatorId: row.indicator, role, period, unit };
  const typed = growth && at(growth);
  const growthPercent =
    growth && typed?.value != null ? growthIn(growth.form, typed.value, typed.shownAsPercent) : null;
  const inCell = (figure: FigureToWrite, { column }: RecognisedColumn): FigureInCell => ({
    ...figure,
    cell: cellAddress({ sheet: table.sheet, row: row.row, column }),
  });
  if (growth !== null && value === null) {
    const named = { period: period && writePeriod(period), periodValue: period };
    return growthPercent === null
      ? []
      : [inCell(figureToWrite({ ...said, ...named, unit: null, growthPercent }), growth)];
  }
  if (value === null) return [];
  const figures = figuresOfLevels({
    ...said,
    value,
    plan: levelIn(reported.plan),
    samePeriod: levelIn(reported.samePeriod),
    previousPeriod: levelIn(reported.previousPeriod),
  }).map((figure) => inCell(figure, reported.value));
  const [main, ...others] = figures;
  if (main.growthPercent !== null || growthPercent === null) return figures;
  return [{ ...main, growthPercent, growthBase: 'samePeriod' }, ...others];
}

/**
 * What a recognised table says, as figures that a paragraph can be written from, each with its cell: period by period, in the order
 * of its rows.
 */
export function figuresOfTable(sheet: RecognisedSheet, table: RecognisedTable): FigureInCell[] {
  const rows = table.rows.filter(({ heading, hidden }) => !heading && !hidden);
  return reportedOf(table).flatMap((reported) =>
    rows.flatMap((row) => figuresOf(sheet, table, row, reported)),
  );
}
