/**
 * `work`: what the product is made with; `held`: scored first, looked at only once a round is closed; `strange`: words that it need not
 * know, and columns of no table among the others. What it does not know it leaves to the user.
 */
export type Half = 'work' | 'held' | 'strange';

/** The values of a dimension, by half. */
export interface Values<T> {
  work: readonly T[];
  held: readonly T[];
  strange?: readonly T[];
}

/** Values that the product was made with, those that it was not, and those that it need not know. */
export const words = <T>(
  work: readonly T[],
  held: readonly T[] = [],
  strange: readonly T[] = [],
): Values<T> => ({
  work,
  held,
  strange,
});

/** Chooses values of the dimensions of a layout: the same seed and half give the same layout. */
export class Chooser {
  private state: number;

  constructor(
    seed: number,
    readonly half: Half,
  ) {
    this.state = (seed * 2654435761) >>> 0;
  }

  /** From 0 to 1, without 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  one<T>(of: readonly T[]): T {
    return of[Math.floor(this.next() * of.length)];
  }

  /** A value of the half; of the others every second is one that the product was made with. */
  value<T>(values: Values<T>): T {
    const others = values[this.half] ?? [];
    const isOther = this.half !== 'work' && others.length > 0 && this.chance(0.5);
    return this.one(isOther ? others : values.work);
  }

  shuffled<T>(of: readonly T[]): T[] {
    return of
      .map((one) => ({ one, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }
}
