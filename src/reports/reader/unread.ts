import type { ReportFigure } from '../report-figure';
import { documentEnd } from './document-references';
import type { TextCell } from './layout';
import { readNumeral } from './numerals';
import { isNamedByNumber } from './open-nouns';
import { yearAt } from './period-parts';
import { readPeriod } from './periods';
import type { Token } from './tokens';

/** A number of the text that no figure has. */
export interface UnreadNumber {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A part of the text that was read, and the figures that it gave: from which one on, and up to which. */
export interface ReadPart {
  readonly numbers: readonly UnreadNumber[];
  readonly from: number;
  readonly to: number;
}

/** Behind these a number at the head of a line counts the lines: "1. ", "2) ". */
const NUMBERING = new Set(['.', ')', '/']);

/** The numbers of a sentence that say how much: no periods, no numbers of documents, of lines or of things told apart. */
export function numbersIn(tokens: readonly Token[]): UnreadNumber[] {
  const numbers: UnreadNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = documentEnd(tokens, at) ?? readPeriod(tokens, at)?.end ?? null;
    if (end !== null) {
      at = end;
      continue;
    }
    const { kind, text, start, end: stop } = tokens[at];
    const isLine = at === (tokens[0].key === '(' ? 1 : 0) && NUMBERING.has(tokens[at + 1]?.key ?? '');
    const isName = isLine || yearAt(tokens, at) !== null || isNamedByNumber(tokens, at);
    if (kind === 'number' && !isName) numbers.push({ text, start, end: stop });
    at += 1;
  }
  return numbers;
}

/** The numbers of a table's row, but for the first cell's, which counts the rows, and for years. */
export function numbersInCells(row: readonly TextCell[]): UnreadNumber[] {
  return row
    .slice(1)
    .flatMap(({ text, start, end }) =>
      /^[\d.,\s%]+$/.test(text) && !/^(?:19|20)\d\d$/.test(text)
        ? [{ text: text.replace(/\s*%$/, ''), start, end }]
        : [],
    );
}

const HUNDRED = 100;
const LEAST = 1e-9;

/** Whether a figure has a number: as a level, a rate, or the index or the distance to the plan that it was written as. */
function has(figure: ReportFigure, value: number): boolean {
  const { low, high, planPercent, growthPercent, growthLow, growthHigh, growthTimes, share } = figure;
  const rates = [growthPercent, growthLow, growthHigh].flatMap((rate) =>
    rate === null ? [] : [Math.abs(rate), HUNDRED + rate],
  );
  const plans =
    planPercent === null ? [] : [planPercent, Math.abs(planPercent - HUNDRED), planPercent / HUNDRED];
  const levels = [figure.value, low, high].flatMap((level) => (level === null ? [] : [Math.abs(level)]));
  const others = [growthTimes, share].flatMap((rate) => rate ?? []);
  return [...levels, ...rates, ...plans, ...others].some(
    (known) => Math.abs(known - value) <= LEAST * Math.max(1, value),
  );
}

/** The numbers of a part of the text that found no place: in none of its figures, and in none of their names. */
export function unreadOf({ numbers, from, to }: ReadPart, figures: readonly ReportFigure[]): UnreadNumber[] {
  const own = figures.slice(from, to);
  return numbers.filter(({ text }) => {
    const numeral = readNumeral(text);
    const isNamed = own.some(({ indicator }) => indicator.includes(text));
    return !isNamed && (numeral === null || !own.some((figure) => has(figure, numeral.value)));
  });
}
