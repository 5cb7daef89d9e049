import { VINTAGE_NAMES, vintageRank, type Vintage } from '../indicators/language/vintages';
import { lastMonthOf } from '../indicators/language/periods';
import { dayOf, indicatorName, periodIn, seriesKey, territoryKey, unitScale } from './entry';
import type { PlacedEntry } from './read-ledger';

/** The newer of two: the further vintage, then the later day, then the lower line. */
export function newer(one: PlacedEntry, other: PlacedEntry): number {
  const [a, b] = [one.entry, other.entry];
  return (
    vintageRank(b.vintage) - vintageRank(a.vintage) || dayOf(b.date) - dayOf(a.date) || other.row - one.row
  );
}

/** The entries of each figure, the newest first, by what they are of. */
function bySeries(entries: readonly PlacedEntry[]): Map<string, PlacedEntry[]> {
  const series = new Map<string, PlacedEntry[]>();
  for (const one of entries) {
    const key = seriesKey(one.entry);
    if (key !== null) series.set(key, [...(series.get(key) ?? []), one]);
  }
  for (const own of series.values()) own.sort(newer);
  return series;
}

/** How the figures of an indicator were revised: rows are periods, columns vintages (tam giác điều chỉnh). */
export interface RevisionTriangle {
  indicator: string;
  territory: string;
  unit: string;
  /** Only vintages that some period has. */
  vintages: Vintage[];
  rows: {
    period: string;
    values: (number | null)[];
    /** Last against first, per cent. */ revision: number | null;
  }[];
}

/** The triangles of a ledger, one for each indicator and territory, periods in order. */
export function revisionTriangles(entries: readonly PlacedEntry[]): RevisionTriangle[] {
  const groups = new Map<string, PlacedEntry[]>();
  for (const one of entries) {
    if (periodIn(one.entry.period) === null) continue;
    const key = `${indicatorName(one.entry.indicator)} @ ${territoryKey(one.entry.territory)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(triangleOf);
}

function triangleOf(entries: readonly PlacedEntry[]): RevisionTriangle {
  const [{ entry: first }] = entries;
  const { indicator, territory, unit } = first;
  const vintages = VINTAGE_NAMES.filter((name) => entries.some(({ entry }) => entry.vintage === name));
  const rows = [...bySeries(entries).values()]
    .sort((a, b) => monthsSince(a[0]) - monthsSince(b[0]))
    .map((own) => {
      const values = vintages.map((name) => {
        const found = own.find(({ entry }) => entry.vintage === name)?.entry;
        const scale = found ? unitScale(found.unit, unit) : null;
        return found && scale !== null ? found.value * scale : null;
      });
      const known = values.filter((value) => value !== null);
      const [from, to] = [known[0], known[known.length - 1]];
      const revision = known.length > 1 && from ? (to / from - 1) * 100 : null;
      return { period: own[0].entry.period, values, revision };
    });
  return { indicator, territory, unit, vintages, rows };
}

function monthsSince({ entry }: PlacedEntry): number {
  const part = periodIn(entry.period)!;
  return part.year * 12 + lastMonthOf(part);
}
