import type { Words } from '../../tables/choices';

/** A command that was not understood, in both languages: the words may not even say in which it is to be answered. */
export class UsageError extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = 'UsageError';
  }
}
