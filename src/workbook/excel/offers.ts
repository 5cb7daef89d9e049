import { sheetFindings, type SourceFinding } from '../../findings';
import { inOrder, OFFERED_TABLES, offersOf, type TableOffer } from '../../planning/offers';
import { baseYearIn } from '../../planning/survey';
import { readSheet, type RecognisedSheet } from '../../recognition';
import { CHOICES } from '../../tables/choices';
import { loadTemplate } from '../../tables';
import { breather } from './breather';
import { asProblem } from './errors';
import { allSheets } from './known-sheets';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';

/** How the search for offers goes on, and how it is stopped. */
export interface OfferSearch {
  signal?: AbortSignal;
  /** After each table: what was found so far, best first. */
  onFound?: (offers: TableOffer[]) => void;
}

/** What the visible sheets of the workbook can fill, best first; in slices, so that the pane answers meanwhile. */
export async function offersOfWorkbook({ signal, onFound }: OfferSearch = {}): Promise<TableOffer[]> {
  try {
    return await search(await Excel.run(allSheets), { signal, onFound });
  } catch (error) {
    throw asProblem(error);
  }
}

/** What does not add up on the visible sheets. */
export async function findingsOfWorkbook(): Promise<SourceFinding[]> {
  try {
    const snapshots = await Excel.run(allSheets);
    return sheetFindings(snapshots.filter(({ visible }) => visible).map(readSheet));
  } catch (error) {
    throw asProblem(error);
  }
}

async function search(
  snapshots: readonly SheetSnapshot[],
  { signal, onFound }: OfferSearch,
): Promise<TableOffer[]> {
  const breathe = breather();
  const sheets: RecognisedSheet[] = [];
  for (const snapshot of snapshots) {
    if (signal?.aborted) return [];
    if (snapshot.visible) sheets.push(readSheet(snapshot));
    await breathe();
  }
  const baseYear = baseYearIn(sheets) ?? CHOICES.baseYear.default;
  let offers: TableOffer[] = [];
  for (const table of OFFERED_TABLES) {
    await loadTemplate(table);
    if (signal?.aborted) break;
    offers = inOrder([...offers, ...offersOf({ table }, sheets, baseYear)]);
    onFound?.(offers);
    await breathe();
  }
  return offers;
}
