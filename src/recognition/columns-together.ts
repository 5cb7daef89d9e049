import {
  firstMonths,
  isOneMonth,
  isWholeYear,
  monthOf,
  sameMonths,
  WHOLE_YEAR,
  type YearPart,
} from '../indicators/language/periods';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import { readHeader } from './header-words';
import type { ColumnRole, RecognisedColumn } from './recognised-table';
import type { TitleReading } from './title';

const MONTHS = 12;
const MONTHS_OF_A_QUARTER = 3;

/** Columns as they read beside each other. */
export const readTogether = (columns: RecognisedColumn[], title: TitleReading): RecognisedColumn[] =>
  withGrowthOfPlans(
    withForecasts(withPlansOfReached(withBareYears(withTerms(columns, title), title), title)),
  );

/**
 * "% KH năm" in a report of a month says how much of the year's plan was reached so far; beside an estimate of the whole year it may
 * be of that.
 */
function withPlansOfReached(columns: RecognisedColumn[], { month }: TitleReading): RecognisedColumn[] {
  if (month === null || month === MONTHS) return columns;
  const reached = firstMonths(month);
  const isOf = (part: YearPart) =>
    columns.some(
      (one) =>
        one.form === 'level' && RESULTS.has(one.role) && one.part !== null && sameMonths(one.part, part),
    );
  if (!isOf(reached)) return columns;
  const part = isOf(WHOLE_YEAR) ? null : reached;
  return columns.map((column) => (isOpenAttainment(column) ? { ...column, part } : column));
}

/** "Kỳ báo cáo" beside "Lũy kế 5 tháng" is the fifth month; beside "6 tháng" it may be a month or a quarter. */
function withTerms(columns: RecognisedColumn[], { parts, month }: TitleReading): RecognisedColumn[] {
  const [reached] = parts;
  if (month === null || parts.length !== 1 || reached.kind !== 'months' || isOneMonth(reached))
    return columns;
  const statesReached = ({ header, role, form, part }: RecognisedColumn) => {
    const own = readHeader(header);
    const isOwn = own.parts.length > 0 || own.isCumulative;
    return isOwn && form === 'level' && RESULTS.has(role) && part !== null && sameMonths(part, reached);
  };
  if (!columns.some(statesReached)) return columns;
  const isEndOfQuarter = month % MONTHS_OF_A_QUARTER === 0;
  return columns.map((column) => {
    const { span, parts: own, isCumulative, isPrevious } = readHeader(column.header);
    if (span !== 'reported' || own.length || isCumulative) return column;
    return { ...column, part: isEndOfQuarter ? null : monthOf(isPrevious ? month - 1 : month) };
  });
}

const FORECAST = keyPattern('dự kiến(?! (thực hiện|TH|ước))');

/** "Dự kiến 2031" beside an estimate of 2030, or of the whole year that is not named, is what is planned next. */
function withForecasts(columns: RecognisedColumn[]): RecognisedColumn[] {
  const estimates = columns.filter(({ role }) => role === 'estimate');
  return columns.map((column) => {
    const isNext = estimates.some(({ year, part }) =>
      year === null ? part?.kind === 'year' : year + 1 === column.year,
    );
    const isForecast = estimates.includes(column) && isNext && FORECAST.test(spellingKey(column.header));
    return isForecast ? { ...column, role: 'plan' as const } : column;
  });
}

/** Growth of a year of which the table has a plan and no result, beside results of the year before, is what the plan asks for. */
function withGrowthOfPlans(columns: RecognisedColumn[]): RecognisedColumn[] {
  const has = (roles: ReadonlySet<ColumnRole>, of: number) =>
    columns.some(({ role, year }) => year === of && roles.has(role));
  return columns.map((column) => {
    const { role, year, part } = column;
    const isOfYear = role === 'growth' && year !== null && part !== null && isWholeYear(part);
    const isOfPlan = isOfYear && has(PLANS, year) && has(RESULTS, year - 1) && !has(REACHED, year);
    return isOfPlan ? { ...column, role: 'planGrowth' as const } : column;
  });
}

const PLANS: ReadonlySet<ColumnRole> = new Set(['plan']);
/** Columns that tell that something of a year was done. */
const REACHED: ReadonlySet<ColumnRole> = new Set(['actual', 'estimate', 'samePeriod', 'planPercent']);

/** Beside columns of months a bare year ("2030 versus 2029") is the year: in December, and of years before. */
function withBareYears(columns: RecognisedColumn[], { month, year }: TitleReading): RecognisedColumn[] {
  if (month === null) return columns;
  const isOfMonths = columns.some(({ header }) =>
    readHeader(header).parts.some((part) => !isWholeYear(part)),
  );
  if (!isOfMonths) return columns;
  return columns.map((column) => {
    const { parts, isCumulative, span, isPrevious } = readHeader(column.header);
    const isBare = column.year !== null && !parts.length && !isCumulative && span === 'year' && !isPrevious;
    const isOver = month === MONTHS || (year !== null && column.year! < year);
    return isBare && isOver && column.role !== 'samePeriod' ? { ...column, part: WHOLE_YEAR } : column;
  });
}

const RESULTS: ReadonlySet<ColumnRole> = new Set(['actual', 'estimate']);

function isOpenAttainment({ role, header, compared }: RecognisedColumn): boolean {
  const { parts, isCumulative, span } = readHeader(header);
  return (
    role === 'planPercent' && compared?.with === 'plan' && !parts.length && !isCumulative && span === 'year'
  );
}

/** Columns with the years their words mean, once the reporting year is known. */
export function withReportingYear(columns: RecognisedColumn[], year: number | null): RecognisedColumn[] {
  return columns.map((column) => {
    const { yearOffset } = column;
    return yearOffset === null || year === null ? column : { ...column, year: year + yearOffset };
  });
}
