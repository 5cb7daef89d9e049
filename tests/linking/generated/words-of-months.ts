import { words, type Values } from './chooser';

/** Columns of a monthly sheet, by the keys of the standard tables. */
export type MonthKey =
  | 'plan'
  | 'lastMonth'
  | 'month'
  | 'cumulative'
  | 'sameMonth'
  | 'samePeriod'
  | 'onLastMonth'
  | 'monthGrowth'
  | 'cumulativeGrowth'
  | 'planPercent';

/**
 * A way of heading the columns: for each the words of every layer, the last being its own. `{m}` is the month, `{l}` the one before and
 * `{ly}` its year, `{y}` the year, `{p}` the year before, `{n}` the year after, `{mm}` and `{ll}` the months in two digits.
 */
export type Heads<Key extends string> = Record<Key, readonly Values<string>[]>;

/** Every column says all of itself. */
export const FLAT: Heads<MonthKey> = {
  plan: [
    words(
      ['Kế hoạch năm {y}', 'KH năm {y}', 'KH {y}', 'Kế hoạch cả năm {y}', 'Kế hoạch năm'],
      [
        'Chỉ tiêu HĐND tỉnh giao năm {y}',
        'Mục tiêu năm {y}',
        'KH giao {y}',
        'KH cả năm',
        'Nghị quyết năm {y}',
      ],
    ),
  ],
  lastMonth: [
    words(
      [
        'Thực hiện tháng {l}',
        'TH tháng {l}/{ly}',
        'Chính thức tháng {l}',
        'Sơ bộ tháng {l}',
        'Chính thức tháng trước',
      ],
      [
        'TH tháng trước',
        'Số chính thức tháng {l} năm {ly}',
        'Đã thực hiện tháng {l}',
        'TH T{l}/{ly}',
        'Tháng {ll}/{ly}',
      ],
    ),
  ],
  month: [
    words(
      [
        'Ước tháng {m}',
        'Ước TH tháng {m}',
        'ƯTH tháng {m}/{y}',
        'Ước thực hiện tháng {m} năm {y}',
        'Ước tính tháng {m}',
      ],
      [
        'Dự ước tháng {m}/{y}',
        'Ước tháng báo cáo',
        'Tháng {m} (ước)',
        'ƯTH T{m}/{y}',
        'Tháng này',
        'Ước TH tháng {mm}',
      ],
    ),
  ],
  cumulative: [
    words(
      [
        'Lũy kế {m} tháng',
        'Cộng dồn {m} tháng',
        'Ước {m} tháng năm {y}',
        '{m} tháng đầu năm {y}',
        'Lũy kế từ đầu năm',
      ],
      [
        'LK {m} tháng',
        'Từ đầu năm đến hết tháng {m}',
        'Lũy kế đến tháng báo cáo',
        'Cộng dồn từ đầu năm đến cuối tháng {m}',
        'ƯTH {m} tháng {y}',
        'Luỹ kế đến hết T{m}/{y}',
        'Ước TH {m}T/{y}',
      ],
    ),
  ],
  sameMonth: [
    words(
      ['Tháng {m} năm {p}', 'Cùng kỳ tháng {m}/{p}', 'TH tháng {m}/{p}', 'Thực hiện tháng {m} năm {p}'],
      ['Tháng cùng kỳ năm trước', 'CK tháng {m}', 'Tháng {m} năm trước', 'TH T{m}/{p}'],
    ),
  ],
  samePeriod: [
    words(
      ['{m} tháng năm {p}', 'Lũy kế {m} tháng năm {p}', 'Cộng dồn cùng kỳ năm {p}', 'TH {m} tháng {p}'],
      ['Lũy kế cùng kỳ năm trước', 'LK CKNT', 'TH {m}T/{p}', '{m} tháng cùng kỳ năm trước'],
    ),
  ],
  onLastMonth: [
    words(
      ['Tháng {m} so với tháng {l} (%)', 'Tháng {m} so với tháng trước (%)', 'So với tháng trước (%)'],
      ['T{m}/T{l} (%)', 'So tháng trước (%)', 'Ước tháng {m} so TH tháng {l} (%)'],
    ),
  ],
  monthGrowth: [
    words(
      [
        'Tháng {m} so với cùng kỳ (%)',
        'Tháng {m}/{y} so với tháng {m}/{p} (%)',
        'Tháng {m} so với cùng kỳ năm trước (%)',
      ],
      ['T{m}/{y} so T{m}/{p} (%)', 'Tháng so với cùng kỳ năm {p} (%)', 'So với cùng kỳ tháng {m}/{p} (%)'],
    ),
  ],
  cumulativeGrowth: [
    words(
      [
        '{m} tháng so với cùng kỳ (%)',
        'Lũy kế so với cùng kỳ năm trước (%)',
        '{m} tháng {y} so với {m} tháng {p} (%)',
      ],
      ['LK so CK (%)', 'Cộng dồn so với cùng kỳ năm {p} (%)', '{m}T/{y} so với {m}T/{p} (%)'],
    ),
  ],
  planPercent: [
    words(
      ['Lũy kế so với KH năm (%)', '{m} tháng so với kế hoạch năm (%)', 'LK/KH (%)', '% KH năm'],
      [
        '% hoàn thành KH năm',
        'Tỷ lệ so KH năm (%)',
        'Đạt % KH năm',
        '% so với kế hoạch năm {y}',
        'Tỷ lệ đạt KH năm (%)',
      ],
    ),
  ],
};

