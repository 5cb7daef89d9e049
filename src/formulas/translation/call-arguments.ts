import { readNumber } from '../../indicators/language/number-text';
import type { CtCall } from './ct-calls';
import type { Facts } from './facts';
import type { Token } from '../../spreadsheet/formula-tokens';
import { textOf } from '../../spreadsheet/formula-tokens';
import { NoPlain } from './no-plain';
import {
  isArray,
  isCell,
  isOfNumbers,
  operandOf,
  referencesIn,
  unitBehind,
  type CellKnowledge,
  type Operand,
} from './operands';

/** A series of cells in one row or one column. */
export interface Series {
  /** `B2:M2`, with its sheet. */
  readonly range: string;
  /** `B2`, with its sheet. */
  readonly first: string;
  readonly length: number;
}

const LINE = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}):(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function columnLetters(column: number): string {
  return column === 0
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The arguments of one call, as rules ask for them. What a rule cannot say in Excel's own words ends in `NoPlain`. */
export class CallArguments {
  /**
   * @param call - as it stands in the formula
   * @param written - its arguments without calls of our functions
   */
  constructor(
    private readonly call: CtCall,
    private readonly written: readonly string[],
    private readonly knowledge: CellKnowledge,
    private readonly facts: Facts,
  ) {}

  private tokens(place: number): readonly Token[] {
    return this.call.args[place] ?? [];
  }

  isGiven(place: number): boolean {
    return this.tokens(place).length > 0;
  }

  /** An argument worked as a number; left out it is no data for good, which no one writes. */
  operand(place: number): Operand {
    if (!this.isGiven(place)) throw new NoPlain('argument');
    return operandOf(this.tokens(place), this.written[place] ?? '', this.knowledge, this.facts);
  }

  operands(...places: number[]): Operand[] {
    return places.map((place) => this.operand(place));
  }

  /** A cell whose text may be a number with its unit behind it, which is left out. */
  reading(place: number): Operand {
    const tokens = this.tokens(place);
    const [only] = isCell(tokens) ? this.texts(place) : [];
    const unit = only === undefined ? '' : unitBehind(only);
    if (!unit) return { ...this.operand(place), ...(isCell(tokens) && { mayHoldText: true }) };
    const text = this.written[place] ?? '';
    return {
      text,
      isLiteral: false,
      isReference: true,
      isNumber: false,
      isComputed: false,
      mayHoldText: true,
      unit,
    };
  }

  /** Whether an argument is a number or an error whatever its cells hold. */
  isOfNumbers(place: number): boolean {
    return this.isGiven(place) && isOfNumbers(this.tokens(place), this.facts);
  }

  /** Whether it is known that a cell is not empty. */
  isFilled(place: number): boolean {
    return this.facts.filled.has(textOf(this.tokens(place)));
  }

  /** An argument whose words matter, `""` where it is left out: a text literal with its quotes, or one cell. */
  words(place: number): { text: string; literal: string | null } {
    const tokens = this.tokens(place);
    if (tokens.length === 0) return { text: '""', literal: '' };
    if (isArray(tokens)) throw new NoPlain('array');
    const literal = this.literal(place);
    const written = this.written[place] ?? '';
    return {
      text: isCell(tokens) ? written : `(${written})`,
      literal: typeof literal === 'string' ? literal : null,
    };
  }

  /** Texts that are known to stand in the cells of an argument. */
  texts(place: number): string[] {
    const known = referencesIn(this.tokens(place)).map((reference) => this.knowledge.textAt(reference));
    return known.filter((text) => typeof text === 'string');
  }

  /** A text or a number written into the formula itself; `null` for anything else. */
  private literal(place: number): string | number | null {
    const text = textOf(this.tokens(place));
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
  }

  /** One of a few words written out; the first where it is left out. */
  choice<Choice extends string>(place: number, choices: readonly [Choice, ...Choice[]]): Choice {
    if (!this.isGiven(place)) return choices[0];
    const literal = this.literal(place);
    if (literal === '') return choices[0];
    const word = typeof literal === 'string' ? literal.trim().toLowerCase() : null;
    const found = choices.find((one) => one.toLowerCase() === word);
    if (found === undefined) throw new NoPlain('argument');
    return found;
  }

  /**
   * A formula that depends on a choice: that of the choice written out, or all of them with a cell's or a formula's word picking one.
   * Any other word is `#VALUE!`.
   */
  pick<Choice extends string>(
    place: number,
    choices: readonly [Choice, ...Choice[]],
    formula: (choice: Choice) => string,
  ): string {
    const tokens = this.tokens(place);
    if (tokens.length === 0 || this.literal(place) !== null) return formula(this.choice(place, choices));
    if (isArray(tokens)) throw new NoPlain('array');
    const formulas = [choices[0], ...choices].map(formula);
    const different = [...new Set(formulas)];
    const picked = this.picked(place, choices);
    const places = formulas.map((one) => different.indexOf(one) + 1);
    const chosen = different.length < formulas.length ? `INDEX({${places.join(',')}},${picked})` : picked;
    return `CHOOSE(${chosen},${different.join(',')})`;
  }

  /** Place of the word that a cell or a formula gives among `""` and the choices; an error of it stays that error. */
  private picked(place: number, choices: readonly string[]): string {
    const words = ['', ...choices].map((word) => `"${word}"`);
    const word = `(${this.written[place] ?? ''})`;
    return `IFERROR(MATCH(${word}&"",{${words.join(',')}},0),VALUE(${word}&"?"))`;
  }

  /** A whole number written out; `null` where it is left out. */
  whole(place: number, least: number, most: number): number | null {
    if (!this.isGiven(place)) return null;
    const literal = this.literal(place);
    if (typeof literal !== 'number' || !Number.isInteger(literal) || literal < least || literal > most)
      throw new NoPlain('argument');
    return literal;
  }

  /** A text written out; `null` where it is left out. */
  text(place: number): string | null {
    if (!this.isGiven(place)) return null;
    const literal = this.literal(place);
    if (typeof literal !== 'string') throw new NoPlain('argument');
    return literal;
  }

  /** `ifUndefined` as it stands in a formula; `null` where it is left out. A blank cell would be left out or 0: no one knows. */
  instead(place: number): string | null {
    if (!this.isGiven(place)) return null;
    if (this.literal(place) === null) throw new NoPlain('argument');
    return textOf(this.tokens(place));
  }

  /** A range of one row or one column whose cells hold no text numbers. */
  series(place: number): Series {
    const tokens = this.tokens(place);
    const range = textOf(tokens);
    const mark = range.lastIndexOf('!');
    const sheet = range.slice(0, mark + 1);
    const line = LINE.exec(range.slice(mark + 1));
    if (!line) throw new NoPlain('array');
    const [, c1 = '', from = '', r1 = '', top = '', , to = '', , bottom = ''] = line;
    const [width, height] = [columnNumber(to) - columnNumber(from) + 1, Number(bottom) - Number(top) + 1];
    if (Math.min(width, height) !== 1) throw new NoPlain('array');
    const length = Math.max(width, height);
    for (let at = 0; at < length; at += 1) {
      const column = columnLetters(columnNumber(from) + (width > 1 ? at : 0));
      const row = Number(top) + (width > 1 ? 0 : at);
      const text = this.knowledge.textAt(`${sheet}${column}${row}`) ?? '';
      if (readNumber(text).kind === 'number') throw new NoPlain('text');
    }
    return { range, first: `${sheet}${c1}${from}${r1}${top}`, length };
  }
}
