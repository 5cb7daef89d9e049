import { words, type Chooser, type Values } from '../chooser';
import { filled } from '../sheet-parts';

/** What a column of a monthly sheet holds; the keys of the standard tables, and levels that no table has. */
export type Meaning =
  | 'plan'
  | 'lastMonth'
  | 'month'
  | 'cumulative'
  | 'sameMonth'
  | 'samePeriod'
  | 'lastMonthOnYear'
  | 'onLastMonth'
  | 'monthGrowth'
  | 'cumulativeGrowth'
  | 'planPercent';

export type RateForm = 'index' | 'growth';
export type Blanks = Readonly<Record<string, string | number>>;

const ACTUAL = words(
  [
    'Thực hiện ',
    'TH ',
    'Chính thức ',
    'Sơ bộ ',
    'Số chính thức ',
    'Đã thực hiện ',
    'Thực hiện chính thức ',
    'Thực tế ',
    'Số liệu sơ bộ ',
    'Kết quả ',
  ],
  ['Đã TH ', 'Thực hiện (chính thức) ', 'Số thực hiện ', 'Kết quả TH ', 'Chính thức TH '],
);
const ESTIMATED = words(
  [
    'Ước ',
    'Ước tính ',
    'Ước TH ',
    'ƯTH ',
    'Dự ước ',
    'Dự tính ',
    'Ước thực hiện ',
    '',
    'Dự kiến ',
    'Ước đạt ',
    'Thực hiện ước ',
    'Số ước ',
  ],
  ['Ước KQTH ', 'Số ước tính ', 'Ước kết quả ', 'Khả năng TH ', 'Dự kiến TH '],
);
const THIS_MONTH = words(
  [
    'tháng {m}',
    'tháng {m}/{y}',
    'tháng {m} năm {y}',
    'T{m}/{y}',
    'tháng {mm}/{y}',
    'tháng báo cáo',
    'Th.{m}/{y}',
    'tháng {m}-{y}',
    'tháng {mm} năm {y}',
    'trong tháng',
    'kỳ báo cáo',
    'T{mm}-{y}',
  ],
  ['tháng {m} năm báo cáo', 'tháng thứ {m}', 'T.{m}/{y}', 'tháng hiện tại', 'tháng nay', 'tháng {m}.{y}'],
);
const LAST_MONTH = words(
  [
    'tháng {l}',
    'tháng {l}/{ly}',
    'tháng trước',
    'tháng {l} năm {ly}',
    'T{l}/{ly}',
    'kỳ trước',
    'tháng {ll}/{ly}',
    'Th.{l}/{ly}',
    'tháng {l}-{ly}',
    'tháng liền kề',
  ],
  ['tháng liền trước', 'tháng trước đó', 'T.{l}/{ly}', 'tháng trước liền kề', 'tháng {l}.{ly}'],
);
const REACHED: Values<string> = words(
  [
    '{m} tháng',
    '{m} tháng năm {y}',
    '{m} tháng đầu năm {y}',
    'lũy kế {m} tháng',
    'cộng dồn {m} tháng năm {y}',
    'lũy kế',
    'cộng dồn',
    'lũy kế từ đầu năm',
    'cộng dồn từ đầu năm đến tháng báo cáo',
    '{m}T/{y}',
    'từ đầu năm đến cuối tháng {m}',
    'cộng dồn đến tháng {m}/{y}',
    'luỹ kế từ đầu năm đến hết tháng {m}/{y}',
    'lũy kế {m} tháng/{y}',
    '{mm} tháng năm {y}',
    'cộng dồn từ tháng 1 đến tháng {m}',
    'LK đến tháng {m}',
    'cộng dồn cuối tháng báo cáo',
  ],
  [
    'tính đến hết tháng {m}',
    'từ 01/01 đến 30/{mm}/{y}',
    'cả {m} tháng',
    '{m} tháng lũy kế',
    'ước {m} tháng',
    'từ đầu năm đến nay',
    '{m} tháng đã qua năm {y}',
    'tổng {m} tháng',
  ],
);
const SAME_YEAR = words(
  [
    'cùng kỳ',
    'cùng kỳ năm trước',
    'cùng kỳ năm {p}',
    'CK',
    'cùng kỳ {p}',
    'CKNT',
    'cùng kì năm trước',
    'C.kỳ năm trước',
    'cùng thời kỳ năm trước',
    'CK năm {p}',
  ],
  [
    'cùng kỳ năm ngoái',
    'cùng kỳ của năm {p}',
    'cùng kỳ năm trước đó',
    'kỳ cùng năm trước',
    'cùng thời gian năm {p}',
  ],
);
const SAME_MONTH = words(
  [
    'tháng {m} năm {p}',
    'tháng {m}/{p}',
    'tháng cùng kỳ năm trước',
    'cùng kỳ tháng {m} năm trước',
    'tháng {m} năm trước',
    'cùng tháng năm trước',
    'T{mm}/{p}',
    'tháng cùng kỳ',
  ],
  ['Thực hiện tháng {m} năm {p}', 'T{m} năm {p}', 'tháng {m} của năm trước', 'Tháng {m}.{p}'],
);
const SAME_PERIOD = words(
  [
    '{m} tháng năm {p}',
    'Cộng dồn {m} tháng {p}',
    'Lũy kế cùng kỳ năm trước',
    '{m} tháng đầu năm {p}',
    '{m}T/{p}',
    'Luỹ kế cùng kỳ',
    '{m} tháng năm trước',
    'Cộng dồn cùng kỳ năm trước',
    'LK cùng kỳ {p}',
  ],
  [
    'Thực hiện {m} tháng {p}',
    'Lũy kế đến tháng {m}/{p}',
    'TH {m} tháng đầu năm {p}',
    'Cộng dồn đến hết tháng {m}/{p}',
  ],
);
const PLAN = words(
  [
    'Kế hoạch năm {y}',
    'KH năm {y}',
    'KH năm',
    'Kế hoạch {y}',
    'KH {y}',
    'Kế hoạch vốn năm {y}',
    'Kế hoạch giao năm {y}',
    'KHV năm {y}',
    'Chỉ tiêu năm {y}',
    'Kế hoạch cả năm',
    'KH được giao',
  ],
  [
    'Kế hoạch năm {y} (tỉnh giao)',
    'Nhiệm vụ năm {y}',
    'Dự toán năm {y}',
    'KH giao đầu năm',
    'Tổng KH năm {y}',
  ],
);
const AGAINST_PLAN = words(
  [
    'kế hoạch năm',
    'KH năm',
    'kế hoạch năm {y}',
    'KH',
    'KH {y}',
    'kế hoạch',
    'KH cả năm',
    'kế hoạch được giao',
    'KH vốn năm',
  ],
  ['KH giao', 'dự toán năm', 'kế hoạch tỉnh giao', 'KH năm {y} được giao'],
);
const WITH = words([' so với ', ' so ', '/', ' so sánh với ', ' bằng % so ', ' / '], [' đối với ', ' so  ']);
const SIGNS: Readonly<Record<RateForm | 'attainment', Values<readonly [before: string, after: string]>>> = {
  index: words<readonly [string, string]>(
    [
      ['', ' (%)'],
      ['', '(%)'],
      ['Tỷ lệ % ', ''],
      ['Chỉ số ', ' (%)'],
    ],
    [
      ['% ', ''],
      ['', ' %'],
      ['Tốc độ phát triển ', ' (%)'],
    ],
  ),
  growth: words<readonly [string, string]>(
    [
      ['Tăng, giảm ', ' (%)'],
      ['Tốc độ tăng ', ' (%)'],
      ['', ' (%)'],
      ['% tăng, giảm ', ''],
    ],
    [
      ['Tăng (+), giảm (-) ', ' (%)'],
      ['Tăng/giảm ', ' %'],
      ['Tốc độ tăng/giảm ', ' (%)'],
    ],
  ),
  attainment: words<readonly [string, string]>(
    [
      ['', ' (%)'],
      ['Tỷ lệ % ', ''],
      ['% ', ''],
    ],
    [
      ['Tỷ lệ thực hiện ', ' (%)'],
      ['Đạt % ', ''],
      ['Mức hoàn thành ', ' (%)'],
    ],
  ),
};

