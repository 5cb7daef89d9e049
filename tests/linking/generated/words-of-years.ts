import { words } from './chooser';
import type { Heads } from './words-of-months';

export type YearKey = 'base' | 'plan' | 'estimate' | 'planPercent' | 'growth' | 'target' | 'targetGrowth';

export const FLAT_YEARS: Heads<YearKey> = {
  base: [
    words(
      [
        'TH năm {p}',
        'Thực hiện {p}',
        'Thực hiện năm {p}',
        'Năm {p}',
        'TH {p}',
        'Kết quả TH năm {p}',
        'Thực hiện năm trước',
        'Số TH {p}',
        'Chính thức năm {p}',
        'TH cả năm {p}',
      ],
      ['Thực hiện chính thức {p}', 'Năm {p} (TH)', 'Kết quả năm {p}'],
    ),
  ],
  plan: [
    words(
      [
        'KH năm {y}',
        'Kế hoạch {y}',
        'KH {y}',
        'Kế hoạch năm {y}',
        'Chỉ tiêu KH {y}',
        'NQ HĐND giao {y}',
        'Tỉnh giao KH {y}',
        'Kế hoạch giao năm {y}',
        'Nghị quyết năm {y}',
      ],
      ['Kế hoạch được giao {y}', 'KH tỉnh giao năm {y}', 'Chỉ tiêu giao năm {y}', 'Mục tiêu NQ năm {y}'],
    ),
  ],
  estimate: [
    words(
      [
        'ƯTH {y}',
        'Ước TH năm {y}',
        'Ước thực hiện {y}',
        'Ước thực hiện năm {y}',
        'Ước TH {y}',
        'Ước TH cả năm {y}',
        'Đánh giá ước TH {y}',
        'Dự ước năm {y}',
        'Ước đạt {y}',
        'Dự kiến TH {y}',
        'ƯTH cả năm',
      ],
      ['Năm {y} (ước)', 'Ước thực hiện đến 31/12/{y}', 'Khả năng TH {y}', 'Thực hiện năm {y} (ước)'],
    ),
  ],
  planPercent: [
    words(
      [
        'ƯTH/KH (%)',
        '% so KH',
        'So với KH {y} (%)',
        'ƯTH {y}/KH {y} (%)',
        'Tỷ lệ đạt KH (%)',
        '% thực hiện KH',
        'Mức độ hoàn thành KH (%)',
        'Ước TH so KH năm (%)',
        'Tỷ lệ % ƯTH so KH',
      ],
      ['Đạt tỷ lệ so KH (%)', 'Ước đạt so với KH (%)', 'So sánh ƯTH với KH (%)', '% đạt KH {y}'],
    ),
  ],
  growth: [
    words(
      [
        'ƯTH {y}/TH {p} (%)',
        'So với năm {p} (%)',
        'ƯTH {y} so với TH {p} (%)',
        'Tốc độ tăng so với năm trước (%)',
        '{y}/{p} (%)',
        'So sánh {y}/{p} (%)',
        'So với cùng kỳ năm {p} (%)',
      ],
      ['Tăng/giảm so {p} (%)', 'Tốc độ tăng trưởng {y} (%)', 'So với thực hiện năm trước (%)'],
    ),
  ],
  target: [
    words(
      [
        'KH năm {n}',
        'Kế hoạch {n}',
        'KH {n}',
        'Dự kiến KH {n}',
        'Kế hoạch năm {n}',
        'Mục tiêu năm {n}',
        'Dự kiến năm {n}',
        'Chỉ tiêu năm {n}',
        'Phấn đấu năm {n}',
        'Chỉ tiêu KH năm {n}',
      ],
      ['Kế hoạch xây dựng năm {n}', 'Dự kiến chỉ tiêu {n}', 'KH đề xuất {n}', 'Mục tiêu {n}'],
    ),
  ],
  targetGrowth: [
    words(
      ['KH {n}/ƯTH {y} (%)', 'KH {n} so với ƯTH {y} (%)', 'KH {n} tăng so với {y} (%)', '{n}/{y} (%)'],
      ['KH {n} so ước TH {y} (%)', 'Tăng trưởng KH {n} so ƯTH {y} (%)'],
    ),
  ],
};

