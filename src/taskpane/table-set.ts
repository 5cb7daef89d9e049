import type { InsertReport, TableOffer } from '../contract';
import type { Choices } from './choices';

/** Tables that a workbook fills less than this are left to be inserted one by one. */
const FILLED = 0.5;

/** Tables of one month that are inserted together. */
export interface TableSet {
  year: number;
  month: number;
  offers: TableOffer[];
}

/** What came of it, for one list to look at and to undo. */
export interface SetReport {
  wanted: number;
  reports: InsertReport[];
}

/** The tables of the newest month that the workbook fills well; `null` where there are not two. */
export function monthlySet(offers: readonly TableOffer[]): TableSet | null {
  const monthly = offers.flatMap((offer) => {
    const { linked, wanted } = offer.coverage;
    return offer.month !== null && linked >= wanted * FILLED ? [{ ...offer, month: offer.month }] : [];
  });
  const newest = Math.max(...monthly.map(({ year, month }) => year * 12 + month));
  const set = monthly.filter(({ year, month }) => year * 12 + month === newest);
  return set.length > 1 ? { year: set[0].year, month: set[0].month, offers: set } : null;
}

/** A period as the form has it. */
export const periodChoices = ({ year, month }: Pick<TableOffer, 'year' | 'month'>): Partial<Choices> => ({
  year: String(year),
  ...(month !== null && { month: String(month) }),
});

/** What an offer says of the form. */
export const chosenBy = ({ table, indicator, baseYear, ...period }: TableOffer): Partial<Choices> => ({
  table,
  ...periodChoices(period),
  baseYear: String(baseYear),
  ...(indicator && { indicator }),
});
