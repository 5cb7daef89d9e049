import { CHOICES, tableName as nameOf } from '../tables/choices';
import {
  infoOf,
  TABLE_GROUPS,
  TEMPLATE_INFO,
  type OwnTemplate,
  type TableGroup,
  type TableRef,
  type TemplateId,
  type TemplateInfo,
  type Words,
} from '../tables';
import type { Language } from './texts';

/** A table's short name in the pane's language. */
export const tableName = (table: TableRef<Pick<TemplateInfo, 'name'>>, language: Language): string =>
  nameOf(table)[language];

/** Where the gallery shows what the department made itself, whatever group it belongs to. */
const OWN_GROUP: Words = { vi: 'Mẫu của đơn vị', en: 'Your templates' };

const groupOf = ({ table, template }: TableRef): TableGroup | 'own' =>
  template ? 'own' : infoOf<'group'>({ table }).group;

/** A group of the gallery with those of its tables that are found. */
interface GalleryGroup {
  group: TableGroup | 'own';
  name: string;
  tables: TableRef[];
}

const ALL = Object.keys(TEMPLATE_INFO) as TemplateId[];

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

/** What a table says of itself, in both languages, as a search reads it. */
function wordsOf({ name, title, description, keywords }: TemplateInfo, table: string): string {
  const words = [name, title, description].flatMap(({ vi, en }) => [vi, en]);
  return searchKey([table, keywords, ...words].join(' '));
}

const STANDARD_WORDS = new Map<string, string>(
  ALL.map((table) => [table, wordsOf(TEMPLATE_INFO[table], table)]),
);

const saidBy = ({ table, template }: TableRef): string =>
  template ? wordsOf(template, table) : STANDARD_WORDS.get(table)!;

/** All that it can be found by. */
const searched = (ref: TableRef): string =>
  saidBy(ref) + (infoOf<'parameters'>(ref).parameters.includes('indicator') ? INDICATORS : '');

/** Of tables that were found the one that the search means first: what it says of itself comes before what it may be about. */
export function bestMatch(search: string, found: readonly TableRef[]): TableRef | undefined {
  const key = searchKey(search).trimEnd();
  return found.find((table) => saidBy(table).includes(key)) ?? found[0];
}

/**
 * The groups of tables that a search finds, the department's own templates first; accents may be left out and the last word half typed. Where the words stand together
 * in one table, that is what is meant, else every one of them must begin a word.
 */
export function gallery(
  search: string,
  language: Language,
  templates: readonly OwnTemplate[] = [],
): GalleryGroup[] {
  const all: TableRef[] = [
    ...templates.map((template) => ({ table: template.id, template })),
    ...ALL.map((table) => ({ table })),
  ];
  const key = searchKey(search).trimEnd();
  const words = key.split(' ').filter(Boolean);
  const together = all.filter((table) => searched(table).includes(key));
  const apart = () => all.filter((table) => words.every((word) => searched(table).includes(` ${word}`)));
  const found = together.length ? together : apart();
  const groups = { own: OWN_GROUP, ...TABLE_GROUPS };
  return (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) => {
    const tables = found.filter((ref) => groupOf(ref) === group);
    return tables.length ? [{ group, name: groups[group][language], tables }] : [];
  });
}
