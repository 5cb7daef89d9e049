import type { Indicator, IndicatorId } from '../../indicators/catalogue';
import { findIndicator } from '../../indicators/language/indicator-names';

/** A report names the same few indicators again and again. */
const known = new Map<string, Indicator | null>();
const MOST_KNOWN = 5000;
/** Longer names are sentences, and none of the catalogue's. */
const LONGEST_NAME = 160;

/** The catalogue's indicator of this name, below another where it is a part; `null` where there is none. */
export function knownIndicator(name: string, parent: IndicatorId | null = null): Indicator | null {
  if (name.length > LONGEST_NAME) return null;
  const key = parent === null ? name : `${parent} ${name}`;
  let found = known.get(key);
  if (found === undefined) {
    found = findIndicator(name, { parent })?.indicator ?? null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
  }
  return found;
}
