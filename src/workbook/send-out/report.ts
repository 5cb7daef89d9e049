export interface SendOutOptions {
  /** `done` of `total` bytes while the file is read from Excel; the stages after it have no measure. */
  onProgress?: (progress: { stage: 'reading' | 'copying' | 'opening'; done: number; total: number }) => void;
  /** Aborting before the copy is opened leaves everything as it is. */
  signal?: AbortSignal;
}
