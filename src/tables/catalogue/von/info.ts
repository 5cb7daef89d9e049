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
  parameters: ['year', 'month', 'form', 'digits', 'scale'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};
