import { partsNamed, saysCumulative } from '../indicators/language/period-words';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import { headerKey } from './header-key';
import { PREVIOUS_PERIOD, SAME_PERIOD } from './comparison';

const COMPARISON = new RegExp(
  keyPattern(
    '(so sánh với|so với|so sánh|so|đối với|compared to|compared with|against|versus|vs|(?:over|to|on)(?= (?:(?:the|its|year|whole) )?(?:plan|target|same|previous|last|estimate|estimated|actual|corresponding|base|december|preceding|period|month|quarter|year|\\d)))',
  ),
  'gu',
);
/** The reporting period, in other words. */
export const REPORTED = keyPattern(
  '(tháng (?:này|nay|hiện tại|hiện nay|báo cáo)|trong tháng(?! (?:trước|liền|kề|sát|ngay|vừa))|kỳ này|kỳ báo cáo|this month|current month|reporting month)',
);
const BARE = spellingKey('so sánh');

interface Comparison {
  /** Where in the key what is compared ends, and where what it is held against begins. */
  from: number;
  to: number;
  /** "So sánh" alone. */
  isBare: boolean;
}

/**
 * Where a header compares: at "so với" and the like, or else, above percentages, at what only something else can be held against,
 * whatever word stands between: "Tháng này đối với tháng trước (%)".
 */
export function comparisonIn(key: string, saysPercent: boolean): Comparison | null {
  const said = [...key.matchAll(COMPARISON)].pop();
  const isBare = said?.[0] === BARE;
  if (said && !isBare) return { from: said.index, to: said.index + said[0].length, isBare };
  const found = saysPercent ? placeOfReference(key) : null;
  if (found !== null) return { from: found, to: found, isBare: false };
  return said ? { from: said.index, to: said.index + said[0].length, isBare } : null;
}

/** Where words begin that only something else can be held against, behind those that name the figures' own period. */
function placeOfReference(key: string): number | null {
  const places = [SAME_PERIOD, PREVIOUS_PERIOD].flatMap((words) => words.exec(key)?.index ?? []);
  if (!places.length) return null;
  const before = key.slice(0, Math.min(...places));
  const namesOwn = partsNamed(before).length > 0 || saysCumulative(before) || REPORTED.test(before);
  return namesOwn ? Math.min(...places) : null;
}

/** Whether a text only begins to compare: what with stands below it. */
export function endsInComparison(text: string): boolean {
  const key = headerKey(text);
  const said = [...key.matchAll(COMPARISON)].pop();
  return said !== undefined && said.index > 0 && key.slice(said.index + said[0].length).trim() === '';
}

/** Whether nothing but signs and verbs stands before the comparison: "So với cùng kỳ (%)", "Tăng, giảm so với năm trước". */
export function beginsWithComparison(text: string): boolean {
  const key = headerKey(text);
  const said = [...key.matchAll(COMPARISON)].pop();
  return said !== undefined && key.slice(0, said.index).replace(SIGNS, ' ').trim() === '';
}
const SIGNS = new RegExp(
  keyPattern('(tăng|giảm|tốc độ|phát triển|tỷ lệ|chỉ số|tăng trưởng|mức|so sánh|bằng|đạt)'),
  'gu',
);
