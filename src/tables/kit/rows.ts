import type { TableRow, Words } from './table';

const BILLION_DONG: Words = { vi: 'tỷ đồng', en: 'billion VND' };
const MILLION_DOLLARS: Words = { vi: 'triệu USD', en: 'million USD' };
const PERCENT: Words = { vi: '%', en: '%' };

function heading(id: string, numbering: string, vi: string, en: string): TableRow {
  return { id, numbering, words: { vi, en }, unit: null, level: 0, heading: true };
}

function outputPart(
  id: 'mining' | 'manufacturing' | 'electricity' | 'water',
  vi: string,
  en: string,
): TableRow {
  return {
    id: `output.${id}`,
    numbering: '-',
    words: { vi, en },
    unit: BILLION_DONG,
    level: 2,
    parent: 'output',
    sums: true,
    indicator: `output.${id}`,
  };
}

/** The main indicators of a department of industry and trade, in the order of its yearly report. */
export const MAIN_INDICATOR_ROWS: readonly TableRow[] = [
  heading('industry', 'I', 'CÔNG NGHIỆP', 'INDUSTRY'),
  {
    id: 'output',
    numbering: '1',
    words: {
      vi: 'Giá trị sản xuất công nghiệp (giá so sánh {base})',
      en: 'Gross output of industry (constant {base} prices)',
    },
    unit: BILLION_DONG,
    level: 1,
    indicator: 'output',
  },
  outputPart('mining', 'Khai khoáng', 'Mining and quarrying'),
  outputPart('manufacturing', 'Công nghiệp chế biến, chế tạo', 'Manufacturing'),
  outputPart(
    'electricity',
    'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
    'Electricity, gas, steam and air conditioning supply',
  ),
  outputPart(
    'water',
    'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
    'Water supply; sewerage, waste management',
  ),
  {
    id: 'iip',
    numbering: '2',
    words: {
      vi: 'Chỉ số sản xuất công nghiệp (IIP; năm trước = 100)',
      en: 'Index of industrial production (IIP; previous year = 100)',
    },
    unit: PERCENT,
    level: 1,
    indicator: 'iip',
    values: 'index',
  },
  heading('trade', 'II', 'THƯƠNG MẠI', 'TRADE'),
  {
    id: 'retail',
    numbering: '1',
    words: {
      vi: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
      en: 'Gross retail sales of goods and consumer services',
    },
    unit: BILLION_DONG,
    level: 1,
    indicator: 'retail',
  },
  heading('foreignTrade', 'III', 'XUẤT NHẬP KHẨU', 'FOREIGN TRADE'),
  {
    id: 'exports',
    numbering: '1',
    words: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
    unit: MILLION_DOLLARS,
    level: 1,
    indicator: 'exports',
  },
  {
    id: 'imports',
    numbering: '2',
    words: { vi: 'Kim ngạch nhập khẩu', en: 'Imports' },
    unit: MILLION_DOLLARS,
    level: 1,
    indicator: 'imports',
  },
  {
    id: 'tradeBalance',
    numbering: '3',
    words: {
      vi: 'Cán cân thương mại (xuất siêu +, nhập siêu -)',
      en: 'Trade balance (surplus +, deficit -)',
    },
    unit: MILLION_DOLLARS,
    level: 1,
    indicator: 'tradeBalance',
    signed: true,
    difference: { of: 'exports', less: 'imports' },
  },
];

/** Those whose growth a chart compares. */
export const GROWING_INDICATORS = ['output', 'iip', 'retail', 'exports', 'imports'] as const;
