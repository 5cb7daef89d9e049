import { remembered } from '../indicators/language/remembered';
import { keyPattern } from '../indicators/language/spelling';
import { comparisonIn, REPORTED } from './comparison-place';
import { headerKey } from './header-key';
import { HEADER_WORDS } from './header-vocabulary';
import type { ColumnRole } from './recognised-table';
import {
  comparedWith,
  ownWordsIn,
  PLAN,
  PREVIOUS_PERIOD,
  SAME_PERIOD,
  yearsIn,
  type ComparedWith,
} from './comparison';
import { englishMonths, partsNamed, saysCumulative } from '../indicators/language/period-words';
import { isWholeYear, type YearPart, type YearPartKind } from '../indicators/language/periods';
import { unitInBrackets } from './unit-text';

/** What the words of a header say, before the figures below are looked at. */
export interface HeaderReading {
  role: ColumnRole;
  /** Years named, in the order they stand; of a comparison those before "so với". */
  years: number[];
  /** −1 "năm trước", 0 "năm nay", 1 "năm sau"; `null`: not said. */
  relativeYear: number | null;
  /** What kind of period it names, with or without saying which one; "kỳ" is whatever period the title is about. */
  span: YearPartKind | 'reported';
  /** "Tháng trước", "kỳ trước": the period before the reporting one. */
  isPrevious: boolean;
  /** Parts of the year that are named, each once; none where the header leaves them to the title. */
  parts: YearPart[];
  /** Since January ("lũy kế"), the last month left to the title. */
  isCumulative: boolean;
  /** Of a comparison: what with; `null`: the figures are levels. */
  compared: ComparedWith | null;
  /** The header names a growth ("tăng/giảm", "tốc độ tăng"), not only a comparison. */
  saysGrowth: boolean;
  /** The form that words leave no doubt about: "tăng/giảm" a growth, "chỉ số", "năm trước = 100" an index; `null`: they leave it open. */
  formWords: 'growth' | 'index' | null;
  saysPercent: boolean;
  unit: string | null;
  measure: 'value' | 'quantity' | null;
  /** How sure the role is: words of the role itself, or only a year or a bare "so sánh". */
  certainty: 'stated' | 'weak' | 'none';
}

/** Words of a column of plans, more than those that one is held against. */
const PLANNED = keyPattern(
  `(kế hoạch(?! hóa)|${HEADER_WORDS.planned}|(chỉ tiêu|trung ương|TW|bộ|HĐND|UBND|tỉnh|huyện|cấp trên)( được)? giao(?! (?:thông|dịch|lưu|đất|rừng|khoán|tiếp|thương|nhận|ban|thừa))|giao đầu năm|chỉ tiêu (năm )?(19|20)\\d\\d|chỉ tiêu (?:được giao )?(?:của )?(?:cả )?(?:tháng|quý|năm))`,
);
const ESTIMATE = keyPattern(`(${HEADER_WORDS.estimates})`);
const ACTUAL = keyPattern(`(${HEADER_WORDS.actuals})`);
const GROWTH = keyPattern(`(${HEADER_WORDS.growths})`);
const ATTAINED = keyPattern(`(${HEADER_WORDS.attained})`);
const WORDS_OF_TEXT_COLUMNS: [ColumnRole, RegExp][] = [
  ['numbering', keyPattern('^(tt|stt|số tt|số thứ tự|no)$')],
  ['unit', keyPattern('^((đơn vị|đ vị|đv|đ v)( tính| t|)|unit)$')],
  [
    'label',
    keyPattern(
      '^((tên |các )?(chỉ tiêu( chủ yếu)?|danh mục|nội dung|sản phẩm|hàng hóa|indicator|chỉ tiêu sản phẩm))$',
    ),
  ],
  ['note', keyPattern('^(ghi chú|nguồn( số liệu)?|note|notes)$')],
  ['verdict', keyPattern('(đánh giá|xếp loại|verdict)')],
];
/** "% KH", "% thực hiện KH", "Tiến độ thực hiện kế hoạch năm (%)". */
const OF_PLAN =
  /(?:%|tiến độ|tỷ lệ|mức độ)\s*(?:thực hiện |TH |hoàn thành |đạt )?(?:KH|kế hoạch)(?!\p{L}|\s+(?:hóa|hoá))/iu;
const SHARE = keyPattern(`(${HEADER_WORDS.shares})`);

