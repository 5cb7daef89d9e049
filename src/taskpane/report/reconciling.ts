import { reconcileInSteps, type ReconcileSource, type StatedLevel } from '../../reports';
import type { ReferenceTable } from '../../workbook/report-tables/reference-tables';
import type { ObservedState } from '../observed-state';
import type { Language } from '../texts';
import { findTables } from './find-tables';
import { inSlices, WorkStopped } from './in-slices';
import { FOCUS, type ReportState } from './report-state';
import { reportTextsIn } from './texts';

/** Holds texts against each other and against the tables of the workbook. */
export class Reconciling {
  /** Counts reconciliations; the answer of an older one is dropped. */
  private runs = 0;

  constructor(
    private readonly report: ObservedState<ReportState>,
    private readonly readTables: () => Promise<ReferenceTable[]>,
  ) {}

  /** Looks for tables to reconcile with in the workbook as it is now. */
  async findTables(): Promise<void> {
    this.report.set({ references: { kind: 'reading' }, reference: 'all' });
    this.report.set({ references: await findTables(this.readTables) });
  }

  /** Holds the percentages of the texts against each other's levels and those of the chosen table, in slices. */
  async run(language: Language): Promise<void> {
    const run = ++this.runs;
    const levels = this.referenceLevels();
    const sources = this.sources(language);
    this.report.set({ reconciling: { kind: 'working', share: 0 } });
    try {
      const reconciliation = await inSlices(reconcileInSteps(sources, levels), {
        onProgress: (share) =>
          run === this.runs && this.report.set({ reconciling: { kind: 'working', share } }),
        isStopped: () => run !== this.runs,
      });
      if (run !== this.runs) return;
      this.report.set({ reconciling: { kind: 'done', reconciled: { sources, reconciliation } } });
    } catch (error) {
      if (!(error instanceof WorkStopped)) throw error;
    }
  }

  private referenceLevels(): StatedLevel[] {
    const { references, reference } = this.report.state;
    if (references.kind !== 'ready' || reference === null) return [];
    const { tables } = references;
    return (reference === 'all' ? tables : [tables[reference]]).flatMap(({ levels }) => levels);
  }

  /** The texts are no longer what they were. */
  drop(): void {
    this.runs++;
  }

  stop(): void {
    this.drop();
    this.report.set({ reconciling: { kind: 'stopped' }, focus: { on: FOCUS.reconcileAgain } });
  }

  /** The texts with their figures as they are now, as they are called in a reconciliation. */
  private sources(language: Language): ReconcileSource[] {
    const { texts, figures } = this.report.state;
    const { sources } = reportTextsIn(language);
    return texts.map((text, place) => ({
      name: texts.length === 1 ? sources.only : sources.one(place + 1),
      text,
      figures: figures.filter((one) => one.text === place).map(({ figure }) => figure),
    }));
  }
}
