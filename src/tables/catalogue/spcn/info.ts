import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Sản phẩm công nghiệp chủ yếu', en: 'Main industrial products' },
  sheet: { vi: 'Sản phẩm {m}.{y}', en: 'Products {m} {y}' },
  title: {
    vi: 'MỘT SỐ SẢN PHẨM CHỦ YẾU CỦA NGÀNH CÔNG NGHIỆP THÁNG {m} NĂM {y}',
    en: 'MAIN INDUSTRIAL PRODUCTS, {m} {y}',
  },
  description: {
    vi: 'Sản lượng sản phẩm công nghiệp chủ yếu theo tháng, lũy kế và kế hoạch.',
    en: 'Output of main industrial products: month, year to date, plan.',
  },
  keywords: 'sản lượng, công nghiệp, sản xuất, products',
  group: 'results',
  drawing: 'months',
  parameters: ['year', 'month', 'form', 'rows', 'digits'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};
