import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Tổng sản phẩm trên địa bàn (GRDP)', en: 'Gross regional product (GRDP)' },
  sheet: { vi: 'GRDP {y}', en: 'GRDP {y}' },
  title: { vi: 'TỔNG SẢN PHẨM TRÊN ĐỊA BÀN NĂM {y}', en: 'GROSS REGIONAL DOMESTIC PRODUCT, {y}' },
  description: {
    vi: 'GRDP theo ngành: tăng trưởng, đóng góp (điểm phần trăm), cơ cấu.',
    en: 'GRDP by activity: growth, contributions in points, structure.',
  },
  keywords: 'GDP, tăng trưởng, giá trị tăng thêm, cơ cấu kinh tế, quý, growth, GVA',
  group: 'results',
  drawing: 'parts',
  parameters: ['year', 'baseYear', 'form', 'digits', 'scale', 'denominator'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 2, percents: 2 },
};
