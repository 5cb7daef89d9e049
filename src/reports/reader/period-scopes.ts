import { cumulative, sinceNewYear, type Period } from './periods';

/** How long a period holds: for the sentence, for its paragraph, until another is named, or for the figure only. */
export type PeriodReach = 'figure' | 'sentence' | 'paragraph' | 'open';

/** Which period holds where the text names none: the sentence's, else the one its paragraph began with, else the heading's. */
export class PeriodScopes {
  /** The period that holds here. */
  current: Period | null = null;
  /** Named at the head of a sentence: "9 tháng năm 2031, …". */
  private lead: Period | null = null;
  private headed: Period | null = null;
  /** What held before a period that holds for its sentence only. */
  private before: { readonly period: Period | null } | null = null;
  /** Period of the first figure in a line of a list: the next line begins with it again. `undefined` before that figure. */
  private ofLine: Period | null | undefined;
  /** The month, or the number of months, that was named last. */
  private month: Period | null = null;

  /** Whether the paragraph, or the sentence, began with a period. */
  get hasLead(): boolean {
    return this.lead !== null;
  }

  /** A heading names the period of what stands below it. */
  heading(period: Period): void {
    this.headed = period;
    this.lead = null;
    this.current = period;
  }

  nextSentence(opensParagraph: boolean, isListed: boolean): void {
    if (this.before !== null) this.current = this.before.period;
    this.before = null;
    if (opensParagraph) {
      this.current = this.headed ?? this.lead ?? this.current;
      this.lead = null;
    } else if (!isListed) this.current = this.lead ?? this.current;
    else this.current = this.ofLine ?? this.lead ?? this.current;
    if (opensParagraph || isListed) this.ofLine = undefined;
  }

  /** The text names a period. */
  name(period: Period, reach: PeriodReach): void {
    if (period.kind === 'month' || period.kind === 'months') this.month = period;
    if (reach === 'figure') return;
    if (reach === 'sentence') this.before ??= { period: this.current };
    if (reach === 'paragraph') this.lead = period;
    this.current = period;
  }

  /** A figure was read for this period. */
  figure(period: Period | null): void {
    if (this.ofLine === undefined) this.ofLine = period;
  }

  /** "trong tháng", "trong quý": the one that the text is about; `null` where it named none. */
  resolved(period: Period): Period | null {
    if (period.number > 0 || (period.kind !== 'month' && period.kind !== 'quarter')) return period;
    if (this.month === null) return null;
    const { number } = this.month;
    return period.kind === 'month'
      ? { ...period, number, text: `tháng ${number}` }
      : { ...period, number: Math.ceil(number / 3), text: `quý ${ROMAN[Math.ceil(number / 3) - 1]}` };
  }

  /** What counts from January up to the month that the text is about, of the same year; up to now where it named none. */
  sinceJanuary(year: number | null): Period {
    const { month } = this;
    const isOfYear = month !== null && (year === null || month.year === year);
    return isOfYear ? cumulative(month) : sinceNewYear(year);
  }
}

const ROMAN = ['I', 'II', 'III', 'IV'];
