import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Xuất khẩu theo mặt hàng', en: 'Exports by goods' },
  sheet: { vi: 'XK mặt hàng {m}.{y}', en: 'Exports goods {m} {y}' },
  title: { vi: 'HÀNG HÓA XUẤT KHẨU THÁNG {m} NĂM {y}', en: 'EXPORTS OF GOODS, {m} {y}' },
  description: {
    vi: 'Lượng và trị giá hàng hóa xuất khẩu theo mặt hàng, so cùng kỳ.',
    en: 'Exports by goods: quantity and value, against last year.',
  },
  keywords: 'xuất siêu, hàng hóa, xuất nhập khẩu, kim ngạch, goods',
  group: 'trade',
  drawing: 'trade',
  parameters: ['year', 'month', 'form', 'rows', 'digits', 'scale'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};
