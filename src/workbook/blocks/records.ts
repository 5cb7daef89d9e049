import type { Typed } from '../../planning';
import type { BlockPlan } from '../../planning/block-plan';
import { targetsIn } from '../../planning/targets';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { keptFormulasOf } from '../switch/kept-formulas';
import { contentOf, ownContentOf } from './entered-content';
import { formerArea } from './former-looks';
import { keptLinks } from './link-rules';
import { existingCellsIn } from './preflight';
import type { Prepared } from './prepare';
import { raisedRows } from './raised-rows';
import type { BlockRecord, FormerArea } from './record';
import { keptSource } from './sources-now';
import { firstOf, formerOfUpdate } from './update/former';
import { layoutSnapshotOf } from './update/layout-snapshot';

/** A block as it is about to be written. */
type Written = Pick<Prepared, 'request' | 'plan' | 'preflight' | 'roll'> & { typed: Typed };

/**
 * What the record says of a block while it is being written, when it covers all cells that it has or will have, and what it says
 * afterwards. Of an updated one the place it was asked for and the looks from before its first insertion stay.
 */
export function recordsOf(one: Written): { writing: BlockRecord; done: BlockRecord } {
  const { request, plan, preflight, typed, roll } = one;
  const { existing, area, target } = preflight;
  const newSheet = existing ? existing.block.newSheet : target === null;
  const size = { rows: plan.cells.length, columns: plan.cells[0].length };
  const former = formerOf(one, newSheet);
  const links = keptLinks(request);
  const rolledBy = existing?.block.roll ?? roll?.id;
  const raised = newSheet ? [] : raisedRows(plan, preflight).former;
  const moved = existing?.block.moved ?? (roll && movedIn(plan));
  const asked: BlockRecord['request'] = {
    ...request,
    source: keptSource(request, plan),
    place: existing?.block.request.place ?? request.place,
  };
  if (links) asked.links = links;
  else delete asked.links;
  const done: BlockRecord = {
    id: existing?.block.id ?? newId(plan.template, roll),
    request: asked,
    sheet: plan.place.sheet,
    sheetId: target?.sheet.id ?? '',
    area: { ...area, ...size },
    newSheet,
    state: 'done',
    written: plan.cells.map((row) => row.map(ownContentOf)),
    merges: plan.merges,
    former: newSheet || !existing ? former : firstOf(former, area, size),
    layout: layoutSnapshotOf(plan, newSheet),
    ...(raised.length > 0 && { rowHeights: raised }),
    ...(rolledBy !== undefined && { roll: rolledBy }),
    ...(moved?.length && { moved }),
    ...keptFormulasOf(plan),
  };
  if (!existing) return { writing: { ...done, state: 'writing' }, done };
  const before = existingCellsIn(preflight);
  const overWhole = <T>(of: (r: number, c: number) => T): T[][] =>
    before.formulas.map((row, r) => row.map((_, c) => of(r, c)));
  const after = (r: number, c: number): CellValue => contentOf(plan.cells[r]?.[c] ?? null) ?? '';
  const writing: BlockRecord = {
    ...done,
    state: 'writing',
    area,
    written: overWhole((r, c) => done.written[r]?.[c] ?? ''),
    merges: [...before.merges, ...plan.merges],
    former,
    layout: undefined,
    interrupted: { before: before.formulas, after: overWhole(after), typed: [...typed] },
  };
  return { writing, done };
}

/** What a roll forward put into a block in the place of the table's own. */
const movedIn = (plan: BlockPlan): [string, CellValue][] =>
  [...targetsIn(plan)].flatMap(([key, { cell }]): [string, CellValue][] =>
    cell?.instead ? [[key, contentOf(cell)!]] : [],
  );

/** Blocks of one roll are written at the same moment. */
const newId = (table: string, roll: Written['roll']): string =>
  roll ? `${table}-${roll.id}-${roll.number}` : `${table}-${Date.now().toString(36)}`;

/** The looks to put back when the block goes; a sheet of its own goes with it. */
function formerOf({ plan, preflight }: Written, newSheet: boolean): FormerArea {
  const { existing, target, now, growsOverRules } = preflight;
  if (!existing) {
    return target ? formerArea(now.looks, target.hasRules, plan) : { looks: [], keptValidation: false };
  }
  const { former } = existing.block;
  if (newSheet) return former;
  const { rows, columns } = existing.area;
  const keptValidation = former.keptValidation || growsOverRules;
  return formerOfUpdate({ former, rows, columns }, now.looks, plan, keptValidation);
}
