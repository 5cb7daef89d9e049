import { marketTable } from './markets';
import type { Template } from './template';

/** "Kim ngạch xuất khẩu theo thị trường": exports by the country they go to. */
export const XK_THITRUONG: Template = marketTable({
  id: 'XK-THITRUONG',
  name: { vi: 'Xuất khẩu theo thị trường', en: 'Exports by market' },
  sheet: { vi: 'XK thị trường {m}.{y}', en: 'Exports markets {m} {y}' },
  indicator: 'exports',
  title: { vi: 'KIM NGẠCH XUẤT KHẨU THEO THỊ TRƯỜNG {ytd}', en: 'EXPORTS BY MARKET, {ytd}' },
  description: {
    vi: 'Xuất khẩu theo thị trường: trị giá, tăng giảm, tỷ trọng.',
    en: 'Exports by market: value, growth, share.',
  },
});
