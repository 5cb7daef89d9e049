import { marketTable } from './markets';
import type { Template } from './template';

/** "Kim ngạch nhập khẩu theo thị trường": imports by the country they come from. */
export const NK_THITRUONG: Template = marketTable({
  id: 'NK-THITRUONG',
  name: { vi: 'Nhập khẩu theo thị trường', en: 'Imports by market' },
  sheet: { vi: 'NK thị trường {m}.{y}', en: 'Imports markets {m} {y}' },
  indicator: 'imports',
  title: { vi: 'KIM NGẠCH NHẬP KHẨU THEO THỊ TRƯỜNG {ytd}', en: 'IMPORTS BY MARKET, {ytd}' },
  description: {
    vi: 'Nhập khẩu theo thị trường: trị giá, tăng giảm, tỷ trọng.',
    en: 'Imports by market: value, growth, share.',
  },
});
