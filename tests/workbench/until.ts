const PATIENCE = 60_000;

type Look<Found> = () => Found | undefined | null | false | Promise<Found | undefined | null | false>;

/** Waits for a fact: looks until there is something to see, and gives it. */
export async function until<Found>(look: Look<Found>): Promise<Found> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`It has not come about: ${look.toString()}`);
}
