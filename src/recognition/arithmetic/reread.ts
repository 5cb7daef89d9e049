import { sameMonths } from '../../indicators/language/periods';
import { readHeader } from '../header-words';
import type { RecognisedColumn } from '../recognised-table';
import type { Meaning } from './meaning';
import type { RateForm } from './relations';

const RESULTS: ReadonlySet<string> = new Set(['actual', 'estimate', 'samePeriod']);

/** Whether the column's own words name another period, another kind of level, or a comparison where it is to be a level. */
export function wordsContradict(column: RecognisedColumn, meaning: Meaning): boolean {
  const { parts, years, relativeYear, compared, role, certainty, isCumulative, isPrevious } = readHeader(
    column.header,
  );
  const { period } = meaning;
  // of two that are named figures may say which
  if (parts.length > 0 && !parts.some((part) => sameMonths(part, period))) return true;
  if (isCumulative && period.kind === 'month') return true;
  if (years.length === 1 && years[0] !== period.year) return true;
  if (relativeYear !== null && column.year !== null && column.year !== period.year) return true;
  if (meaning.kind === 'rate') {
    if (compared === null || meaning.compared.with === compared.with) return false;
    return compared.with !== 'unknown' && compared.with !== 'named';
  }
  if (compared !== null || isPrevious) return true;
  const saysPlan = role === 'plan' || role === 'planGrowth';
  if (saysPlan !== meaning.isPlan && (saysPlan || certainty === 'stated')) return true;
  return false;
}

/** What is 94 % of a plan is no index of it. */
export const formOf = (role: RecognisedColumn['role'], form: RateForm): RateForm => {
  if (role !== 'planPercent') return form;
  return form === 'index' ? 'percent' : form === 'coefficient' ? 'fraction' : form;
};

/** The column as its figures say it; its evidence names the columns that they follow from. */
export function reread(
  column: RecognisedColumn,
  meaning: Meaning,
  form: RateForm | null,
  reportingYear: number | null,
): RecognisedColumn {
  const { year, ...part } = meaning.period;
  const dated = reportingYear === null ? { year: null, yearOffset: year } : { year, yearOffset: null };
  const known = { ...column, ...dated, part, isClear: true, against: null };
  if (meaning.kind === 'rate')
    return {
      ...known,
      role: meaning.role,
      compared: meaning.compared,
      form: form === null ? column.form : formOf(meaning.role, form),
      isFormClear: form !== null || column.isFormClear,
    };
  const role = meaning.isPlan ? 'plan' : RESULTS.has(column.role) ? column.role : 'actual';
  return { ...known, role, compared: null, form: 'level', isFormClear: true };
}
