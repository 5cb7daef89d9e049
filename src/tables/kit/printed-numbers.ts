import type { TemplateColumn } from './template';

const OF_TEXT: ReadonlySet<TemplateColumn['kind']> = new Set([
  'numbering',
  'name',
  'unit',
  'comparator',
  'note',
  'population',
  'verdict',
  'check',
  'choice',
  'text',
  'owner',
  'deadline',
  'state',
]);

/** Whether a column holds words. */
export const isOfText = ({ kind }: Pick<TemplateColumn, 'kind'>): boolean => OF_TEXT.has(kind);

/** Letters of the printed columns of text, and numbers of the printed columns of figures, by key. */
export function printedNumbers(columns: readonly TemplateColumn[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  let letters = 0;
  let figures = 0;
  for (const column of columns) {
    if (column.auxiliary) continue;
    numbers.set(column.key, isOfText(column) ? String.fromCharCode(65 + letters++) : String(++figures));
  }
  return numbers;
}
