import { headerOf, type Template } from '../tables';
import type { BlockRequest } from '../tables/choices';
import { choicesFor, sayer } from './choices';

/** The headings of a table's columns in full, in the words of a request. */
function headingsOf(template: Template, request: BlockRequest): string[] {
  const choices = choicesFor(template, request);
  const say = sayer(template, choices, request);
  return template.columns.map((column) => headerOf(column, choices.form).map(say).join(' – '));
}

const isTwin = (heading: string, at: number, all: readonly string[]): boolean => all.indexOf(heading) < at;

/** A table without the columns that are of the same period as one before them. */
export function withoutTwins(template: Template, request: BlockRequest): Template {
  const headings = headingsOf(template, request);
  return { ...template, columns: template.columns.filter((_, at) => !isTwin(headings[at], at, headings)) };
}

/** What columns are headed that are of the same period as another one: in December "December of last year" is one of them. */
export const twinsOf = (template: Template, request: BlockRequest): string[] =>
  headingsOf(template, request).filter(isTwin);
