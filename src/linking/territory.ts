import { lastMonthOf, type PartOfYear } from '../indicators/language/periods';
import { endsBefore, mergerOf, type Merger } from '../indicators/language/mergers';
import { spellingKey } from '../indicators/language/spelling';
import { mayBeSame, type Territory } from '../indicators/language/territories';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';
import type { Wanted } from './wanted';

/** The territory that most tables of a workbook name; `null`: none names one. */
export function territoryOfWorkbook(sheets: readonly RecognisedSheet[]): Territory | null {
  const counts = new Map<string, { territory: Territory; count: number }>();
  for (const { territory } of sheets.flatMap(({ tables }) => tables)) {
    if (territory === null || territory.level === 'nation') continue;
    const key = `${territory.level} ${territory.name}`;
    const known = counts.get(key);
    counts.set(key, { territory, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most ? { level: most.territory.level, name: most.territory.name } : null;
}

/** The territory that a table is made for, and how it came about. */
export interface OwnTerritory {
  /** What most tables of the workbook are of. */
  named: Territory | null;
  /** What was chosen, or else what the workbook's province was put together from; `null`: it was not, or no one knows. */
  merger: Merger | null;
  /** The user chose it: bases must say that they are of the new boundaries, or of one of the former territories. */
  isChosen: boolean;
}

/** What a table asked for with these choices is of, in a workbook. */
export function ownTerritory(
  sheets: readonly RecognisedSheet[],
  { merger }: Pick<Wanted, 'merger'>,
): OwnTerritory {
  const named = territoryOfWorkbook(sheets);
  const ofWorkbook = named?.level === 'province' ? mergerOf(named.name) : null;
  return { named, merger: merger ?? ofWorkbook, isChosen: merger !== undefined };
}

/** Where a figure stands: what names its territory, and when it was reported. */
interface FigurePlace {
  table: Pick<RecognisedTable, 'territory' | 'year' | 'month' | 'title'>;
  row: Pick<RecognisedRow, 'territory' | 'label'>;
  column: Pick<RecognisedColumn, 'territory' | 'header'>;
}

/** What is wanted: the former territory by its name, or the table's own, in a period, for a table that reports on another. */
interface WantedTerritory {
  formerly: string | null;
  period: PartOfYear;
  /** The table adds it up from the former territories otherwise: only what says that it is of the new boundaries is meant. */
  isMerged: boolean;
  /** The year and the month that the table reports on. */
  reported: { year: number; month: number };
}

export type TerritoryFit = 'same' | 'otherTerritory' | 'unsaidTerritory';

/**
 * Whether a figure is of the territory that is wanted. One that names none is of the workbook's own; a national figure is never a
 * province's. A base of the time before a merger is only comparable on the new boundaries, whatever name both go by.
 */
export function territoryFit(own: OwnTerritory, place: FigurePlace, want: WantedTerritory): TerritoryFit {
  const written = writtenAt(place);
  if (written?.level === 'nation') return 'otherTerritory';
  const { merger } = own;
  if (want.formerly !== null)
    return merger ? formerFit(own, merger, place, written, want.formerly) : 'otherTerritory';
  const isOwn =
    written === null ||
    (own.isChosen
      ? isOfMerger(merger!, place, written)
      : own.named === null || mayBeSame(written, own.named));
  if (!isOwn) return 'otherTerritory';
  const { year, month } = want.reported;
  const isAfter = merger !== null && !endsBefore(merger, year, month);
  const era = written?.era ?? null;
  const isBase = isAfter && endsBefore(merger, want.period.year, lastMonthOf(want.period));
  if (merger === null || (!want.isMerged && !isBase)) {
    const isOther = era === (isAfter ? 'former' : 'new') && merger !== null;
    return isOther ? 'otherTerritory' : 'same';
  }
  if (era === 'new') return 'same';
  // a base from the time before, and nothing says that it was worked out again
  if (era === 'former' || isReportedBefore(merger, place.table)) return 'otherTerritory';
  return own.isChosen ? 'unsaidTerritory' : 'same';
}

/** The territory of a figure in words: the row's before the column's before the table's; what says only the boundaries adds to the next. */
export function writtenAt({ row, column, table }: FigurePlace): Territory | null {
  const said = [row.territory, column.territory, table.territory].filter((one) => one !== null);
  const named = said.findIndex(({ name, level }) => name !== '' || level === 'nation');
  const own = said[named < 0 ? 0 : named] as Territory | undefined;
  if (!own) return null;
  const era = said.slice(0, named < 0 ? undefined : named + 1).find((one) => one.era)?.era;
  return { level: own.level, name: own.name, ...(era && { era }) };
}

/** Whether a table reports on a time before a merger. */
export const isReportedBefore = (merger: Merger, { year, month }: FigurePlace['table']): boolean =>
  year !== null && endsBefore(merger, year.value, month ?? 12);

/** A figure of a former territory: it is named, and the time or the words say that its former boundaries are meant. */
function formerFit(
  { named }: OwnTerritory,
  merger: Merger,
  place: FigurePlace,
  written: Territory | null,
  formerly: string,
): TerritoryFit {
  const era = written?.era ?? null;
  if (era === 'new') return 'otherTerritory';
  const name = nameIn(merger, place, written) ?? (written?.name ? null : (named?.name ?? null));
  if (name === null) return written?.name ? 'otherTerritory' : 'unsaidTerritory';
  if (name !== spellingKey(formerly)) return 'otherTerritory';
  const isOnlyFormer = name !== spellingKey(merger.name);
  return isOnlyFormer || era === 'former' || isReportedBefore(merger, place.table)
    ? 'same'
    : 'unsaidTerritory';
}

/** The one of a merger's names, as a key, that a figure's words name: as a territory, or in words of the user's own list. */
function nameIn({ name, parts }: Merger, { row, column, table }: FigurePlace, written: Territory | null) {
  const keys = [...new Set([name, ...parts].map(spellingKey))].sort((a, b) => b.length - a.length);
  const ofWritten = keys.find((key) => written !== null && written.name !== '' && isNamed(key, written.name));
  if (ofWritten !== undefined) return ofWritten;
  if (mergerOf(name)) return null;
  for (const text of [row.label, column.header, table.title]) {
    const found = keys.find((key) => ` ${spellingKey(text)} `.includes(` ${key} `));
    if (found !== undefined) return found;
  }
  return null;
}

/** "Xã An Phú" in a list is the territory "An Phú". */
const isNamed = (key: string, name: string): boolean => key === name || key.endsWith(` ${name}`);

/** The figure is of the new territory, or words of boundaries say no name. */
function isOfMerger(merger: Merger, place: FigurePlace, written: Territory): boolean {
  if (written.name === '') return true;
  return nameIn(merger, place, written) === spellingKey(merger.name);
}
