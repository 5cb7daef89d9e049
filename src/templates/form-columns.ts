import { isOneMonth, isWholeYear, type YearPart } from '../indicators/language/periods';
import { headerStack } from '../recognition/header-stack';
import type { RecognisedColumn, RecognisedSheet, RecognisedTable } from '../recognition';
import { TEXT_ROLES } from '../recognition/recognised-table';
import type { StatedLevel, TemplateColumn } from '../tables';
import { publishedIn } from './published-index';
import { templateWords, type FormPeriod } from './template-words';

/** A column of a form, and where it stands. */
export interface FormColumn {
  column: TemplateColumn;
  at: number;
  read: RecognisedColumn;
}

const WIDTHS: Partial<Record<TemplateColumn['kind'], number>> = {
  numbering: 6,
  name: 40,
  unit: 12,
  note: 16,
};
const FIGURES = 13;

const NAMED: Partial<Record<RecognisedColumn['role'], TemplateColumn['kind']>> = {
  numbering: 'numbering',
  label: 'name',
  unit: 'unit',
  note: 'note',
  verdict: 'text',
};

const COMPARISONS: Partial<Record<RecognisedColumn['role'], TemplateColumn['kind']>> = {
  planPercent: 'planPercent',
  growth: 'growth',
  planGrowth: 'growth',
  previousPeriodGrowth: 'growth',
  share: 'share',
  difference: 'level',
};

const isFirstOf = (columns: readonly RecognisedColumn[], one: RecognisedColumn): boolean =>
  columns.find(({ role }) => role === one.role) === one;

/** The columns of a form from left to right, each with its words, what it is, and of which period. */
export function formColumns(
  { grid }: RecognisedSheet,
  table: RecognisedTable,
  period: FormPeriod,
  widths: ReadonlyMap<number, number>,
): FormColumn[] {
  const [headerTop, headerBottom] = table.headerRows;
  const figures = table.columns.filter(({ role }) => !TEXT_ROLES.has(role));
  const firstFigureColumn = Math.min(...figures.map(({ column }) => column));
  const bounds = { headerTop, headerBottom, firstFigureColumn };
  return table.columns
    .filter(({ hidden }) => !hidden)
    .map((read, place) => {
      const { column: at, role, header } = read;
      const stack = headerStack(grid, bounds, at);
      // a second column of names or numbers holds words of its own
      const text = NAMED[role] && (isFirstOf(table.columns, read) ? NAMED[role] : 'text');
      const states = text ? null : levelStated(read, period);
      const published = text ? null : publishedIn(read, stated('actual', read, period));
      const kind = text ?? (published ? 'indexInput' : kindOf(read, period));
      const column: TemplateColumn = {
        key: text && text !== 'text' ? text : `column${place + 1}`,
        kind,
        header: (stack.length ? stack : [header]).map((words) => templateWords(words, period)),
        width: widths.get(at) ?? WIDTHS[kind] ?? FIGURES,
        ...(states && { states }),
        ...(published && { published }),
      };
      return { column, at, read };
    });
}

/** A level whose period is not clear is of no kind that a source could fill. */
function kindOf(read: RecognisedColumn, period: FormPeriod): TemplateColumn['kind'] {
  const comparison = COMPARISONS[read.role];
  if (comparison) return comparison;
  const states = levelStated(read, period);
  if (!states) return 'level';
  if (states.role === 'plan') return states.years > 0 ? 'target' : 'plan';
  if (states.years < 0) return states.part === 'year' ? 'base' : 'samePeriod';
  if (states.part === 'months') return 'cumulative';
  return states.role === 'estimate' ? 'estimate' : 'level';
}

const LEVELS: Partial<Record<RecognisedColumn['role'], StatedLevel['role']>> = {
  actual: 'actual',
  samePeriod: 'actual',
  estimate: 'estimate',
  plan: 'plan',
};

/** What a column of levels states, counted from the period of the form; `null` where the form does not say it. */
function levelStated(read: RecognisedColumn, period: FormPeriod): StatedLevel | null {
  const role = LEVELS[read.role];
  const { form, compared } = read;
  return role && form === 'level' && compared === null ? stated(role, read, period) : null;
}

/** The period of a column counted from that of the form, with what it is. */
function stated(role: StatedLevel['role'], read: RecognisedColumn, period: FormPeriod): StatedLevel | null {
  const { part, isClear } = read;
  if (part === null || !isClear) return null;
  const year = read.year ?? (read.yearOffset === null ? null : period.year + read.yearOffset);
  return year === null ? null : { role, ...periodFrom(part, year, period) };
}

const QUARTER = 3;

function periodFrom(part: YearPart, year: number, period: FormPeriod): Omit<StatedLevel, 'role'> {
  const years = year - period.year;
  const { month, hasMonths } = period;
  if (isWholeYear(part)) return { part: 'year', years };
  if (month === null || hasMonths) return { part: part.kind, number: part.number, years };
  if (part.kind === 'quarter')
    return part.number === Math.ceil(month / QUARTER)
      ? { part: 'quarter', years }
      : { part: 'quarter', number: part.number, years };
  if (part.number === month) return { part: part.kind, years };
  const before = month === 1 ? 12 : month - 1;
  const ofYear = month === 1 ? -1 : 0;
  if (isOneMonth(part) && part.kind === 'month' && part.number === before && years === ofYear)
    return { part: 'month', years: 0, months: -1 };
  return { part: part.kind, number: part.number, years };
}
