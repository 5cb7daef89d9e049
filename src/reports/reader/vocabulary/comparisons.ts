import type { GrowthBase } from '../../report-figure';
import { listed } from './listed';

/** Words that open a comparison. */
export const COMPARED_WITH = listed(`
  so với, so, so sánh với, trên, của, đối với,
`);
/** Of these, the ones that open one whatever follows. */
export const SURELY_COMPARED = listed(`
  so với, so, so sánh với,
`);

/** Words between "so với" and what it is compared with. */
export const COMPARISON_FILLERS = listed(`
  mức, thực hiện, ước thực hiện, ước, số, kết quả, con số, mức thực hiện, TH, ƯTH, bình quân, thời điểm,
  cùng, cả, giá trị, tháng, số liệu, số thực hiện, cuối,
`);

/** What growth is measured against. */
export const BASES: readonly (readonly [base: GrowthBase, ...spellings: string[]])[] = [
  [
    'samePeriod',
    'cùng kỳ',
    'YoY',
    'cùng kỳ năm trước',
    'cùng kỳ năm ngoái',
    'cùng kỳ các năm trước',
    'cùng thời điểm',
    'cùng thời điểm năm trước',
    'cùng thời gian năm trước',
    'cùng tháng năm trước',
    'tháng cùng kỳ năm trước',
    'tháng cùng kỳ',
    'năm trước',
    'năm ngoái',
    'năm liền trước',
    'CK',
    'CKNT',
    'CK năm trước',
    'năm trước đó',
    'nhiệm kỳ trước',
    'đầu nhiệm kỳ',
    'cùng quý năm trước',
    'quý cùng kỳ năm trước',
    'cùng kì',
    'cùng giai đoạn',
    'giai đoạn trước',
  ],
  [
    'previousPeriod',
    'tháng trước',
    'tháng trước đó',
    'quý trước',
    'kỳ trước',
    'quý trước đó',
    'tháng liền trước',
    'tháng liền kề',
    'tháng trước liền kề',
    'tuần trước',
  ],
];

/** Seasons of crops (vụ). */
export const CROP_SEASONS = listed(`
  đông xuân, hè thu, thu đông, xuân hè, chiêm xuân, mùa, xuân, đông, chiêm, hè, thu,
`);

/** Bases at one end of the year: they count as the same period only where no better one is named. */
export const YEAR_ENDS = listed(`
  cuối năm trước, cuối năm ngoái, cuối năm, đầu năm, tháng 12 năm trước, tháng 12 năm ngoái,
  thời điểm cuối năm, thời điểm đầu năm, ngày đầu năm,
`);

/** Words that say without a number that something is as large as what it is compared with. */
export const AS_LARGE_AS = listed(`
  tương đương, tương đương với, bằng, xấp xỉ, xấp xỉ bằng, ngang bằng, ngang bằng với, ngang với,
  bằng với, không đổi, không thay đổi, giữ nguyên, bằng mức, đạt bằng,
`);

/** What attainment is measured against. */
export const PLANS = listed(`
  kế hoạch, KH, dự toán, DT, mục tiêu, chỉ tiêu, nghị quyết, NQ, kịch bản, kế hoạch vốn, tổng kế hoạch,
  tổng kế hoạch vốn, chỉ tiêu kế hoạch, mục tiêu kế hoạch, kế hoạch đề ra, tổng dự toán,
  tổng vốn kế hoạch, số vốn kế hoạch, vốn kế hoạch, tổng vốn được giao, vốn được giao,
  mục tiêu nghị quyết, chỉ tiêu nghị quyết,
`);

/** Words that follow the plan and belong to it: whose plan, for what. */
export const PLAN_TAIL = listed(`
  năm, cả năm, giao, được giao, đã giao, đề ra, đã đề ra, đặt ra, của, tỉnh, thành phố, Trung ương, TW,
  HĐND, UBND, HĐND tỉnh, Hội đồng nhân dân, Ủy ban nhân dân, Thủ tướng, Chính phủ, Bộ Tài chính,
  Bộ Công Thương, TTCP, BTC, vốn, đã, nghị quyết, Đại hội, Tỉnh ủy, phấn đấu, pháp lệnh, địa phương, quý,
  tháng, điều chỉnh, đầu năm, cấp trên, bộ, sở, ngành, tổng, xây dựng, trên giao, nhiệm kỳ, đại biểu,
  Đảng bộ, toàn khóa, Chính phủ giao, ngân sách, thu, chi, phân bổ, đã phân bổ, bố trí, kế hoạch, KH,
  dự toán,
`);

/** Words that close a plan's name behind those who gave it. */
export const PLAN_GIVEN = listed(`
  giao, phân bổ, đề ra, đặt ra, thông qua, quyết định, phê duyệt, ban hành,
`);
