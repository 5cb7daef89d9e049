import type { BlockPlan } from '../../../planning/block-plan';
import { keptFormulasOf } from '../../switch/kept-formulas';
import type { BlockRecord, FormerLook } from '../record';
import type { BlockRequest } from '../../../tables/choices';
import type { CellValue } from '../../../spreadsheet/sheet-snapshot';
import { contentOf, ownContentOf } from '../entered-content';
import type { Typed } from '../../../planning';
import type { ExistingCells } from './changes';
import { layoutSnapshotOf } from './layout-snapshot';
import { firstOf, formerOfUpdate } from './former';
import type { ExistingBlock } from './typed-cells';

/** An update as it is about to be written. */
interface Planned {
  existing: ExistingBlock;
  sheetId: string;
  request: BlockRequest;
  plan: BlockPlan;
  typed: Typed;
  before: ExistingCells;
  /** Whole looks as they are, over the larger of the block as it is and as it will be. */
  looks: FormerLook[][];
  keptValidation: boolean;
}

/**
 * What the record says of a block while it is being updated, when it covers all cells that it has or will have, and what it says
 * afterwards. The place it was asked for and the looks from before its first insertion stay.
 */
export function recordsOf(planned: Planned): { writing: BlockRecord; done: BlockRecord } {
  const { existing, sheetId, request, plan, typed, before, looks, keptValidation } = planned;
  const { block, sheet, area } = existing;
  const size = { rows: plan.cells.length, columns: plan.cells[0].length };
  const whole = { rows: before.formulas.length, columns: before.formulas[0].length };
  const former = block.newSheet
    ? block.former
    : formerOfUpdate(
        { former: block.former, rows: before.rows, columns: before.columns },
        looks,
        plan,
        keptValidation,
      );
  const done: BlockRecord = {
    id: block.id,
    request: { ...request, place: block.request.place },
    sheet,
    sheetId,
    area: { ...area, ...size },
    newSheet: block.newSheet,
    state: 'done',
    written: plan.cells.map((row) => row.map(ownContentOf)),
    merges: plan.merges,
    former: block.newSheet ? former : firstOf(former, whole, size),
    drawn: layoutSnapshotOf(plan, block.newSheet),
    ...keptFormulasOf(plan),
  };
  const overWhole = <T>(of: (r: number, c: number) => T): T[][] =>
    before.formulas.map((row, r) => row.map((_, c) => of(r, c)));
  const after = (r: number, c: number): CellValue => contentOf(plan.cells[r]?.[c] ?? null) ?? '';
  const writing: BlockRecord = {
    ...done,
    state: 'writing',
    area: { ...area, ...whole },
    written: overWhole((r, c) => done.written[r]?.[c] ?? ''),
    merges: [...before.merges, ...plan.merges],
    former,
    drawn: undefined,
    interrupted: { before: before.formulas, after: overWhole(after), typed: [...typed] },
  };
  return { writing, done };
}
