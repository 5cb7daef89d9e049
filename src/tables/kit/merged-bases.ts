import { endsBefore, type Merger } from '../../indicators/language/mergers';
import { BASES } from './columns';
import type { CellKey, Template, TemplateColumn, TemplateFormula } from './template';
import type { Words } from './words';

const DECEMBER = 12;

/** The period that a table is asked for. */
interface Reported {
  year: number;
  month?: number;
}

const FORMER: Words = { vi: '{name} (cũ)', en: '{name} (former)' };
const OF_FORMER: Words = {
  vi: '{what}, địa giới cũ (không in)',
  en: '{what}, former boundaries (not printed)',
};
const OF_NEW: Words = { vi: '{what} (địa giới mới)', en: '{what} (new boundaries)' };
const WEIGHTS: Words = {
  vi: 'Trọng số: mức của kỳ gốc (không in)',
  en: 'Weights: levels of the base period (not printed)',
};
const CHECK: Words = {
  vi: 'Nằm giữa các tỉnh cũ (không in)',
  en: 'Lies between the former ones (not printed)',
};

/** Fills words into words; braces in a user's own name ask for nothing. */
const filled = (words: Words, brace: 'name' | 'what', by: Words): Words => {
  const put = (language: 'vi' | 'en') => words[language].replace(`{${brace}}`, () => by[language]);
  return { vi: put('vi'), en: put('en') };
};
const nameWords = (name: string): Words => {
  const plain = name.replace(/\{/g, '(').replace(/\}/g, ')');
  return filled(FORMER, 'name', { vi: plain, en: plain });
};

/**
 * A table whose bases lie before its territory was put together: what each former territory had stands right of all other columns, and
 * the column of the base adds them up; no column changes its place. In any other period the table stays as it is.
 */
export function withMergedBases(template: Template, merger: Merger, reported: Reported): Template {
  const merging = template.columns.filter(
    ({ kind, merges }) => merges && liesAcross(template, kind, merges, merger, reported),
  );
  if (!merging.length) return template;
  const partsOf = new Map(
    merging.map((column) => [column.key, merger.parts.map((name, place) => partOf(column, name, place))]),
  );
  const indices = merging.filter(({ merges }) => merges?.as === 'index');
  const weights = indices.length ? merger.parts.map(weightOf) : [];
  const own = template.columns.map((column) => {
    const parts = partsOf.get(column.key);
    return parts ? merged(column, parts, weights, merger) : sayingWhy(column, partsOf);
  });
  return {
    ...template,
    columns: [...own, ...[...partsOf.values()].flat(), ...weights, ...checkOf(indices, partsOf)],
  };
}

/** The base ends before the merger, and what is held against it does not. */
function liesAcross(
  { parameters }: Template,
  kind: TemplateColumn['kind'],
  { yearsBack }: NonNullable<TemplateColumn['merges']>,
  merger: Merger,
  { year, month = DECEMBER }: Reported,
): boolean {
  // a tracker has all months of its years, the first one first
  const [first, last] = parameters.includes('indicator')
    ? [1, DECEMBER]
    : parameters.includes('month') && kind !== 'base'
      ? [month, month]
      : [DECEMBER, DECEMBER];
  const base = year - yearsBack;
  return endsBefore(merger, base, first) && !endsBefore(merger, Math.max(base + 1, year), last);
}

const keyOfPart = (key: string, place: number): string => `${key}Former${place + 1}`;

function partOf(column: TemplateColumn, name: string, place: number): TemplateColumn {
  const own = { ...column };
  delete own.merges;
  return {
    ...own,
    key: keyOfPart(column.key, place),
    header: [filled(OF_FORMER, 'what', wordsOf(column)), nameWords(name)],
    formerly: { name, of: column.key },
    auxiliary: true,
  };
}

const weightOf = (name: string, place: number): TemplateColumn => ({
  key: keyOfPart('weight', place),
  kind: 'level',
  header: [WEIGHTS, nameWords(name)],
  width: 14,
  auxiliary: true,
});

/** The words of a header in one line, without those that say that it is not printed. */
function wordsOf({ header }: TemplateColumn): Words {
  const levels = 'growth' in header ? header.growth : header;
  const own = levels.filter((words) => words !== BASES);
  const joined = (language: 'vi' | 'en') =>
    own
      .map((words, level) => {
        const text = words[language];
        return level === 0 ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
      })
      .join(' ');
  return { vi: joined('vi'), en: joined('en') };
}

function merged(
  column: TemplateColumn,
  parts: readonly TemplateColumn[],
  weights: readonly TemplateColumn[],
  merger: Merger,
): TemplateColumn {
  const of = parts.map(({ key }) => key);
  const names = merger.parts.map(nameWords);
  const formula: TemplateFormula =
    column.merges?.as === 'index'
      ? { kind: 'mergedIndex', of, weights: weights.map(({ key }) => key), names }
      : { kind: 'mergedSum', of, names };
  const said = (levels: readonly Words[]): Words[] =>
    levels.map((words, level) => (level === levels.length - 1 ? filled(OF_NEW, 'what', words) : words));
  const { header } = column;
  return {
    ...column,
    header: 'growth' in header ? { growth: said(header.growth), index: said(header.index) } : said(header),
    formula,
  };
}

/** Growth on a merged base says which part of the base is missing. */
function sayingWhy(column: TemplateColumn, partsOf: ReadonlyMap<string, unknown>): TemplateColumn {
  const { formula } = column;
  if (formula?.kind !== 'growth') return column;
  const isMerged = (cell: CellKey) => typeof cell === 'string' && partsOf.has(cell);
  const [level, base] = [isMerged(formula.current), isMerged(formula.previous)];
  if (!level && !base) return column;
  const why = { ...(base && { saysWhy: true as const }), ...(level && { levelSaysWhy: true as const }) };
  return { ...column, formula: { ...formula, ...why } };
}

function checkOf(
  indices: readonly TemplateColumn[],
  partsOf: ReadonlyMap<string, readonly TemplateColumn[]>,
): TemplateColumn[] {
  if (!indices.length) return [];
  const columns = indices.map(({ key }) => ({
    merged: key,
    parts: partsOf.get(key)!.map((part) => part.key),
  }));
  return [
    {
      key: 'withinParts',
      kind: 'check',
      header: [CHECK],
      width: 16,
      auxiliary: true,
      formula: { kind: 'withinParts', columns },
    },
  ];
}
