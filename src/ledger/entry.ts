import { indicator as indicatorOf, type IndicatorId } from '../indicators/catalogue';
import { findIndicator } from '../indicators/language/indicator-names';
import { partsNamed, periodKey } from '../indicators/language/period-words';
import { monthOf, monthsOf, WHOLE_YEAR, type PartOfYear } from '../indicators/language/periods';
import { spellingKey } from '../indicators/language/spelling';
import { readTerritory } from '../indicators/language/territories';
import { convert, parseUnit } from '../indicators/language/units';
import type { Vintage } from '../indicators/language/vintages';
import type { CellValue } from '../spreadsheet/sheet-snapshot';

/** A figure as it was published once (một dòng của sổ). */
export interface LedgerEntry {
  indicator: string;
  /** As written: "9 tháng năm 2025". */
  period: string;
  /** As written: "Gia Lai (cũ)"; `''`: the department's own. */
  territory: string;
  value: number;
  unit: string;
  vintage: Vintage;
  /** Number and name of the document; `''`: not said. */
  document: string;
  /** As written, or Excel's number of the day; `''`: not said. */
  date: CellValue;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const BY_NUMBERS = /^\s*((?:19|20)\d\d)-(\d{1,2})\s*$/;

/** The part of a year that a period's words name; `null`: none, or several. */
export function periodIn(text: string): PartOfYear | null {
  const written = BY_NUMBERS.exec(text);
  if (written && Number(written[2]) >= 1 && Number(written[2]) <= 12)
    return { ...monthOf(Number(written[2])), year: Number(written[1]) };
  const years = text.match(YEAR) ?? [];
  const parts = partsNamed(periodKey(text));
  if (years.length !== 1 || parts.length > 1) return null;
  return { ...(parts[0] ?? WHOLE_YEAR), year: Number(years[0]) };
}

/** What a figure is of, whenever and however it was published; `null` where its period cannot be told. */
export function seriesKey({
  indicator,
  period,
  territory,
}: Pick<LedgerEntry, 'indicator' | 'period' | 'territory'>) {
  const part = periodIn(period);
  if (part === null) return null;
  const { from, to } = monthsOf(part);
  return JSON.stringify([indicatorName(indicator), territoryKey(territory), part.year, from, to]);
}

/** The catalogue's id of an indicator, or the spelling of its name. */
export const indicatorName = (indicator: string): string =>
  findIndicator(indicator)?.indicator.id ?? spellingKey(indicator);

/** What the ledger calls an indicator: figures at constant prices say of which year. */
export function publishedName(indicator: IndicatorId, baseYear: number): string {
  const { vi, prices } = indicatorOf(indicator);
  return prices === 'constant' ? `${vi} (giá so sánh ${baseYear})` : vi;
}

/** A territory in one spelling with its boundaries; `''`: the department's own. */
export function territoryKey(territory: string): string {
  const read = readTerritory(territory);
  return read ? [read.level, read.name, read.era ?? ''].join(' ') : spellingKey(territory);
}

/** How many units of the one a unit of the other is; `null`: they do not convert. */
export function unitScale(from: string, to: string): number | null {
  const [own, other] = [parseUnit(from), parseUnit(to)];
  if (own && other) return convert(1, own, other);
  return spellingKey(from) === spellingKey(to) ? 1 : null;
}

const DAY = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;
const MS_OF_DAY = 86_400_000;
/** Excel counts days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** A day as a number that grows: Excel's own, or one written day first; `-1` where none is said. */
export function dayOf(date: CellValue): number {
  if (typeof date === 'number') return date;
  const found = DAY.exec(String(date));
  if (!found) return -1;
  return (Date.UTC(Number(found[3]), Number(found[2]) - 1, Number(found[1])) - FIRST_DAY) / MS_OF_DAY;
}

/** A day as people write it. */
export function dayText(date: CellValue): string {
  if (typeof date !== 'number') return String(date);
  const day = new Date(FIRST_DAY + date * MS_OF_DAY);
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}