const RESULTS = words(
  ['Thực hiện năm {y}', 'Năm {y}', 'Thực hiện'],
  ['Kết quả thực hiện', 'Số thực hiện năm {y}'],
);
const LAST_YEAR = words(
  ['Năm {p}', 'Cùng kỳ năm {p}', 'Thực hiện năm {p}', 'Cùng kỳ năm trước'],
  ['TH cùng kỳ năm {p}', 'Số cùng kỳ', 'Thực hiện cùng kỳ {p}'],
);
const COMPARED = words(
  ['So sánh (%)', 'Tỷ lệ (%)', 'So sánh'],
  ['Tốc độ (%)', 'Tỷ lệ so sánh (%)', '% so sánh'],
);

/** Results, last year and comparisons each below words of their own. */
export const IN_GROUPS: Heads<MonthKey> = {
  plan: FLAT.plan,
  lastMonth: [
    RESULTS,
    words(['Tháng {l}', 'Chính thức tháng {l}', 'Thực hiện tháng {l}'], ['T{l}', 'CT tháng {l}']),
  ],
  month: [
    RESULTS,
    words(['Ước tháng {m}', 'Tháng {m}', 'Ước TH tháng {m}'], ['Dự ước tháng {m}', 'ƯT{m}', 'T{m}']),
  ],
  cumulative: [
    RESULTS,
    words(
      ['Lũy kế {m} tháng', '{m} tháng', 'Cộng dồn {m} tháng'],
      ['LK {m} tháng', '{m}T', 'Lũy kế đến hết tháng {m}', 'Lũy kế'],
    ),
  ],
  sameMonth: [LAST_YEAR, words(['Tháng {m}', 'Tháng {mm}'], ['T{m}', 'Tháng {m}/{p}'])],
  samePeriod: [
    LAST_YEAR,
    words(['{m} tháng', 'Lũy kế {m} tháng', 'Cộng dồn {m} tháng'], ['LK {m} tháng', '{m}T', 'Lũy kế']),
  ],
  onLastMonth: [
    COMPARED,
    words(
      ['Tháng {m} so với tháng {l}', 'Tháng {m} so với tháng trước'],
      ['T{m}/T{l}', 'So với tháng trước'],
    ),
  ],
  monthGrowth: [
    COMPARED,
    words(
      ['Tháng {m} so với cùng kỳ', 'Tháng {m} so với cùng kỳ năm trước'],
      ['T{m}/{y} so T{m}/{p}', 'Tháng {m}/CK'],
    ),
  ],
  cumulativeGrowth: [
    COMPARED,
    words(
      ['Lũy kế so với cùng kỳ', '{m} tháng so với cùng kỳ'],
      ['LK/CK', '{m} tháng/cùng kỳ', '{m}T/{y} so {m}T/{p}'],
    ),
  ],
  planPercent: [
    COMPARED,
    words(['Lũy kế so với KH năm', '{m} tháng so với KH'], ['LK/KH', 'So với KH năm', '{m} tháng/KH năm']),
  ],
};

const MONTH_AGAINST = words(
  ['Tháng {m} so với', 'Ước tháng {m} so với'],
  ['T{m} so', 'Tháng {m}/{y} so với (%)'],
);
const REACHED_AGAINST = words(
  ['Lũy kế so với', '{m} tháng so với', 'Cộng dồn so với'],
  ['LK {m} tháng so với', '{m}T so với (%)'],
);
const OWN_COMPARED = words(['So sánh (%)', 'Tỷ lệ (%)'], ['Tỷ lệ % so với', 'Tốc độ phát triển (%)']);

/** What is compared stands between the group and what it is compared with. */
export const IN_THREE_LAYERS: Heads<MonthKey> = {
  ...IN_GROUPS,
  onLastMonth: [OWN_COMPARED, MONTH_AGAINST, words(['Tháng trước', 'Tháng {l}'], ['Tháng {l}/{ly}'])],
  monthGrowth: [
    OWN_COMPARED,
    MONTH_AGAINST,
    words(['Cùng kỳ', 'Cùng kỳ năm trước'], ['CK', 'Tháng {m}/{p}', 'Cùng kỳ {p}']),
  ],
  cumulativeGrowth: [
    OWN_COMPARED,
    REACHED_AGAINST,
    words(['Cùng kỳ', 'Cùng kỳ năm trước'], ['CKNT', '{m} tháng {p}', 'Cùng kỳ {p}']),
  ],
  planPercent: [
    OWN_COMPARED,
    REACHED_AGAINST,
    words(['KH năm', 'Kế hoạch năm'], ['KH', 'KH {y}', 'Kế hoạch']),
  ],
};
