import { CHOICES } from '../tables/choices';
import { TABLE_GROUPS, TEMPLATE_INFO, type TableGroup } from '../tables';
import type { TableId } from '../contract';
import type { Language } from './texts';

/** A table's short name in the pane's language. */
export function tableName(table: TableId, language: Language): string {
  return TEMPLATE_INFO[table].name[language];
}

/** A group of the gallery with those of its tables that are found. */
interface GalleryGroup {
  group: TableGroup;
  name: string;
  tables: TableId[];
}

const ALL = Object.keys(TEMPLATE_INFO) as TableId[];

/** The marks of Vietnamese; a class of all scripts' marks takes long to compile. */
const MARKS = /[\u0300-\u036f]/g;

/** Letters without tone and vowel marks: "xuất khẩu" is found by "xuat khau". */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Words without marks, a space before each. */
const searchKey = (text: string): string =>
  ` ${withoutMarks(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(' ')}`;

/** Names of the indicators, which find the table that is about any one of them. */
const INDICATORS = searchKey(
  Object.values(CHOICES.indicator.options)
    .flatMap(({ vi, en }) => [vi, en])
    .join(' '),
);

/** What a table says of itself, in both languages. */
const OWN_WORDS = new Map(
  ALL.map((table) => {
    const { name, title, description, keywords } = TEMPLATE_INFO[table];
    const words = [name, title, description].flatMap(({ vi, en }) => [vi, en]);
    return [table, searchKey([table, keywords, ...words].join(' '))] as const;
  }),
);

/** All that it can be found by. */
const SEARCHED = new Map(
  ALL.map((table) => {
    const isOfAnyIndicator = TEMPLATE_INFO[table].parameters.includes('indicator');
    return [table, OWN_WORDS.get(table)! + (isOfAnyIndicator ? INDICATORS : '')] as const;
  }),
);

/** Of tables that were found the one that the search means first: what it says of itself comes before what it may be about. */
export function bestMatch(search: string, found: readonly TableId[]): TableId | undefined {
  const key = searchKey(search).trimEnd();
  return found.find((table) => OWN_WORDS.get(table)!.includes(key)) ?? found[0];
}

/**
 * The groups of tables that a search finds; accents may be left out and the last word half typed. Where the words stand together
 * in one table, that is what is meant, else every one of them must begin a word.
 */
export function gallery(search: string, language: Language): GalleryGroup[] {
  const key = searchKey(search).trimEnd();
  const words = key.split(' ').filter(Boolean);
  const together = ALL.filter((table) => SEARCHED.get(table)!.includes(key));
  const apart = () => ALL.filter((table) => words.every((word) => SEARCHED.get(table)!.includes(` ${word}`)));
  const found = together.length ? together : apart();
  return (Object.keys(TABLE_GROUPS) as TableGroup[]).flatMap((group) => {
    const tables = found.filter((table) => TEMPLATE_INFO[table].group === group);
    return tables.length ? [{ group, name: TABLE_GROUPS[group][language], tables }] : [];
  });
}
