import type { Area } from '../../../spreadsheet/area';

/** The ranges that are written to. Each is let go of at once: Office.js would keep it, and clean up in a request of its own. */
export class WrittenRanges {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  private readonly added = new Map<string, Excel.Worksheet>();

  constructor(private readonly context: Excel.RequestContext) {}

  /** A sheet that is only now added is not found by its name yet. */
  add(name: string): void {
    const sheet = this.context.workbook.worksheets.add(name);
    sheet.load('id');
    this.sheets.set(name, sheet);
    this.added.set(name, sheet);
  }

  /** Id of a sheet that was added, once that was sent. */
  idOf(name: string): string {
    return this.added.get(name)?.id ?? '';
  }

  sheet(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  at(sheet: string, { row, column, rows, columns }: Area): Excel.Range {
    const range = this.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
    range.untrack();
    return range;
  }
}
