import { indicator as indicatorOf, type IndicatorId, type Prices } from '../indicators/catalogue';
import { findIndicator, isWholeLabel, type IndicatorMatch } from '../indicators/language/indicator-names';
import type { LabelReading } from '../indicators/language/labels';
import { isTerritoryAlone } from '../indicators/language/territories';
import type { TitleReading } from './title';

/** A row while the table is read: what the rows below inherit from it. */
export interface Level {
  /** Depth among the numberings in use; halves stand between them. */
  depth: number;
  reading: LabelReading;
  indicator: IndicatorId | null;
  prices: Prices | null;
  baseYear: number | null;
  unit: string | null;
  /** It has no figures of its own. */
  isHeading: boolean;
}

/**
 * The indicator of a row: by its own name among the parts of what it stands below; "TỔNG SỐ" and "Giá so sánh 2010" alone
 * are what the row above or the title names.
 */
export function matchRow(
  reading: LabelReading,
  ancestors: Level[],
  whole: Level | null,
  title: TitleReading,
): IndicatorMatch | null {
  const prices = ancestors.find((level) => level.prices !== null) ?? title;
  const context = { prices: prices.prices, baseYear: prices.baseYear };
  const wholes = [...ancestors.map(({ indicator }) => indicator), whole?.indicator ?? null, title.indicator];
  const parents = wholes.filter((parent): parent is IndicatorId => parent !== null);
  for (const parent of parents) {
    const match = findIndicator(reading, { ...context, ...pricesOf(parent, ancestors, whole), parent });
    if (match?.indicator.parent === parent) return match;
  }
  const own = findIndicator(reading, context);
  if (own) return own;
  if (reading.keys.every((key) => key === '') && reading.prices !== null) {
    const named = ancestors.map((level) => ({
      ...level.reading,
      prices: reading.prices,
      baseYear: reading.baseYear,
    }));
    return named.map((name) => findIndicator(name, context)).find(Boolean) ?? null;
  }
  // "Bình Định (cũ)" below an indicator is the indicator there
  if (reading.keys.some(isTerritoryAlone)) {
    const of = ancestors.find(({ indicator }) => indicator !== null);
    return of ? findIndicator(of.reading, context) : totalOfTitle(title, context);
  }
  if (!reading.keys.some((key) => isWholeLabel(key))) return null;
  // a total below figures is not theirs alone: it closes the list
  const heading = ancestors.find(({ indicator, isHeading }) => indicator !== null && isHeading)?.reading;
  if (heading) return findIndicator(heading, context);
  return totalOfTitle(title, context);
}

type Context = { prices: Prices | null; baseYear: number | null };

/** What the title is about, as a whole. */
const totalOfTitle = (title: TitleReading, context: Context): IndicatorMatch | null =>
  title.indicator === null
    ? null
    : (wholeOfTitle(title, context) ?? findIndicator(indicatorOf(title.indicator).vi, context));

/** Parts have the prices and the base year of their whole. */
function pricesOf(parent: IndicatorId, ancestors: Level[], whole: Level | null) {
  const level = [...ancestors, whole].find((one) => one?.indicator === parent);
  return level && level.prices !== null ? { prices: level.prices, baseYear: level.baseYear } : {};
}

function wholeOfTitle(title: TitleReading, context: Context): IndicatorMatch | null {
  const words = title.title.split(' ');
  for (let count = words.length; count > 0; count--) {
    const found = findIndicator(words.slice(0, count).join(' '), context);
    if (found) return found;
  }
  return null;
}
