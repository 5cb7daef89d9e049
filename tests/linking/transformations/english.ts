import { INDICATORS } from '../../../src/indicators/catalogue';
import { spellingKey } from '../../../src/indicators/language/spelling';
import { TEMPLATES } from '../../tables/templates';
import { withTexts } from './written';

/** Names of indicators, goods and branches, as the tables print them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.values(TEMPLATES).flatMap(({ rows }) =>
    rows.map(({ words }) => [spellingKey(words.vi), words.en] as const),
  ),
  ...INDICATORS.map(({ vi, en }) => [spellingKey(vi), en] as const),
]);

/** Words of headers and titles, longest first. */
const PHRASES: readonly (readonly [string, string])[] = [
  [
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
    'Gross retail sales of goods and consumer services',
  ],
  ['Chỉ số sản xuất công nghiệp', 'Index of industrial production'],
  ['so với cùng kỳ năm trước', 'versus same period last year'],
  ['so với tháng trước', 'versus previous month'],
  ['cùng kỳ năm trước', 'same period last year'],
  ['Ước thực hiện', 'Estimated'],
  ['Ước tính', 'Estimated'],
  ['Thực hiện', 'Actual'],
  ['Kế hoạch', 'Plan'],
  ['Hàng hóa xuất khẩu', 'Exports of goods'],
  ['Hàng hóa nhập khẩu', 'Imports of goods'],
  ['Chỉ tiêu', 'Indicator'],
  ['Đơn vị tính', 'Unit'],
  ['Ghi chú', 'Note'],
  ['so với', 'versus'],
  ['Cộng dồn', 'Cumulative'],
  ['Lũy kế', 'Cumulative'],
  ['Nghìn tấn', 'Thousand tons'],
  ['Tỷ đồng', 'Bn. dongs'],
  ['Triệu đồng', 'Mn. dongs'],
  ['Triệu USD', 'Mn. USD'],
  ['Nghìn USD', 'Thous. USD'],
  ['TỔNG TRỊ GIÁ', 'TOTAL VALUE'],
  ['TỔNG SỐ', 'TOTAL'],
  ['Ước', 'Estimated'],
];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function english(text: string): string {
  const whole = NAMES.get(spellingKey(text));
  if (whole !== undefined) return whole;
  const months = text
    .normalize('NFC')
    .replace(/(\d{1,2}) tháng/giu, (_, count: string) => `${count} months`)
    .replace(/tháng (\d{1,2})(?:([-+])(\d{1,2}))?/giu, (_, month: string, sign = '', last = '') =>
      [MONTHS[Number(month) - 1], sign, MONTHS[Number(last) - 1] ?? ''].join(''),
    )
    .replace(/(?<!\p{L})cả năm(?!\p{L})/giu, 'whole year')
    .replace(/(?<!\p{L})năm (?=(19|20)\d\d)/giu, '');
  return PHRASES.reduce(
    (rest, [vi, en]) => rest.replace(new RegExp(`(?<!\\p{L})${vi}(?!\\p{L})`, 'giu'), en),
    months,
  );
}

/** Texts in English where the tables and the statistics office have them. */
export const inEnglish = withTexts(english);
