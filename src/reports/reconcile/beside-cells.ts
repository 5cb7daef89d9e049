import { practicallyEqual } from '../../indicators/arithmetic/rounding';
import { parseUnit } from '../../indicators/language/units';
import type { LevelBesideCell } from './finding';
import type { KnownLevel } from './known-level';
import {
  knownOf,
  levelsLike,
  roundedLevel,
  valueIn,
  type KnownLevels,
  type ReconcileSource,
} from './known-levels';

/** How a stated level stands to the one that a cell holds, within the rounding of what is printed. */
function heldAgainst(stated: KnownLevel, cell: KnownLevel): LevelBesideCell {
  const { source, figure, unit } = stated;
  const { value, low, high } = roundedLevel(stated, unit);
  const inCell = valueIn(cell, unit);
  const rounded = figure === null ? { low, high } : roundedLevel({ ...stated, role: 'result' }, unit);
  const isWithin = inCell >= rounded.low && inCell <= rounded.high;
  const verdict = practicallyEqual(value, inCell) ? 'equal' : isWithin ? 'withinRounding' : 'different';
  return { source, figure, cell, inCell, verdict };
}

const ORDER = ['equal', 'withinRounding', 'different', 'unknown'] as const;
const rank = ({ verdict }: LevelBesideCell): number => ORDER.indexOf(verdict);

/**
 * Each level that the texts state beside the cell of a table that states the same (số liệu trong văn bản bên cạnh ô của sổ): of several
 * cells the one that agrees. A level that no cell states is given without one.
 */
export function levelsBesideCells(
  sources: readonly ReconcileSource[],
  known: KnownLevels,
): LevelBesideCell[] {
  return sources.flatMap(({ name, figures }) =>
    figures
      .flatMap((figure) => knownOf(figure, name))
      .filter(({ unit }) => parseUnit(unit) !== null)
      .map((stated) => {
        const none: LevelBesideCell = { ...stated, cell: null, inCell: null, verdict: 'unknown' };
        const { source, figure, cell, inCell, verdict } = levelsLike(stated, known)
          .filter((level) => level.figure === null)
          .map((level) => heldAgainst(stated, level))
          .reduce((best, next) => (rank(next) < rank(best) ? next : best), none);
        return { source, figure, cell, inCell, verdict };
      }),
  );
}
