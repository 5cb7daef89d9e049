/** Pauses in milliseconds before what had not been calculated is read again. */
export const PAUSES: readonly number[] = [150, 450, 1500, 3000];

/** Looks again after growing pauses, until nothing is late any more; returns what still is. */
export async function lookAgain<Late>(
  late: readonly Late[],
  stillLateOf: (late: readonly Late[]) => Promise<readonly Late[]>,
): Promise<readonly Late[]> {
  let left = late;
  for (const pause of PAUSES) {
    if (left.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    left = await stillLateOf(left);
  }
  return left;
}
