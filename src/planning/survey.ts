import { templateOf } from '../tables';
import { fillTable } from '../linking/link-table';
import { wantedOf, type Wanted } from '../linking/wanted';
import {
  englishFigures,
  readSheet,
  yearInTitles,
  type EnglishFigures,
  type RecognisedSheet,
  type RecognisedTable,
} from '../recognition';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { newestMonth, usualScale } from './survey-habits';

/** A sheet, and what was recognised on it. */
export interface SurveyedSheet {
  name: string;
  visible: boolean;
  isProtected: boolean;
  /** Rows of the main table that it fills by itself. */
  matches: number;
  /** Cells that say a number. */
  figures: number;
  /** Texts that say numbers the English way, and are read as none; `null` where there are none. */
  english: EnglishFigures | null;
  /** Tables: figures with labels, below a header. */
  tables: number;
  /** Rows and columns of these tables that name an indicator. */
  indicators: number;
  /** The newest year that its tables of indicators report on; `null`: none says one. */
  year: number | null;
}

/** What a survey finds in the sheets themselves. */
export interface SheetsSurvey {
  sheets: SurveyedSheet[];
  /** Newest year found in titles and headers of tables, or else in any sheet's title, as reporting year; `null` if none. */
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
  const matched = read.map((sheet) => ({ sheet, ...filledBy(sheet, wanted) }));
  const fitting = matched.filter(({ matches }) => matches > 0).map(({ sheet }) => sheet);
  const telling = (fitting.length ? fitting : read).flatMap(({ tables }) => tables.filter(namesIndicator));
  const year =
    newest(telling, ({ year: own }) => own?.value) ??
    newest(read, ({ grid }) => yearInTitles(grid) ?? undefined);
  const best = bestSheet(matched, year);
  const source = fitting.find(({ snapshot }) => snapshot.name === best);
  return {
    sheets: matched.map(({ sheet, matches }) => surveyed(sheet, matches)),
    year,
    month: newestMonth(fitting.length ? fitting : read, year),
    baseYear: newest(telling, ({ baseYear }) => baseYear?.value),
    scale: usualScale(source?.tables ?? [], read.flatMap(({ tables }) => tables).filter(namesIndicator)),
    bestSource: best,
  };
}

function surveyed({ snapshot, grid, tables }: RecognisedSheet, matches: number): SurveyedSheet {
  const { name, visible, isProtected } = snapshot;
  const telling = tables.filter(namesIndicator);
  return {
    name,
    visible,
    isProtected,
    matches,
    figures: grid.figures(),
    english: englishFigures(grid),
    tables: tables.length,
    indicators: telling.reduce((sum, table) => sum + Math.max(1, indicatorsOf(table).length), 0),
    year: newest(telling, ({ year }) => year?.value),
  };
}

/** The newest base year of constant prices that tables of indicators name; `null`: none does. */
export const baseYearIn = (sheets: readonly RecognisedSheet[]): number | null =>
  newest(
    sheets.flatMap(({ tables }) => tables.filter(namesIndicator)),
    ({ baseYear }) => baseYear?.value,
  );

/** A sheet, and how many rows and cells of the main table it fills by itself, in the year that it reports on. */
interface Filled {
  sheet: RecognisedSheet;
  matches: number;
  cells: number;
}

function filledBy(sheet: RecognisedSheet, wanted: Wanted): Omit<Filled, 'sheet'> {
  const rows = [...fillTable([sheet], wanted).rows.values()];
  const figures = rows.flatMap((cells) => Object.values(cells)).filter(({ figure }) => figure.value !== null);
  return { matches: rows.length, cells: figures.length };
}

/** The visible sheet of that year, or else of any, that fills most rows, of equals most cells; `null` where none fills any. */
function bestSheet(filled: readonly Filled[], year: number | null): string | null {
  const isOfYear = ({ sheet }: Filled) =>
    sheet.tables.some((table) => year !== null && table.year?.value === year);
  const [best] = filled
    .filter(({ matches, sheet }) => matches > 0 && sheet.snapshot.visible)
    .sort((a, b) => Number(isOfYear(b)) - Number(isOfYear(a)) || b.matches - a.matches || b.cells - a.cells);
  return best?.sheet.snapshot.name ?? null;
}

/** A calendar or a list of phone numbers has years too, but speaks of no indicator. */
function namesIndicator(table: RecognisedTable): boolean {
  return table.indicator !== null || indicatorsOf(table).length > 0;
}

const indicatorsOf = ({ rows, columns }: RecognisedTable) =>
  [...rows, ...columns].filter(({ indicator }) => indicator !== null);

function newest<One>(all: readonly One[], yearOf: (one: One) => number | undefined): number | null {
  const years = all.map(yearOf).filter((year) => year !== undefined);
  return years.length ? Math.max(...years) : null;
}
