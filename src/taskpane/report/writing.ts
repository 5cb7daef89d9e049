import type { FigureToWrite } from '../../reports';
import type { WritableTable } from '../../workbook/report-tables/writable-tables';
import type { ObservedState } from '../observed-state';
import { findTables } from './find-tables';
import { FOCUS, type ReportState } from './report-state';

/** Which figures of the workbook's tables a paragraph is written from. */
export class Writing {
  constructor(
    private readonly report: ObservedState<ReportState>,
    private readonly readTables: () => Promise<WritableTable[]>,
  ) {}

  /** Looks for tables to write from in the workbook as it is now. */
  async findTables(): Promise<void> {
    const isAgain = this.report.state.tables.kind !== 'unread';
    this.report.set({ tables: { kind: 'reading' } });
    const tables = await findTables(this.readTables);
    const hasSome = tables.kind === 'ready' && tables.tables.length > 0;
    const focus = { on: hasSome ? FOCUS.table : FOCUS.tables };
    this.report.set({ tables, table: 0, leftOut: new Set(), ...(isAgain && { focus }) });
  }

  chooseTable(table: number): void {
    this.report.set({ table, leftOut: new Set() });
  }

  /** Leaves a figure of the chosen table out of the paragraph, or takes it in again. */
  toggle(place: number): void {
    const leftOut = new Set(this.report.state.leftOut);
    if (!leftOut.delete(place)) leftOut.add(place);
    this.report.set({ leftOut });
  }

  /** The figures of the chosen table. */
  figures(): readonly FigureToWrite[] {
    const { tables, table } = this.report.state;
    return tables.kind === 'ready' ? (tables.tables[table]?.figures ?? []) : [];
  }
}
