/** Pauses in milliseconds before what had not been calculated is read again. */
export const PAUSES: readonly number[] = [150, 450, 1500, 3000];

/** Looks again after growing pauses, until nothing is late any more or the signal stops it; returns what still is. */
export async function lookAgain<Late>(
  late: readonly Late[],
  stillLateOf: (late: readonly Late[]) => Promise<readonly Late[]>,
  signal?: AbortSignal,
): Promise<readonly Late[]> {
  let left = late;
  for (const pause of PAUSES) {
    if (left.length === 0) break;
    await pauseOf(pause, signal);
    if (signal?.aborted) break;
    left = await stillLateOf(left);
  }
  return left;
}

/** Ends at once where the signal stops it. */
const pauseOf = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
