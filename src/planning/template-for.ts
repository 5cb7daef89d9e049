import { readMerger } from '../indicators/language/mergers';
import { indicatorWords, tableOf, withMergedBases, withPlans, withSharing, type Template } from '../tables';
import type { BlockRequest } from '../tables/choices';
import { trackedBy } from './choices';
import { withoutTwins } from './period-twins';

/**
/**
 * The table that a request asks for: with the plans that are wanted beside the usual one and the columns that its territory adds in its
 * period, and where that is wanted without those that are of the same period as one before them.
 * @throws Error where it was not loaded yet
 */
export function templateFor(request: BlockRequest): Template {
  const own = withTracked(tableOf(request), request);
  const planned = withPlans(withSharing(own, request), request.plans ?? []);
  const template = withTerritory(planned, request);
  return request.periodsOnce ? withoutTwins(template, request) : template;
}

/** A table of one indicator whose rows are its parts: the whole is the indicator, in whose unit it is. */
function withTracked(template: Template, request: BlockRequest): Template {
  if (!template.rows.some(({ isTracked }) => isTracked)) return template;
  const indicator = trackedBy(request);
  const rows = template.rows.map((row) => (row.isTracked ? { ...row, indicator } : row));
  return { ...template, rows, unitLine: [indicatorWords(indicator).unit] };
}

function withTerritory(template: Template, { territory, given, year, month }: BlockRequest): Template {
  const merger = territory === undefined ? null : readMerger(territory);
  // given rows bring their figures with them
  if (!merger || given !== undefined || !template.parameters.includes('territory')) return template;
  return withMergedBases(template, merger, { year, month });
}
