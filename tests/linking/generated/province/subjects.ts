import { words, type Values } from '../chooser';
import { EXPORT_ROWS, IMPORT_ROWS } from './goods-words';
import { INDUSTRY_ROWS } from './industry-words';
import { INVESTMENT_ROWS, RETAIL_ROWS } from './money-words';
import type { NamedRow } from './named-row';
import { PRODUCT_ROWS } from './product-words';
import { DOLLARS, DONG, MAIN, PERCENT, same, type Subject } from './subject';

const goods = (
  table: 'XK-HANG' | 'NK-HANG',
  main: 'exports' | 'imports',
  rows: readonly NamedRow[],
  titles: Values<string>,
  sheetNames: Values<string>,
): Subject => ({
  table,
  titles,
  sheetNames,
  heads: words(
    ['', 'Mặt hàng', 'Chỉ tiêu', 'Tên hàng'],
    ['Tên mặt hàng', 'Nhóm, mặt hàng', 'Danh mục hàng hóa'],
    ['Nhóm hàng', 'Hàng hóa chủ yếu'],
  ),
  rows: [rows],
  units: DOLLARS,
  levels: ['lastMonth', 'month', 'cumulative', 'sameMonth', 'samePeriod'],
  rates: ['onLastMonth', 'monthGrowth', 'cumulativeGrowth'],
  keys: same('month', 'cumulative', 'sameMonth', 'samePeriod', 'monthGrowth', 'cumulativeGrowth'),
  main: { id: main, of: 'total', keys: MAIN },
  hasQuantities: true,
});

