import { readName, type Name } from './names';
import type { Token } from './tokens';

/** Words kept while waiting for a number; no name is longer. */
const MOST_WAITING = 160;

/** The words since the last number or boundary: what the next number is probably of. */
export class WaitingWords {
  private words: Token[] = [];
  private known: { readonly name: Name | null } | null = null;
  /** How many of them stood before the last period. */
  beforePeriod = 0;

  get tokens(): readonly Token[] {
    return this.words;
  }

  /** What they name, read once however many ask. */
  get name(): Name | null {
    this.known ??= { name: this.words.length === 0 ? null : readName(this.words) };
    return this.known.name;
  }

  add(tokens: readonly Token[], from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.words.push(tokens[at]);
    if (this.words.length > MOST_WAITING) this.words = this.words.slice(-MOST_WAITING / 2);
    this.known = null;
  }

  clear(): void {
    this.words = [];
    this.known = null;
    this.beforePeriod = 0;
  }
}
