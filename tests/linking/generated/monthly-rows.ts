import type { Chooser } from './chooser';
import { inUnit, levelsOf, rateOf, type Levels, type RateForm } from './figures';
import type { Column } from './monthly-columns';
import { LOOK_ALIKES, NAMES } from './names';
import { multiplyOf, type Manner, type WrittenRow } from './sheet-parts';
import type { MonthKey } from './words-of-months';

export interface Row extends WrittenRow {
  id: string | null;
}

const SIZES: Readonly<Record<string, number>> = {
  output: 2400,
  'output.mining': 90,
  'output.manufacturing': 1900,
  'output.electricity': 350,
  'output.water': 25,
  retail: 5200,
  'retail.goods': 4100,
  'retail.accommodation': 610,
  'retail.travel': 12,
  'retail.other': 420,
  exports: 74,
  imports: 31,
};
/** What each rate is of, and against what. */
export const RATES: Readonly<Partial<Record<MonthKey, readonly [of: keyof Levels, base: keyof Levels]>>> = {
  onLastMonth: ['month', 'lastMonth'],
  monthGrowth: ['month', 'sameMonth'],
  cumulativeGrowth: ['cumulative', 'samePeriod'],
  planPercent: ['cumulative', 'plan'],
};

export function rowsOf(
  chooser: Chooser,
  manner: Manner,
  columns: readonly Column[],
  rate: RateForm,
  month: number,
  isRetail: boolean,
): Row[] {
  const row = (
    id: string | null,
    name: string,
    unit: WrittenRow['unit'],
    size: number,
    isPart = false,
  ): Row => {
    const levels = levelsOf(chooser, size, month);
    const multiply = multiplyOf(manner, unit);
    const isIndex = unit === 'percent';
    const cells = columns.map(({ key, stack }): number | null => {
      if (key === null) return stack[0] === 'Ghi chú' || isIndex ? null : inUnit(size * 0.4, multiply);
      const of = RATES[key];
      if (isIndex) return of && key !== 'planPercent' ? rateOf(levels[of[0]], levels[of[1]], rate) : null;
      if (!of) return inUnit(levels[key as keyof Levels], multiply);
      return rateOf(levels[of[0]], levels[of[1]], key === 'planPercent' ? { ...rate, form: 'index' } : rate);
    });
    return { id, name, unit, isPart, cells };
  };
  const named = (id: string, unit: WrittenRow['unit'], isPart = false) =>
    row(id, chooser.value(NAMES[id]), unit, SIZES[id] ?? 100, isPart);
  const heading = (name: string): Row => ({ id: null, name, unit: null, isPart: false, cells: [] });
  if (isRetail) {
    const parts = ['retail.goods', 'retail.accommodation', 'retail.travel', 'retail.other'].map((id) =>
      named(id, 'money', true),
    );
    return [
      row(
        'retail',
        chooser.value({
          work: ['TỔNG SỐ', 'Tổng cộng'],
          held: ['Tổng mức', 'Tổng mức bán lẻ hàng hóa và DTDV'],
        }),
        'money',
        SIZES.retail,
      ),
      ...parts,
    ];
  }
  const hasIndex = columns.some(({ key }) => key === 'monthGrowth') && chooser.chance(0.6);
  const parts = ['output.mining', 'output.manufacturing', 'output.electricity', 'output.water'];
  const blocks = chooser.shuffled([
    [named('output', 'money'), ...(chooser.chance(0.6) ? parts.map((id) => named(id, 'money', true)) : [])],
    hasIndex ? [named('iip', 'percent')] : [],
    [named('retail', 'money')],
    [named('exports', 'dollars')],
    [named('imports', 'dollars')],
  ]);
  const look = chooser.value(LOOK_ALIKES);
  const alike = row(null, look[0], look[1], look[1] === 'dollars' ? 80 : 2900);
  return [
    ...(chooser.chance(0.3) ? [heading('CÔNG NGHIỆP - THƯƠNG MẠI')] : []),
    ...blocks.flat(),
    ...(look[1] === 'percent' && !hasIndex ? [] : [alike]),
  ];
}
