import { cumulative, sinceNewYear, type ToldPeriod } from './periods';

/** How long a period holds: up to the next semicolon, for the sentence, for its paragraph, until another is named, or for the figure only. */
export type PeriodReach = 'figure' | 'clause' | 'sentence' | 'paragraph' | 'open';

/** Which period holds where the text names none: the sentence's, else the one its paragraph began with, else the heading's. */
export class PeriodScopes {
  /** The period that holds here. */
  current: ToldPeriod | null = null;
  /** Named at the head of a sentence: "9 tháng năm 2031, …". */
  private lead: ToldPeriod | null = null;
  private headed: ToldPeriod | null = null;
  /** What held before a period that holds for its sentence, or its clause, only. */
  private before: { readonly period: ToldPeriod | null; readonly isOfClause: boolean } | null = null;
  /** ToldPeriod of the first figure in a line of a list: the next line begins with it again. `undefined` before that figure. */
  private ofLine: ToldPeriod | null | undefined;
  /** Of the figure that opened the list. */
  private listed: { readonly period: ToldPeriod; readonly before: ToldPeriod | null } | null = null;
  /** What held where the sentence began. */
  private start: { readonly current: ToldPeriod | null; readonly lead: ToldPeriod | null } = {
    current: null,
    lead: null,
  };
  /** "vào năm 2028": the clause says when something happened. */
  private isOfEvent = false;
  /** What held where the clause began. */
  private clause = this.start;
  /** The month, or the number of months, that was named last. */
  private month: ToldPeriod | null = null;

  /** Whether the paragraph, or the sentence, began with a period. */
  get hasLead(): boolean {
    return this.lead !== null;
  }

  /** A bracket opens: gives back what held before it, also which month "trong tháng" is. */
  remember(): () => void {
    const { current, month } = this;
    return () => Object.assign(this, { current, month });
  }

  /** A heading names the period of what stands below it. */
  heading(period: ToldPeriod): void {
    this.headed = period;
    this.lead = null;
    this.current = period;
  }

  /** A list opens behind a figure that has a period of its own: its lines are of the same. */
  openList(period: ToldPeriod): void {
    this.listed = { period, before: this.current };
  }

  closeList(): void {
    if (this.listed === null) return;
    this.current = this.listed.before;
    this.listed = null;
    this.ofLine = undefined;
  }

  nextSentence(opensParagraph: boolean, isListed: boolean): void {
    if (this.before !== null) this.current = this.before.period;
    this.before = null;
    if (!isListed) this.closeList();
    if (opensParagraph) {
      this.current = this.headed ?? this.lead ?? this.current;
      this.lead = null;
    } else if (!isListed) this.current = this.lead ?? this.current;
    else this.current = this.ofLine ?? this.listed?.period ?? this.lead ?? this.current;
    if (opensParagraph || isListed) this.ofLine = undefined;
    this.start = { current: this.current, lead: this.lead };
    this.clause = this.start;
  }

  /** A semicolon: a date that was told in the clause before it was of that clause. */
  endClause(hadFigures: boolean): void {
    // "xã đạt chuẩn vào năm 2028; …": a period within a clause that states nothing is no figure's
    if (!hadFigures && this.isOfEvent && this.clause.current !== null) this.current = this.clause.current;
    this.isOfEvent = false;
    if (this.before?.isOfClause) {
      this.current = this.before.period;
      this.before = null;
    }
    this.clause = { current: this.current, lead: this.lead };
  }

  /**
   * A sentence ends that states nothing: a period within it is no figure's. Only where none was known, or at its head, it holds on.
   * @returns whether it was forgotten
   */
  endWithoutFigures(): boolean {
    const { current, lead } = this.start;
    if (current === null || this.lead !== lead || this.current === current) return false;
    this.current = current;
    return true;
  }

  /** The text names a period; of an event it says when something happened. */
  name(period: ToldPeriod, reach: PeriodReach, isOfEvent = false): void {
    this.isOfEvent ||= isOfEvent;
    if (period.kind === 'month' || period.kind === 'months') this.month = period;
    if (reach === 'figure') return;
    if (reach === 'sentence' || reach === 'clause')
      this.before ??= { period: this.current, isOfClause: reach === 'clause' };
    if (reach === 'paragraph') this.lead = period;
    this.current = period;
  }

  /** A figure was read for this period. */
  figure(period: ToldPeriod | null): void {
    if (this.ofLine === undefined) this.ofLine = period;
  }

  /** "trong tháng", "trong quý": the one that the text is about; `null` where it named none. */
  resolved(period: ToldPeriod): ToldPeriod | null {
    if (period.number > 0 || (period.kind !== 'month' && period.kind !== 'quarter')) return period;
    if (this.month === null) return null;
    const { number } = this.month;
    return { ...period, number: period.kind === 'month' ? number : Math.ceil(number / 3), text: null };
  }

  /** What counts from January up to the month that the text is about, of the same year; up to now where it named none. */
  sinceJanuary(year: number | null): ToldPeriod {
    const { month } = this;
    const isOfYear = month !== null && (year === null || month.year === year);
    return isOfYear ? cumulative(month) : sinceNewYear(year);
  }
}