const OF_YEAR = words(
  ['Năm {y}', 'Năm {y} (ước)', 'Kế hoạch và ước thực hiện {y}', '{y}'],
  ['Thực hiện KH năm {y}', 'Năm hiện tại {y}'],
);
const OF_NEXT = words(
  ['Năm {n}', 'Kế hoạch năm {n}', 'Kế hoạch {n}', '{n}'],
  ['Dự kiến năm {n}', 'Năm kế hoạch {n}'],
);

export const YEARS_IN_GROUPS: Heads<YearKey> = {
  base: FLAT_YEARS.base,
  plan: [OF_YEAR, words(['Kế hoạch', 'KH', 'KH giao', 'Nghị quyết', 'Chỉ tiêu giao'])],
  estimate: [OF_YEAR, words(['Ước TH', 'Ước thực hiện', 'ƯTH', 'Ước cả năm', 'Dự ước', 'Ước đạt'])],
  planPercent: [
    OF_YEAR,
    words(
      ['ƯTH/KH (%)', 'So với KH (%)', '% KH', '% so với KH'],
      ['Đạt tỷ lệ so KH (%)', 'Ước đạt so với KH (%)', 'So sánh ƯTH với KH (%)', '% đạt KH {y}'],
    ),
  ],
  growth: [OF_YEAR, words(['So với năm {p} (%)', 'So với TH {p} (%)', 'So với cùng kỳ (%)', '% so {p}'])],
  target: [OF_NEXT, words(['Kế hoạch', 'KH', 'Mục tiêu', 'Dự kiến KH'])],
  targetGrowth: [
    OF_NEXT,
    words(['So với ƯTH {y} (%)', 'KH/ƯTH {y} (%)', 'So với năm {y} (%)', '% so ƯTH {y}']),
  ],
};

const RATES = words(
  ['So sánh (%)', 'Tỷ lệ (%)', 'Tốc độ tăng (%)', 'So sánh'],
  ['Tăng, giảm (%)', 'So sánh tăng (+), giảm (-) %', 'Chỉ số (%)'],
);
export const YEARS_COMPARED: Heads<YearKey> = {
  ...FLAT_YEARS,
  planPercent: [RATES, words(['ƯTH {y}/KH {y}', 'ƯTH {y} so với KH', 'ƯTH/KH', 'Ước {y} so KH {y}'])],
  growth: [RATES, words(['ƯTH {y}/TH {p}', 'ƯTH {y} so với TH {p}', '{y}/{p}', 'Ước {y} so TH {p}'])],
  targetGrowth: [RATES, words(['KH {n}/ƯTH {y}', 'KH {n} so với ƯTH {y}', '{n}/{y}', 'KH {n} so ước {y}'])],
};

/** Columns of other years and of parts of the year. */
export const OTHER_YEARS = words([
  'TH {before}',
  'Năm {before}',
  'KH 5 năm {p}-{later}',
  'TH 6 tháng {y}',
  'Ước TH 6 tháng đầu năm {y}',
  'KH {n}-{later}',
  '9 tháng năm {y}',
  'Bình quân {before}-{y}',
  'Kế hoạch đến năm {later}',
]);

export const TITLES_OF_YEARS = words(
  [
    'BIỂU CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM {n}',
    'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM {y} VÀ KẾ HOẠCH NĂM {n}',
    'CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM {y}',
    'ƯỚC THỰC HIỆN NĂM {y} VÀ DỰ KIẾN KẾ HOẠCH NĂM {n}',
    'Biểu số 01|HỆ THỐNG CHỈ TIÊU PHÁT TRIỂN KT-XH NĂM {n}',
    'PHỤ LỤC 1|TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM {y}, XÂY DỰNG KẾ HOẠCH NĂM {n}',
    'TỔNG HỢP CÁC CHỈ TIÊU KẾ HOẠCH',
    'Biểu kế hoạch phát triển KT-XH năm {n}|(Kèm theo Tờ trình số 45/TTr-UBND ngày 20/11/{y})',
  ],
  [
    'ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NĂM {y}; KẾ HOẠCH NĂM {n}',
    'Biểu 1. Các chỉ tiêu chủ yếu năm {y}, phương hướng năm {n}',
    'CHỈ TIÊU NHIỆM VỤ NĂM {n}',
  ],
);
