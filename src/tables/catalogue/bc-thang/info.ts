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
  parameters: ['year', 'month', 'baseYear', 'form', 'digits', 'scale'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 2 },
};
