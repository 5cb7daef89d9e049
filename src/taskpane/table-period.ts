import type { BlockPreview } from '../contract';
import type { Choices } from './choices';
import type { PaneWork } from './pane-work';
import { periodChoices } from './table-set';

/** Of which period the table is: the user says it, else the sheet that was chosen for its figures. */
export class TablePeriod {
  /** The user said it: no sheet decides it then. */
  isTyped = false;
  /** A sheet was just chosen: the table takes over the period that it is of. */
  private takes = false;

  constructor(private readonly pane: PaneWork) {}

  /** The user says it. */
  type(): void {
    this.isTyped = true;
    this.takes = false;
    this.pane.set({ periodBefore: null });
  }

  /** Where figures come from; the period comes from there too, unless the user said it. */
  chooseSource(source: Choices['source']): void {
    this.takes = !this.isTyped && source !== null && source !== 'auto';
    this.choose({ ...this.pane.state().periodBefore, source });
  }

  /** Takes over the period of a sheet that was just chosen; whether there was one to take. */
  takeFrom({ sourcePeriod }: BlockPreview): boolean {
    const isTaken = this.takes && sourcePeriod !== undefined;
    this.takes = false;
    if (!isTaken) return false;
    const { year, month } = this.pane.state().choices;
    this.choose(periodChoices(sourcePeriod));
    this.pane.set({ periodBefore: { year, month } });
    return true;
  }

  /** No sheet is waited for any more. */
  leave(): void {
    this.takes = false;
  }

  /** The period as it was before a sheet decided it. */
  giveUp(): void {
    this.choose({ ...this.pane.state().periodBefore });
  }

  private choose(change: Partial<Choices>): void {
    this.pane.set({ periodBefore: null });
    this.pane.choose(change);
  }
}
