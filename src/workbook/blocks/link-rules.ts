import { headerPattern, rowName } from '../../linking/rules';
import type { BlockPlan } from '../../planning/block-plan';
import type { BlockRequest } from '../../tables/choices';
import type { LinkRule } from '../../tables/kit';

/** Cell, column or row of a table that a rule is about: there is one rule for each. */
export const ruleTarget = ({ table, row, column }: LinkRule): string => JSON.stringify([table, row, column]);

/** A request with what is remembered of its table's links; what it says itself comes after, and so before it. */
export function withRules(request: BlockRequest, remembered: readonly LinkRule[]): BlockRequest {
  const own = remembered.filter(({ table, isOff }) => table === request.table && !isOff);
  if (!own.length) return request;
  const { cells, rules = [] } = request.links ?? {};
  return { ...request, links: { ...(cells && { cells }), rules: [...own, ...rules] } };
}

/** Rules with others put in, each in the place of the one that had its target. */
export function rulesWith(known: readonly LinkRule[], more: readonly LinkRule[]): LinkRule[] {
  return [...new Map([...known, ...more].map((rule) => [ruleTarget(rule), rule])).values()];
}

const MONTHS = 12;

/** What a request says of links, in words that hold for the months to come: cells that were pointed at by what they are called. */
export function learnedRules(
  { table, year, month = MONTHS, links }: BlockRequest,
  plan: BlockPlan,
): LinkRule[] {
  const { cells = [], rules = [] } = links ?? {};
  const pointed = cells.flatMap(({ row, column }): LinkRule[] => {
    const linked = plan.links.cells.find(
      (cell) =>
        cell.isGiven &&
        cell.source !== null &&
        (row === null || cell.row === row) &&
        (column === null || cell.column === column),
    );
    const words = linked?.source;
    if (!words || (row !== null && !words.rowName) || (column !== null && !words.header)) return [];
    const source = {
      rowName: row === null ? null : rowName(words.rowName),
      header: column === null ? null : headerPattern(words.header, { year, month }),
      sheetKind: words.sheetKind,
    };
    return [{ table, row, column, source }];
  });
  return [...pointed, ...rules];
}
