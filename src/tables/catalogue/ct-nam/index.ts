import { childrenCheck } from '../../kit/columns';
import { GROWING_INDICATORS, MAIN_INDICATOR_ROWS } from '../../kit/rows';
import type { StandardContent, Words } from '../../kit/table';
import type { TableContent } from '../../kit/template';
import { PERCENT } from '../../kit/units';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Chỉ tiêu chủ yếu năm', en: 'Main indicators of the year' },
  sheet: { vi: 'Chỉ tiêu {y}', en: 'Indicators {y}' },
  title: {
    vi: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHỦ YẾU NĂM {y} VÀ KẾ HOẠCH NĂM {y+1}',
    en: 'MAIN INDICATORS: RESULTS OF {y} AND PLAN FOR {y+1}',
  },
  description: {
    vi: 'Kết quả năm so với kế hoạch và năm trước, kế hoạch năm sau.',
    en: 'The year against plan and last year, and the plan for next year.',
  },
  keywords: 'kinh tế xã hội, KT-XH, năm, tổng kết, kế hoạch năm, kết quả thực hiện, so với kế hoạch, summary',
  group: 'results',
  drawing: 'year',
  parameters: ['year', 'baseYear', 'form', 'digits', 'scale', 'territory', 'plans', 'chart'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 2 },
};

const THIS_YEAR: Words = { vi: 'Năm {y}', en: '{y}' };
const NEXT_YEAR: Words = { vi: 'Năm {y+1}', en: '{y+1}' };

/**
 * "Chỉ tiêu chủ yếu năm": the table of a department's yearly report. Order and set of columns vary by province; this is
 * the widest set in use: last year, plan, estimate, attainment, growth, next year's plan and its growth.
 */
export const CT_NAM: StandardContent = {
  columns: [
    { key: 'numbering', kind: 'numbering', header: [{ vi: 'TT', en: 'No.' }], width: 5 },
    { key: 'name', kind: 'name', header: [{ vi: 'Chỉ tiêu', en: 'Indicator' }], width: 42 },
    { key: 'unit', kind: 'unit', header: [{ vi: 'Đơn vị tính', en: 'Unit' }], width: 12 },
    {
      key: 'base',
      kind: 'base',
      header: [{ vi: 'Thực hiện năm {y-1}', en: 'Actual {y-1}' }],
      width: 12,
      merges: { as: 'sum', yearsBack: 1 },
    },
    { key: 'plan', kind: 'plan', header: [THIS_YEAR, { vi: 'Kế hoạch', en: 'Plan' }], width: 12 },
    {
      key: 'estimate',
      kind: 'estimate',
      header: [THIS_YEAR, { vi: 'Ước thực hiện', en: 'Estimate' }],
      width: 12,
    },
    {
      key: 'planPercent',
      kind: 'planPercent',
      header: [THIS_YEAR, { vi: 'ƯTH so với kế hoạch (%)', en: 'Estimate to plan (%)' }],
      width: 12,
      formula: { kind: 'planPercent', actual: 'estimate', plan: 'plan' },
    },
    {
      key: 'growth',
      kind: 'growth',
      header: {
        growth: [THIS_YEAR, { vi: 'Tăng/giảm so với năm {y-1} (%)', en: 'Growth on {y-1} (%)' }],
        index: [THIS_YEAR, { vi: 'So với năm {y-1} (%)', en: '{y-1} = 100' }],
      },
      width: 13,
      formula: { kind: 'growth', current: 'estimate', previous: 'base' },
    },
    { key: 'target', kind: 'target', header: [NEXT_YEAR, { vi: 'Kế hoạch', en: 'Plan' }], width: 12 },
    {
      key: 'targetGrowth',
      kind: 'growth',
      header: {
        growth: [NEXT_YEAR, { vi: 'Tăng/giảm so với ƯTH {y} (%)', en: 'Growth on estimate {y} (%)' }],
        index: [NEXT_YEAR, { vi: 'So với ƯTH {y} (%)', en: 'Estimate {y} = 100' }],
      },
      width: 13,
      formula: { kind: 'growth', current: 'target', previous: 'estimate' },
    },
    { key: 'note', kind: 'note', header: [{ vi: 'Ghi chú', en: 'Note' }], width: 14 },
  ],
  rows: MAIN_INDICATOR_ROWS,
  notes: [
    {
      vi: 'Ghi chú: Số liệu năm {y} là số ước thực hiện.',
      en: 'Note: figures of {y} are estimates.',
    },
  ],
};

/** The same as it is inserted: beside the printed table, whether the parts of each indicator add up to it. */
export const TABLE: TableContent = {
  ...CT_NAM,
  columns: [...CT_NAM.columns, childrenCheck(['base', 'plan', 'estimate', 'target'])],
  chart: {
    kind: 'bars',
    title: { vi: 'Tăng/giảm năm {y} so với năm {y-1}', en: 'Growth in {y} on {y-1}' },
    unit: PERCENT,
    rows: GROWING_INDICATORS,
    series: [{ words: { vi: 'Năm {y} so với năm {y-1}', en: '{y} on {y-1}' }, column: 'growth' }],
  },
};
