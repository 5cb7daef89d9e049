import { lastMonthOf, type PartOfYear } from '../indicators/language/periods';
import { infoOf, isKnownTable } from '../tables';
import type { BlockRequest } from '../tables/choices';
import { isMonthly, lastMonthOfAll, periodOfRequest } from './roll-period';
import { seriesOf } from './series';

/** Why a block is not rolled forward: what the blocks themselves say. */
export type LeftByItself =
  /** Its rows were read from a text, or it checks figures: it is of no period. */
  | 'ofNoPeriod'
  /** The period asked for is not after its own. */
  | 'notLater'
  /** A newer block of the same table is rolled. */
  | 'older'
  /** Its insertion was never seen complete. */
  | 'unfinished';

/** A block of the record, as far as its period goes. */
interface RollableBlock {
  request: BlockRequest;
  state: 'writing' | 'done';
}

const MONTHS_OF_A_QUARTER = 3;

/**
 * The request for the same table in the period asked for, or in the one of the table's own kind that holds it: a table of a month takes
 * the last month of a quarter or a year, a table of a year the year. What the user pointed at for the old period is no link of the new
 * one; what was learned from it is, as a rule.
 */
export function rolledRequest(request: BlockRequest, to: PartOfYear): BlockRequest {
  const rolled: BlockRequest = { ...request, year: to.year, source: 'auto', place: { kind: 'newSheet' } };
  delete rolled.links;
  if (!isMonthly(request)) return rolled;
  rolled.month = lastMonthOf(to);
  if (rolled.quarter !== undefined) rolled.quarter = Math.ceil(rolled.month / MONTHS_OF_A_QUARTER);
  return rolled;
}

/** Which blocks are rolled to a period, each with its new request, and why others are not. Of a table in several periods the newest is. */
export function blocksToRoll<Block extends RollableBlock>(
  blocks: readonly Block[],
  to: PartOfYear,
): { rolled: { block: Block; request: BlockRequest }[]; left: { block: Block; why: LeftByItself }[] } {
  const newest = new Map<string, number>();
  const isLater = (request: BlockRequest) =>
    lastMonthOfAll(periodOfRequest(rolledRequest(request, to))) > lastMonthOfAll(periodOfRequest(request));
  const isOfPeriod = ({ request }: Block) =>
    !request.given && isKnownTable(request) && infoOf<'group'>(request).group !== 'checking';
  const candidates = blocks.filter(
    (block) => isOfPeriod(block) && block.state === 'done' && isLater(block.request),
  );
  for (const { request } of candidates) {
    const series = seriesOf(request);
    newest.set(series, Math.max(newest.get(series) ?? 0, lastMonthOfAll(periodOfRequest(request))));
  }
  const taken = new Set<string>();
  const whyLeft = (block: Block): LeftByItself | null => {
    if (!isOfPeriod(block)) return 'ofNoPeriod';
    if (block.state !== 'done') return 'unfinished';
    if (!isLater(block.request)) return 'notLater';
    const series = seriesOf(block.request);
    if (taken.has(series) || lastMonthOfAll(periodOfRequest(block.request)) < newest.get(series)!)
      return 'older';
    taken.add(series);
    return null;
  };
  const judged = [...blocks].reverse().map((block) => ({ block, why: whyLeft(block) }));
  judged.reverse();
  return {
    rolled: judged.flatMap(({ block, why }) =>
      why === null ? [{ block, request: rolledRequest(block.request, to) }] : [],
    ),
    left: judged.flatMap(({ block, why }) => (why === null ? [] : [{ block, why }])),
  };
}
