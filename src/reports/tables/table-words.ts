import { formatNumber } from '../../indicators/language/format-number';
import type { Language } from '../../tables/kit/words';
import type { ReportFigure } from '../report-figure';

/** "33-34", as ranges are written in sheets. */
export const rangeText = (low: number | null, high: number | null): string =>
  low === null || high === null ? '' : `${formatNumber(low)}-${formatNumber(high)}`;

/** What a note says of a figure beside the number in its cell. */
interface NoteWords {
  readonly said: (statements: string) => string;
  readonly approximations: Readonly<Record<'over' | 'under' | 'about', (level: string) => string>>;
  readonly plan: (percent: string) => string;
  readonly rise: (percent: string) => string;
  readonly fall: (percent: string) => string;
  readonly unchanged: string;
  readonly onPrevious: string;
  readonly times: (times: string) => string;
  readonly share: (percent: string) => string;
  readonly baseFrom: (source: string) => string;
}

export const noteWords: Readonly<Record<Language, NoteWords>> = {
  vi: {
    said: (statements) => `Báo cáo nêu: ${statements}`,
    approximations: {
      over: (level) => `hơn ${level}`,
      under: (level) => `gần ${level}`,
      about: (level) => `khoảng ${level}`,
    },
    plan: (percent) => `đạt ${percent}% kế hoạch`,
    rise: (percent) => `tăng ${percent}%`,
    fall: (percent) => `giảm ${percent}%`,
    unchanged: 'bằng kỳ so sánh',
    onPrevious: ' so với kỳ trước',
    times: (times) => `gấp ${times} lần`,
    share: (percent) => `chiếm ${percent}%`,
    baseFrom: (source) => `gốc lấy từ ${source}`,
  },
  en: {
    said: (statements) => `Report: ${statements}`,
    approximations: {
      over: (level) => `over ${level}`,
      under: (level) => `nearly ${level}`,
      about: (level) => `about ${level}`,
    },
    plan: (percent) => `${percent}% of plan`,
    rise: (percent) => `up ${percent}%`,
    fall: (percent) => `down ${percent}%`,
    unchanged: 'unchanged',
    onPrevious: ' on the period before',
    times: (times) => `${times} times`,
    share: (percent) => `${percent}% of the whole`,
    baseFrom: (source) => `base from ${source}`,
  },
};

/** The level of a figure in words, with its unit; empty where it states none. */
export function levelText({ value, low, high, unit }: ReportFigure): string {
  const number = value === null ? rangeText(low, high) : formatNumber(value);
  return number === '' || unit === null ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;
}

function growthText(
  { growthPercent, growthTimes, growthLow, growthHigh, growthBase }: ReportFigure,
  words: NoteWords,
): string {
  if (growthTimes !== null) return words.times(formatNumber(growthTimes));
  const against = growthBase === 'previousPeriod' ? words.onPrevious : '';
  if (growthPercent === null) {
    const range = rangeText(growthLow, growthHigh);
    return range === '' ? '' : words.rise(range) + against;
  }
  if (growthPercent === 0) return words.unchanged;
  const { rise, fall } = words;
  return (growthPercent > 0 ? rise : fall)(formatNumber(Math.abs(growthPercent))) + against;
}

/**
 * What the report states of a figure beside its level (đạt kế hoạch, tăng, giảm, tỷ trọng), and that its level is approximate; these
 * are published, and stand in a table only as words: its own percentages are computed.
 */
export function statementsOf(figure: ReportFigure, language: Language): string[] {
  const words = noteWords[language];
  const { approximation, value, planPercent, share } = figure;
  return [
    approximation !== null && value !== null ? words.approximations[approximation](levelText(figure)) : '',
    planPercent === null ? '' : words.plan(formatNumber(planPercent)),
    growthText(figure, words),
    share === null ? '' : words.share(formatNumber(share)),
  ].filter(Boolean);
}
