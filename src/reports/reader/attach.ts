import { spellingKey } from '../../indicators/language/spelling';
import type { GrowthBase } from '../report-figure';
import {
  hasGrowth,
  hasLevel,
  isMoney,
  setGrowth,
  setGrowthBound,
  setLevel,
  sibling,
  type Draft,
} from './drafts';
import type { Measure } from './measures';
import type { Against, Meaning } from './meanings';
import { written } from './name-pieces';
import type { Token } from './tokens';
import { readUnit } from './unit-phrases';
import type { Aspect } from './vocabulary/names';

/** The last figure of the sentence that the growth of an aspect belongs to: "tăng 5% về lượng". */
function ofAspect(drafts: readonly Draft[], aspect: Aspect): Draft | undefined {
  return [...drafts].reverse().find(({ figure, unitKind }) => {
    const isOfMoney = isMoney(unitKind, figure.unit);
    if (aspect === 'money') return isOfMoney;
    return figure.unit !== null && !isOfMoney && (aspect === 'amount' || unitKind === 'counted');
  });
}

/** The figure whose level is in the unit that a growth is told of: "tăng 5% về tấn.km". */
function ofUnit(drafts: readonly Draft[], about: readonly Token[]): Draft | undefined {
  const unit = about.length === 0 ? null : readUnit(about, 0);
  if (unit === null || unit.end !== about.length) return undefined;
  return drafts.find((draft) => draft.figure.unit?.split(' ').pop() === unit.written && !hasGrowth(draft));
}

/** The figure that is named, or counted, by what a growth is told of: "tăng 5% về số lao động". */
function ofWords(drafts: readonly Draft[], about: readonly Token[]): Draft | undefined {
  const words = about.filter(({ key }) => !MEASURING.has(key));
  if (words.length === 0) return undefined;
  const isSaidOf = ({ figure, name }: Draft): boolean => {
    const unit = spellingKey(figure.unit ?? '').split(' ');
    const names = name.tokens.map(({ key }) => key);
    return [unit, names].some((keys) =>
      keys.some((_, at) => words.every(({ key }, place) => keys[at + place] === key)),
    );
  };
  const found = drafts.filter(isSaidOf);
  return found.find((draft) => !hasGrowth(draft)) ?? found[0];
}

/** Words that say of anything how much of it there is. */
const MEASURING = new Set(
  ['số', 'lượng', 'tổng', 'mức', 'giá', 'trị', 'kim', 'ngạch', 'sản', 'khối'].map(spellingKey),
);

/** "tăng 4% về tấn và tăng 6% về tấn.km", "tăng 2% và giảm 1%": the second growth is of another measure of the same thing. */
function isOfAnotherMeasure(draft: Draft, { isJoined, about, aspect, behind }: Measure): boolean {
  if (!isJoined || aspect !== null || !hasGrowth(draft) || hasLevel(draft)) return false;
  return about.length > 0 || behind === null;
}

/** Where a growth is kept: one against an end of the year in the place of the one against the same period, until that is told. */
const placeOf = ({ base, isYearEnd }: Against): GrowthBase | null => (isYearEnd ? 'samePeriod' : base);

type Growth = Extract<Meaning, { kind: 'growth' | 'times' }>;

/** Adds what measures say to the figures of one sentence. */
export class Sentence {
  /** @param pair - bases of the paragraph's first pair of growths: the pairs behind it follow its order without repeating it */
  constructor(
    private readonly drafts: Draft[],
    readonly from: number,
    public pair: readonly [GrowthBase, GrowthBase] | null = null,
  ) {}

