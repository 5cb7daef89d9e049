import type { StatedLevel, TemplateColumn, Words } from '../tables';

/** What a column of levels can mean, for a person to choose. */
interface Meaning {
  id: string;
  words: Words;
  kind: TemplateColumn['kind'];
  states: StatedLevel;
  /** Only of a form that has a month. */
  monthly?: true;
}

const meaning = (
  id: string,
  vi: string,
  en: string,
  kind: TemplateColumn['kind'],
  states: StatedLevel,
  monthly?: true,
): Meaning => ({ id, words: { vi, en }, kind, states, ...(monthly && { monthly }) });

const year = (role: StatedLevel['role'], years: number): StatedLevel => ({ role, part: 'year', years });
const month = (role: StatedLevel['role'], years: number, months?: -1): StatedLevel => ({
  role,
  part: 'month',
  years,
  ...(months && { months }),
});
const months = (role: StatedLevel['role'], years: number): StatedLevel => ({ role, part: 'months', years });

const MEANINGS: readonly Meaning[] = [
  meaning(
    'lastMonth',
    'Thực hiện tháng trước',
    'Actual, month before',
    'level',
    month('actual', 0, -1),
    true,
  ),
  meaning('month', 'Ước tháng báo cáo', 'Estimate, reporting month', 'estimate', month('estimate', 0), true),
  meaning(
    'cumulative',
    'Lũy kế đến tháng báo cáo',
    'Year to date',
    'cumulative',
    months('estimate', 0),
    true,
  ),
  meaning(
    'sameMonth',
    'Cùng tháng năm trước',
    'Same month of last year',
    'samePeriod',
    month('actual', -1),
    true,
  ),
  meaning(
    'samePeriod',
    'Lũy kế cùng kỳ năm trước',
    'Same months of last year',
    'samePeriod',
    months('actual', -1),
    true,
  ),
  meaning('base', 'Thực hiện năm trước', 'Actual, last year', 'base', year('actual', -1)),
  meaning('plan', 'Kế hoạch năm báo cáo', 'Plan of the year', 'plan', year('plan', 0)),
  meaning('estimate', 'Ước thực hiện năm báo cáo', 'Estimate of the year', 'estimate', year('estimate', 0)),
  meaning('actual', 'Thực hiện năm báo cáo', 'Actual of the year', 'level', year('actual', 0)),
  meaning('target', 'Kế hoạch năm sau', 'Plan of next year', 'target', year('plan', 1)),
];

/** Figures that a person types. */
const TYPED = 'typed';
/** Words. */
const TEXT = 'text';
/** As it was read, where that is none of the meanings that are offered. */
export const AS_READ = 'asRead';

const OTHERS: Readonly<Record<typeof TYPED | typeof TEXT, Words>> = {
  typed: { vi: 'Số nhập tay', en: 'Figures typed in' },
  text: { vi: 'Chữ nhập tay', en: 'Words typed in' },
};

const isSame = (one: StatedLevel, other: StatedLevel): boolean =>
  one.role === other.role &&
  one.part === other.part &&
  one.years === other.years &&
  one.months === other.months &&
  one.number === other.number;

/** What a column means, by the id of it. */
export function meaningOf({ kind, formula, states, published }: TemplateColumn): string {
  const found = !formula && !published && states && MEANINGS.find((one) => isSame(one.states, states));
  if (found) return found.id;
  if (formula || states || published) return AS_READ;
  return kind === 'level' ? TYPED : kind === 'text' ? TEXT : AS_READ;
}

/** What a person may choose for a column, by id; of a form without a month nothing that is of one. */
export function meaningsFor(isMonthly: boolean): { id: string; words: Words }[] {
  const levels = MEANINGS.filter(({ monthly }) => isMonthly || !monthly);
  return [...levels, ...Object.entries(OTHERS).map(([id, words]) => ({ id, words }))];
}

/** A column with another meaning; a formula that it had is gone then. */
export function withMeaning(column: TemplateColumn, id: string): TemplateColumn {
  const plain = { ...column };
  delete plain.formula;
  delete plain.states;
  delete plain.published;
  const found = MEANINGS.find((one) => one.id === id);
  if (found) return { ...plain, kind: found.kind, states: found.states };
  return { ...plain, kind: id === TEXT ? 'text' : 'level' };
}