const upper = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Words as one sheet has them: the same phrase for the same thing, or another for each column. */
export class HeaderWords {
  private readonly spoken = new Map<Values<unknown>, unknown>();
  private readonly isSteady: boolean;

  constructor(
    private readonly chooser: Chooser,
    private readonly blanks: Blanks,
  ) {
    this.isSteady = chooser.chance(0.7);
  }

  private say<T>(values: Values<T>): T {
    if (this.isSteady && this.spoken.has(values)) return this.spoken.get(values) as T;
    const said = this.chooser.value(values);
    this.spoken.set(values, said);
    return said;
  }

  private fill = (text: string) => upper(filled(text, this.blanks).trim());

  /** What a level column is called, in one phrase. */
  level(meaning: Meaning): string {
    switch (meaning) {
      case 'plan':
        return this.fill(this.say(PLAN));
      case 'lastMonth':
        return this.fill(this.say(ACTUAL) + this.say(LAST_MONTH));
      case 'month':
        return this.fill(this.say(ESTIMATED) + this.say(THIS_MONTH));
      case 'cumulative':
        return this.fill(this.reached());
      case 'sameMonth':
        return this.fill(this.say(SAME_MONTH));
      default:
        return this.fill(this.say(SAME_PERIOD));
    }
  }

  private reached(): string {
    const month = Number(this.blanks.m);
    if (month === 3 && this.chooser.chance(0.25)) return 'quý I năm {y}';
    if (month === 12 && this.chooser.chance(0.25)) return 'cả năm {y}';
    return this.say(REACHED);
  }

