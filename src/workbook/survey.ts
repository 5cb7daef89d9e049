import { TABLES } from '../indicators/tables';
import { matchSheet } from './plan/match-source';
import { bestMatch } from './plan';
import { recogniseSheet } from './recognition';
import type { RecognisedTable } from './recognition';
import type { WorkbookSurvey } from './requests';
import type { SheetSnapshot } from './sheet-snapshot';

/** What a survey finds in the sheets themselves. */
export type SheetsSurvey = Pick<WorkbookSurvey, 'sheets' | 'year' | 'baseYear' | 'bestSource'>;

/** Which sheets fit the main table, and the years the workbook reports on. */
export function surveySheets(snapshots: SheetSnapshot[]): SheetsSurvey {
  const table = TABLES['CT-NAM'];
  const own = { table, year: null, baseYear: null };
  const sheets = snapshots.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visible,
    isProtected: sheet.isProtected,
    matches: matchSheet(sheet, own).rows.size,
  }));
  const matching = new Set(sheets.filter(({ matches }) => matches > 0).map(({ name }) => name));
  const tables = snapshots.map((sheet) => ({ sheet, tables: recogniseSheet(sheet) }));
  const known = tables.filter(({ sheet }) => matching.has(sheet.name)).flatMap((one) => one.tables);
  const all = tables.flatMap((one) => one.tables);
  const year = newestYear(known) ?? newestYear(all);
  const visible = snapshots.filter((sheet) => sheet.visible);
  const best = (year === null ? null : bestMatch(visible, { ...own, year })) ?? bestMatch(visible, own);
  return {
    sheets,
    year,
    baseYear: newest((known.length ? known : all).map(({ baseYear }) => baseYear?.value ?? null)),
    bestSource: best?.sheet ?? null,
  };
}

const newestYear = (tables: RecognisedTable[]) => newest(tables.map(({ year }) => year?.value ?? null));

function newest(years: (number | null)[]): number | null {
  return years.reduce((best, year) => (year !== null && (best === null || year > best) ? year : best), null);
}
