import { marketTable } from '../markets';
import type { TableContent } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Xuất khẩu theo thị trường', en: 'Exports by market' },
  sheet: { vi: 'XK thị trường {m}.{y}', en: 'Exports markets {m} {y}' },
  title: { vi: 'KIM NGẠCH XUẤT KHẨU THEO THỊ TRƯỜNG {ytd}', en: 'EXPORTS BY MARKET, {ytd}' },
  description: {
    vi: 'Xuất khẩu theo thị trường: trị giá, tăng giảm, tỷ trọng.',
    en: 'Exports by market: value, growth, share.',
  },
  keywords: 'nước, thị trường, xuất nhập khẩu, kim ngạch, countries',
  group: 'trade',
  drawing: 'trade',
  parameters: ['year', 'month', 'form', 'rows', 'digits', 'scale'],
  document: 'state',
  orientation: 'portrait',
  digits: { levels: 1, percents: 1 },
};

/** "Kim ngạch xuất khẩu theo thị trường": exports by the country they go to. */
export const TABLE: TableContent = marketTable('exports');
