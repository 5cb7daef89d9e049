import { TABLE_GROUPS, ABOUTS, type TableGroup } from '../tables';
import type { TableId } from '../contract';
import type { Language } from './texts';

/** A table's short name in the pane's language. */
export function tableName(table: TableId, language: Language): string {
  return ABOUTS[table].name[language];
}

/** A group of the gallery with those of its tables that are found. */
export interface GalleryGroup {
  group: TableGroup;
  name: string;
  tables: TableId[];
}

const ALL = Object.keys(ABOUTS) as TableId[];

/** The marks of Vietnamese; a class of all scripts' marks takes long to compile. */
const MARKS = /[\u0300-\u036f]/g;

/** Letters without tone and vowel marks: "xuất khẩu" is found by "xuat khau". */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** All that a table can be found by, in both languages. */
const SEARCHED = new Map(
  ALL.map((table) => {
    const { name, title, description } = ABOUTS[table];
    const words = [name, title, description].flatMap(({ vi, en }) => [vi, en]);
    return [table, withoutMarks([table, ...words].join(' '))] as const;
  }),
);

/** The groups of tables in which every word of the search stands somewhere; accents may be left out. */
export function gallery(search: string, language: Language): GalleryGroup[] {
  const words = withoutMarks(search).split(/\s+/).filter(Boolean);
  const found = ALL.filter((table) => words.every((word) => SEARCHED.get(table)!.includes(word)));
  return (Object.keys(TABLE_GROUPS) as TableGroup[]).flatMap((group) => {
    const tables = found.filter((table) => ABOUTS[table].group === group);
    return tables.length ? [{ group, name: TABLE_GROUPS[group][language], tables }] : [];
  });
}
