import type { Bounded } from '../../contract';

export type { Progress as SwitchProgress, ApplyOptions as SwitchOptions } from '../blocks/change-set/apply';

/** Lists in a report hold so many entries at most. */
const MOST_LISTED = 100;

export function bounded<Entry>(all: readonly Entry[]): Bounded<Entry> {
  return { total: all.length, items: all.slice(0, MOST_LISTED) };
}
