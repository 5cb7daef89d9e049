import { words } from './chooser';
import { FLAT, type Heads, type MonthKey } from './words-of-months';

const RESULTS = words(
  ['Thực hiện năm {y}', 'Năm {y}', 'Thực hiện', 'Kết quả thực hiện', 'Số thực hiện năm {y}'],
  ['Tình hình thực hiện năm {y}', 'Kỳ báo cáo', 'Năm báo cáo {y}'],
);
const LAST_YEAR = words(
  [
    'Năm {p}',
    'Cùng kỳ năm {p}',
    'Thực hiện năm {p}',
    'Cùng kỳ năm trước',
    'TH cùng kỳ năm {p}',
    'Số cùng kỳ',
    'Thực hiện cùng kỳ {p}',
  ],
  ['Năm trước ({p})', 'TH năm {p}', 'Cùng kỳ {p}'],
);
const COMPARED = words(
  ['So sánh (%)', 'Tỷ lệ (%)', 'So sánh', 'Tốc độ (%)', 'Tỷ lệ so sánh (%)', '% so sánh'],
  ['Tăng, giảm (%)', 'So sánh tăng (+), giảm (-) %', 'Chỉ số (%)'],
);

/** Results, last year and comparisons each below words of their own. */
export const IN_GROUPS: Heads<MonthKey> = {
  plan: FLAT.plan,
  lastMonth: [
    RESULTS,
    words(['Tháng {l}', 'Chính thức tháng {l}', 'Thực hiện tháng {l}', 'T{l}', 'CT tháng {l}']),
  ],
  month: [
    RESULTS,
    words(
      ['Ước tháng {m}', 'Tháng {m}', 'Ước TH tháng {m}', 'Dự ước tháng {m}', 'ƯT{m}', 'T{m}'],
      [
        'Ước tính kỳ báo cáo',
        'Tháng báo cáo',
        'Thực hiện tháng báo cáo',
        'Ước T{m}/{y}',
        'Dự kiến TH tháng {m}',
      ],
    ),
  ],
  cumulative: [
    RESULTS,
    words(
      [
        'Lũy kế {m} tháng',
        '{m} tháng',
        'Cộng dồn {m} tháng',
        'LK {m} tháng',
        '{m}T',
        'Lũy kế đến hết tháng {m}',
        'Lũy kế',
      ],
      [
        'Ước lũy kế {m} tháng',
        'Cộng dồn từ đầu năm',
        'TH từ đầu năm đến nay',
        'Tổng cộng {m} tháng',
        'Lũy kế từ 01/01 đến cuối tháng {m}',
        'Lũy kế TH {m}T',
      ],
    ),
  ],
  sameMonth: [LAST_YEAR, words(['Tháng {m}', 'Tháng {mm}', 'T{m}', 'Tháng {m}/{p}'])],
  samePeriod: [
    LAST_YEAR,
    words(['{m} tháng', 'Lũy kế {m} tháng', 'Cộng dồn {m} tháng', 'LK {m} tháng', '{m}T', 'Lũy kế']),
  ],
  onLastMonth: [
    COMPARED,
    words(['Tháng {m} so với tháng {l}', 'Tháng {m} so với tháng trước', 'T{m}/T{l}', 'So với tháng trước']),
  ],
  monthGrowth: [
    COMPARED,
    words([
      'Tháng {m} so với cùng kỳ',
      'Tháng {m} so với cùng kỳ năm trước',
      'T{m}/{y} so T{m}/{p}',
      'Tháng {m}/CK',
    ]),
  ],
  cumulativeGrowth: [
    COMPARED,
    words([
      'Lũy kế so với cùng kỳ',
      '{m} tháng so với cùng kỳ',
      'LK/CK',
      '{m} tháng/cùng kỳ',
      '{m}T/{y} so {m}T/{p}',
    ]),
  ],
  planPercent: [
    COMPARED,
    words(['Lũy kế so với KH năm', '{m} tháng so với KH', 'LK/KH', 'So với KH năm', '{m} tháng/KH năm']),
  ],
};

const MONTH_AGAINST = words(
  ['Tháng {m} so với', 'Ước tháng {m} so với', 'T{m} so', 'Tháng {m}/{y} so với (%)'],
  ['Tháng {mm}/{y} so với', 'Tháng báo cáo so với'],
);
const REACHED_AGAINST = words(
  ['Lũy kế so với', '{m} tháng so với', 'Cộng dồn so với', 'LK {m} tháng so với', '{m}T so với (%)'],
  ['Lũy kế đến tháng báo cáo so với', '{m} tháng {y} so với'],
);
const OWN_COMPARED = words(
  ['So sánh (%)', 'Tỷ lệ (%)', 'Tỷ lệ % so với', 'Tốc độ phát triển (%)'],
  ['Tăng, giảm (%)', 'So sánh tăng (+), giảm (-) %', 'Chỉ số (%)'],
);

/** What is compared stands between the group and what it is compared with. */
export const IN_THREE_LAYERS: Heads<MonthKey> = {
  ...IN_GROUPS,
  onLastMonth: [OWN_COMPARED, MONTH_AGAINST, words(['Tháng trước', 'Tháng {l}', 'Tháng {l}/{ly}'])],
  monthGrowth: [
    OWN_COMPARED,
    MONTH_AGAINST,
    words(['Cùng kỳ', 'Cùng kỳ năm trước', 'CK', 'Tháng {m}/{p}', 'Cùng kỳ {p}']),
  ],
  cumulativeGrowth: [
    OWN_COMPARED,
    REACHED_AGAINST,
    words(['Cùng kỳ', 'Cùng kỳ năm trước', 'CKNT', '{m} tháng {p}', 'Cùng kỳ {p}']),
  ],
  planPercent: [OWN_COMPARED, REACHED_AGAINST, words(['KH năm', 'Kế hoạch năm', 'KH', 'KH {y}', 'Kế hoạch'])],
};
