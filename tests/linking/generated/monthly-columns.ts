import type { Chooser } from './chooser';
import { filled } from './sheet-parts';
import { OTHER_COLUMNS } from './titles-of-months';
import { IN_GROUPS, IN_THREE_LAYERS } from './words-in-groups';
import { FLAT, type Heads, type MonthKey } from './words-of-months';

export interface Column {
  key: MonthKey | null;
  stack: string[];
}
const HEADS: readonly Heads<MonthKey>[] = [FLAT, FLAT, IN_GROUPS, IN_THREE_LAYERS];

/** Some of the columns, in one of the orders that departments have. */
export function columnsOf(chooser: Chooser, month: number, year: number, isRetail: boolean): Column[] {
  const heads = chooser.one(HEADS);
  const keep = (keys: readonly MonthKey[], share: number) => keys.filter(() => chooser.chance(share));
  const results: MonthKey[] = [...keep(['lastMonth'], 0.8), 'month', 'cumulative'];
  const before = keep(['sameMonth', 'samePeriod'], 0.6);
  const plan = isRetail ? [] : keep(['plan'], 0.6);
  const rates = keep(
    isRetail
      ? ['monthGrowth', 'cumulativeGrowth']
      : ['onLastMonth', 'monthGrowth', 'cumulativeGrowth', 'planPercent'],
    0.75,
  );
  const levels = chooser.one([
    [plan, before, results],
    [plan, results, before],
    [before, plan, results],
    [before, results, plan],
  ]);
  const groups = new Map<readonly unknown[], Map<unknown, string>>();
  const chosen = (layers: Heads<MonthKey>[MonthKey]) =>
    layers.map((words, at) => {
      // a group has the same words above each of its columns
      const isGroup = at < layers.length - 1;
      const known = groups.get(words.work) ?? new Map<unknown, string>();
      groups.set(words.work, known);
      const text = (isGroup && known.get('group')) || chooser.value(words);
      if (isGroup) known.set('group', text);
      return filled(text, blanksOf(month, year));
    });
  const columns = [...levels.flat(), ...rates].map((key): Column => ({ key, stack: chosen(heads[key]) }));
  if (month < 12 && chooser.chance(0.25))
    columns.push({ key: null, stack: [filled(chooser.value(OTHER_COLUMNS), blanksOf(month, year))] });
  return columns;
}

export function blanksOf(month: number, year: number): Record<string, string | number> {
  const last = month === 1 ? 12 : month - 1;
  const two = (number: number) => String(number).padStart(2, '0');
  const quarter = ['I', 'II', 'III', 'IV'][Math.ceil(month / 3) === 4 ? 0 : Math.ceil(month / 3)];
  return {
    m: month,
    mm: two(month),
    l: last,
    ll: two(last),
    ly: month === 1 ? year - 1 : year,
    y: year,
    p: year - 1,
    n: year + 1,
    next: month + 1,
    quarter,
  };
}
