import { readMerger } from '../indicators/language/mergers';
import { templateOf, withMergedBases, withPlans, type Template } from '../tables';
import type { BlockRequest } from '../tables/choices';
import { withoutTwins } from './period-twins';

/**
 * The standard table that a request asks for: with the plans that are wanted beside the usual one and the columns that its territory
 * adds in its period, and where that is wanted without those that are of the same period as one before them.
 * @throws Error where it was not loaded yet
 */
export function templateFor(request: BlockRequest): Template {
  const planned = withPlans(templateOf(request.table), request.plans ?? []);
  const template = withTerritory(planned, request);
  return request.periodsOnce ? withoutTwins(template, request) : template;
}

function withTerritory(template: Template, { territory, given, year, month }: BlockRequest): Template {
  const merger = territory === undefined ? null : readMerger(territory);
  // given rows bring their figures with them
  if (!merger || given !== undefined || !template.parameters.includes('territory')) return template;
  return withMergedBases(template, merger, { year, month });
}
