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
      [
        'Kế hoạch năm {y}',
        'KH năm {y}',
        'KH {y}',
        'Kế hoạch cả năm {y}',
        'Kế hoạch năm',
        'Chỉ tiêu HĐND tỉnh giao năm {y}',
        'Mục tiêu năm {y}',
        'KH giao {y}',
        'KH cả năm',
        'Nghị quyết năm {y}',
      ],
      [
        'Kế hoạch được giao năm {y}',
        'KH UBND tỉnh giao năm {y}',
        'Kế hoạch năm {y} điều chỉnh',
        'KH HĐND giao {y}',
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
        'TH tháng trước',
        'Số chính thức tháng {l} năm {ly}',
        'Đã thực hiện tháng {l}',
        'TH T{l}/{ly}',
        'Tháng {ll}/{ly}',
      ],
      [
        'Thực hiện chính thức tháng {l}',
        'Tháng {l} (chính thức)',
        'Số TH tháng {ll}/{ly}',
        'Thực hiện kỳ trước',
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
        'Dự ước tháng {m}/{y}',
        'Ước tháng báo cáo',
        'Tháng {m} (ước)',
        'ƯTH T{m}/{y}',
        'Tháng này',
        'Ước TH tháng {mm}',
      ],
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
    words(
      [
        'Lũy kế {m} tháng',
        'Cộng dồn {m} tháng',
        'Ước {m} tháng năm {y}',
        '{m} tháng đầu năm {y}',
        'Lũy kế từ đầu năm',
        'LK {m} tháng',
        'Từ đầu năm đến hết tháng {m}',
        'Lũy kế đến tháng báo cáo',
        'Cộng dồn từ đầu năm đến cuối tháng {m}',
        'ƯTH {m} tháng {y}',
        'Luỹ kế đến hết T{m}/{y}',
        'Ước TH {m}T/{y}',
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
  sameMonth: [
    words(
      [
        'Tháng {m} năm {p}',
        'Cùng kỳ tháng {m}/{p}',
        'TH tháng {m}/{p}',
        'Thực hiện tháng {m} năm {p}',
        'Tháng cùng kỳ năm trước',
        'CK tháng {m}',
        'Tháng {m} năm trước',
        'TH T{m}/{p}',
      ],
      ['Tháng {mm}/{p}', 'TH cùng kỳ tháng {m}', 'Cùng kỳ tháng {m} năm trước'],
    ),
  ],
  samePeriod: [
    words(
      [
        '{m} tháng năm {p}',
        'Lũy kế {m} tháng năm {p}',
        'Cộng dồn cùng kỳ năm {p}',
        'TH {m} tháng {p}',
        'Lũy kế cùng kỳ năm trước',
        'LK CKNT',
        'TH {m}T/{p}',
        '{m} tháng cùng kỳ năm trước',
      ],
      ['TH cùng kỳ {m} tháng', '{m} tháng năm trước', 'Lũy kế {m}T/{p}', 'Lũy kế cùng kỳ {p}'],
    ),
  ],
  onLastMonth: [
    words(
      [
        'Tháng {m} so với tháng {l} (%)',
        'Tháng {m} so với tháng trước (%)',
        'So với tháng trước (%)',
        'T{m}/T{l} (%)',
        'So tháng trước (%)',
        'Ước tháng {m} so TH tháng {l} (%)',
      ],
      ['% so tháng trước', 'Tăng, giảm so với tháng trước (%)', 'So với tháng {l}/{ly} (%)'],
    ),
  ],
  monthGrowth: [
    words(
      [
        'Tháng {m} so với cùng kỳ (%)',
        'Tháng {m}/{y} so với tháng {m}/{p} (%)',
        'Tháng {m} so với cùng kỳ năm trước (%)',
        'T{m}/{y} so T{m}/{p} (%)',
        'Tháng so với cùng kỳ năm {p} (%)',
        'So với cùng kỳ tháng {m}/{p} (%)',
      ],
      [
        'Tốc độ tăng tháng {m} so với cùng kỳ (%)',
        '% tháng {m} so CK',
        'Tháng {m} tăng/giảm so cùng kỳ năm trước (%)',
      ],
    ),
  ],
  cumulativeGrowth: [
    words(
      [
        '{m} tháng so với cùng kỳ (%)',
        'Lũy kế so với cùng kỳ năm trước (%)',
        '{m} tháng {y} so với {m} tháng {p} (%)',
        'LK so CK (%)',
        'Cộng dồn so với cùng kỳ năm {p} (%)',
        '{m}T/{y} so với {m}T/{p} (%)',
      ],
      [
        'Tốc độ tăng lũy kế so với cùng kỳ (%)',
        '% lũy kế so CK',
        '{m} tháng tăng/giảm so với cùng kỳ (%)',
        'Lũy kế {m} tháng/cùng kỳ (%)',
      ],
    ),
  ],
  planPercent: [
    words(
      [
        'Lũy kế so với KH năm (%)',
        '{m} tháng so với kế hoạch năm (%)',
        'LK/KH (%)',
        '% KH năm',
        '% hoàn thành KH năm',
        'Tỷ lệ so KH năm (%)',
        'Đạt % KH năm',
        '% so với kế hoạch năm {y}',
        'Tỷ lệ đạt KH năm (%)',
      ],
      [
        'Tỷ lệ % hoàn thành kế hoạch năm',
        'Lũy kế đạt % KH',
        '% TH so KH năm',
        'Tiến độ thực hiện KH năm (%)',
      ],
    ),
  ],
};
