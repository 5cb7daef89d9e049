import { repeating, type Commands } from './taking-back';
import { type IMutationInfo, LocalUndoRedoService } from '@univerjs/core';
import { RemoveDataValidationMutation } from '@univerjs/data-validation';
import { RemoveSheetMutation } from '@univerjs/sheets';

/** A step of the history while it grows. */
interface Step {
  unitID: string;
  undoMutations: Commands;
  redoMutations: Commands;
}

const sheetOf = ({ params }: IMutationInfo): string | undefined =>
  (params as { subUnitId?: string }).subUnitId;

/**
 * Univer's history, with what an add-in does among what the user can undo. All writes of a run of the add-in are one step. What the user
 * did before is undone no more: in Excel the add-in's record, which is written first, ends it (office-js 4484). The record itself stays
 * (6415).
 */
export class UndoSteps extends LocalUndoRedoService {
  private step: Step | null = null;
  /** Sheets that the step brought: they go, with all that is on them. */
  private added = new Set<string>();
  /** The run that the step is of. Others may read meanwhile. */
  private stepRun = 0;
  private addInRun = 0;
  /** The workbook that the add-in is writing to. */
  private writesTo: string | null = null;

  override pushUndoRedo(item: Step): void {
    if (this.writesTo !== null) return this.add(this.writesTo, item.undoMutations, item.redoMutations);
    this.step = null;
    super.pushUndoRedo(item);
  }

  override popUndoToRedo(): void {
    // what is written after it is a step of its own
    this.step = null;
    super.popUndoToRedo();
  }

  /** Writes belong to the step of this run of the add-in from here on. */
  begin(run: number): void {
    this.addInRun = run;
  }

  /**
   * Executes one write.
   * @param undo - what takes it back; `null` where the command tells that itself
   * @param isDone - executes it, and says whether Univer did it
   */
  record(unitId: string, command: IMutationInfo, undo: Commands | null, isDone: () => boolean): boolean {
    this.writesTo = unitId;
    try {
      const done = isDone();
      if (done && undo) this.add(unitId, undo, [repeating(command, undo)]);
      return done;
    } finally {
      this.writesTo = null;
    }
  }

  /** Univer keeps rules beside the sheets. */
  private goesWithItsSheet(undo: IMutationInfo): boolean {
    return this.added.has(sheetOf(undo) ?? '') && undo.id !== RemoveDataValidationMutation.id;
  }

  private add(unitID: string, undo: Commands, redo: Commands): void {
    if (!this.step || this.stepRun !== this.addInRun) {
      this.stepRun = this.addInRun;
      this.clearUndoRedo(unitID);
      this.step = { unitID, undoMutations: [], redoMutations: [] };
      this.added = new Set();
      super.pushUndoRedo(this.step);
    }
    this.step.undoMutations.unshift(...undo.filter((one) => !this.goesWithItsSheet(one)));
    for (const one of undo) if (one.id === RemoveSheetMutation.id) this.added.add(sheetOf(one) ?? '');
    this.step.redoMutations.push(...redo);
  }
}
