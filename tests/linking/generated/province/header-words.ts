import type { Chooser, Values } from '../chooser';
import { filled } from '../sheet-parts';
import type { Blanks, Meaning, RateForm } from './meaning';
import {
  ACTUAL,
  ESTIMATED,
  THIS_MONTH,
  LAST_MONTH,
  REACHED,
  SAME_YEAR,
  SAME_MONTH,
  SAME_PERIOD,
  PLAN,
  AGAINST_PLAN,
  WITH,
  SIGNS,
} from './phrases';

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
