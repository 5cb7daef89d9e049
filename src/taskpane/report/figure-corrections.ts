import type { ReportFigure } from '../../reports';
import type { ObservedState } from '../observed-state';
import type { FigureForm } from './figure-form';
import { FOCUS, type ReportState } from './report-state';

/** What the user makes of the figures that were read: confirms, edits, drops them. */
export class FigureCorrections {
  constructor(private readonly report: ObservedState<ReportState>) {}

  drop(id: number): void {
    const dropped = this.report.state.figures.find((one) => one.id === id) ?? null;
    const figures = this.report.state.figures.filter((one) => one.id !== id);
    const { editing } = this.report.state;
    this.report.set({
      figures,
      dropped,
      active: null,
      editing: editing === id ? null : editing,
      focus: { on: FOCUS.undo },
    });
  }

  /** Takes the figure dropped last back, to its place. */
  takeBack(): void {
    const { dropped, figures } = this.report.state;
    if (dropped === null) return;
    this.report.set({
      figures: [...figures, dropped].sort((a, b) => a.id - b.id),
      dropped: null,
      active: dropped.id,
      focus: { on: FOCUS.drop(dropped.id) },
    });
  }

  confirm(id: number): void {
    this.change(id, {});
    this.report.set({ focus: { on: FOCUS.edit(id) } });
  }

  /** Puts the user's own words and numbers in place of those read. */
  edit(id: number, change: Partial<ReportFigure>): void {
    this.change(id, change);
    this.endEditing();
  }

  /** What the user types stays while the form is out of sight. */
  draft(id: number, form: FigureForm): void {
    this.report.set({ drafts: new Map(this.report.state.drafts).set(id, form) });
  }

  /** Closes the form, from which the keyboard goes back to the button that opened it. */
  endEditing(): void {
    const { editing } = this.report.state;
    if (editing === null) return;
    const drafts = new Map(this.report.state.drafts);
    drafts.delete(editing);
    this.report.set({ editing: null, drafts, focus: { on: FOCUS.edit(editing) } });
  }

  private change(id: number, change: Partial<ReportFigure>): void {
    const figures = this.report.state.figures.map((one) =>
      one.id === id ? { ...one, figure: { ...one.figure, ...change }, isConfirmed: true } : one,
    );
    this.report.set({ figures });
  }
}
