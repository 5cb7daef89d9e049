import type { Bounded, TakingOptions } from '../../contract';
import type { ApplyOptions } from '../blocks/change-set/apply';

export type { Progress as SwitchProgress } from '../blocks/change-set/apply';

export type SwitchOptions = ApplyOptions & TakingOptions;

/** Lists in a report hold so many entries at most. */
export const MOST_LISTED = 100;

export function bounded<Entry>(all: readonly Entry[]): Bounded<Entry> {
  return { total: all.length, items: all.slice(0, MOST_LISTED) };
}