const QUANTITY = keyPattern(`(${HEADER_WORDS.quantities})`);
/** Whether words name what was done, or is expected to be. */
export const saysResult = (words: string): boolean => {
  const key = headerKey(words);
  return ESTIMATE.test(key) || ACTUAL.test(key);
};

function relativeYearIn(key: string): number | null {
  if (keyPattern(`(${HEADER_WORDS.lastYear})`).test(key)) return -1;
  if (keyPattern('(năm sau|(?<!đầu )năm tới(?! (?:tháng|hết|nay|cuối|ngày))|next year)').test(key)) return 1;
  return keyPattern('(năm nay|năm báo cáo|năm hiện tại|this year)').test(key) ? 0 : null;
}

function spanIn(key: string): HeaderReading['span'] {
  const [part] = partsNamed(key);
  if (part) return part.kind;
  if (saysCumulative(key) || englishMonths(key).length > 1) return 'months';
  if (keyPattern('(quý|quarter)').test(key)) return 'quarter';
  if (keyPattern('(tháng|month)').test(key)) return 'month';
  return THIS_TERM.test(key) || PREVIOUS_TERM.test(key) ? 'reported' : 'year';
}

/** Reads the words of one header, stacked cells already joined. */
export const readHeader = remembered((text: string): HeaderReading => {
  const key = headerKey(text);
  const saysPercent = /%/.test(text);
  const comparison = comparisonIn(key, saysPercent);
  const subject = comparison ? key.slice(0, comparison.from).trim() : key;
  const reference = comparison ? key.slice(comparison.to).trim() : '';
  const unit = unitInBrackets(text);
  const role = roleOf({ key, subject, reference, compares: Boolean(comparison), saysPercent, text });
  const compared = COMPARING.has(role.role)
    ? role.role === 'planPercent'
      ? ({ with: isOfPart(reference) || OF_UNNAMED_PART.test(key) ? 'unknown' : 'plan' } as const)
      : ofGroup(
          comparedWith(reference, Boolean(comparison), key),
          subject === '' && comparison?.isBare === true,
        )
    : null;
  const behind = compared && comparison ? ownWordsIn(reference, compared) : '';
  const own = [subject, behind].find((words) => partsNamed(words).length || saysCumulative(words)) ?? subject;
  const years = [subject, behind].map(yearsIn).find((named) => named.length) ?? [];
  return {
    ...role,
    years: comparison ? years : yearsIn(key),
    relativeYear: comparison ? null : relativeYearIn(key),
    span: comparison ? spanOfCompared(own, reference) : spanIn(key),
    parts: partsNamed(comparison ? own : key),
    isCumulative: saysCumulative(comparison ? own : key),
    compared,
    isPrevious: !comparison && !REPORTED.test(key) && (PREVIOUS_MONTH.test(key) || PREVIOUS_TERM.test(key)),
    saysGrowth: GROWTH.test(key),
    formWords: formWordsIn(key, text),
    saysPercent,
    unit: unit === '%' ? null : unit,
    measure: measureIn(key),
  };
});

const UP_OR_DOWN = keyPattern('tăng.*giảm|giảm.*tăng');
const OF_BASE = keyPattern('(chỉ số|index)');

function formWordsIn(key: string, text: string): HeaderReading['formWords'] {
  const isIndex = OF_BASE.test(key) || /=\s*100/.test(text);
  if (UP_OR_DOWN.test(key)) return isIndex ? null : 'growth';
  return isIndex ? 'index' : null;
}

/** "% KH quý": a plan of one of the quarters. */
const OF_UNNAMED_PART = keyPattern(
  '(kế hoạch|mục tiêu|dự toán) (?:của )?(tháng|quý)(?! (?:\\d|I|II|III|IV)(?= |$))',
);

const OF_YEARS_PLAN = keyPattern(
  '(kế hoạch|mục tiêu|dự toán|nghị quyết|chỉ tiêu)(?: (?:được|tỉnh|HĐND|UBND|vốn|giao))*(?: cả)? năm|annual plan',
);
/** "% KH năm": of the plan of the whole year. */
export const saysPlanOfYear = (header: string): boolean => OF_YEARS_PLAN.test(headerKey(header));

/** "So với KH 5 tháng": the plan of a part of the year. */
const isOfPart = (reference: string) =>
  PLAN.test(reference) &&
  partsNamed(reference.slice(reference.search(PLAN))).some((part) => !isWholeYear(part));

