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
  parameters: ['year', 'baseYear', 'form', 'digits', 'scale'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 2 },
};
