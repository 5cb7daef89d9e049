import { practicallyEqual } from '../../indicators/arithmetic/rounding';
import { conversion, convert, parseUnit, type Unit } from '../../indicators/language/units';
import type { ReportFigure } from '../report-figure';
import { grouped } from './grouped';
import type { KnownLevel } from './known-level';

/** Of more different levels than these a rate is held against the nearest only: a text of thousands stays quick. */
const MOST_COMPARED = 16;

/** Different levels of one dimension in the order of their size, each with all that state it alike. */
interface Ladder {
  /** `null`: a unit that is not known, which converts to none. */
  readonly unit: Unit | null;
  /** In `unit`, ascending. */
  readonly sizes: readonly number[];
  readonly steps: readonly (readonly KnownLevel[])[];
}

/** What is the same for levels that a rate need be held against only once. */
const statedAlike = ({ value, unit, source, figure }: KnownLevel): string =>
  [value, unit, source, figure?.approximation].join('|');

/** The levels of one indicator, role and period that texts and tables state, made ready for many rates to be held against. */
export class LevelGroup {
  private readonly places: ReadonlyMap<KnownLevel, number>;
  private readonly ladders: readonly Ladder[];

  /** @param levels - in the order they are stated */
  constructor(levels: readonly KnownLevel[]) {
    this.places = new Map(levels.map((level, place) => [level, place]));
    this.ladders = laddersOf([...grouped(levels, statedAlike).values()]);
  }

  /**
   * The levels whose unit converts to a figure's, but for the figure's own, in their order.
   * @param near - in that unit; `null`: the first of very many are given
   */
  against(figure: ReportFigure, unit: Unit, near: number | null): KnownLevel[] {
    return this.ladders
      .flatMap((ladder) => {
        if (!ladder.unit || !conversion(ladder.unit, unit)) return [];
        return around(ladder, near === null ? null : convert(near, unit, ladder.unit));
      })
      .flatMap((alike) => lastOfOthers(alike, figure) ?? [])
      .sort((one, other) => this.placeOf(one) - this.placeOf(other));
  }

  /** Levels that contradict each other, those of one dimension together, each where it is stated first. */
  contradicting(): KnownLevel[][] {
    return this.ladders
      .map((ladder) => this.firsts(ladder).sort((one, other) => this.placeOf(one) - this.placeOf(other)))
      .filter((levels) => levels.length > 1);
  }

  /** Of levels that are equal the one that is stated first. */
  private firsts({ sizes, steps }: Ladder): KnownLevel[] {
    const firsts: KnownLevel[] = [];
    steps.forEach(([level], place) => {
      const before = firsts[firsts.length - 1] as KnownLevel | undefined;
      if (!level) return;
      const isKnown = before && practicallyEqual(sizes[place] ?? NaN, sizes[place - 1] ?? NaN);
      if (!isKnown) firsts.push(level);
      else if (this.placeOf(level) < this.placeOf(before)) firsts[firsts.length - 1] = level;
    });
    return firsts;
  }

  private placeOf(level: KnownLevel): number {
    return this.places.get(level) ?? 0;
  }
}

/** The last of levels stated alike that is not the figure's own. */
function lastOfOthers(alike: readonly KnownLevel[], figure: ReportFigure): KnownLevel | undefined {
  const [last, other] = alike.slice(-2).reverse() as (KnownLevel | undefined)[];
  return last?.figure === figure ? other : last;
}

function laddersOf(steps: readonly (readonly KnownLevel[])[]): Ladder[] {
  const ladders: {
    unit: Unit | null;
    name: string;
    rungs: { size: number; alike: readonly KnownLevel[] }[];
  }[] = [];
  for (const alike of steps) {
    const [first] = alike;
    if (!first) continue;
    const unit = parseUnit(first.unit);
    let ladder = ladders.find((one) =>
      one.unit && unit ? conversion(one.unit, unit) !== null : one.name === first.unit,
    );
    if (!ladder) ladders.push((ladder = { unit, name: first.unit, rungs: [] }));
    const size = unit && ladder.unit && convert(first.value, unit, ladder.unit);
    ladder.rungs.push({ size: size ?? first.value, alike });
  }
  return ladders.map(({ unit, rungs }) => {
    rungs.sort((one, other) => one.size - other.size);
    return { unit, sizes: rungs.map(({ size }) => size), steps: rungs.map(({ alike }) => alike) };
  });
}

/** The rungs of a ladder, of a long one those around a size. */
function around({ sizes, steps }: Ladder, size: number | null): Ladder['steps'] {
  if (steps.length <= MOST_COMPARED) return steps;
  const place = size === null ? 0 : firstNotBelow(sizes, size);
  const from = Math.max(0, Math.min(place - MOST_COMPARED / 2, steps.length - MOST_COMPARED));
  return steps.slice(from, from + MOST_COMPARED);
}

function firstNotBelow(sizes: readonly number[], size: number): number {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sizes[middle] ?? Infinity) < size) low = middle + 1;
    else high = middle;
  }
  return low;
}
