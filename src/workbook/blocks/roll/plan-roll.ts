import type { RolledBlock, RollLeft, RollPlan, RollScope } from '../../../contract';
import type { BlockPlan } from '../../../planning/block-plan';
import { fullAddress } from '../../../spreadsheet/a1';
import { movedInto, type Moved } from '../../../year/moved-cells';
import type { OldBlock } from '../../../year/old-block';
import { rollList } from '../../../year/roll-list';
import { periodOfRequest } from '../../../year/roll-period';
import { blocksToRoll } from '../../../year/rolled-requests';
import { readAndKeep } from '../../excel/known-sheets';
import { WorkbookProblem } from '../../excel/problem';
import type { BlockRequest, ChosenPeriod } from '../../../tables/choices';
import { readExisting } from '../inserted-blocks';
import { editsOf } from '../plan-at';
import { namedRef } from '../named-ref';
import { prepareRolled, type Prepared } from '../prepare';
import type { BlockRecord } from '../record';
import { locatedBlock } from './old-blocks';

/** A roll forward that is worked out: what it will do, and the blocks it will write. */
interface PreparedRoll {
  id: string;
  plan: RollPlan;
  blocks: Prepared[];
}

/** A block that is there to be rolled, with its new request. */
interface Located {
  block: BlockRecord;
  request: BlockRequest;
  old: OldBlock;
  address: string;
}

/**
 * Works out a roll forward without changing anything: the same tables for the period asked for, each on a new sheet, linked by what
 * the workbook says of that period, with what was typed moved into them.
 * @throws WorkbookProblem `blockNotFound`, `sheetMissing` where the scope is a block that the record does not know, a sheet that is not there
 */
export async function prepareRoll(scope: RollScope, to: ChosenPeriod): Promise<PreparedRoll> {
  const id = Date.now().toString(36);
  const { located, left } = await Excel.run((context) => readLocated(context, scope, to));
  const prepared: Prepared[] = [];
  const blocks: RolledBlock[] = [];
  for (const one of located) {
    const { block, request, old, address } = one;
    let moved: Moved | null = null;
    const move = (plan: BlockPlan) => {
      moved = movedInto(old, plan, request);
      return { ...editsOf(moved.typed), kept: moved.typed.size };
    };
    const taken = prepared.map(({ plan }) => plan.place.sheet);
    const found = await prepareRolled(request, { id, number: prepared.length, taken, moved: move });
    const { existing, plan } = found.prepared;
    const standsAt = existing ? fullAddress(existing.sheet, existing.area) : found.obstacle?.address;
    if (standsAt !== undefined) {
      left.push({ id: block.id, ...namedRef(request), address, why: 'stands', standsAt });
      continue;
    }
    prepared.push(found.prepared);
    blocks.push(rolledBlock({ one, plan, moved: moved! }));
  }
  return { id, plan: { to, blocks, left }, blocks: prepared };
}

function rolledBlock({ one, plan, moved }: { one: Located; plan: BlockPlan; moved: Moved }): RolledBlock {
  const { block, request, old, address } = one;
  const { sheet } = plan.place;
  const size = { rows: plan.cells.length, columns: plan.cells[0].length };
  return {
    id: block.id,
    ...namedRef(request),
    address,
    from: periodOfRequest(old.request),
    to: periodOfRequest(request),
    sheet,
    newAddress: fullAddress(sheet, { row: 0, column: 0, ...size }),
    ...rollList(old, plan, moved),
    left: moved.left,
    coverage: plan.links.coverage,
  };
}

async function readLocated(
  context: Excel.RequestContext,
  scope: RollScope,
  to: ChosenPeriod,
): Promise<{ located: Located[]; left: RollLeft[] }> {
  const { blocks, sheets } = await readExisting(context);
  const nameNow = ({ sheet, sheetId }: BlockRecord) => sheets.find(({ id }) => id === sheetId)?.name ?? sheet;
  const wanted = blocks.filter((block) => {
    if (scope.kind === 'workbook') return true;
    return scope.kind === 'block' ? block.id === scope.id : nameNow(block) === scope.name;
  });
  if (scope.kind === 'sheet' && !sheets.some(({ name }) => name === scope.name))
    throw new WorkbookProblem('sheetMissing', { sheet: scope.name });
  if (scope.kind === 'block' && !wanted.length) throw new WorkbookProblem('blockNotFound');
  const chosen = blocksToRoll(wanted, to);
  const told = ({ id, request, area, ...block }: BlockRecord) => ({
    id,
    ...namedRef(request),
    address: fullAddress(nameNow({ id, request, area, ...block }), area),
  });
  const left: RollLeft[] = chosen.left.map(({ block, why }) => ({ ...told(block), why }));
  const located: Located[] = [];
  for (const { block, request } of chosen.rolled) {
    const found = await locatedBlock(context, block, sheets);
    if (typeof found === 'string') left.push({ ...told(block), why: found });
    else located.push({ block, request, ...found });
  }
  // each block is planned from all sheets: they are read once
  if (located.length) await readAndKeep(context);
  return { located, left };
}
