import { partsNamed } from '../indicators/language/period-words';
import {
  isCumulative,
  isWholeYear,
  lastMonthOf,
  monthOf,
  previousPeriod,
  samePeriodLastYear,
  type PartOfYear,
  type YearPart,
} from '../indicators/language/periods';
import { keyPattern } from '../indicators/language/spelling';
import { HEADER_WORDS } from './header-vocabulary';

/**
 * What a figure is held against: a plan; the same period of last year; the period before; a fixed base (kỳ gốc); a period that is named;
 * or something that the words leave open ("So sánh (%)").
 */
export type ComparedWith =
  | { with: 'plan' | 'samePeriod' | 'previousPeriod' | 'unknown' }
  | { with: 'base'; year: number | null }
  | { with: 'named'; year: number | null; yearOffset: number | null; part: YearPart | null };

const BASE = keyPattern('(kỳ gốc|năm gốc|gốc|base period|base year)');
export const SAME_PERIOD = keyPattern(
  '(cùng kỳ|cùng thời (?:điểm|kỳ|gian)|cùng tháng(?! (?:trước|\\d))|same period|same month|same quarter|corresponding period)',
);
export const PREVIOUS_PERIOD = keyPattern(
  '(tháng trước|quý trước|kỳ trước|(?:tháng|kỳ) (?:liền|kề|liền kề)(?: trước)?|previous month|last month|previous quarter)',
);
const SAME_MONTH_BEFORE = keyPattern('cùng tháng trước');
/** What attainment is measured against. */
export const PLAN = keyPattern(`(kế hoạch(?! hóa)|${HEADER_WORDS.plans})`);
const LAST_YEAR = keyPattern(`(${HEADER_WORDS.lastYear})`);
const ALONE = keyPattern('(tốc độ tăng|tốc độ phát triển|tăng trưởng|growth rate|growth)');
/** The year that "cùng kỳ năm 2022" names is the one compared with. */
const SAME_PERIOD_WITH_YEAR = new RegExp(
  keyPattern(
    'cùng (?:kỳ|thời điểm|thời kỳ|thời gian|tháng)(?: của)?(?: năm)?(?: (?:trước|(?:19|20)\\d\\d))?',
  ),
  'gu',
);

/** So is the one behind the month of "cùng kỳ tháng 3/2030": the month is the figures' own. */
const SAME_PERIOD_OF = new RegExp(
  keyPattern('cùng (?:kỳ|thời điểm) ((?:tháng \\d{1,2}|\\d{1,2} tháng))(?: năm)? (?:19|20)\\d\\d'),
  'gu',
);

export const yearsIn = (key: string) => (key.match(/(?<=^| )(19[89]|20\d)\d(?= |$)/gu) ?? []).map(Number);

const END_OF_YEAR = keyPattern('(cuối năm|end of year|year end)');
const MONTHS = 12;

/** What the key of the words behind "so với" names; the words before may be needed to know that it is a growth. */
export function comparedWith(reference: string, compares: boolean, key: string): ComparedWith {
  if (!compares) return { with: ALONE.test(key) ? 'samePeriod' : 'unknown' };
  if (BASE.test(reference)) return { with: 'base', year: yearsIn(reference)[0] ?? null };
  if (SAME_PERIOD.test(reference)) return { with: 'samePeriod' };
  // the same as last month, or that month of last year
  if (SAME_MONTH_BEFORE.test(reference)) return { with: 'unknown' };
  if (PREVIOUS_PERIOD.test(reference)) return { with: 'previousPeriod' };
  if (PLAN.test(reference)) return { with: 'plan' };
  const [named = null] = partsNamed(reference);
  // prices are held against December
  const part = named ?? (END_OF_YEAR.test(reference) ? monthOf(MONTHS) : null);
  const year = yearsIn(reference)[0] ?? null;
  const yearOffset = LAST_YEAR.test(reference) ? -1 : null;
  if (part === null && year === null && yearOffset === null) return { with: 'unknown' };
  return { with: 'named', year, yearOffset, part };
}

/** Words behind "so với" that say of which period the figures themselves are: "So với cùng kỳ (%) | Tháng 8". */
export function ownWordsIn(reference: string, compared: ComparedWith): string {
  if (compared.with === 'named' || compared.with === 'base') return '';
  return reference
    .replace(SAME_PERIOD_OF, '$1')
    .replace(SAME_PERIOD_WITH_YEAR, ' ')
    .replace(LAST_YEAR, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The period that figures of a period are compared with; `null`: a plan, a fixed base, or not said. */
export function comparedPeriod(compared: ComparedWith, own: PartOfYear): PartOfYear | null {
  switch (compared.with) {
    case 'samePeriod':
      return samePeriodLastYear(own);
    case 'previousPeriod':
      // no one says what the period before nine months is
      return isCumulative(own) && !isWholeYear(own) ? null : previousPeriod(own);
    case 'named': {
      const part = compared.part ?? { kind: own.kind, number: own.number };
      if (compared.year !== null) return { ...part, year: compared.year };
      // "so với tháng 12" in January is last year's, and so is the month itself
      const isBefore =
        compared.part !== null && lastMonthOf(part) < lastMonthOf(own) && compared.yearOffset === null;
      return { ...part, year: isBefore ? own.year : own.year - 1 };
    }
    default:
      return null;
  }
}
