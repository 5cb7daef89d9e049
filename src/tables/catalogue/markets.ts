import {
  childrenCheck,
  comparisonHeader,
  NOTE,
  NUMBERING,
  ON_SAME_PERIOD,
  nameColumn,
  YEAR_TO_DATE,
} from '../kit/columns';
import { numberedRow } from '../kit/row-words';
import type { TableContent, TemplateRow } from '../kit/template';
import { MILLION_DOLLARS } from '../kit/units';

const market = (id: string, number: number, vi: string, en: string): TemplateRow =>
  numberedRow(id, String(number), 1, vi, en, { parent: 'total', sums: true });

/** The markets that most provinces trade with, the user's own, and the rest: together they are the total. */
function marketRows(indicator: 'exports' | 'imports'): TemplateRow[] {
  return [
    numberedRow('total', '', 0, 'TỔNG SỐ', 'TOTAL', { indicator }),
    market('china', 1, 'Trung Quốc', 'China'),
    market('unitedStates', 2, 'Hoa Kỳ', 'United States'),
    market('europeanUnion', 3, 'Liên minh châu Âu (EU)', 'European Union (EU)'),
    market('asean', 4, 'ASEAN', 'ASEAN'),
    market('japan', 5, 'Nhật Bản', 'Japan'),
    market('korea', 6, 'Hàn Quốc', 'Republic of Korea'),
    numberedRow('market', '-', 1, 'Thị trường khác được theo dõi', 'Another market followed', {
      list: true,
      parent: 'total',
      sums: true,
    }),
    numberedRow('rest', '-', 1, 'Các thị trường còn lại', 'All other markets', {
      parent: 'total',
      sums: true,
    }),
  ];
}

/** Trade by market: the two years, growth and share. */
export function marketTable(indicator: 'exports' | 'imports'): TableContent {
  return {
    unitLine: [MILLION_DOLLARS],
    columns: [
      NUMBERING,
      nameColumn({ vi: 'Thị trường', en: 'Market' }, 34),
      {
        key: 'samePeriod',
        kind: 'samePeriod',
        header: [{ vi: 'Cộng dồn {ytd-1}', en: '{ytd-1}' }],
        width: 14,
      },
      { key: 'cumulative', kind: 'cumulative', header: [YEAR_TO_DATE], width: 14 },
      {
        key: 'growth',
        kind: 'growth',
        header: comparisonHeader([], ON_SAME_PERIOD),
        width: 14,
        formula: { kind: 'growth', current: 'cumulative', previous: 'samePeriod' },
      },
      {
        key: 'share',
        kind: 'share',
        header: [{ vi: 'Tỷ trọng (%)', en: 'Share (%)' }],
        width: 12,
        formula: { kind: 'share', part: 'cumulative', whole: { column: 'cumulative', row: 'total' } },
      },
      NOTE,
      childrenCheck(['samePeriod', 'cumulative']),
    ],
    rows: marketRows(indicator),
    notes: [
      {
        vi: 'Ghi chú: Số liệu {ytd} là số ước thực hiện.',
        en: 'Note: figures of {ytd} are estimates.',
      },
    ],
  };
}
