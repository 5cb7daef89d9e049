import { words, type Values } from '../chooser';
import type { Meaning } from './meaning';

/** Headers of levels as departments word them; `strange` ones say too little, or what no one else says. */
export const LEVELS: Readonly<Record<Exclude<Meaning, RateMeaning>, Values<string>>> = {
  plan: words(
    [
      'KH năm {y}',
      'Kế hoạch giao {y}',
      'KH HĐND tỉnh giao năm {y}',
      'Kế hoạch năm',
      'Chỉ tiêu được giao năm {y}',
      'Kế hoạch UBND tỉnh giao năm {y}',
      'KH phấn đấu năm {y}',
      'Dự toán HĐND giao {y}',
      'Mục tiêu đề ra năm {y}',
      'Chỉ tiêu NQ năm {y}',
      'KH cả năm {y}',
    ],
    [
      'KH tỉnh giao năm {y}',
      'Nghị quyết HĐND năm {y}',
      'KH được duyệt năm {y}',
      'Chỉ tiêu phấn đấu năm {y}',
      'Kế hoạch cả năm {y}',
      'KH cấp trên giao {y}',
    ],
    ['Kịch bản năm {y}', 'Định mức năm {y}', 'Mức khoán năm {y}', 'Ngưỡng năm {y}', 'Đích năm {y}'],
  ),
  lastMonth: words(
    [
      'Chính thức tháng {l}/{ly}',
      'Số chính thức T{l}',
      'TH tháng {l}/{ly}',
      'Tháng {ll}/{ly}',
      'Thực hiện tháng trước',
      'Kết quả tháng {l}',
      'Thực hiện kỳ trước',
      'Thực hiện chính thức tháng {l} năm {ly}',
      'Đã thực hiện T{ll}/{ly}',
      'Tháng {l} (chính thức)',
      'TH T.{l}/{ly}',
      'Thực tế tháng {l}/{ly}',
      'Số liệu chính thức tháng trước',
    ],
    [
      'TH chính thức T{l}/{ly}',
      'Kết quả chính thức tháng {l}',
      'Thực hiện T{l} năm {ly}',
      'Số TH tháng {l}',
      'Tháng {l} đã thực hiện',
      'Chính thức kỳ trước',
    ],
    ['Đã duyệt tháng {l}', 'Số chốt T{l}', 'Rà soát tháng {l}/{ly}', 'Số đã kiểm tra tháng {l}'],
  ),
  month: words(
    [
      'Ước thực hiện kỳ này',
      'Ước tính T{m}',
      'Ước tháng {m}/{y}',
      'Dự ước tháng {m}',
      'Thực hiện tháng báo cáo',
      'Ước TH tháng {mm}/{y}',
      'Ước thực hiện trong tháng',
      'Số ước tháng {m}',
      'Tháng {m} (ước tính)',
      'UTH T{m}/{y}',
      'Ước thực hiện tháng {m} năm {y}',
      'Ước tính trong tháng {m}/{y}',
    ],
    [
      'Dự kiến TH tháng {m}',
      'Ước đạt tháng {m}/{y}',
      'Ước thực hiện T{m}',
      'Khả năng TH tháng {m}',
      'Tháng {m}/{y} ước đạt',
      'Dự ước T{mm}/{y}',
      'Ước kỳ báo cáo',
    ],
    ['Nhập kho tháng {m}', 'Ghi nhận tháng {m}', 'Số liệu nhanh tháng {m}', 'Kỳ hiện hành', 'Phản ánh T{m}'],
  ),
  cumulative: words(
    [
      'Lũy kế từ đầu năm',
      'LK từ đầu năm đến tháng {m}',
      'Cộng dồn từ đầu năm',
      'Ước {m} tháng',
      'Ước TH {m} tháng đầu năm {y}',
      'Luỹ kế đến hết tháng {m}',
      'Lũy kế {m}T',
      'Lũy kế từ 01/01 đến hết tháng {m}',
      'Ước lũy kế {m} tháng năm {y}',
      'Ước cộng dồn {m} tháng',
      'Lũy kế thực hiện {m} tháng',
      '{m} tháng {y} (ước)',
      'LK {m} tháng năm {y}',
      'Lũy kế từ đầu năm đến thời điểm báo cáo',
    ],
    [
      'Dự ước {m} tháng',
      'Tổng {m} tháng đầu năm',
      'Ước TH lũy kế {m}T',
      'LK {m} tháng đầu năm {y}',
      'Cộng dồn tháng 1 đến tháng {m}',
      'Từ đầu năm đến hết tháng {m}',
      'Lũy kế thực hiện từ đầu năm',
    ],
    ['Gộp {m} tháng', 'Dồn đến tháng {m}', 'Tích lũy {m} tháng', 'Đến thời điểm này', 'Chung các tháng'],
  ),
  sameMonth: words(
    [
      'Thực hiện tháng {m}/{p}',
      'Tháng {m} cùng kỳ',
      'TH tháng {m} năm {p}',
      'Cùng kỳ tháng {m}/{p}',
      'T{m}/{p}',
      'Tháng {m} năm ngoái',
      'Tháng {mm}/{p} (chính thức)',
      'Thực hiện tháng cùng kỳ',
      'TH cùng tháng năm trước',
      'Tháng {m} cùng kỳ năm {p}',
    ],
    [
      'TH T{m}/{p}',
      'Chính thức T{m}/{p}',
      'Tháng {m} năm trước',
      'Cùng kỳ T{m} năm {p}',
      'Kết quả tháng {m}/{p}',
    ],
    ['Đối chiếu tháng {m}/{p}', 'Nền tháng {m}/{p}', 'Mốc so sánh T{m}/{p}'],
  ),
  samePeriod: words(
    [
      'TH {m} tháng {p}',
      'Lũy kế cùng kỳ năm {p}',
      'Cùng kỳ {m} tháng',
      '{m} tháng đầu năm {p}',
      'LK cùng kỳ năm trước',
      'Thực hiện {m} tháng năm ngoái',
      'Lũy kế {m} tháng/{p}',
      'Cộng dồn {m} tháng cùng kỳ',
      'LK {m}T năm {p}',
      'Thực hiện lũy kế cùng kỳ',
    ],
    [
      'Lũy kế {m} tháng năm trước',
      '{m} tháng cùng kỳ {p}',
      'Chính thức {m} tháng {p}',
      'TH {m}T đầu năm {p}',
      'Cộng dồn cùng kỳ {p}',
    ],
    ['Đối chiếu {m} tháng {p}', 'Nền {m} tháng {p}', 'Mốc {m} tháng năm trước'],
  ),
  estimateOfLastMonth: words(
    ['Ước tháng {l}/{ly} (đã báo cáo)', 'Ước TH tháng {l}', 'Số ước T{l} đã gửi'],
    ['Ước T{l} kỳ trước báo cáo', 'Dự ước tháng {l}/{ly}'],
  ),
  reachedBefore: words(
    [
      'Lũy kế đến hết tháng {l}',
      'LK {l} tháng',
      'Lũy kế {l} tháng đầu năm',
      'Thực hiện {l} tháng đầu năm {y}',
    ],
    ['Cộng dồn {l} tháng', 'LK đến tháng {l}/{ly}'],
    ['Tích lũy đến tháng {l}', 'Gộp {l} tháng'],
  ),
  planOfMonth: words(
    ['KH tháng {m}', 'Kế hoạch T{m}/{y}', 'Chỉ tiêu tháng {m}', 'Kế hoạch trong tháng'],
    ['KH T{m}', 'Kế hoạch tháng {m} được giao'],
  ),
  planOfNextMonth: words(
    ['KH tháng {next}', 'Dự kiến tháng {next}', 'Kế hoạch T{next}/{y}', 'Dự báo tháng {next}'],
    ['Kế hoạch tháng {next} năm {y}', 'Ước tháng {next}'],
  ),
  remaining: words(
    ['Còn phải thực hiện', 'Còn lại', 'Phần còn lại của KH', 'Chênh lệch so KH'],
    ['Số còn phải phấn đấu', 'Còn thiếu so KH'],
  ),
  wholeYear: words(
    ['Ước cả năm {y}', 'Dự ước cả năm', 'Khả năng TH cả năm {y}', 'Ước TH năm {y}'],
    ['Dự kiến cả năm {y}', 'Cả năm {y} (dự ước)'],
  ),
};

