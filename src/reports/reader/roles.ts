import type { FigureRole } from '../report-figure';
import type { ToldPeriod } from './periods';

/** Follows a text and knows whether what it says now was reached or is wanted. */
export class Roles {
  role: FigureRole = 'result';
  private sentence = 0;
  /** Sentence in which a target was announced last. */
  private announced = -1;
  private expecting = -1;
  /** Sentence in which nothing but an expectation made a target. */
  private assumed = -1;
  /** Sentence in which only "chỉ tiêu", "kế hoạch" made a target. */
  private weak = -1;
  /** Sentence in which a verb of reporting was met last. */
  private reported = -1;
  /** Sentence in which a result was told: the years that it goes on with are told too. */
  private told = -1;
  /** The latest year results were given for: the years after it are still to come. */
  private resultYear: number | null = null;
  /** The year targets were given for last: the one before it is the year they start from. */
  private targetYear: number | null = null;

  /** The year that was named last, and in which sentence: a sentence that reports makes it one of results. */
  private named: { readonly year: number; readonly sentence: number } | null = null;

  /** What the last heading announced: it holds for the paragraphs below it. */
  private headed: FigureRole = 'result';

  /** A sentence begins; a new paragraph says what its heading announced, unless it goes on with a list. */
  nextSentence(isNewSubject: boolean): void {
    this.sentence += 1;
    if (isNewSubject) this.role = this.headed;
  }

  /** A heading announces targets or results for what stands below it. */
  heading(role: FigureRole): void {
    this.headed = role;
    this.role = role;
  }

  /** "phấn đấu", "mục tiêu". */
  target(): void {
    this.role = 'target';
    this.announced = this.sentence;
    this.assumed = -1;
  }

  /** "chỉ tiêu", "kế hoạch": a target, unless the sentence goes on to report. */
  weakTarget(): void {
    this.role = 'target';
    this.assumed = -1;
    this.weak = this.sentence;
  }

  /** Whether only a word that also names indicators makes a target of what is said now. */
  get isWeak(): boolean {
    return this.role === 'target' && this.weak === this.sentence && this.announced !== this.sentence;
  }

  /** Whether what is said now is a target only because it is expected. */
  get isExpected(): boolean {
    return this.assumed === this.sentence;
  }

  /** Whether this sentence reports: "Kết quả thực hiện …". */
  get isReporting(): boolean {
    return this.reported === this.sentence;
  }

  /** "dự kiến": what it is, the period decides. */
  expected(period: ToldPeriod | null): void {
    this.expecting = this.sentence;
    if (period !== null) this.period(period);
  }

  /** "ước đạt", "đã": a report, unless the sentence announced a target. */
  result(): void {
    if (this.announced === this.sentence) return;
    this.reported = this.sentence;
    this.role = 'result';
    if (this.named?.sentence === this.sentence)
      this.resultYear = Math.max(this.resultYear ?? 0, this.named.year);
  }

  /** The figures that follow are for this period. */
  period({ kind, year }: ToldPeriod): void {
    if (kind === 'year' && year !== null) this.named = { year, sentence: this.sentence };
    if (year === null || kind === 'years' || kind === 'every' || this.announced === this.sentence) return;
    const isToCome = kind === 'year' && (this.resultYear === null || year > this.resultYear);
    const isStart = this.role === 'target' && kind === 'year' && year + 1 === this.targetYear;
    if (this.expecting === this.sentence && isToCome) {
      this.target();
      this.assumed = this.sentence;
    } else if (isStart) this.role = 'result';
    else if (this.resultYear === null || this.reported === this.sentence) return;
    else if (year <= this.resultYear) this.role = 'result';
    else if (kind === 'year' && this.told !== this.sentence) this.role = 'target';
  }

  /** A figure was read: remembers the years of results and of targets. */
  figure(period: ToldPeriod | null): void {
    const year = period?.year ?? null;
    if (year === null || period?.kind === 'years') return;
    if (this.role === 'target') this.targetYear = year;
    else {
      this.told = this.sentence;
      this.resultYear = Math.max(this.resultYear ?? 0, year);
    }
  }
}
