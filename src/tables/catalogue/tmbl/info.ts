import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Bán lẻ hàng hóa và dịch vụ', en: 'Retail sales and services' },
  sheet: { vi: 'Bán lẻ {m}.{y}', en: 'Retail {m} {y}' },
  title: {
    vi: 'TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG THÁNG {m} NĂM {y}',
    en: 'GROSS RETAIL SALES OF GOODS AND CONSUMER SERVICES, {m} {y}',
  },
  description: {
    vi: 'Bán lẻ hàng hóa và dịch vụ: tháng, lũy kế, cơ cấu, so cùng kỳ.',
    en: 'Retail sales and services: month, year to date, structure, growth.',
  },
  keywords: 'thương mại, tổng mức bán lẻ, doanh thu, dịch vụ, lưu trú, ăn uống, trade',
  group: 'trade',
  drawing: 'parts',
  parameters: ['year', 'month', 'form', 'digits', 'scale'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};
