import { nameColumn } from '../../kit/columns';
import { IIP_ROWS } from './rows';
import type { TableContent } from '../../kit/template';
import { PERCENT } from '../../kit/units';
import type { Words } from '../../kit/words';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Chỉ số sản xuất công nghiệp (IIP)', en: 'Industrial production index (IIP)' },
  sheet: { vi: 'IIP {m}.{y}', en: 'IIP {m} {y}' },
  title: {
    vi: 'CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP THÁNG {m} NĂM {y}',
    en: 'INDEX OF INDUSTRIAL PRODUCTION, {m} {y}',
  },
  description: {
    vi: 'Chỉ số IIP theo ngành cấp I và cấp II, kỳ so sánh = 100.',
    en: 'IIP by section and division, compared period = 100.',
  },
  keywords: 'công nghiệp, sản xuất, chỉ số, khai khoáng, chế biến, industry',
  group: 'results',
  drawing: 'index',
  parameters: ['year', 'month', 'digits', 'territory', 'chart'],
  document: 'state',
  orientation: 'portrait',
  digits: { levels: 1, percents: 1 },
  forms: ['index'],
};

const REPORTED: Words = { vi: 'Tháng {m} năm {y} so với', en: '{m} {y} against' };

/** "Chỉ số sản xuất công nghiệp": published indices by section and division, typed as the statistics office gives them. */
export const TABLE: TableContent = {
  unitLine: [PERCENT],
  columns: [
    nameColumn({ vi: 'Ngành công nghiệp', en: 'Industrial activity' }, 56),
    {
      key: 'lastMonthOnYear',
      kind: 'indexInput',
      published: 'lastMonthOnYear',
      merges: { as: 'index', yearsBack: 1 },
      header: [
        { vi: 'Tháng {m-1} so với', en: '{m-1} against' },
        { vi: 'cùng kỳ năm trước', en: 'same period of last year' },
      ],
      width: 14,
    },
    {
      key: 'onLastMonth',
      kind: 'indexInput',
      published: 'monthOnLastMonth',
      header: [REPORTED, { vi: 'tháng trước', en: 'previous month' }],
      width: 14,
    },
    {
      key: 'month',
      kind: 'indexInput',
      published: 'monthOnYear',
      merges: { as: 'index', yearsBack: 1 },
      header: [REPORTED, { vi: 'cùng kỳ năm trước', en: 'same period of last year' }],
      width: 14,
    },
    {
      key: 'cumulative',
      kind: 'indexInput',
      published: 'yearToDateOnYear',
      merges: { as: 'index', yearsBack: 1 },
      header: [
        { vi: 'Cộng dồn {ytd} so với', en: '{ytd} against' },
        { vi: 'cùng kỳ năm trước', en: 'same period of last year' },
      ],
      width: 16,
    },
  ],
  rows: IIP_ROWS,
  chart: {
    kind: 'bars',
    title: {
      vi: 'Chỉ số sản xuất công nghiệp: tăng/giảm so với cùng kỳ năm trước',
      en: 'Industrial production: growth on the same period of last year',
    },
    unit: PERCENT,
    rows: ['industry', 'mining', 'manufacturing', 'electricity', 'water'],
    series: [
      { words: { vi: 'Tháng {m}', en: '{m}' }, column: 'month' },
      { words: { vi: 'Cộng dồn {ytd}', en: '{ytd}' }, column: 'cumulative' },
    ],
  },
  notes: [
    {
      vi: 'Ghi chú: Chỉ số lấy theo số công bố của cơ quan thống kê; kỳ so sánh = 100.',
      en: 'Note: indices as published by the statistics office; compared period = 100.',
    },
  ],
};
