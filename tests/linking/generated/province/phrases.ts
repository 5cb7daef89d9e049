import { words, type Values } from '../chooser';
import type { RateForm } from './meaning';

/** Phrases that headers of monthly sheets are put together from. */
export const ACTUAL = words(
  [
    'Thực hiện ',
    'TH ',
    'Chính thức ',
    'Sơ bộ ',
    'Số chính thức ',
    'Đã thực hiện ',
    'Thực hiện chính thức ',
    'Thực tế ',
    'Số liệu sơ bộ ',
    'Kết quả ',
  ],
  ['Đã TH ', 'Thực hiện (chính thức) ', 'Số thực hiện ', 'Kết quả TH ', 'Chính thức TH '],
);
export const ESTIMATED = words(
  [
    'Ước ',
    'Ước tính ',
    'Ước TH ',
    'ƯTH ',
    'Dự ước ',
    'Dự tính ',
    'Ước thực hiện ',
    '',
    'Dự kiến ',
    'Ước đạt ',
    'Thực hiện ước ',
    'Số ước ',
  ],
  ['Ước KQTH ', 'Số ước tính ', 'Ước kết quả ', 'Khả năng TH ', 'Dự kiến TH '],
);
export const THIS_MONTH = words(
  [
    'tháng {m}',
    'tháng {m}/{y}',
    'tháng {m} năm {y}',
    'T{m}/{y}',
    'tháng {mm}/{y}',
    'tháng báo cáo',
    'Th.{m}/{y}',
    'tháng {m}-{y}',
    'tháng {mm} năm {y}',
    'trong tháng',
    'kỳ báo cáo',
    'T{mm}-{y}',
  ],
  ['tháng {m} năm báo cáo', 'tháng thứ {m}', 'T.{m}/{y}', 'tháng hiện tại', 'tháng nay', 'tháng {m}.{y}'],
);
export const LAST_MONTH = words(
  [
    'tháng {l}',
    'tháng {l}/{ly}',
    'tháng trước',
    'tháng {l} năm {ly}',
    'T{l}/{ly}',
    'kỳ trước',
    'tháng {ll}/{ly}',
    'Th.{l}/{ly}',
    'tháng {l}-{ly}',
    'tháng liền kề',
  ],
  ['tháng liền trước', 'tháng trước đó', 'T.{l}/{ly}', 'tháng trước liền kề', 'tháng {l}.{ly}'],
);
export const REACHED: Values<string> = words(
  [
    '{m} tháng',
    '{m} tháng năm {y}',
    '{m} tháng đầu năm {y}',
    'lũy kế {m} tháng',
    'cộng dồn {m} tháng năm {y}',
    'lũy kế',
    'cộng dồn',
    'lũy kế từ đầu năm',
    'cộng dồn từ đầu năm đến tháng báo cáo',
    '{m}T/{y}',
    'từ đầu năm đến cuối tháng {m}',
    'cộng dồn đến tháng {m}/{y}',
    'luỹ kế từ đầu năm đến hết tháng {m}/{y}',
    'lũy kế {m} tháng/{y}',
    '{mm} tháng năm {y}',
    'cộng dồn từ tháng 1 đến tháng {m}',
    'LK đến tháng {m}',
    'cộng dồn cuối tháng báo cáo',
  ],
  [
    'tính đến hết tháng {m}',
    'từ 01/01 đến 30/{mm}/{y}',
    'cả {m} tháng',
    '{m} tháng lũy kế',
    'ước {m} tháng',
    'từ đầu năm đến nay',
    '{m} tháng đã qua năm {y}',
    'tổng {m} tháng',
  ],
);
export const SAME_YEAR = words(
  [
    'cùng kỳ',
    'cùng kỳ năm trước',
    'cùng kỳ năm {p}',
    'CK',
    'cùng kỳ {p}',
    'CKNT',
    'cùng kì năm trước',
    'C.kỳ năm trước',
    'cùng thời kỳ năm trước',
    'CK năm {p}',
  ],
  [
    'cùng kỳ năm ngoái',
    'cùng kỳ của năm {p}',
    'cùng kỳ năm trước đó',
    'kỳ cùng năm trước',
    'cùng thời gian năm {p}',
  ],
);
export const SAME_MONTH = words(
  [
    'tháng {m} năm {p}',
    'tháng {m}/{p}',
    'tháng cùng kỳ năm trước',
    'cùng kỳ tháng {m} năm trước',
    'tháng {m} năm trước',
    'cùng tháng năm trước',
    'T{mm}/{p}',
    'tháng cùng kỳ',
  ],
  ['Thực hiện tháng {m} năm {p}', 'T{m} năm {p}', 'tháng {m} của năm trước', 'Tháng {m}.{p}'],
);
export const SAME_PERIOD = words(
  [
    '{m} tháng năm {p}',
    'Cộng dồn {m} tháng {p}',
    'Lũy kế cùng kỳ năm trước',
    '{m} tháng đầu năm {p}',
    '{m}T/{p}',
    'Luỹ kế cùng kỳ',
    '{m} tháng năm trước',
    'Cộng dồn cùng kỳ năm trước',
    'LK cùng kỳ {p}',
  ],
  [
    'Thực hiện {m} tháng {p}',
    'Lũy kế đến tháng {m}/{p}',
    'TH {m} tháng đầu năm {p}',
    'Cộng dồn đến hết tháng {m}/{p}',
  ],
);
export const PLAN = words(
  [
    'Kế hoạch năm {y}',
    'KH năm {y}',
    'KH năm',
    'Kế hoạch {y}',
    'KH {y}',
    'Kế hoạch vốn năm {y}',
    'Kế hoạch giao năm {y}',
    'KHV năm {y}',
    'Chỉ tiêu năm {y}',
    'Kế hoạch cả năm',
    'KH được giao',
  ],
  [
    'Kế hoạch năm {y} (tỉnh giao)',
    'Nhiệm vụ năm {y}',
    'Dự toán năm {y}',
    'KH giao đầu năm',
    'Tổng KH năm {y}',
  ],
);
export const AGAINST_PLAN = words(
  [
    'kế hoạch năm',
    'KH năm',
    'kế hoạch năm {y}',
    'KH',
    'KH {y}',
    'kế hoạch',
    'KH cả năm',
    'kế hoạch được giao',
    'KH vốn năm',
  ],
  ['KH giao', 'dự toán năm', 'kế hoạch tỉnh giao', 'KH năm {y} được giao'],
);
export const WITH = words(
  [' so với ', ' so ', '/', ' so sánh với ', ' bằng % so ', ' / '],
  [' đối với ', ' so  '],
);
export const SIGNS: Readonly<
  Record<RateForm | 'attainment', Values<readonly [before: string, after: string]>>
> = {
  index: words<readonly [string, string]>(
    [
      ['', ' (%)'],
      ['', '(%)'],
      ['Tỷ lệ % ', ''],
      ['Chỉ số ', ' (%)'],
    ],
    [
      ['% ', ''],
      ['', ' %'],
      ['Tốc độ phát triển ', ' (%)'],
    ],
  ),
  growth: words<readonly [string, string]>(
    [
      ['Tăng, giảm ', ' (%)'],
      ['Tốc độ tăng ', ' (%)'],
      ['', ' (%)'],
      ['% tăng, giảm ', ''],
    ],
    [
      ['Tăng (+), giảm (-) ', ' (%)'],
      ['Tăng/giảm ', ' %'],
      ['Tốc độ tăng/giảm ', ' (%)'],
    ],
  ),
  attainment: words<readonly [string, string]>(
    [
      ['', ' (%)'],
      ['Tỷ lệ % ', ''],
      ['% ', ''],
    ],
    [
      ['Tỷ lệ thực hiện ', ' (%)'],
      ['Đạt % ', ''],
      ['Mức hoàn thành ', ' (%)'],
    ],
  ),
};