type RateMeaning = 'onLastMonth' | 'monthGrowth' | 'cumulativeGrowth' | 'planPercent' | 'share';

/** Headers of rates that do not tell a growth from an index. */
export const COMPARED: Readonly<Record<RateMeaning, Values<string>>> = {
  onLastMonth: words(
    [
      'Tháng {m} so với tháng {l} (%)',
      'So với tháng trước (%)',
      'T{m}/T{l} (%)',
      '% so tháng trước',
      'So sánh với tháng {l} (%)',
      'T{m} so T{l} (%)',
    ],
    ['Tháng {m}/tháng {l} (%)', 'So tháng liền trước (%)', 'T{mm} so với T{ll} (%)'],
    ['Nhịp tháng (%)', 'Biến động tháng (%)'],
  ),
  monthGrowth: words(
    [
      'Tháng {m} so cùng kỳ (%)',
      'T{m} so với cùng kỳ năm {p} (%)',
      'Tháng {m} so với tháng {m}/{p} (%)',
      'Tháng so cùng kỳ (%)',
      '% tháng {m} so CK',
      'So với tháng cùng kỳ năm trước (%)',
    ],
    ['T{m}/{y} so T{m}/{p} (%)', 'Tháng {m}/cùng kỳ (%)', '% so với tháng {m}/{p}'],
    ['Biến động tháng so năm trước (%)', 'Mức thay đổi T{m} (%)'],
  ),
  cumulativeGrowth: words(
    [
      'Lũy kế so cùng kỳ (%)',
      '{m} tháng so với cùng kỳ (%)',
      'LK so với cùng kỳ năm {p} (%)',
      '% lũy kế so cùng kỳ',
      '{m} tháng/cùng kỳ (%)',
      'Cộng dồn so cùng kỳ năm trước (%)',
    ],
    ['{m}T/{y} so {m}T/{p} (%)', 'Lũy kế/cùng kỳ (%)', '% {m} tháng so cùng kỳ'],
    ['Nhịp độ lũy kế (%)', 'Biến động {m} tháng (%)'],
  ),
  planPercent: words(
    [
      'Lũy kế so KH năm (%)',
      '% hoàn thành KH năm',
      '{m} tháng so với KH năm (%)',
      'Tỷ lệ đạt KH năm (%)',
      'LK/KH năm (%)',
      '% thực hiện so KH năm {y}',
    ],
    ['{m} tháng/KH năm (%)', '% lũy kế so KH cả năm', 'Tiến độ so KH năm (%)'],
    ['Mức đạt (%)', 'Hệ số hoàn thành (%)', 'Về đích (%)'],
  ),
  share: words(
    ['Cơ cấu (%)', 'Tỷ trọng (%)', 'Tỷ trọng trong tổng số (%)', 'Chiếm tỷ lệ (%)'],
    ['Tỷ lệ trong tổng số (%)', '% cơ cấu'],
    ['Phần đóng góp (%)'],
  ),
};

