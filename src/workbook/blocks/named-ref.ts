import type { NamedRef } from '../../contract';
import type { BlockRequest } from '../../tables/choices';

/** The table of a request as lists name it: an own template without its rows and columns. */
export function namedRef({ table, template }: BlockRequest): NamedRef {
  if (!template) return { table };
  const { name, parameters } = template;
  return { table, template: { name, parameters } };
}
