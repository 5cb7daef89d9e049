import type { TakingOptions } from '../../contract';

/** The copy as a file, to be saved where Excel does not open it. */
export interface SendOutFile {
  name: string;
  bytes: Uint8Array;
  type: string;
}

export interface SendOutOptions extends TakingOptions {
  /** What the copy's file is called behind the workbook's name. */
  called?: string;
  /** Told of the copy before Excel is asked to open it. */
  onFile?: (file: SendOutFile) => void;
  /** `done` of `total` bytes while the file is read from Excel; the stages after it have no measure. */
  onProgress?: (progress: { stage: 'reading' | 'copying' | 'opening'; done: number; total: number }) => void;
  /** Aborting before the copy is opened leaves everything as it is. */
  signal?: AbortSignal;
}
