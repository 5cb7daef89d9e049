import { formatNumber } from '../../indicators/language/format-number';
import { agreementWords } from '../../indicators/arithmetic/statements';
import type { Approximation } from '../report-figure';
import type { Finding, LevelBesideCell, Remark, RateVerdict, FindingStatus } from './finding';
import type { StatedRate } from './printed';
import type { RateKind } from './rate-check';

export type Language = 'vi' | 'en';

/** All words of a reconciliation in one language. */
interface ReconcileWords {
  readonly verdict: (finding: Finding) => string;
  readonly status: Record<FindingStatus, string>;
  readonly remark: (remark: Remark) => string;
  /** `about`: "hơn " in front of an approximate one, else empty. */
  readonly rate: Record<RateKind, (rate: string, about: string) => string>;
  readonly about: Record<Approximation, string>;
  readonly base: Record<RateKind, string>;
  readonly recomputed: (rate: string, base: string) => string;
  readonly implied: (base: string, point: string, low: string, high: string) => string;
  readonly contradiction: (named: string) => string;
  readonly sumDiffers: (named: string, total: string, sum: string) => string;
  readonly impliedDiffer: (base: string, named: string) => string;
  readonly besideCells: string;
  readonly cellVerdict: Record<LevelBesideCell['verdict'], string>;
  readonly impliedBetween: (base: string, low: string, high: string) => string;
  readonly total: (counts: Record<FindingStatus, number>) => string;
  readonly nothing: string;
}

const restVi: Record<Exclude<RateVerdict, 'equal' | 'withinRounding' | 'truncated' | 'different'>, string> = {
  withinLevels: 'khớp nếu kể cả làm tròn của số liệu gốc',
  unknown: 'chưa có số để đối chiếu',
};

const verdictEn: Record<Exclude<RateVerdict, 'different'>, string> = {
  equal: 'agrees',
  withinRounding: 'agrees within rounding',
  truncated: 'agrees if cut off',
  withinLevels: 'agrees if the rounding of the levels is counted',
  unknown: 'nothing to compare with',
};

function verdictVi({ verdict, recomputed, stated }: Finding): string {
  if (verdict === 'withinLevels' || verdict === 'unknown') return restVi[verdict];
  return agreementWords(verdict, recomputed ?? 0, stated);
}

const vi: ReconcileWords = {
  verdict: verdictVi,
  status: { agrees: 'khớp', doubtful: 'cần xem lại', wrong: 'sai', open: 'chưa đối chiếu được' },
  remark: (remark) => {
    switch (remark.kind) {
      case 'fewerDigits':
        return `ít chữ số thập phân hơn các tỷ lệ bên cạnh; viết đủ là ${formatNumber(remark.withTheirs, remark.digits)}%`;
      case 'revisedBase':
        return 'số gốc công bố trước đây có thể đã được điều chỉnh';
      case 'seriesBreak':
        return 'số gốc suy ra khác xa số đã công bố: có thể chuỗi số liệu đã thay đổi';
      case 'timesAsIncrease':
        return '“tăng … lần” chỉ khớp nếu hiểu là phần tăng thêm, không phải “gấp … lần”';
      case 'swappedDigits':
        return 'có thể hai chữ số bị đảo chỗ';
    }
  },
  rate: {
    growth: (rate, about) =>
      rate.startsWith('-') ? `giảm ${about}${rate.slice(1)}%` : `tăng ${about}${rate}%`,
    times: (rate, about) => `gấp ${about}${rate} lần`,
    plan: (rate, about) => `đạt ${about}${rate}% kế hoạch`,
    share: (rate, about) => `chiếm ${about}${rate}%`,
  },
  about: { over: 'hơn ', under: 'gần ', about: 'khoảng ' },
  base: { growth: 'gốc', times: 'gốc', plan: 'kế hoạch', share: 'tổng số' },
  recomputed: (rate, base) => `tính lại ${rate} trên ${base}`,
  implied: (base, point, low, high) => `${base} suy ra ${point} (${low} đến ${high})`,
  contradiction: (named) => `${named}: các nguồn nêu số khác nhau`,
  sumDiffers: (named, total, sum) => `${named}: nêu ${total}, các bộ phận cộng lại được ${sum}`,
  impliedDiffer: (base, named) => `${named}: các tỷ lệ đã nêu suy ra ${base} khác nhau`,
  besideCells: 'Số liệu trong văn bản bên cạnh ô của sổ',
  cellVerdict: {
    equal: 'khớp',
    withinRounding: 'khớp trong phạm vi làm tròn',
    different: 'khác',
    unknown: 'không có ô nào nêu số này',
  },
  impliedBetween: (base, low, high) => `${base} từ ${low} đến ${high}`,
  total: ({ agrees, doubtful, wrong, open }) =>
    `${agrees + doubtful + wrong + open} tỷ lệ: ${agrees} khớp, ${wrong} sai, ${doubtful} cần xem lại, ${open} chưa đối chiếu được.`,
  nothing: 'Không có tỷ lệ nào để đối chiếu.',
};

