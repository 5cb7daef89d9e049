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
  parameters: ['year', 'month', 'digits'],
  document: 'state',
  orientation: 'portrait',
  digits: { levels: 1, percents: 1 },
  forms: ['index'],
};
