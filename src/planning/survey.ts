import { templateOf } from '../tables';
import { bestMatch } from '../linking/choose-source';
import { matchSheet, wantedOf } from '../linking/match-source';
import { readSheet, type RecognisedTable } from '../recognition';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { newestMonth, usualScale } from './survey-habits';

/** What a survey finds in the sheets themselves. */
export interface SheetsSurvey {
  sheets: { name: string; visible: boolean; isProtected: boolean; matches: number }[];
  /** Newest year found in titles and headers, as reporting year; `null` if none. */
  year: number | null;
  /** Newest month of that year in titles and headers, 1 to 12; `null` if none. */
  month: number | null;
  baseYear: number | null;
  /** Units of money that the best source mostly uses, else the workbook: at most one of đồng and one of USD. */
  scale: string[];
  /** Sheet with most matching indicator rows; `null` if none has any. */
  bestSource: string | null;
}

/** Which sheets fit the main table, each for the year it reports on, and the periods and units the workbook speaks of. */
export function surveySheets(snapshots: SheetSnapshot[]): SheetsSurvey {
  const wanted = wantedOf(templateOf('CT-NAM'), null, null);
  const read = snapshots.map(readSheet);
  const matched = read.map((sheet) => ({ sheet, matches: matchSheet(sheet, wanted).rows.size }));
  const fitting = matched.filter(({ matches }) => matches > 0).map(({ sheet }) => sheet);
  const telling = (fitting.length ? fitting : read).flatMap(({ tables }) => tables.filter(namesIndicator));
  const year = newest(telling, ({ year: own }) => own?.value);
  const visible = fitting.filter(({ snapshot }) => snapshot.visible);
  const best = (year === null ? null : bestMatch(visible, { ...wanted, year })) ?? bestMatch(visible, wanted);
  const source = fitting.find(({ snapshot }) => snapshot.name === best?.sheet);
  return {
    sheets: matched.map(({ sheet: { snapshot }, matches }) => {
      const { name, visible: isVisible, isProtected } = snapshot;
      return { name, visible: isVisible, isProtected, matches };
    }),
    year,
    month: newestMonth(fitting.length ? fitting : read, year),
    baseYear: newest(telling, ({ baseYear }) => baseYear?.value),
    scale: usualScale(source?.tables ?? [], read.flatMap(({ tables }) => tables).filter(namesIndicator)),
    bestSource: best?.sheet ?? null,
  };
}

/** A calendar or a list of phone numbers has years too, but speaks of no indicator. */
function namesIndicator({ indicator, rows, columns }: RecognisedTable): boolean {
  return indicator !== null || [...rows, ...columns].some((part) => part.indicator !== null);
}

function newest(
  tables: RecognisedTable[],
  yearOf: (table: RecognisedTable) => number | undefined,
): number | null {
  const years = tables.map(yearOf).filter((year) => year !== undefined);
  return years.length ? Math.max(...years) : null;
}
