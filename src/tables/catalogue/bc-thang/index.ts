import {
  LAST_MONTH,
  LAST_YEARS_SUM,
  MONTHLY_NOTE,
  nameColumn,
  NUMBERING,
  ON_LAST_MONTH,
  ON_SAME_PERIOD,
  comparisonHeader,
  planColumn,
  planPercentColumn,
  SAME_MONTH,
  SAME_PERIOD,
  THIS_MONTH,
  UNIT,
  YEAR_TO_DATE,
  childrenCheck,
} from '../../kit/columns';
import { GROWING_INDICATORS, MAIN_INDICATOR_ROWS } from '../../kit/rows';
import { PERCENT } from '../../kit/units';
import type { TableContent } from '../../kit/template';
import type { Words } from '../../kit/words';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Báo cáo tháng', en: 'Monthly report' },
  sheet: { vi: 'BC tháng {m}.{y}', en: 'Report {m} {y}' },
  title: {
    vi: 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU THÁNG {m} NĂM {y}',
    en: 'MAIN INDICATORS: RESULTS OF {m} {y}',
  },
  description: {
    vi: 'Báo cáo tháng: tháng trước, ước tháng, lũy kế, cùng kỳ và kế hoạch năm.',
    en: 'Monthly report: last month, this month, year to date, last year and plan.',
  },
  keywords: 'báo cáo tháng, sơ kết, giao ban, kinh tế xã hội, KT-XH, quý, 6 tháng, 9 tháng, monthly report',
  group: 'results',
  drawing: 'year',
  parameters: ['year', 'month', 'baseYear', 'form', 'digits', 'scale', 'territory', 'plans', 'chart'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 2 },
};

const ACTUAL: Words = { vi: 'Thực hiện năm {y}', en: 'Results of {y}' };
const LAST_YEAR: Words = { vi: 'Cùng kỳ năm trước', en: 'Same period of last year' };
const COMPARED: Words = { vi: 'So sánh', en: 'Comparison' };

/** "Tình hình thực hiện chỉ tiêu tháng": the monthly report of a department against plan, last month and last year. */
export const TABLE: TableContent = {
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Chỉ tiêu', en: 'Indicator' }, 38),
    UNIT,
    planColumn(12),
    { key: 'lastMonth', kind: 'level', header: [ACTUAL, LAST_MONTH], width: 12 },
    { key: 'month', kind: 'estimate', header: [ACTUAL, THIS_MONTH], width: 12 },
    { key: 'cumulative', kind: 'cumulative', header: [ACTUAL, YEAR_TO_DATE], width: 13 },
    {
      key: 'sameMonth',
      kind: 'samePeriod',
      header: [LAST_YEAR, SAME_MONTH],
      width: 12,
      merges: LAST_YEARS_SUM,
    },
    {
      key: 'samePeriod',
      kind: 'samePeriod',
      header: [LAST_YEAR, SAME_PERIOD],
      width: 13,
      merges: LAST_YEARS_SUM,
    },
    {
      key: 'onLastMonth',
      kind: 'growth',
      header: comparisonHeader([COMPARED, { vi: 'Tháng {m}', en: '{m}' }], ON_LAST_MONTH),
      width: 12,
      formula: { kind: 'growth', current: 'month', previous: 'lastMonth', indexRows: 'typed' },
    },
    {
      key: 'monthGrowth',
      kind: 'growth',
      header: comparisonHeader([COMPARED, { vi: 'Tháng {m}', en: '{m}' }], ON_SAME_PERIOD),
      width: 12,
      formula: { kind: 'growth', current: 'month', previous: 'sameMonth' },
    },
    {
      key: 'cumulativeGrowth',
      kind: 'growth',
      header: comparisonHeader([COMPARED, { vi: 'Cộng dồn', en: 'Year to date' }], ON_SAME_PERIOD),
      width: 12,
      formula: { kind: 'growth', current: 'cumulative', previous: 'samePeriod' },
    },
    planPercentColumn(12, [COMPARED]),
    childrenCheck(['plan', 'month', 'cumulative']),
  ],
  rows: MAIN_INDICATOR_ROWS,
  chart: {
    kind: 'bars',
    title: {
      vi: 'Tăng/giảm so với cùng kỳ năm trước: tháng {m} và cộng dồn {ytd}',
      en: 'Growth on the same period of last year: {m} and {ytd}',
    },
    unit: PERCENT,
    rows: GROWING_INDICATORS,
    series: [
      { words: { vi: 'Tháng {m}', en: '{m}' }, column: 'monthGrowth' },
      { words: YEAR_TO_DATE, column: 'cumulativeGrowth' },
    ],
  },
  notes: [MONTHLY_NOTE],
};