/** What stands below in English where a sheet has both languages. */
export const ENGLISH: Readonly<Record<Meaning, string>> = {
  plan: 'Annual plan {y}',
  lastMonth: 'Actual of previous month',
  month: 'Estimate of this month',
  cumulative: 'Cumulative {m} months of {y}',
  sameMonth: 'Same month of {p}',
  samePeriod: '{m} months of {p}',
  onLastMonth: 'This month compared with previous month (%)',
  monthGrowth: 'This month compared with same month of previous year (%)',
  cumulativeGrowth: '{m} months compared with same period of previous year (%)',
  planPercent: '{m} months compared with annual plan (%)',
  estimateOfLastMonth: 'Estimate of previous month',
  reachedBefore: 'Cumulative until previous month',
  planOfMonth: 'Plan of this month',
  planOfNextMonth: 'Plan of next month',
  remaining: 'Remaining of plan',
  wholeYear: 'Estimate of whole year {y}',
  share: 'Share (%)',
};

/** The months of half a year are called so as well. */
export const HALF_YEAR: Readonly<Partial<Record<Meaning, Values<string>>>> = {
  cumulative: words(
    [
      'Ước 6 tháng đầu năm {y}',
      'Ước TH 6 tháng đầu năm',
      'Ước thực hiện 6 tháng/{y}',
      '6 tháng đầu năm {y} (ước)',
    ],
    ['Dự ước 6 tháng đầu năm', 'TH 6 tháng đầu năm {y} (ước)'],
  ),
  samePeriod: words(
    ['TH 6 tháng đầu năm {p}', '6 tháng đầu năm {p}', 'Thực hiện 6 tháng đầu năm trước', '6 tháng/{p}'],
    ['Chính thức 6 tháng đầu năm {p}', '6T/{p}'],
  ),
  cumulativeGrowth: words(
    [
      '6 tháng so cùng kỳ (%)',
      '6 tháng {y}/6 tháng {p} (%)',
      '6 tháng đầu năm so với cùng kỳ (%)',
      'So sánh 6 tháng với cùng kỳ (%)',
    ],
    ['6T/{y} so cùng kỳ (%)', '% 6 tháng so 6 tháng {p}'],
  ),
  planPercent: words(
    ['6 tháng so KH năm (%)', 'Ước 6 tháng/KH năm (%)', '6 tháng đạt % so với KH', '% 6 tháng so KH cả năm'],
    ['6T so KH năm (%)', 'Đạt % KH năm (6 tháng)'],
  ),
};
