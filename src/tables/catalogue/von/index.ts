import {
  childrenCheck,
  comparisonHeader,
  LAST_MONTH,
  MONTHLY_NOTE,
  nameColumn,
  ON_SAME_PERIOD,
  planColumn,
  planPercentColumn,
  SAME_PERIOD_BASES,
  THIS_MONTH,
  YEAR_TO_DATE,
} from '../../kit/columns';
import { plainRow, summing } from '../../kit/row-words';
import type { TableContent } from '../../kit/template';
import { BILLION_DONG } from '../../kit/units';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Vốn đầu tư từ ngân sách', en: 'State budget investment' },
  sheet: { vi: 'Vốn đầu tư {m}.{y}', en: 'Investment {m} {y}' },
  title: {
    vi: 'VỐN ĐẦU TƯ THỰC HIỆN TỪ NGUỒN NGÂN SÁCH NHÀ NƯỚC THÁNG {m} NĂM {y}',
    en: 'REALISED INVESTMENT FROM THE STATE BUDGET, {m} {y}',
  },
  description: {
    vi: 'Vốn đầu tư từ ngân sách theo cấp, so kế hoạch năm và cùng kỳ.',
    en: 'State budget investment by level, against plan and last year.',
  },
  keywords: 'giải ngân, đầu tư công, xây dựng cơ bản, XDCB, vốn, disbursement, public investment',
  group: 'results',
  drawing: 'months',
  parameters: ['year', 'month', 'form', 'digits', 'scale', 'plans'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};

/** "Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước": realised investment by level of the budget, against the year's plan. */
export const TABLE: TableContent = {
  titledBy: ['publicInvestment'],
  subject: ['vốn', 'đầu tư', 'giải ngân', 'xây dựng cơ bản', 'XDCB', 'investment', 'capital', 'disbursement'],
  unitLine: [BILLION_DONG],
  columns: [
    nameColumn({ vi: 'Nguồn vốn', en: 'Source of capital' }, 40),
    planColumn(13),
    { key: 'lastMonth', kind: 'level', header: [LAST_MONTH], width: 13 },
    { key: 'month', kind: 'estimate', header: [THIS_MONTH], width: 13 },
    { key: 'cumulative', kind: 'cumulative', header: [YEAR_TO_DATE], width: 13 },
    planPercentColumn(13),
    {
      key: 'cumulativeGrowth',
      kind: 'growth',
      header: comparisonHeader([{ vi: 'Cộng dồn', en: 'Year to date' }], ON_SAME_PERIOD),
      width: 13,
      formula: { kind: 'growth', current: 'cumulative', previous: 'samePeriod' },
    },
    ...SAME_PERIOD_BASES.filter(({ key }) => key === 'samePeriod'),
    childrenCheck(['plan', 'lastMonth', 'month', 'cumulative']),
  ],
  rows: summing([
    plainRow('total', 0, 'TỔNG SỐ', 'TOTAL'),
    plainRow('central', 1, 'Trung ương', 'Central', { strong: true }),
    plainRow('local', 1, 'Địa phương', 'Local', { strong: true }),
    plainRow('province', 2, 'Vốn ngân sách Nhà nước cấp tỉnh', 'State budget, provincial level'),
    // Districts were abolished on 1 July 2025: their half-year still stands in the tables of that year.
    plainRow('district', 2, 'Vốn ngân sách Nhà nước cấp huyện', 'State budget, district level', {
      untilYear: 2025,
    }),
    plainRow('commune', 2, 'Vốn ngân sách Nhà nước cấp xã', 'State budget, commune level'),
  ]),
  notes: [MONTHLY_NOTE],
};
