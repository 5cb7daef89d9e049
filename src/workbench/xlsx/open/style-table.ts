import type { IStyleData } from '@univerjs/core';
import { opaqueStyle, type StyleSheet } from './styles';

/** Hands out the style ids that cells of the grid refer to, and collects the styles behind them. */
export class StyleTable {
  readonly used: Record<string, IStyleData> = {};

  constructor(private readonly sheet: StyleSheet) {}

  /**
   * Id of the style of a cell with this format; `undefined` where the workbook's default will do.
   * @param inherited format of the cell's row or column
   */
  cellStyle(format: number, inherited: number): string | undefined {
    if (inherited === 0 || inherited === format) return this.plainStyle(format);
    const id = `o${format}`;
    this.used[id] ??= opaqueStyle(this.format(format));
    return id;
  }

  plainStyle(format: number): string | undefined {
    if (format === 0) return undefined;
    const id = `s${format}`;
    this.used[id] ??= this.format(format);
    return id;
  }

  unlocked(format: number): boolean {
    return this.sheet.unlocked[format] ?? false;
  }

  differential(format: number | null): IStyleData {
    return (format === null ? undefined : this.sheet.differential[format]) ?? {};
  }

  format(format: number): IStyleData {
    return this.sheet.formats[format] ?? this.sheet.formats[0] ?? {};
  }
}