/** What is held against the month before is of a month, what is held against the term before of the title's. */
function spanOfCompared(own: string, reference: string): HeaderReading['span'] {
  const span = spanIn(own);
  if (span !== 'year') return span;
  if (PREVIOUS_MONTH.test(reference) || SAME_MONTH.test(reference)) return 'month';
  return PREVIOUS_TERM.test(reference) ? 'reported' : 'year';
}

const PREVIOUS_MONTH = keyPattern(
  '(tháng (?:(?:liền|kề|sát|ngay|vừa) )*(?:trước|qua)|tháng (?:liền|kề|liền kề)|previous month|last month)',
);
const SAME_MONTH = keyPattern('(cùng tháng|tháng cùng kỳ|tháng tương ứng|same month)');
const PREVIOUS_TERM = keyPattern('(?<!cùng |thời )kỳ (?:(?:liền |kề )*trước|liền kề)');
const THIS_TERM = keyPattern('(?<!cùng )kỳ (?:này|báo cáo)');

/** "So sánh (%)" over "Tháng 1" heads what is of January; it does not say what January is compared with. */
const ofGroup = (compared: ComparedWith, isBare: boolean): ComparedWith =>
  isBare && compared.with === 'named' ? { with: 'unknown' } : compared;

const COMPARING: ReadonlySet<ColumnRole> = new Set([
  'growth',
  'planGrowth',
  'previousPeriodGrowth',
  'planPercent',
]);

function measureIn(key: string): HeaderReading['measure'] {
  if (QUANTITY.test(key)) return 'quantity';
  return keyPattern(`(${HEADER_WORDS.values})`).test(key) ? 'value' : null;
}

interface HeaderParts {
  key: string;
  subject: string;
  reference: string;
  compares: boolean;
  saysPercent: boolean;
  text: string;
}

type RoleReading = Pick<HeaderReading, 'role' | 'certainty'>;
const stated = (role: ColumnRole): RoleReading => ({ role, certainty: 'stated' });
const weak = (role: ColumnRole): RoleReading => ({ role, certainty: 'weak' });

function roleOf(parts: HeaderParts): RoleReading {
  const { key, compares } = parts;
  // "Đánh giá thực hiện năm 2023" heads an estimate, "Đánh giá" alone a verdict
  const isResult = ESTIMATE.test(key) || ACTUAL.test(key);
  for (const [role, words] of WORDS_OF_TEXT_COLUMNS) {
    if (words.test(key) && !(role === 'verdict' && isResult)) return stated(role);
  }
  if (SHARE.test(key)) return stated('share');
  if (compares || GROWTH.test(key) || /= ?100/.test(parts.text)) return comparisonRole(parts);
  if (parts.saysPercent && OF_PLAN.test(parts.text)) return stated('planPercent');
  if (PLAN.test(key) && ATTAINED.test(key)) return stated('planPercent');
  return levelRole(key);
}

function comparisonRole({ key, subject, reference, compares, saysPercent }: HeaderParts): RoleReading {
  if (!compares) {
    if (!saysPercent && !keyPattern('(tốc độ|tăng trưởng|growth)').test(key) && GROWTH.test(key))
      return weak('difference');
    return PLANNED.test(key) ? stated('planGrowth') : stated('growth');
  }
  if (PREVIOUS_PERIOD.test(reference)) return stated('previousPeriodGrowth');
  if (PLAN.test(reference) && !SAME_PERIOD.test(reference)) {
    return PLANNED.test(subject) ? stated('planGrowth') : stated('planPercent');
  }
  const growth = PLANNED.test(subject) ? 'planGrowth' : 'growth';
  const named = SAME_PERIOD.test(reference) || ESTIMATE.test(reference) || ACTUAL.test(reference);
  const withYear = yearsIn(reference).length > 0 || relativeYearIn(reference) === -1;
  return named || withYear ? stated(growth) : weak(growth);
}

function levelRole(key: string): RoleReading {
  if (PLANNED.test(key)) return stated('plan');
  if (ESTIMATE.test(key)) return stated('estimate');
  if (SAME_PERIOD.test(key)) return stated('samePeriod');
  if (ACTUAL.test(key)) return stated('actual');
  // months added up are results, whether or not the header calls them so
  if (saysCumulative(key) || partsNamed(key).length) return weak('actual');
  if (yearsIn(key).length || relativeYearIn(key) !== null || REPORTED.test(key)) return weak('actual');
  if (PREVIOUS_MONTH.test(key) || PREVIOUS_TERM.test(key)) return weak('actual');
  return { role: 'unknown', certainty: 'none' };
}
