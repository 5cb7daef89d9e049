import { listed } from './listed';

/** What an announcing word says of the figures behind it. */
type Mark =
  /** They are wanted: phấn đấu, mục tiêu. */
  | 'target'
  /** They are expected: the next year's are targets, the current period's are estimates. */
  | 'expected'
  /** They were reached. */
  | 'result'
  /** They are parts of the figure before: trong đó. */
  | 'ofWhich'
  /** They count from January: lũy kế. */
  | 'cumulative'
  /** They count from January up to now: từ đầu năm đến nay. */
  | 'sinceJanuary'
  /** They belong to the next subject, which is not a part of the one before. */
  | 'next';

export const MARKS: readonly (readonly [mark: Mark, ...spellings: string[]])[] = [
  [
    'target',
    'phấn đấu',
    'phấn đấu đến',
    'mục tiêu',
    'mục tiêu phấn đấu',
    'đặt mục tiêu',
    'đề ra mục tiêu',
    'đặt ra mục tiêu',
    'các mục tiêu',
    'quyết tâm',
    'phấn đấu thực hiện',
    'chỉ tiêu phấn đấu',
    'nhiệm vụ trọng tâm',
    'phương hướng',
    'chỉ tiêu đề ra',
    'phấn đấu đạt',
    'đề ra chỉ tiêu',
    'đặt ra chỉ tiêu',
    'chỉ tiêu cụ thể',
    'mục tiêu cụ thể',
    'đề ra các chỉ tiêu',
    'đề ra các mục tiêu',
    'tầm nhìn',
    'tầm nhìn đến',
  ],
  ['expected', 'dự kiến', 'dự báo', 'dự ước', 'kỳ vọng'],
  ['result', 'kết quả', 'kết quả thực hiện', 'kết quả đạt được', 'đã đạt', 'qua đánh giá', 'qua rà soát'],
  ['ofWhich', 'trong đó', 'trong số đó', 'gồm', 'bao gồm', 'cụ thể', 'chia ra', 'tr đó'],
  ['cumulative', 'lũy kế', 'cộng dồn', 'tính chung', 'lũy kế đến', 'lũy kế thực hiện'],
  [
    'sinceJanuary',
    'từ đầu năm',
    'tính từ đầu năm',
    'lũy kế từ đầu năm',
    'từ đầu năm đến nay',
    'tính từ đầu năm đến nay',
    'lũy kế từ đầu năm đến nay',
    'kể từ đầu năm',
  ],
  ['next', 'bên cạnh đó', 'ngoài ra', 'cùng với đó', 'đồng thời'],
];

/** "kế hoạch", "chỉ tiêu" at the head of a clause announce a target; behind these words they are what is being carried out. */
export const CARRYING_OUT = listed(`
  thực hiện, kết quả, các, những, hầu hết, triển khai, hoàn thành, đạt, vượt, nhiều, số, xây dựng,
  ban hành, theo, một số,
`);

/** With a year behind them these head a plan, also behind a word for how many there are: "Một số chỉ tiêu kế hoạch năm 2025". */
export const PLAN_HEADINGS = listed(`
  chỉ tiêu kế hoạch, chỉ tiêu kế hoạch chủ yếu, chỉ tiêu chủ yếu của kế hoạch, chỉ tiêu chủ yếu kế hoạch,
  chỉ tiêu phát triển kế hoạch,
`);
export const QUANTIFIERS = listed(`
  một số, các, những, hệ thống,
`);

/** Announce a target only at the head of a clause and not where they are being carried out. */
export const WEAK_TARGETS = listed(`
  chỉ tiêu, kế hoạch, KH, nhiệm vụ,
`);

/** What a heading says of targets below it, and, with a year, of that year's plan. */
export const TARGET_HEADINGS = listed(`
  mục tiêu, phương hướng, phấn đấu, chỉ tiêu phấn đấu, chỉ tiêu đề ra, nhiệm vụ trọng tâm, tầm nhìn, phải đạt,
  nhiệm vụ và giải pháp, nhiệm vụ giải pháp,
`);
/** Headings of a list of targets, unless they report. */
export const MAIN_INDICATORS = listed(`
  các chỉ tiêu chủ yếu, các chỉ tiêu cơ bản, các chỉ tiêu cụ thể, chỉ tiêu cụ thể, các chỉ tiêu kinh tế, hệ thống chỉ tiêu,
`);
export const YEARLY_PLANS = listed(`
  nhiệm vụ, chỉ tiêu, kế hoạch,
`);

/** A heading with one of these reports, whatever else it says; with one of the others, unless it announces targets. */
export const REPORT_HEADINGS = listed(`
  kết quả, tình hình, đánh giá, đạt được, đã đạt,
`);
export const CARRIED_OUT_HEADINGS = listed(`
  thực hiện, ước thực hiện, hoàn thành,
`);
