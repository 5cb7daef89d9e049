import type { ReportFigure } from '../report-figure';
import { Context } from './context';
import { closeDraft, completeYears } from './drafts';
import { headingPeriod, headingRole } from './headings';
import type { Block } from './layout';
import { takeStep } from './steps';
import { tellsStructure } from './signs';
import { statedUnit } from './tables/cells';
import { readTable } from './tables/read-table';
import type { Sentence } from './tokens';
import type { UnitPhrase } from './unit-phrases';
import { numbersIn, numbersInCells, unreadOf, type ReadPart, type UnreadNumber } from './unread';

const BULLETS = new Set(['-', '–', '—', '+', '•', '*', '·']);

/** Reads sentence after sentence, word by word, carrying on what one leaves open for the next. */
export class Reading {
  private readonly context = new Context();
  private endedWithColon = false;
  /** The sign before the line that opened the list. */
  private openedBy: string | null = null;
  private readonly parts: ReadPart[] = [];
  /** "Đơn vị tính: tỷ đồng" above a table. */
  private unitAbove: UnitPhrase | null = null;

  /** @param keepsUnread - whether numbers that find no place are kept, to be told */
  constructor(private readonly keepsUnread = false) {}

  private keep(numbers: readonly UnreadNumber[], before: number): void {
    // a bracket or a comparison may go on with the figure before, a change with the counts before
    const from = Math.min(Math.max(0, before - 1), this.context.figuresBefore);
    this.parts.push({ numbers, from, to: this.context.drafts.length });
  }

  /** Reads one more sentence of the text. */
  read({ tokens, opensParagraph }: Sentence): void {
    const isNumbered = tokens[0]?.kind === 'number' && tokens[1]?.kind === 'sign';
    const isListed = BULLETS.has(tokens[0]?.key) || isNumbered;
    this.unitAbove = statedUnit(tokens) ?? (opensParagraph ? null : this.unitAbove);
    // a line with the sign of the one that opened the list ends it
    if (isListed && tokens[0].key === this.openedBy) this.context.periods.closeList();
    this.context.beginSentence(opensParagraph && !this.endedWithColon && !isListed, isListed);
    this.context.isOfStructure ||= tellsStructure(tokens);
    const before = this.context.drafts.length;
    const { year } = this.context;
    for (let at = 0; at < tokens.length;) at = takeStep(this.context, tokens, at);
    this.endedWithColon = tokens[tokens.length - 1]?.key === ':';
    const hasFigures = this.context.drafts.length > before;
    if (hasFigures && this.endedWithColon) this.opensList(isListed ? tokens[0].key : null);
    if (!hasFigures && !this.endedWithColon && this.context.periods.endWithoutFigures())
      this.context.year = year;
    if (this.keepsUnread) this.keep(numbersIn(tokens), before);
    const announced = hasFigures ? null : headingRole(tokens);
    if (announced !== null) this.context.roles.heading(announced);
    const period = hasFigures ? null : headingPeriod(tokens);
    if (period !== null) this.context.periods.heading(period);
  }

  /** "Tổng dư nợ đến 30/9 là 15 tỷ đồng, cụ thể như sau:": the lines below are of the same period. */
  private opensList(sign: string | null): void {
    const opener = this.context.drafts[this.context.drafts.length - 1];
    this.openedBy = sign;
    if (opener.hasOwnPeriod && opener.period !== null) this.context.periods.openList(opener.period);
  }

  /** Reads a table by its columns' headings; `false` where it has none that say what it holds. */
  readTable(table: Extract<Block, { kind: 'table' }>): boolean {
    const { context } = this;
    const drafts = readTable(table, {
      period: context.periods.current,
      year: context.year,
      unit: this.unitAbove,
    });
    if (drafts === null) return false;
    const before = context.drafts.length;
    context.drafts.push(...drafts);
    if (this.keepsUnread) this.keep(table.rows.flatMap(numbersInCells), before);
    context.beginSentence(true, false);
    this.unitAbove = null;
    this.endedWithColon = false;
    return true;
  }

  /** The numbers that found no place in the figures. */
  unread(figures: readonly ReportFigure[]): UnreadNumber[] {
    return this.parts.flatMap((part) => unreadOf(part, figures));
  }

  /** What was found so far. */
  figures(): ReportFigure[] {
    completeYears(this.context.drafts);
    return this.context.drafts.map(closeDraft);
  }
}