  /**
   * Adds what a measure says to its figure, or opens a second entry where the figure has that already.
   * @returns the figure it was added to
   */
  add(current: Draft, measure: Measure, meaning: Meaning, end: number): Draft {
    const said = this.drafts.slice(this.from);
    const { about, aspect } = measure;
    const draft = ofWords(said, about) ?? (aspect ? ofAspect(said, aspect) : ofUnit(said, about)) ?? current;
    if (meaning.kind === 'growth' && this.pair === null && isOfAnotherMeasure(draft, measure)) {
      const other = sibling(draft);
      if (measure.about.length > 0) other.figure.indicator += ` về ${written(measure.about)}`;
      setGrowth(other, meaning);
      this.insertBehind(draft, other);
      return draft;
    }
    draft.figure.end = Math.max(draft.figure.end, end);
    draft.isDoubtful ||= measure.quantity.doubtful;
    switch (meaning.kind) {
      case 'level':
        setLevel(draft, measure);
        break;
      case 'growth':
      case 'times':
        this.addGrowth(draft, meaning, measure.isJoined);
        setGrowthBound(draft, measure);
        break;
      case 'plan':
        this.addPlan(draft, meaning.percent, meaning.isDoubtful);
        break;
      case 'share':
        draft.figure.share ??= meaning.percent;
        break;
      default:
        break;
    }
    return draft;
  }

  /** The growth against the same period stays with the figure; the one against the period before gets its own entry. */
  addGrowth(draft: Draft, growth: Growth, isJoined = false): void {
    const before = draft.growthAgainst;
    if (!hasGrowth(draft) || before === null) {
      setGrowth(draft, growth);
      return;
    }
    const [first, second] = this.bases(placeOf(before), placeOf(growth.against));
    if (isJoined && first === null && !before.isYearEnd && second === 'samePeriod') {
      this.addBeside(draft, growth);
      return;
    }
    if (first === second || (first !== 'previousPeriod' && second !== 'previousPeriod')) {
      if (before.isYearEnd && !growth.against.isYearEnd && second !== null) setGrowth(draft, growth);
      return;
    }
    const { isYearEnd } = growth.against;
    const named = { ...growth, against: { base: isYearEnd ? null : second, isYearEnd } };
    const other = sibling(draft);
    if (first === 'previousPeriod') {
      const { growthPercent, growthLow, growthHigh, growthTimes } = draft.figure;
      Object.assign(other.figure, { growthPercent, growthLow, growthHigh, growthTimes, growthBase: first });
      setGrowth(draft, named);
    } else setGrowth(other, named);
    if (first !== null && second !== null) this.pair ??= [first, second];
    this.insertBehind(draft, other);
  }

  /** "tăng 6% và tăng 8% so với cùng kỳ": what the first is held against is not said; it gets an entry without a base. */
  private addBeside(draft: Draft, growth: Growth): void {
    const other = sibling(draft);
    const { growthPercent, growthLow, growthHigh, growthTimes } = draft.figure;
    Object.assign(other.figure, { growthPercent, growthLow, growthHigh, growthTimes, ambiguous: true });
    setGrowth(draft, growth);
    this.insertBehind(draft, other);
  }

  /** Two bases, completed from the sentence's first pair: "ngành A tăng 2% và tăng 9%". */
  private bases(first: GrowthBase | null, second: GrowthBase | null): [GrowthBase | null, GrowthBase | null] {
    if (this.pair === null || (first !== null && second !== null)) return [first, second];
    const [one, two] = this.pair;
    const fits = (first === null || first === one) && (second === null || second === two);
    return fits ? [one, two] : [first, second];
  }

  /** Of two plans each gets its own entry, and both are for a person to look at. */
  private addPlan(draft: Draft, percent: number, isDoubtful: boolean): void {
    if (draft.isAssumed) draft.figure.role = 'result';
    if (draft.figure.planPercent === null) {
      draft.figure.planPercent = percent;
      if (isDoubtful) draft.figure.ambiguous = true;
      return;
    }
    if (isDoubtful || draft.figure.planPercent === percent) return;
    const other = sibling(draft);
    other.figure.planPercent = percent;
    other.figure.ambiguous = true;
    draft.figure.ambiguous = true;
    this.insertBehind(draft, other);
  }

  /** Another entry of the same level, right behind the first. */
  private insertBehind(draft: Draft, other: Draft): void {
    this.drafts.splice(this.drafts.lastIndexOf(draft) + 1, 0, other);
  }
}
