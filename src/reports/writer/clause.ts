import type { FigureComparator } from '../report-figure';
import type { DigitsWanted, FigureDigits } from './digits';
import { digitsOf } from './digits';
import type { FigureToWrite } from './figure-to-write';
import { approximately, withUnit, writeNumber } from './number-words';
import type { RateWording } from './rate-words';
import { growthWords, planWords, shareWords } from './rate-words';
import type { UnitScale } from './unit-scale';
import { scaled } from './unit-scale';

/** How a figure is worded. */
export interface Wording {
  /** Percentages behind the level in brackets, or after commas. */
  readonly details: 'brackets' | 'commas';
  readonly digits?: DigitsWanted;
  /** Whether "hơn" and "gần" say that a number was rounded. */
  readonly sayRounding?: boolean;
  readonly scale?: UnitScale;
  /** Whether results are estimates (ước đạt), as in reports before the period's end; omitted they are. */
  readonly estimated?: boolean;
  /** Whether a figure without a period is one of a part of the year: its plan is then the year's (kế hoạch năm). */
  readonly partOfYear?: boolean;
}

/** Words around a level that make it a bound. */
const boundWords: Record<FigureComparator, readonly [before: string, behind: string]> = {
  '>=': ['từ ', ' trở lên'],
  '>': ['trên ', ''],
  '=': ['', ''],
  '<=': ['không quá ', ''],
  '<': ['dưới ', ''],
};

/** "680 triệu USD", "hơn 76.581 tỷ đồng", "từ 1 đảng viên trở lên", "180 - 200 đảng viên"; `null` without a level. */
function levelWords(figure: FigureToWrite, digits: FigureDigits, sayRounding: boolean): string | null {
  const { value, low, high, unit, comparator } = figure;
  if (value === null) {
    if (low === null || high === null) return null;
    const ends = [low, high].map((end) => writeNumber(end, digits.level).text);
    return withUnit(ends.join(' - '), unit);
  }
  const { text, rounded } = writeNumber(value, digits.level);
  const number = withUnit(text, unit);
  if (comparator !== null) {
    const [before, behind] = boundWords[comparator];
    return `${before}${number}${behind}`;
  }
  return `${approximately(figure.approximation ?? (sayRounding ? rounded : null))}${number}`;
}

/** Short numbers have three digits, unless other digits were asked for. */
function wantedDigits(figure: FigureToWrite, { digits, scale }: Wording): FigureDigits {
  const found = digitsOf(figure, digits);
  if (scale !== 'short' || (digits !== undefined && digits !== 'byKind' && digits.level !== undefined))
    return found;
  const size = Math.abs(figure.value ?? figure.high ?? 0);
  return { ...found, level: { atMost: size < 10 ? 2 : size < 100 ? 1 : 0 } };
}

/** "không quá 20%", "dưới 4%" stand without "đạt". */
const UPPER_BOUNDS: ReadonlySet<FigureComparator | null> = new Set(['<=', '<']);

function withDetails(main: string, details: readonly string[], style: Wording['details']): string {
  if (details.length === 0) return main;
  return style === 'brackets' ? `${main} (${details.join(', ')})` : [main, ...details].join(', ');
}

/**
 * The clause of one figure, without a period in front and a full stop behind: "kim ngạch xuất khẩu ước đạt 680 triệu USD (đạt 100%
 * kế hoạch, tăng 3% so với cùng kỳ)".
 * @param monthly - the same indicator's growth against the period just before, to stand in front of the other
 * @param subject - what stands for the indicator; its own name, or words that go on with one named before
 */
export function writeClause(
  figure: FigureToWrite,
  wording: Wording,
  monthly: FigureToWrite | null = null,
  subject: string = figure.indicator,
): string {
  const { sayRounding = false, estimated = true, details: style } = wording;
  const inUnit = scaled(figure, wording.scale);
  const digits = wantedDigits(inUnit, wording);
  const rates: RateWording = { digits, sayRounding, partOfYear: wording.partOfYear ?? false };
  const growths = [monthly && growthWords(monthly, rates), growthWords(figure, rates)];
  const details = [planWords(figure, rates), ...growths, shareWords(figure, rates)].filter(
    (words) => words !== null,
  );
  const isNone = figure.comparator === '=' && figure.value === 0;
  if (isNone) return withDetails(`không có ${subject}`, details, style);
  const estimate = figure.role === 'result' && estimated ? 'ước ' : '';
  const level = levelWords(inUnit, digits, sayRounding);
  if (level === null) {
    const [first = 'chưa có số liệu', ...others] = details;
    return withDetails(`${subject} ${first.startsWith('chiếm') ? '' : estimate}${first}`, others, style);
  }
  const verb = UPPER_BOUNDS.has(figure.comparator) ? '' : `${estimate}đạt `;
  return withDetails(`${subject} ${verb}${level}`, details, style);
}
