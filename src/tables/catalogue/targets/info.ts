import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Chỉ tiêu năm sau', en: 'Targets for next year' },
  sheet: { vi: 'Mục tiêu {y+1}', en: 'Targets {y+1}' },
  title: { vi: 'MỤC TIÊU CHỦ YẾU NĂM {y+1}', en: 'MAIN TARGETS FOR {y+1}' },
  description: {
    vi: 'Giao mục tiêu năm sau từ kế hoạch và ước thực hiện năm nay.',
    en: 'Targets for next year from this year’s plan and estimate.',
  },
  keywords: 'mục tiêu, kế hoạch năm sau, phấn đấu, giao chỉ tiêu, dự báo, plan',
  group: 'results',
  drawing: 'target',
  parameters: ['year', 'baseYear', 'form', 'digits', 'scale'],
  yearHint: { vi: 'Bảng lập chỉ tiêu cho năm {y+1}.', en: 'The table sets targets for {y+1}.' },
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 2 },
};