  /** What a rate is of, and what it is compared with. */
  private partsOf(meaning: Meaning): { of: string; against: string } {
    switch (meaning) {
      case 'lastMonthOnYear':
        return { of: 'tháng {l}/{ly}', against: this.say(SAME_YEAR) };
      case 'onLastMonth':
        return { of: this.say(THIS_MONTH), against: this.say(LAST_MONTH) };
      case 'monthGrowth':
        return { of: this.say(THIS_MONTH), against: this.say(SAME_YEAR) };
      case 'cumulativeGrowth':
        return { of: this.reached(), against: this.say(SAME_YEAR) };
      default:
        return { of: this.reached(), against: this.say(AGAINST_PLAN) };
    }
  }

  /** A rate in one phrase. */
  rate(meaning: Meaning, form: RateForm): string {
    const { of, against } = this.partsOf(meaning);
    const [before, after] = this.say(SIGNS[meaning === 'planPercent' ? 'attainment' : form]);
    return upper(
      `${before}${before ? filled(of, this.blanks) : this.fill(of)}${this.with()}${filled(against, this.blanks)}${after}`,
    );
  }

  /** A rate below what it is of: "Tháng 8 so với" above "Cùng kỳ". */
  rateBelow(meaning: Meaning): [above: string, own: string] {
    const { of, against } = this.partsOf(meaning);
    return [`${this.fill(of)} so với`, this.fill(against)];
  }

  /** A rate below a group that says only that something is compared. */
  rateInGroup(meaning: Meaning): string {
    const { of, against } = this.partsOf(meaning);
    return this.fill(`${of}${this.with()}${against}`);
  }

  private with = () => this.say(WITH);
}

/** Above all comparisons of a sheet; the words do not tell more than the form of the rates allows. */
export const COMPARED: Readonly<Record<RateForm, Values<string>>> = {
  index: words(
    ['So sánh (%)', 'Tỷ lệ (%)', 'So sánh', 'Tỷ lệ so sánh (%)'],
    ['Tỷ lệ %', 'Chỉ số (%)', 'So sánh %'],
  ),
  growth: words(
    ['Tăng, giảm (%)', 'So sánh (%)', 'Tốc độ tăng (%)'],
    ['Tăng (+), giảm (-) (%)', '% tăng, giảm', 'So sánh tăng/giảm (%)'],
  ),
};
export const QUANTITY = words(
  ['Lượng', 'Số lượng', 'Khối lượng', 'Sản lượng', 'SL', 'K.lượng'],
  ['Lượng hàng', 'Số lượng (SL)', 'Về lượng'],
);
export const VALUE = words(
  ['Trị giá', 'Giá trị', 'Kim ngạch', 'Tr.giá', 'GT', 'Trị giá hàng'],
  ['Giá trị (GT)', 'Về trị giá', 'Trị giá hàng hóa'],
);
