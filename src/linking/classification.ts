import { classificationIn } from '../indicators/language/classifications';
import { lastMonthOf, type PartOfYear } from '../indicators/language/periods';
import type { Candidate, NearMiss } from './candidates';
import { cellKeyOf } from './given-links';

const MONTHS = 12;

/** What a figure's own words name: its column's and its row's before those of the table's title. */
function classificationOf({ words, source: { table } }: Candidate): string | null {
  const named = [words.header, words.rowName, table.title].map(classificationIn);
  return named.find((one) => one !== null) ?? null;
}

const endOf = ({ year, ...part }: PartOfYear): number => year * MONTHS + lastMonthOf(part);

/** The classification of the newest figure among these that names one. */
function newestNamed(candidates: readonly Candidate[]): string | null {
  const named = candidates.flatMap((one) => {
    const classification = classificationOf(one);
    return classification === null ? [] : [{ classification, end: endOf(one.want.period) }];
  });
  return named.sort((a, b) => b.end - a.end)[0]?.classification ?? null;
}

/**
 * Leaves out figures of another classification of industries or goods than the newest figure of their row is of: no growth is computed
 * across such a break (đứt chuỗi do đổi danh mục). A figure that names none may be of any.
 * @param near - is told why a cell has no figure then
 */
export function withoutOtherClassifications(
  found: ReadonlyMap<string, Candidate[]>,
  near: Map<string, NearMiss>,
): Map<string, Candidate[]> {
  return new Map(
    [...found].map(([id, candidates]) => {
      const own = newestNamed(candidates);
      const kept = candidates.filter((one) => {
        const classification = own === null ? null : classificationOf(one);
        if (classification === null || classification === own) return true;
        near.set(cellKeyOf(id, one.want.key), { kind: 'otherClassification', sheet: one.source.table.sheet });
        return false;
      });
      return [id, kept];
    }),
  );
}
