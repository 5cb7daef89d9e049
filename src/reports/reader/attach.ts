import { growthOf, hasGrowth, setGrowth, setLevel, sibling, type Draft } from './drafts';
import type { Measure } from './measures';
import type { Meaning } from './meanings';
import type { Aspect } from './vocabulary/names';

const MONEY = /đồng|USD|EUR|nhân dân tệ/;

/** The last figure of the sentence that the growth of an aspect belongs to: "tăng 5% về lượng". */
function ofAspect(drafts: readonly Draft[], from: number, aspect: Aspect): Draft | undefined {
  return drafts
    .slice(from)
    .reverse()
    .find(({ figure, unitKind }) => {
      const isMoney = unitKind === 'scale' || MONEY.test(figure.unit ?? '');
      if (aspect === 'money') return isMoney;
      return figure.unit !== null && !isMoney && (aspect === 'amount' || unitKind === 'counted');
    });
}

/** Another entry of the same level, right behind the first. */
function insertBehind(drafts: Draft[], draft: Draft, other: Draft): void {
  drafts.splice(drafts.lastIndexOf(draft) + 1, 0, other);
}

/** Adds what a measure says to its figure, or opens a second entry where the figure has that already. */
export function attach(
  drafts: Draft[],
  sentenceFrom: number,
  current: Draft,
  measure: Measure,
  meaning: Meaning,
  end: number,
): void {
  const aspect = measure.aspect && ofAspect(drafts, sentenceFrom, measure.aspect);
  const draft = aspect ?? current;
  draft.figure.end = Math.max(draft.figure.end, end);
  draft.isDoubtful ||= measure.quantity.doubtful;
  switch (meaning.kind) {
    case 'level':
      setLevel(draft, measure);
      break;
    case 'growth':
    case 'times':
      addGrowth(drafts, draft, meaning);
      break;
    case 'plan':
      addPlan(drafts, draft, meaning.percent, meaning.isDoubtful);
      break;
    case 'share':
      draft.figure.share ??= meaning.percent;
      break;
    default:
      break;
  }
}

/** The growth against the same period stays with the figure; the one against the period before gets its own entry. */
function addGrowth(
  drafts: Draft[],
  draft: Draft,
  growth: Extract<Meaning, { kind: 'growth' | 'times' }>,
): void {
  if (!hasGrowth(draft)) {
    setGrowth(draft, growth);
    return;
  }
  const before = growthOf(draft)?.base ?? null;
  if (before === growth.base || (before !== 'previousPeriod' && growth.base !== 'previousPeriod')) return;
  const other = sibling(draft);
  if (before === 'previousPeriod') {
    const { growthPercent, growthLow, growthHigh, growthTimes } = draft.figure;
    Object.assign(other.figure, { growthPercent, growthLow, growthHigh, growthTimes, growthBase: before });
    setGrowth(draft, growth);
  } else setGrowth(other, growth);
  insertBehind(drafts, draft, other);
}

/** Of two plans each gets its own entry, and both are for a person to look at. */
function addPlan(drafts: Draft[], draft: Draft, percent: number, isDoubtful: boolean): void {
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
  insertBehind(drafts, draft, other);
}
