import { findIndicator } from '../indicators/language/indicator-names';
import { remembered } from '../indicators/language/remembered';
import { withoutTerritory } from '../indicators/language/territories';
import { withoutMarks } from '../indicators/language/unmarked';
import { headerKey } from './header-key';
import { HEADER_WORDS } from './header-vocabulary';
import type { ColumnRole, RecognisedColumn } from './recognised-table';
import { isKnownUnit } from './unit-text';

/** All that headers of periods, results, plans and comparisons are put together from; more makes another thing of a column. */
const PHRASES = [
  ...Object.values(HEADER_WORDS),
  // what was done, is expected or planned
  'thực|dự báo|đã|đạt được|khoảng|tiến độ|mức độ|mức|tình hình|đánh giá|thực hiện được|đến nay|số liệu|số|quyết toán',
  'kế hoạch|kế hoạch được duyệt|chỉ tiêu|vốn|giao|được giao|phân bổ|đề ra|tỉnh|huyện|thành phố|trung ương|TW|bộ|ngành|sở|HĐND|UBND|cấp trên|đầu năm|địa phương|được|theo|của|hàng năm',
  // periods
  'tháng nay|đầu năm trước|đầu năm ngoái|đầu năm nay|năm trước đó|năm sau|năm liền trước|tháng trước|kỳ trước|quý trước|tháng trước đó|tháng liền trước|tháng liền kề|tháng liền kề trước|tháng trước liền kề|tháng kề trước|tháng sát trước|tháng ngay trước|tháng vừa qua|kỳ liền trước|kỳ liền kề|kỳ liền kề trước|cùng kỳ trước|đã qua|tháng|quý|năm|kỳ|thời kỳ|thời điểm|thời gian|ngày|tuần|cả|trọn|hết|đến|tới|từ|đến hết|đến cuối|tính|tính đến|kể từ|nửa|đầu|cuối|này|nay|báo cáo|hiện tại|hiện nay|trong|riêng|thứ|cùng|cùng kỳ|lũy kế|lũy tiến|cộng dồn|cộng|tổng|tổng số|tổng cộng|tính chung|chung|phát sinh|đang|gốc|kỳ gốc|I|II|III|IV|giai đoạn|và|đó',
  // comparisons
  'so|so sánh|với|đối với|bằng|phát triển|chỉ số|vượt',
  // what is counted
  'k lượng|s lượng|giá hiện hành|giá thực tế|giá cố định|T|Tr|sản phẩm|hàng|hàng hóa|thành tiền|tiền|sản xuất|doanh thu|hiện hành|cố định|đơn vị|đơn vị tính|trên|địa bàn|toàn|chia ra|trong đó|bao gồm|gồm|các|về|chia theo|phân theo|CT',
  'versus|vs|the|of|for|in|to|on|over|as|by|from|same|period|month|months|quarter|year|years|last|previous|this|current|against|compared|with|rate|index|cumulative|accumulated|accumulation|date|first|second|third|fourth|whole|full|total|base|corresponding|reporting|percent|annual|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|one|two|three|five|six|seven|eight|nine|ten|eleven|twelve|half|since|and|increase|decrease|implementation|performance|realised|realized|perform|execution',
];

/** Without marks this one is "ngay trước", the last one, too. */
const DAY = headerKey('ngày');
const keyed = PHRASES.flatMap((line) => line.split('|')).map((phrase) => headerKey(phrase));
const KNOWN = [...new Set([...keyed, ...keyed.filter((key) => key !== DAY).map(withoutMarks)])].sort(
  (a, b) => b.length - a.length,
);
const KNOWN_WORDS = new RegExp(`(?<=^| )(?:${KNOWN.join('|')}|\\d+)(?= |$)`, 'gu');

/** Words that only go with figures of one kind: an average of indices is their cumulation, a plan may be changed. */
const OF_COMPARISONS = pattern('bình quân|trung bình|average|mean');
const OF_PLANS = pattern('điều chỉnh|bổ sung|xây dựng|đề xuất|trình|adjusted|proposed');

/** Of any of these, written with marks or without. */
function pattern(phrases: string, flags = 'gu'): RegExp {
  const keys = phrases.split('|').map(headerKey);
  return new RegExp(`(?<=^| )(?:${[...keys, ...keys.map(withoutMarks)].join('|')})(?= |$)`, flags);
}

const bareOfUnits = (text: string): string =>
  text.replace(/\(([^()]*)\)/g, (all, inner: string) => (isKnownUnit(inner.trim()) ? ' ' : all));

/** The words of a header that names of columns are not made of: "còn lại", "chênh lệch"; names of indicators, units and territories are none. */
const leftOver = remembered((text: string): string =>
  withoutTerritory(headerKey(bareOfUnits(text)), text)
    .replace(KNOWN_WORDS, ' ')
    .replace(/ +/g, ' ')
    .trim(),
);

/** The cells without those that name an indicator or a unit, alone or one below the other. */
function withoutNames(cells: readonly string[]): readonly string[] {
  for (let length = cells.length; length > 0; length -= 1)
    for (let from = 0; from + length <= cells.length; from += 1)
      if (isName(cells.slice(from, from + length).join(' ')))
        return withoutNames([...cells.slice(0, from), ...cells.slice(from + length)]);
  return cells;
}

const isName = remembered((text: string): boolean => findIndicator(text) !== null || isKnownUnit(text));

const AS_PLANNED = pattern('chỉ tiêu|giao|nhiệm vụ|phấn đấu|đề ra|phân bổ', 'u');

/** Whether what a header compares with is said, and not understood: another period, a plan by another name. */
export function isUnclearComparison({ header, role, compared }: RecognisedColumn): boolean {
  if (compared === null) return false;
  if (compared.with === 'samePeriod') return role === 'previousPeriodGrowth';
  return compared.with === 'unknown' && AS_PLANNED.test(headerKey(header));
}

/**
 * Whether a header has words that make something else of its figures than its known words say. "Chỉ số giá" is an index of prices only
 * below a title of such.
 */
export function hasStrangeWords(cells: readonly string[], role: ColumnRole, title: string): boolean {
  const left = leftOver(withoutNames(cells).join(' '));
  if (role === 'plan' || role === 'planGrowth') return left.replace(OF_PLANS, '').trim() !== '';
  if (!COMPARING.has(role)) return left !== '';
  const others = left.replace(OF_COMPARISONS, '');
  return (
    (PRICE_INDEX.test(withoutMarks(headerKey(title))) ? others.replace(OF_PRICES, '') : others).trim() !== ''
  );
}

/** Without marks: of a title some words may have lost theirs. */
const PRICE_INDEX = pattern('chỉ số giá', 'u');
const OF_PRICES = pattern('giá|tiêu dùng');
const COMPARING: ReadonlySet<ColumnRole> = new Set(['growth', 'previousPeriodGrowth']);
