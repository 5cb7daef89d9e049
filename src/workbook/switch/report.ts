import type { Bounded } from '../../contract';

/** How far a switch is; `done` of `total` cells or steps of the stage. */
export interface SwitchProgress {
  stage: 'reading' | 'writing' | 'verifying';
  done: number;
  total: number;
}

export interface SwitchOptions {
  onProgress?: (progress: SwitchProgress) => void;
  /** Aborting between two requests puts back what was written. */
  signal?: AbortSignal;
}

/** Lists in a report hold so many entries at most. */
export const MOST_LISTED = 100;

export function bounded<Entry>(all: readonly Entry[]): Bounded<Entry> {
  return { total: all.length, items: all.slice(0, MOST_LISTED) };
}