export const SUBJECTS = {
  industry: {
    table: 'IIP',
    titles: words(
      [
        'CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP',
        'CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP THÁNG {m} NĂM {y}',
        'Chỉ số sản xuất công nghiệp (IIP) tháng {m}/{y}',
      ],
      [
        'CHỈ SỐ SXCN THÁNG {mm}/{y}',
        'CHỈ SỐ PHÁT TRIỂN SẢN XUẤT CÔNG NGHIỆP THÁNG {m} NĂM {y}',
        'Biểu 3. Chỉ số sản xuất công nghiệp',
      ],
    ),
    sheetNames: words(['IIP', '3.IIP', 'IIPthang'], ['CSSXCN', 'Bieu03', '2.CN']),
    heads: words(['', 'Ngành', 'Chỉ tiêu'], ['Ngành công nghiệp', 'Tên ngành', 'Mã ngành, tên ngành']),
    rows: [INDUSTRY_ROWS],
    units: PERCENT,
    levels: [],
    rates: ['lastMonthOnYear', 'onLastMonth', 'monthGrowth', 'cumulativeGrowth'],
    keys: {
      lastMonthOnYear: 'lastMonthOnYear',
      onLastMonth: 'onLastMonth',
      monthGrowth: 'month',
      cumulativeGrowth: 'cumulative',
    },
    main: {
      id: 'iip',
      of: 'industry',
      keys: {
        lastMonthOnYear: 'lastMonth',
        onLastMonth: 'onLastMonth',
        monthGrowth: 'month',
        cumulativeGrowth: 'cumulative',
      },
    },
    hasQuantities: false,
  },
  products: {
    table: 'SPCN',
    titles: words(
      [
        'MỘT SỐ SẢN PHẨM CHỦ YẾU CỦA NGÀNH CÔNG NGHIỆP',
        'SẢN PHẨM CHỦ YẾU NGÀNH CÔNG NGHIỆP THÁNG {m} NĂM {y}',
        'Sản lượng một số sản phẩm công nghiệp chủ yếu',
      ],
      [
        'SẢN LƯỢNG SẢN PHẨM CÔNG NGHIỆP CHỦ YẾU THÁNG {m}/{y}',
        'Biểu 4. Sản phẩm công nghiệp chủ yếu',
        'SẢN XUẤT MỘT SỐ SP CÔNG NGHIỆP CHỦ YẾU',
      ],
    ),
    sheetNames: words(['SPCN', '4.SPCN', 'SPCNthang'], ['SP CN', 'Bieu04', 'San pham']),
    heads: words(['', 'Sản phẩm', 'Tên sản phẩm'], ['Sản phẩm chủ yếu', 'Tên SP', 'Danh mục sản phẩm']),
    rows: [PRODUCT_ROWS],
    units: PERCENT,
    levels: ['plan', 'lastMonth', 'month', 'cumulative', 'sameMonth', 'samePeriod'],
    rates: ['onLastMonth', 'monthGrowth', 'cumulativeGrowth', 'planPercent'],
    keys: same(
      'plan',
      'lastMonth',
      'month',
      'cumulative',
      'sameMonth',
      'samePeriod',
      'monthGrowth',
      'cumulativeGrowth',
      'planPercent',
    ),
    main: null,
    hasQuantities: false,
  },
  retail: {
    table: 'TMBL',
    titles: words(
      [
        'TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG',
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng {m} năm {y}',
      ],
      [
        'TỔNG MỨC BÁN LẺ HÀNG HOÁ VÀ DOANH THU DỊCH VỤ THÁNG {mm}/{y}',
        'Biểu 6. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
        'TỔNG MỨC BÁN LẺ HH VÀ DTDV TIÊU DÙNG',
      ],
    ),
    sheetNames: words(['TMBL', '6.Tongmuc', 'Tổng mức'], ['TM', 'Bieu06', '5.TMBLHH']),
    heads: words(['', 'Chỉ tiêu', 'Ngành kinh doanh'], ['Ngành hoạt động', 'Phân tổ', 'Nội dung']),
    rows: RETAIL_ROWS,
    units: DONG,
    levels: ['lastMonth', 'month', 'cumulative', 'sameMonth', 'samePeriod'],
    rates: ['onLastMonth', 'monthGrowth', 'cumulativeGrowth'],
    keys: same(
      'lastMonth',
      'month',
      'cumulative',
      'sameMonth',
      'samePeriod',
      'monthGrowth',
      'cumulativeGrowth',
    ),
    main: { id: 'retail', of: 'retail', keys: MAIN },
    hasQuantities: false,
  },
  exports: goods(
    'XK-HANG',
    'exports',
    EXPORT_ROWS,
    words(
      [
        'HÀNG HÓA XUẤT KHẨU',
        'XUẤT KHẨU HÀNG HÓA THÁNG {m} NĂM {y}',
        'Xuất khẩu hàng hóa',
        'KIM NGẠCH XUẤT KHẨU HÀNG HÓA',
      ],
      [
        'XUẤT KHẨU HÀNG HOÁ THÁNG {mm}/{y}',
        'Biểu 8. Hàng hóa xuất khẩu chủ yếu',
        'TRỊ GIÁ XUẤT KHẨU HÀNG HÓA TRÊN ĐỊA BÀN',
      ],
    ),
    words(['XK', '8.XK', 'Xuất khẩu'], ['XK thang', 'Bieu08', '7.XKHH']),
  ),
  imports: goods(
    'NK-HANG',
    'imports',
    IMPORT_ROWS,
    words(
      [
        'HÀNG HÓA NHẬP KHẨU',
        'NHẬP KHẨU HÀNG HÓA THÁNG {m} NĂM {y}',
        'Nhập khẩu hàng hóa',
        'KIM NGẠCH NHẬP KHẨU HÀNG HÓA',
      ],
      [
        'NHẬP KHẨU HÀNG HOÁ THÁNG {mm}/{y}',
        'Biểu 9. Hàng hóa nhập khẩu chủ yếu',
        'TRỊ GIÁ NHẬP KHẨU HÀNG HÓA TRÊN ĐỊA BÀN',
      ],
    ),
    words(['NK', '9.NK', 'Nhập khẩu'], ['NK thang', 'Bieu09', '8.NKHH']),
  ),
  investment: {
    table: 'VON',
    titles: words(
      [
        'VỐN ĐẦU TƯ THỰC HIỆN TỪ NGUỒN NGÂN SÁCH NHÀ NƯỚC',
        'VỐN ĐẦU TƯ THỰC HIỆN TỪ NGUỒN NGÂN SÁCH NHÀ NƯỚC DO ĐỊA PHƯƠNG QUẢN LÝ',
        'Vốn đầu tư thuộc ngân sách Nhà nước tháng {m} năm {y}',
      ],
      [
        'THỰC HIỆN VỐN ĐẦU TƯ TỪ NSNN THÁNG {m}/{y}',
        'Biểu 7. Vốn đầu tư phát triển thuộc nguồn vốn ngân sách nhà nước',
        'VỐN ĐẦU TƯ XDCB TỪ NGÂN SÁCH NHÀ NƯỚC',
      ],
    ),
    sheetNames: words(['VDT', '5.Von', 'Vốn ĐT'], ['Von NSNN', 'Bieu07', '4.VDTPT']),
    heads: words(['', 'Chỉ tiêu', 'Nguồn vốn'], ['Cấp quản lý', 'Nội dung', 'Phân theo cấp quản lý']),
    rows: INVESTMENT_ROWS,
    units: DONG,
    levels: ['plan', 'lastMonth', 'month', 'cumulative', 'samePeriod'],
    rates: ['cumulativeGrowth', 'planPercent'],
    keys: same('plan', 'lastMonth', 'month', 'cumulative', 'samePeriod', 'cumulativeGrowth', 'planPercent'),
    main: null,
    hasQuantities: false,
  },
} as const satisfies Record<string, Subject>;
