import {
  childrenCheck,
  MONTHLY_GROWTH,
  MONTHLY_NOTE,
  nameColumn,
  SAME_PERIOD_BASES,
  YEAR_TO_DATE,
} from '../../kit/columns';
import { plainRow, summing } from '../../kit/row-words';
import type { TableContent } from '../../kit/template';
import { BILLION_DONG } from '../../kit/units';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Bán lẻ hàng hóa và dịch vụ', en: 'Retail sales and services' },
  sheet: { vi: 'Bán lẻ {m}.{y}', en: 'Retail {m} {y}' },
  title: {
    vi: 'TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG THÁNG {m} NĂM {y}',
    en: 'GROSS RETAIL SALES OF GOODS AND CONSUMER SERVICES, {m} {y}',
  },
  description: {
    vi: 'Bán lẻ hàng hóa và dịch vụ: tháng, lũy kế, cơ cấu, so cùng kỳ.',
    en: 'Retail sales and services: month, year to date, structure, growth.',
  },
  keywords: 'thương mại, tổng mức bán lẻ, doanh thu, dịch vụ, lưu trú, ăn uống, trade',
  group: 'trade',
  drawing: 'parts',
  parameters: ['year', 'month', 'form', 'digits', 'scale', 'territory'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};

/** "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng", by kind of trade. */
export const TABLE: TableContent = {
  unitLine: [BILLION_DONG],
  columns: [
    nameColumn({ vi: 'Ngành kinh doanh', en: 'Kind of trade' }, 36),
    {
      key: 'lastMonth',
      kind: 'level',
      header: [{ vi: 'Sơ bộ tháng {m-1}', en: 'Preliminary, {m-1}' }],
      width: 13,
    },
    {
      key: 'month',
      kind: 'estimate',
      header: [{ vi: 'Ước tính tháng {m}', en: 'Estimate, {m}' }],
      width: 13,
    },
    {
      key: 'cumulative',
      kind: 'cumulative',
      header: [YEAR_TO_DATE, { vi: 'Tổng mức', en: 'Total' }],
      width: 13,
    },
    {
      key: 'share',
      kind: 'share',
      header: [YEAR_TO_DATE, { vi: 'Cơ cấu (%)', en: 'Structure (%)' }],
      width: 12,
      formula: { kind: 'share', part: 'cumulative', whole: { column: 'cumulative', row: 'retail' } },
    },
    ...MONTHLY_GROWTH,
    ...SAME_PERIOD_BASES,
    childrenCheck(['lastMonth', 'month', 'cumulative']),
  ],
  rows: summing([
    plainRow('retail', 0, 'TỔNG SỐ', 'TOTAL', { indicator: 'retail' }),
    plainRow('goods', 1, 'Bán lẻ hàng hóa', 'Retail sales of goods', { indicator: 'retail.goods' }),
    plainRow('accommodation', 1, 'Dịch vụ lưu trú, ăn uống', 'Accommodation, food and beverage services', {
      indicator: 'retail.accommodation',
    }),
    plainRow('travel', 1, 'Du lịch lữ hành', 'Travel services', { indicator: 'retail.travel' }),
    plainRow('other', 1, 'Dịch vụ khác', 'Other services', { indicator: 'retail.other' }),
  ]),
  notes: [MONTHLY_NOTE],
};
