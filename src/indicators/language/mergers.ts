import { OTHER_NAMES, PROVINCES, PROVINCES_SINCE } from './provinces';
import { cleanLine } from './clean-text';
import { remembered } from './remembered';
import { spellingKey } from './spelling';
import { withoutMarks } from './unmarked';

/** A day of the calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A territory that was put together from others: a province, a commune, a unit of the department. */
export interface Merger {
  /** As it is printed. */
  name: string;
  /** What it was made of, as printed; one of them may have the same name. */
  parts: readonly string[];
  /** The first day of the new one. */
  since: Day;
}

/** Every name of the provinces before and after, as a key with and without marks, and what it is called in print. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...new Set(PROVINCES.flatMap(({ name, of }) => [name, ...of]))].flatMap((name) =>
    [name, ...(OTHER_NAMES[name] ?? [])].flatMap((written) => {
      const key = spellingKey(written);
      return [[key, name] as const, [withoutMarks(key), name] as const];
    }),
  ),
);

/** The province that a key means, before or after the mergers, as it is printed; `null`: none. */
export const provinceOfKey = (key: string): string | null => NAMES.get(key) ?? null;

/** Words before the name of a province or city, as keys with and without marks. */
export const KINDS_OF_PROVINCES: readonly string[] = ['tỉnh', 'thành phố', 'TP', 'T.P'].flatMap((words) => {
  const key = spellingKey(words);
  return [key, withoutMarks(key)];
});

/** The province that a name means, whatever its spelling, as it is printed; `null`: none before or after the mergers. */
export const provinceCalled = remembered((text: string): string | null => {
  const key = spellingKey(text);
  const kind = KINDS_OF_PROVINCES.find((words) => key.startsWith(`${words} `));
  return provinceOfKey(key) ?? (kind === undefined ? null : provinceOfKey(key.slice(kind.length + 1)));
});

/** The mergers of provinces; those that were left as they were are none. */
export const PROVINCE_MERGERS: readonly Merger[] = PROVINCES.filter(({ of }) => of.length > 1).map(
  ({ name, of }) => ({ name, parts: of, since: PROVINCES_SINCE }),
);

/** The merger that made a province of today; `null`: the name is no such province, or it was not changed. */
export function mergerOf(province: string): Merger | null {
  const name = provinceCalled(province);
  return PROVINCE_MERGERS.find((merger) => merger.name === name) ?? null;
}

const SINCE = /\s+(?:từ|từ ngày|since)\s+(\d{1,2})\/(\d{1,2})\/(\d{4})$/iu;
const MOST_PARTS = 12;

/**
 * Reads what territory a table is of: the name of a province of today, or one of the user's own with its parts, "Xã An Phú = Xã An
 * Bình + Xã Phú Lộc từ 1/7/2025". `null`: it is neither.
 */
export const readMerger = remembered((text: string): Merger | null => {
  const line = cleanLine(text);
  const equals = line.indexOf('=');
  if (equals < 0) return mergerOf(line);
  const name = line.slice(0, equals).trim();
  const day = SINCE.exec(line);
  const since = day ? { day: Number(day[1]), month: Number(day[2]), year: Number(day[3]) } : PROVINCES_SINCE;
  const parts = line
    .slice(equals + 1)
    .replace(SINCE, '')
    .split('+')
    .map((part) => part.trim());
  const keys = new Set(parts.map(spellingKey));
  const isWhole = name !== '' && !keys.has('') && keys.size === parts.length && isDay(since);
  return isWhole && parts.length > 1 && parts.length <= MOST_PARTS ? { name, parts, since } : null;
});

const isDay = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A merger as text, the way that `readMerger` reads it: a province by its name. */
export function mergerText({ name, parts, since }: Merger): string {
  const own = mergerOf(name);
  if (own && own.parts.join() === parts.join()) return name;
  return `${name} = ${parts.join(' + ')} từ ${since.day}/${since.month}/${since.year}`;
}

/** Whether a period that ends with a month had ended, or was in its last month, before the new territory began. */
export const endsBefore = ({ since }: Pick<Merger, 'since'>, year: number, lastMonth: number): boolean =>
  year < since.year || (year === since.year && lastMonth < since.month);
