import { readMerger } from '../indicators/language/mergers';
import { templateOf } from './at-hand';
import type { TemplateId } from './catalogue';
import { withMergedBases } from './kit/merged-bases';
import type { Template } from './kit/template';

/** What of a request decides which columns a table has. */
interface Asked {
  table: TemplateId;
  year: number;
  month?: number;
  /** The territory it is of, as `readMerger` reads it. */
  territory?: string;
  given?: unknown;
}

/**
 * The standard table that a request asks for, with the columns that its territory adds in its period.
 * @throws Error where it was not loaded yet
 */
export function templateFor({ table, year, month, territory, given }: Asked): Template {
  const template = templateOf(table);
  const merger = territory === undefined ? null : readMerger(territory);
  // given rows bring their figures with them
  if (!merger || given !== undefined || !template.parameters.includes('territory')) return template;
  return withMergedBases(template, merger, { year, month });
}
