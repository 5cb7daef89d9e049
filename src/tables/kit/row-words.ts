import type { TemplateRow } from './template';

/** A row of a table that has no numbers before its rows: its depth says what it belongs to. */
export function plainRow(
  id: string,
  level: TemplateRow['level'],
  vi: string,
  en: string,
  more: Partial<TemplateRow> = {},
): TemplateRow {
  return { id, numbering: '', words: { vi, en }, unit: null, level, ...more };
}

/** A row with a number before it. */
export function numberedRow(
  id: string,
  numbering: string,
  level: TemplateRow['level'],
  vi: string,
  en: string,
  more: Partial<TemplateRow> = {},
): TemplateRow {
  return { id, numbering, words: { vi, en }, unit: null, level, ...more };
}

/** Makes each row a part of the nearest row above it that is one level less deep, to which the parts add up. */
export function summing(rows: readonly TemplateRow[]): TemplateRow[] {
  return rows.map((row, place) => {
    const parent = rows
      .slice(0, place)
      .reverse()
      .find(({ level }) => level === row.level - 1);
    const isPart = parent !== undefined && row.parent === undefined && !row.heading && !row.auxiliary;
    return isPart ? { ...row, parent: parent.id, sums: true } : row;
  });
}
