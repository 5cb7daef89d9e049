import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Nhập khẩu theo mặt hàng', en: 'Imports by goods' },
  sheet: { vi: 'NK mặt hàng {m}.{y}', en: 'Imports goods {m} {y}' },
  title: { vi: 'HÀNG HÓA NHẬP KHẨU THÁNG {m} NĂM {y}', en: 'IMPORTS OF GOODS, {m} {y}' },
  description: {
    vi: 'Lượng và trị giá hàng hóa nhập khẩu theo mặt hàng, so cùng kỳ.',
    en: 'Imports by goods: quantity and value, against last year.',
  },
  keywords: 'nhập siêu, hàng hóa, xuất nhập khẩu, kim ngạch, goods',
  group: 'trade',
  drawing: 'trade',
  parameters: ['year', 'month', 'form', 'rows', 'digits', 'scale'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};
