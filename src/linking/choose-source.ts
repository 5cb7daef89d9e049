import type { RecognisedSheet } from '../recognition';
import { matchSheet, type SourceMatch, type Wanted } from './match-source';

/**
 * The sheet that fills most rows; of equals the one whose figures are its own and not links to another sheet, then the one
 * that fills most cells, then the first. `null` where no sheet fills any.
 */
export function bestMatch(sources: RecognisedSheet[], wanted: Wanted): SourceMatch | null {
  const matches = sources.map((sheet) => matchSheet(sheet, wanted)).filter(({ rows }) => rows.size > 0);
  return matches.reduce<SourceMatch | null>(
    (best, one) => (best && compare(best, one) >= 0 ? best : one),
    null,
  );
}

function compare(a: SourceMatch, b: SourceMatch): number {
  return a.rows.size - b.rows.size || a.originality - b.originality || figuresIn(a) - figuresIn(b);
}

function figuresIn({ rows }: SourceMatch): number {
  return [...rows.values()]
    .flatMap((cells) => Object.values(cells))
    .filter(({ figure }) => figure.value !== null).length;
}
