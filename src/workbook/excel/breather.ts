/** Work that runs longer than this lets the page breathe: milliseconds. */
const SLICE = 30;

/** Lets other work of the page in where a slice is over. */
export function breather(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    began = performance.now();
  };
}
