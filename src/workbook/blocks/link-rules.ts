import { headerPattern, rowName } from '../../linking/rules';
import type { BlockPlan } from '../../planning/block-plan';
import type { BlockRequest } from '../../tables/choices';
import type { LinkRule, LinkRules } from '../../tables/kit';
import type { ExistingBlock } from './update/typed-cells';

/** Cell, column or row of a table that a rule is about: there is one rule for each. */
export const ruleTarget = ({ table, row, column }: Pick<LinkRule, 'table' | 'row' | 'column'>): string =>
  JSON.stringify([table, row, column]);

/** A request with what is remembered of its table's links; what it says itself comes after, and so before it. */
export function withRememberedRules(request: BlockRequest, remembered: readonly LinkRule[]): BlockRequest {
  const own = remembered.filter(({ table, isOff }) => table === request.table && !isOff);
  if (!own.length) return request;
  const { cells, rules = [] } = request.links ?? {};
  return { ...request, links: { ...(cells && { cells }), rules: [...own, ...rules] } };
}

/** What a block keeps of its links: rules are the workbook's, which remembers them for all tables. */
export function keptLinks({ links }: BlockRequest): LinkRules | undefined {
  return links?.cells?.length ? { cells: links.cells } : undefined;
}

/**
 * An update that says nothing of links keeps the cells that its block was pointed at, but where the rule that was learned from one
 * is switched off.
 */
export function withKeptLinks(
  request: BlockRequest,
  existing: ExistingBlock | null,
  rules: readonly LinkRule[],
): BlockRequest {
  const kept = existing && keptLinks(existing.block.request);
  if (request.links || !kept) return request;
  const { table } = request;
  const off = new Set(rules.filter(({ isOff }) => isOff).map(ruleTarget));
  const cells = kept.cells!.filter(({ row, column }) => !off.has(ruleTarget({ table, row, column })));
  return cells.length ? { ...request, links: { cells } } : request;
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
      asWritten: [row !== null && words.rowName, column !== null && words.header, words.title]
        .filter(Boolean)
        .join(' · '),
    };
    return [{ table, row, column, source }];
  });
  return [...pointed, ...rules];
}
