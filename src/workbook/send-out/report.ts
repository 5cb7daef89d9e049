import type { BecameValue, Bounded } from '../switch/report';

/** How the formulas of a copy are written. */
export type SendOutMode = 'plain' | 'values';

export interface SendOutOptions {
  /** `done` of `total` bytes while the file is read from Excel; the stages after it have no measure. */
  onProgress?: (progress: { stage: 'reading' | 'copying' | 'opening'; done: number; total: number }) => void;
  /** Aborting before the copy is opened leaves everything as it is. */
  signal?: AbortSignal;
}

/** What became of the formulas in a copy. */
export interface SendOutReport {
  mode: SendOutMode;
  /** Cells whose formula calls a function of the add-in in the source and does not in the copy. */
  changed: number;
  /** Of those, the ones that hold their value though formulas were asked for. */
  becameValues: Bounded<BecameValue>;
  cancelled: boolean;
}
