import { childrenCheck, comparisonHeader, nameColumn } from '../../kit/columns';
import { GRDP_ROWS } from './rows';
import type { TableContent } from '../../kit/template';
import { BILLION_DONG } from '../../kit/units';
import type { Words } from '../../kit/words';
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
  parameters: ['year', 'baseYear', 'form', 'digits', 'scale', 'denominator', 'chart'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 2, percents: 2 },
};

const CONSTANT: Words = { vi: 'Giá so sánh {base}', en: 'Constant {base} prices' };
const CURRENT: Words = { vi: 'Giá hiện hành', en: 'Current prices' };

/** "Tổng sản phẩm trên địa bàn": growth and contributions in constant prices, structure in current prices. */
export const TABLE: TableContent = {
  unitLine: [BILLION_DONG],
  columns: [
    nameColumn({ vi: 'Ngành kinh tế', en: 'Economic activity' }, 50),
    {
      key: 'base',
      kind: 'base',
      header: [CONSTANT, { vi: 'Thực hiện năm {y-1}', en: 'Actual {y-1}' }],
      width: 14,
    },
    {
      key: 'estimate',
      kind: 'estimate',
      header: [CONSTANT, { vi: 'Ước năm {y}', en: 'Estimate {y}' }],
      width: 14,
    },
    {
      key: 'growth',
      kind: 'growth',
      header: comparisonHeader([CONSTANT], { vi: 'năm {y-1}', en: '{y-1}' }),
      width: 13,
      formula: { kind: 'growth', current: 'estimate', previous: 'base' },
    },
    {
      key: 'contribution',
      kind: 'contribution',
      header: [
        CONSTANT,
        { vi: 'Đóng góp vào {total} (điểm phần trăm)', en: 'Contribution to {total} (percentage points)' },
      ],
      width: 16,
      formula: {
        kind: 'contribution',
        current: 'estimate',
        previous: 'base',
        totals: { grdp: { column: 'base', row: 'grdp' }, gva: { column: 'base', row: 'gva' } },
      },
    },
    {
      key: 'current',
      kind: 'level',
      prices: 'current',
      header: [CURRENT, { vi: 'Ước năm {y}', en: 'Estimate {y}' }],
      width: 14,
    },
    {
      key: 'share',
      kind: 'share',
      header: [CURRENT, { vi: 'Cơ cấu (%)', en: 'Structure (%)' }],
      width: 12,
      formula: { kind: 'share', part: 'current', whole: { column: 'current', row: 'grdp' } },
    },
    childrenCheck(['base', 'estimate', 'current']),
  ],
  rows: GRDP_ROWS,
  chart: {
    kind: 'steps',
    title: { vi: 'Đóng góp của các khu vực vào {total}, năm {y}', en: 'Contributions to {total}, {y}' },
    unit: { vi: 'Điểm phần trăm', en: 'Percentage points' },
    rows: ['agriculture', 'industryConstruction', 'services', 'productTaxes'],
    total: 'grdp',
    column: 'contribution',
  },
  notes: [{ vi: 'Ghi chú: Số liệu năm {y} là số ước tính.', en: 'Note: figures of {y} are estimates.' }],
};
