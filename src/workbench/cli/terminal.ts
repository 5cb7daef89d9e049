/** Where a command writes: results, and what is going on meanwhile. */
export interface Terminal {
  result(text: string): void;
  progress(text: string): void;
  /** Columns. */
  width: number;
  /** What is piped in. */
  input: AsyncIterable<Uint8Array | string>;
}
