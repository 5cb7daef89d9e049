import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { lookOf } from './look';

const BLACK = '000000';

type StyleReference = Nullable<IStyleData | string>;

/** How the cells of one sheet look in the end: own style over that of row, column and sheet. */
export class SheetStyles {
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly sheet: Partial<IWorksheetData>,
    private readonly styles: IWorkbookData['styles'],
  ) {}

  composed(row: number, column: number, cell: Nullable<ICellData>): IStyleData {
    const { rowData, columnData, defaultStyle } = this.sheet;
    return compose(
      [defaultStyle, columnData?.[column]?.s, rowData?.[row]?.s, cell?.s].map((s) => this.resolve(s)),
    );
  }

  ofRow(row: number): IStyleData {
    return compose([this.sheet.defaultStyle, this.sheet.rowData?.[row]?.s].map((s) => this.resolve(s)));
  }

  ofColumn(column: number): IStyleData {
    return compose([this.sheet.defaultStyle, this.sheet.columnData?.[column]?.s].map((s) => this.resolve(s)));
  }

  /** The look as text: two cells with the same look the same. */
  key(row: number, column: number, cell: Nullable<ICellData>): string {
    const { rowData, columnData } = this.sheet;
    const references = [columnData?.[column]?.s, rowData?.[row]?.s, cell?.s];
    if (references.some((reference) => typeof reference === 'object' && reference !== null))
      return JSON.stringify(lookOf(this.composed(row, column, cell)));
    const ids = references.map((reference) => reference ?? '').join('\n');
    const known = this.keys.get(ids) ?? JSON.stringify(lookOf(this.composed(row, column, cell)));
    this.keys.set(ids, known);
    return known;
  }

  /** Whether a cell looks as any other without a look of its own; no colour is Excel's black. */
  isInherited(row: number, column: number, cell: Nullable<ICellData>): boolean {
    const plainly = (one: Nullable<ICellData>) => {
      const look = lookOf(this.composed(row, column, one));
      return JSON.stringify({ ...look, font: { ...look.font, color: look.font.color ?? BLACK } });
    };
    return plainly(cell) === plainly(null);
  }

  private resolve(reference: StyleReference): IStyleData {
    return (typeof reference === 'string' ? this.styles[reference] : reference) ?? {};
  }
}

/** Later styles win, whatever they say; `null` is a word too. */
function compose(styles: IStyleData[]): IStyleData {
  return styles.reduce<IStyleData>((all, style) => ({ ...all, ...style }), {});
}
