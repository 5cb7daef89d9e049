import { takePrices } from '../indicators/language/labels';
import { periodKey } from '../indicators/language/period-words';
import { keyPattern, spellingKey } from '../indicators/language/spelling';

/** Abbreviations of table headers, as single words of a key. */
const ABBREVIATIONS: Record<string, string> = {
  ưth: 'ước thực hiện',
  uth: 'ước thực hiện',
  ướcth: 'ước thực hiện',
  ư: 'ước',
  ưt: 'ước tính',
  th: 'thực hiện',
  kh: 'kế hoạch',
  mt: 'mục tiêu',
  nq: 'nghị quyết',
  ck: 'cùng kỳ',
  cknt: 'cùng kỳ năm trước',
  lk: 'lũy kế',
  đvt: 'đơn vị tính',
  dvt: 'đơn vị tính',
  ss: 'so sánh',
  khv: 'kế hoạch vốn',
  tđ: 'tốc độ',
  pt: 'phát triển',
  bq: 'bình quân',
  kq: 'kết quả',
  kqth: 'kết quả thực hiện',
};
const EXPANDED = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [spellingKey(short), spellingKey(long)]),
);

/** "ƯTH/KH", "6 tháng/KH", "Tháng 9/tháng trước": a stroke before what something may be held against compares. */
const AGAINST = [
  'ƯTH|UTH|TH|KH|CK|CKNT|ước|thực hiện|kế hoạch|mục tiêu|dự toán|nghị quyết',
  'cùng (?:kỳ|kì|tháng|thời)|C\\. ?k[ỳìiy]|(?:tháng|kỳ|năm) (?:trước|liền|kề|cùng|gốc)|tháng \\d|T\\.? ?\\d',
].join('|');
const STROKE = new RegExp(`(?<=[\\p{L}\\p{N})%] ?)/ ?(?=(?:${AGAINST})(?![\\p{L}\\p{M}]))`, 'giu');
/** "C.kỳ", with or without its mark. */
const SHORT_SAME_PERIOD = /(?<!\p{L})c\. ?k[ỳìyi](?!\p{L})/giu;
/** "T9/T8", "Tháng 9/tháng 8": so does one between months. */
const MONTHS_STROKE =
  /(?<![\p{L}\p{N}])((?:T\.?|tháng )(?:1[0-2]|0?[1-9])(?:(?:\/|-| năm )(?:19|20)\d\d)?) ?\/ ?(?=(?:T\.?|tháng )(?:1[0-2]|0?[1-9])(?!\d))/giu;
/** "Ước 2023/2022", "Năm 2023/Năm 2022": so does one between a year and the year before. */
const YEARS_STROKE = /((?:19|20)\d\d) ?\/ ?((?:năm |TH |năm TH )?(?:19|20)\d\d)(?!\d)/giu;

/** "Cung kỳ" without its mark is no supply. */
const UNMARKED_SAME = /(?<![\p{L}\p{M}])cung(?= (?:k[ỳìyi]|thời|tháng)(?![\p{L}\p{M}]))/giu;

const PLAN_CARRIED_OUT = new RegExp(keyPattern('thực hiện kế hoạch'), 'gu');

/** `TH/KH` and the like spelled out, as a key. */
export function headerKey(text: string): string {
  // "giá so sánh" compares nothing
  const spelled = text
    .replace(SHORT_SAME_PERIOD, 'cùng kỳ')
    .replace(UNMARKED_SAME, 'cùng')
    .replace(STROKE, ' so với ')
    .replace(MONTHS_STROKE, '$1 so với ')
    .replace(YEARS_STROKE, '$1 so với $2');
  const key = takePrices(periodKey(spelled)).rest;
  const words = key.split(' ').map((word) => EXPANDED.get(word) ?? word);
  // what was done of the plan is a result, not a plan
  return words.join(' ').replace(PLAN_CARRIED_OUT, spellingKey('thực hiện'));
}
