import type { Progress } from '../attempt';
import type { BlockPlan } from '../../../planning/block-plan';
import type { BlockRecord, FormerLook } from '../record';
import { forgetRecord, loadRecord, writeRecord } from '../record-part';
import type { Changes, Standing } from './changes';
import { setUpOf } from './drawn';
import type { StandingBlock } from './typed-cells';
import { setUpAgain, undoUpdate } from './write-update';

/** What an update found before it wrote. */
export interface Before {
  standing: StandingBlock;
  /** The record's blocks. */
  blocks: BlockRecord[];
  cells: Standing;
  /** Whole looks. */
  looks: FormerLook[][];
  /** What the update was about to change, and the plan it followed. */
  changes: Changes;
  plan: BlockPlan;
}

/**
 * Makes a block as it was before an update that failed. One that the record does not know to be under way was never touched: the
 * record is written first.
 */
export async function takeUpdateBack(before: Before, stage: Progress): Promise<void> {
  const { standing, blocks, cells, looks, changes, plan } = before;
  const { block, area } = standing;
  forgetRecord();
  try {
    await Excel.run(async (context) => {
      const record = await loadRecord(context);
      const now = record.blocks.find(({ id }) => id === block.id);
      if (!now || (stage === 'writing' && !now.interrupted)) return;
      const sheet = context.workbook.worksheets.getItem(standing.sheet);
      undoUpdate(sheet, area, changes, { formulas: cells.formulas, looks }, !block.former.keptValidation);
      const setUp = block.drawn?.setUp;
      if (setUp) setUpAgain(sheet, area, cells, setUpOf(plan), setUp);
      writeRecord(context, record.part, blocks);
      await context.sync();
    });
  } catch (error) {
    // what became of the part is not known
    forgetRecord();
    throw error;
  }
}
