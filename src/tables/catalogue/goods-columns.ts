import { BASES, childrenCheck, LAST_YEARS_SUM, nameColumn, ON_SAME_PERIOD } from '../kit/columns';
import type { TemplateColumn } from '../kit/template';
import type { Words } from '../kit/words';

const QUANTITY: Words = { vi: 'Lượng', en: 'Quantity' };
const VALUE: Words = { vi: 'Trị giá', en: 'Value' };

/** Quantity and value of one period, side by side. */
function pair(
  key: string,
  valueKind: TemplateColumn['kind'],
  above: readonly Words[],
  more: Partial<TemplateColumn> = {},
): TemplateColumn[] {
  return [
    {
      key: `${key}Quantity`,
      kind: 'quantity',
      header: [...above, QUANTITY],
      width: 11,
      quantity: true,
      ...more,
    },
    { key, kind: valueKind, header: [...above, VALUE], width: 12, ...more },
  ];
}

/** Growth of quantity and value on the same period of last year. */
function growthPair(key: string, current: string, previous: string, period: Words): TemplateColumn[] {
  return [QUANTITY, VALUE].map((measure) => {
    const suffix = measure === QUANTITY ? 'Quantity' : '';
    return {
      key: `${key}${suffix}`,
      kind: 'growth',
      header: {
        growth: [
          {
            vi: `${period.vi} tăng/giảm so với ${ON_SAME_PERIOD.vi} (%)`,
            en: `${period.en}: growth on ${ON_SAME_PERIOD.en} (%)`,
          },
          measure,
        ],
        index: [
          {
            vi: `${period.vi} so với ${ON_SAME_PERIOD.vi} (%)`,
            en: `${period.en}: ${ON_SAME_PERIOD.en} = 100`,
          },
          measure,
        ],
      },
      width: 11,
      formula: {
        kind: 'growth',
        current: `${current}${suffix}`,
        previous: `${previous}${suffix}`,
      },
      ...(suffix === '' ? {} : { quantity: true }),
    };
  });
}

/** Columns of a table of goods: quantity and value of the month, of the year so far, and their growth. */
export const GOODS_COLUMNS: readonly TemplateColumn[] = [
  nameColumn({ vi: 'Mặt hàng', en: 'Goods' }, 36),
  ...pair('month', 'estimate', [{ vi: 'Ước tháng {m}', en: 'Estimate, {m}' }]),
  ...pair('cumulative', 'cumulative', [{ vi: 'Cộng dồn {ytd}', en: '{ytd}' }]),
  ...growthPair('monthGrowth', 'month', 'sameMonth', { vi: 'Tháng {m}', en: '{m}' }),
  ...growthPair('cumulativeGrowth', 'cumulative', 'samePeriod', { vi: 'Cộng dồn', en: 'Year to date' }),
  ...pair('sameMonth', 'samePeriod', [BASES, { vi: 'Tháng {m} năm {y-1}', en: '{m} {y-1}' }], {
    auxiliary: true,
    merges: LAST_YEARS_SUM,
  }),
  ...pair('samePeriod', 'samePeriod', [BASES, { vi: 'Cộng dồn {ytd-1}', en: '{ytd-1}' }], {
    auxiliary: true,
    merges: LAST_YEARS_SUM,
  }),
  childrenCheck(['month', 'cumulative']),
];
