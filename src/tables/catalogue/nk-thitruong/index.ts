import { marketTable } from '../markets';
import type { TableContent } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Nhập khẩu theo thị trường', en: 'Imports by market' },
  sheet: { vi: 'NK thị trường {m}.{y}', en: 'Imports markets {m} {y}' },
  title: { vi: 'KIM NGẠCH NHẬP KHẨU THEO THỊ TRƯỜNG {ytd}', en: 'IMPORTS BY MARKET, {ytd}' },
  description: {
    vi: 'Nhập khẩu theo thị trường: trị giá, tăng giảm, tỷ trọng.',
    en: 'Imports by market: value, growth, share.',
  },
  keywords: 'nước, thị trường, xuất nhập khẩu, kim ngạch, countries',
  group: 'trade',
  drawing: 'trade',
  parameters: ['year', 'month', 'form', 'rows', 'digits', 'scale'],
  document: 'state',
  orientation: 'portrait',
  digits: { levels: 1, percents: 1 },
};

/** "Kim ngạch nhập khẩu theo thị trường": imports by the country they come from. */
export const TABLE: TableContent = marketTable('imports');
