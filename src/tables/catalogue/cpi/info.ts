import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Chỉ số giá tiêu dùng (CPI)', en: 'Consumer price index (CPI)' },
  sheet: { vi: 'CPI {m}.{y}', en: 'CPI {m} {y}' },
  title: {
    vi: 'CHỈ SỐ GIÁ TIÊU DÙNG, CHỈ SỐ GIÁ VÀNG, CHỈ SỐ GIÁ ĐÔ LA MỸ VÀ LẠM PHÁT CƠ BẢN THÁNG {m} NĂM {y}',
    en: 'CONSUMER PRICE INDEX, GOLD AND US DOLLAR PRICE INDICES AND CORE INFLATION, {m} {y}',
  },
  description: {
    vi: 'CPI theo 11 nhóm hàng, vàng, đô la Mỹ và lạm phát cơ bản.',
    en: 'CPI by 11 groups, gold, US dollar and core inflation.',
  },
  keywords: 'giá cả, lạm phát, tiêu dùng, vàng, đô la, quý, inflation',
  group: 'prices',
  drawing: 'index',
  parameters: ['year', 'month', 'quarter', 'digits'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 2, percents: 2 },
  forms: ['index'],
};
