import type { BlockPlan } from '../../contract';
import type { PlanCell } from '../figure-cell';
import type { Language } from '../texts';

/** What the pane sends to the window, at first and after each change: all of what it shows. */
export interface WindowContent {
  plan: BlockPlan;
  /** Cells that keep what the user typed. */
  kept: number;
  language: Language;
  inDark: boolean;
}

/** What the window says to the pane. */
export type WindowMessage =
  | { kind: 'ready' }
  /** A figure was pressed: the pane tells where it comes from. */
  | { kind: 'point'; cell: PlanCell }
  /** The user wants no window any more; only the pane can close it. */
  | { kind: 'close' };
