import { DOLLARS, MONEY, type Indicator, type RetailPart } from './indicator';

function retailPart(part: RetailPart, vi: string, en: string, also: string[], alone?: string[]): Indicator {
  return {
    ...(alone && { alone }),
    id: `retail.${part}`,
    vi,
    en,
    units: MONEY,
    kind: 'flow',
    prices: 'current',
    direction: 'higher',
    parent: 'retail',
    also,
  };
}

function trade(
  id: 'exports' | 'imports' | 'trade',
  vi: string,
  en: string,
  direction: Indicator['direction'],
  also: string[],
): Indicator {
  return { id, vi, en, units: DOLLARS, kind: 'flow', prices: 'current', direction, also };
}

/** Names of trade in goods one way. */
const GOODS_TRADED = '(Kim ngạch|Giá trị|Trị giá|Giá trị kim ngạch|Tổng trị giá|) (hàng hóa|) *( hàng hóa|)';

/** Domestic and foreign trade. */
export const TRADE: readonly Indicator[] = [
  {
    id: 'retail',
    vi: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
    en: 'Gross retail sales of goods and consumer services',
    units: MONEY,
    kind: 'flow',
    prices: 'current',
    direction: 'higher',
    also: [
      '(Tổng mức|Tổng mức lưu chuyển|Doanh thu) (bán lẻ hàng hóa|hàng hóa bán lẻ|bán lẻ)( và|) (doanh thu( các ngành|)|) dịch vụ( xã hội|)( tiêu dùng|)( xã hội|)',
      'Bán lẻ hàng hóa và (doanh thu|) dịch vụ (tiêu dùng|)',
      'Tổng mức bán lẻ hàng hóa',
      'Tổng mức bán lẻ',
      'Retail sales of goods and services',
      'Gross retail sales of consumer goods and services',
      'Total retail sales of goods and services revenue',
      'Gross retail sales of goods and services',
    ],
  },
  retailPart(
    'goods',
    'Bán lẻ hàng hóa',
    'Retail sales of goods',
    [
      'Hàng hóa',
      'Bán lẻ',
      'Hàng hóa bán lẻ',
      'Bán lẻ các loại hàng hóa',
      '(Ngành|) (thương nghiệp|thương mại)',
    ],
    ['Doanh thu bán lẻ hàng hóa', 'Tổng mức bán lẻ hàng hóa theo nhóm hàng'],
  ),
  retailPart('accommodation', 'Dịch vụ lưu trú, ăn uống', 'Accommodation and food services', [
    '(Doanh thu|) (dịch vụ|) lưu trú (và|) (dịch vụ|) ăn uống',
    '(Doanh thu|) (dịch vụ|) khách sạn(,| và|) nhà hàng',
    '(Doanh thu|) (dịch vụ|) nhà hàng(,| và|) khách sạn',
    'Accommodation and catering services',
    'Accommodation, food and beverage services',
  ]),
  retailPart('travel', 'Du lịch lữ hành', 'Travel services', [
    '(Doanh thu|) (dịch vụ|) (du lịch|lữ hành|du lịch lữ hành|lữ hành và hoạt động hỗ trợ du lịch)',
    'Tourism',
    'Travelling services',
  ]),
  retailPart('other', 'Dịch vụ khác', 'Other services', ['(Doanh thu|) (các|) dịch vụ (tiêu dùng|) khác']),
  trade('exports', 'Kim ngạch xuất khẩu', 'Exports', 'higher', [
    GOODS_TRADED.replace('*', 'xuất khẩu'),
    'Xuất khẩu trên địa bàn',
    'Export turnover',
    'Exports of goods',
    'Goods exports',
  ]),
  trade('imports', 'Kim ngạch nhập khẩu', 'Imports', 'neutral', [
    GOODS_TRADED.replace('*', 'nhập khẩu'),
    'Import turnover',
    'Imports of goods',
    'Goods imports',
  ]),
  trade('trade', 'Tổng kim ngạch xuất nhập khẩu', 'Exports and imports together', 'higher', [
    'Kim ngạch XNK',
    'Kim ngạch xuất, nhập khẩu',
    'Kim ngạch xuất nhập khẩu hàng hóa',
    'Xuất nhập khẩu hàng hóa',
  ]),
  {
    id: 'tradeBalance',
    vi: 'Cán cân thương mại',
    en: 'Trade balance',
    units: DOLLARS,
    kind: 'balance',
    prices: 'current',
    direction: 'neutral',
    also: [
      'Cán cân thương mại (xuất siêu +, nhập siêu -)',
      'Cán cân thương mại hàng hóa',
      'Cán cân xuất nhập khẩu',
      'Xuất siêu',
      'Xuất siêu (+), nhập siêu (-)',
    ],
  },
];
