import { words, type Chooser } from '../chooser';
import { filled } from '../sheet-parts';
import { COMPARED, ENGLISH, HALF_YEAR, LEVELS } from './header-words';
import { RATES, type Meaning } from './meaning';
import type { Subject } from './subjects';

export interface Column {
  meaning: Meaning;
  /** Fills no cell, whatever its words: a hidden column that repeats one with older figures. */
  isOld: boolean;
  header: string;
}

export type RateForm = 'index' | 'growth';
const GROWTH = words(['Tăng/giảm ', 'Tốc độ tăng '], ['Tăng (+), giảm (-) ', 'Mức tăng/giảm ']);
const isRate = (meaning: Meaning) => meaning in RATES || meaning === 'share';

/** The columns of a sheet, rates at times before their levels, and those of other things among them. */
export function columnsOf(
  chooser: Chooser,
  { keys }: Subject,
  blanks: Readonly<Record<string, string | number>>,
  form: RateForm,
): Column[] {
  const has = (meaning: Meaning) => keys[meaning] !== undefined;
  const keep = (all: readonly Meaning[], share: number) =>
    all.filter((one) => has(one) && chooser.chance(share));
  const extra = (all: readonly Meaning[], share: number) => all.filter(() => chooser.chance(share));
  const month = Number(blanks.m);
  const isHalfYear = month === 6 && chooser.chance(0.6);
  const results: Meaning[] = [
    ...(isHalfYear ? [] : extra(['estimateOfLastMonth'], 0.2)),
    ...keep(['lastMonth'], isHalfYear ? 0 : 0.85),
    ...(isHalfYear ? [] : (['month'] as const)),
    ...(month > 2 && !isHalfYear ? extra(['reachedBefore'], 0.3) : []),
    'cumulative',
    ...(month < 12 ? extra(['wholeYear'], 0.15) : []),
  ];
  const bases = keep(isHalfYear ? ['samePeriod'] : ['sameMonth', 'samePeriod'], 0.6);
  const plans: Meaning[] = [
    ...keep(['plan'], 0.8),
    ...(month < 12 ? extra(['planOfMonth', 'planOfNextMonth'], 0.15) : []),
  ];
  const rates = [
    ...keep(
      isHalfYear
        ? ['cumulativeGrowth', 'planPercent']
        : ['onLastMonth', 'monthGrowth', 'cumulativeGrowth', 'planPercent'],
      0.75,
    ),
    ...extra(['share'], 0.15),
  ];
  const rest = has('plan') ? extra(['remaining'], 0.1) : [];
  const order = chooser.one([
    [plans, results, bases, rates],
    [bases, plans, results, rates],
    [rates, plans, bases, results],
    [plans, rates, results, bases],
    [bases, results, rates, plans],
  ]);
  const isBilingual = chooser.chance(0.2);
  const columns = [...order.flat(), ...rest].map((meaning): Column => {
    const own =
      ((isHalfYear && HALF_YEAR[meaning]) || undefined) ??
      (isRate(meaning) ? COMPARED[meaning as keyof typeof COMPARED] : LEVELS[meaning as keyof typeof LEVELS]);
    const saysGrowth =
      form === 'growth' && meaning in RATES && meaning !== 'planPercent' && chooser.chance(0.5);
    const text = `${saysGrowth ? chooser.value(GROWTH) : ''}${filled(chooser.value(own), blanks)}`;
    const header = isBilingual ? `${text}\\n${filled(ENGLISH[meaning], blanks)}` : text;
    return { meaning, isOld: false, header };
  });
  if (!chooser.chance(0.15)) return columns;
  const old = chooser.one(columns.filter(({ meaning }) => !isRate(meaning)));
  return [...columns.slice(0, 1), { ...old, isOld: true }, ...columns.slice(1)];
}
