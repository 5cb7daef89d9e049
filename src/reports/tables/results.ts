import { territoryWords } from '../reader/territories';
import type { GivenRow } from '../../tables/kit/given-rows';
import type { Language } from '../../tables/kit/words';
import {
  firstMonths,
  monthOf,
  previousPeriod,
  sameName,
  samePeriodLastYear,
  wholeYear,
  type Period,
  type PeriodKind,
} from '../../indicators/language/periods';
import { indicatorKey } from '../reconcile/indicator-key';
import type { FigureRole, ReportFigure } from '../report-figure';
import { RowDraft } from './row-draft';
import { levelText, statementsOf } from './table-words';

/** Which column of a table holds what of which period. */
interface Slot {
  readonly column: string;
  readonly role: FigureRole;
  readonly period: Period;
  /** Whose statements need it said in the note, where a table has several results. */
  readonly called?: Readonly<Record<Language, string>>;
}

/** Columns of former periods. */
const OF_FORMER: ReadonlySet<string> = new Set(['base', 'sameMonth', 'samePeriod']);

/** Periods that a standard table can be about. */
const OF_TABLES: ReadonlySet<PeriodKind> = new Set(['month', 'months', 'year']);

/** Columns of the yearly table (CT-NAM). */
const yearlySlots = (year: number): Slot[] => [
  { column: 'estimate', role: 'result', period: wholeYear(year) },
  { column: 'base', role: 'result', period: wholeYear(year - 1) },
  { column: 'plan', role: 'target', period: wholeYear(year) },
  { column: 'target', role: 'target', period: wholeYear(year + 1) },
];

/** Columns of the monthly table (BC-THANG). */
function monthlySlots(year: number, number: number): Slot[] {
  const month = { ...monthOf(number), year };
  const cumulative = { ...firstMonths(number), year };
  return [
    {
      column: 'cumulative',
      role: 'result',
      period: cumulative,
      called: { vi: 'cộng dồn', en: 'year to date' },
    },
    { column: 'month', role: 'result', period: month, called: { vi: 'tháng', en: 'month' } },
    { column: 'lastMonth', role: 'result', period: previousPeriod(month) },
    { column: 'sameMonth', role: 'result', period: samePeriodLastYear(month) },
    { column: 'samePeriod', role: 'result', period: samePeriodLastYear(cumulative) },
    { column: 'plan', role: 'target', period: wholeYear(year) },
  ];
}

/** Where figures of a report are put: the standard table of the period it is about. */
export interface ResultsTable {
  readonly table: 'CT-NAM' | 'BC-THANG';
  readonly year: number;
  /** Of a monthly table. */
  readonly month?: number;
  readonly rows: readonly GivenRow[];
}

/** The period that most results are for: a year, or a month together with the months before it. */
function mainPeriod(figures: readonly ReportFigure[], thisYear: number): { year: number; month?: number } {
  const stated = figures.flatMap(({ role, periodValue }) => (periodValue ? [{ ...periodValue, role }] : []));
  const newest = Math.max(
    ...stated.flatMap(({ year, role }) => (year === null || role === 'target' ? [] : [year])),
  );
  const votes = new Map<string, { year: number; month?: number; count: number }>();
  for (const { kind, number, year, role } of stated) {
    if (role === 'target' || !OF_TABLES.has(kind)) continue;
    const own = year ?? newest;
    const key = `${own} ${kind === 'year' ? '' : number}`;
    const vote = votes.get(key) ?? { year: own, ...(kind !== 'year' && { month: number }), count: 0 };
    vote.count += 1;
    votes.set(key, vote);
  }
  const [best] = [...votes.values()]
    .filter(({ year }) => Number.isFinite(year))
    .sort((one, other) => other.count - one.count || other.year - one.year);
  if (best) return { year: best.year, ...(best.month !== undefined && { month: best.month }) };
  const targets = stated.flatMap(({ year, role }) => (year !== null && role === 'target' ? [year] : []));
  return { year: targets.length > 0 ? Math.min(...targets) - 1 : thisYear };
}