const en: ReconcileWords = {
  verdict: (finding) =>
    finding.verdict === 'different'
      ? `off, should be ${formatNumber(finding.recomputed ?? 0, finding.stated.decimals + 1)}`
      : verdictEn[finding.verdict],
  status: { agrees: 'agrees', doubtful: 'look again', wrong: 'wrong', open: 'open' },
  remark: (remark) => {
    switch (remark.kind) {
      case 'fewerDigits':
        return `fewer digits than the rates beside it; with theirs ${formatNumber(remark.withTheirs, remark.digits)}%`;
      case 'revisedBase':
        return 'the base published earlier may have been revised';
      case 'seriesBreak':
        return 'the implied base is far from the published one: the series may have changed';
      case 'timesAsIncrease':
        return '“tăng … lần” agrees only as the increase itself, not as the multiple';
      case 'swappedDigits':
        return 'two digits may be swapped';
    }
  },
  rate: {
    growth: (rate, about) =>
      rate.startsWith('-') ? `down ${about}${rate.slice(1)}%` : `up ${about}${rate}%`,
    times: (rate, about) => `${about}${rate} times`,
    plan: (rate, about) => `${about}${rate}% of the plan`,
    share: (rate, about) => `a share of ${about}${rate}%`,
  },
  about: { over: 'over ', under: 'nearly ', about: 'about ' },
  base: { growth: 'base', times: 'base', plan: 'plan', share: 'total' },
  recomputed: (rate, base) => `recomputed ${rate} on ${base}`,
  implied: (base, point, low, high) => `implied ${base} ${point} (${low} to ${high})`,
  contradiction: (named) => `${named}: the sources state different numbers`,
  sumDiffers: (named, total, sum) => `${named}: ${total} is stated, its parts add up to ${sum}`,
  impliedDiffer: (base, named) => `${named}: the stated rates imply different ${base}s`,
  besideCells: 'Figures of the text beside cells of the workbook',
  cellVerdict: {
    equal: 'agrees',
    withinRounding: 'agrees within rounding',
    different: 'differs',
    unknown: 'no cell states it',
  },
  impliedBetween: (base, low, high) => `${base} between ${low} and ${high}`,
  total: ({ agrees, doubtful, wrong, open }) =>
    `${agrees + doubtful + wrong + open} rates: ${agrees} agree, ${wrong} wrong, ${doubtful} to look at, ${open} open.`,
  nothing: 'There is no rate to reconcile.',
};

export const reconcileWords: Record<Language, ReconcileWords> = { vi, en };

/** A stated rate in words: "tăng hơn 9%". */
export function rateText(
  kind: RateKind,
  { value, decimals, approximation }: StatedRate,
  language: Language,
): string {
  const words = reconcileWords[language];
  const about = approximation === null ? '' : words.about[approximation];
  return words.rate[kind](formatNumber(value, decimals), about);
}