/** Figures put into rows: those of one indicator into one, unless they contradict each other. */
class Rows {
  private readonly drafts: RowDraft[] = [];
  private readonly byIndicator = new Map<string, RowDraft[]>();

  constructor(
    private readonly slots: readonly Slot[],
    private readonly year: number,
    private readonly language: Language,
  ) {}

  add(figure: ReportFigure): void {
    const slot = this.slotOf(figure);
    if (slot === undefined) this.addOfOtherPeriod(figure);
    else this.addInto(slot, figure);
  }

  rows(): GivenRow[] {
    return this.drafts.map((draft) => draft.row(this.language));
  }

  /** Without a period a figure is of the one the report is about. */
  private slotOf({ role, period, periodValue }: ReportFigure): Slot | undefined {
    if (period === null) return this.slots.find((slot) => slot.role === role);
    if (periodValue === null) return undefined;
    const year = periodValue.year ?? this.year;
    return this.slots.find(
      (slot) => slot.role === role && sameName(slot.period, periodValue) && slot.period.year === year,
    );
  }

  private addInto(slot: Slot, figure: ReportFigure): void {
    const key = indicatorKey(figure);
    const known = this.byIndicator.get(key) ?? [];
    const taken = known.find((draft) => placed(draft, slot.column, figure));
    const draft =
      taken ?? new RowDraft(nameOf(figure), figure, figure.territory?.era ? null : figure.indicatorId);
    if (!taken) {
      placed(draft, slot.column, figure);
      this.drafts.push(draft);
      this.byIndicator.set(key, [...known, draft]);
    }
    const statements = statementsOf(figure, this.language);
    const { called, column } = slot;
    const isInWords = figure.low !== null || (draft.isRate && OF_FORMER.has(column));
    const level = levelText(figure);
    const said = isInWords
      ? [figure.period === null ? level : `${figure.period} ${level}`, ...statements]
      : statements;
    draft.note(...(called ? said.map((words) => `${called[this.language]} ${words}`) : said));
  }

  /** A period that the table has no column for: in a row of its own, in words, so that nothing is lost or misplaced. */
  private addOfOtherPeriod(figure: ReportFigure): void {
    const name = figure.period === null ? nameOf(figure) : `${nameOf(figure)} (${figure.period})`;
    const draft = new RowDraft(name, figure, null);
    draft.note(...[levelText(figure), ...statementsOf(figure, this.language)].filter(Boolean));
    this.drafts.push(draft);
  }
}

/** The indicator's name, with the boundaries where they are told. */
function nameOf(figure: ReportFigure): string {
  const territory = territoryWords(figure);
  return territory ? `${figure.indicator} (${territory})` : figure.indicator;
}

/** Puts a figure's level into a cell, of an index the index that its growth is; false where another row must take it. */
function placed(
  draft: RowDraft,
  column: string,
  { value, unit, growthPercent, growthBase }: ReportFigure,
): boolean {
  if (value !== null && !(draft.isIndex && unit === '%')) return draft.put(column, value, unit);
  if (!draft.isIndex || growthPercent === null) return true;
  if (growthBase !== 'previousPeriod') return draft.put(column, 100 + growthPercent, '%');
  if (column === 'month') draft.write('onLastMonth', growthPercent);
  return true;
}

/**
 * Figures of a report as rows of the standard table of the period that most of them are for: of a year (CT-NAM), or of a month and
 * the months so far (BC-THANG). Levels stand in the columns of their periods, plans and targets too; percentages that the report
 * states stand in the note, since those of the table are computed from its levels.
 * @param thisYear - for a report that names no year
 */
export function resultsTable(
  figures: readonly ReportFigure[],
  language: Language,
  thisYear: number,
): ResultsTable {
  const { year, month } = mainPeriod(figures, thisYear);
  const slots = month === undefined ? yearlySlots(year) : monthlySlots(year, month);
  const rows = new Rows(slots, year, language);
  figures.forEach((figure) => rows.add(figure));
  return month === undefined
    ? { table: 'CT-NAM', year, rows: rows.rows() }
    : { table: 'BC-THANG', year, month, rows: rows.rows() };
}
