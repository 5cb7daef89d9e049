import { indicator as indicatorOf, type IndicatorId } from '../../indicators/catalogue';
import { practicallyEqual, withoutNoise } from '../../indicators/arithmetic/rounding';
import type { GivenRow } from '../../tables/kit/given-rows';
import type { Language } from '../../tables/kit/words';
import { convert, parseUnit } from '../../indicators/language/units';
import type { ReportFigure } from '../report-figure';
import { noteWords } from './table-words';

/** A row of a table while figures of one indicator are put into it. */
export class RowDraft {
  private readonly cells: Record<string, string | number> = {};
  private readonly notes: string[] = [];
  private readonly values: GivenRow['values'];
  private unit: string | null;

  constructor(
    private readonly name: string,
    figure: Pick<ReportFigure, 'unit'>,
    private readonly indicator: IndicatorId | null,
  ) {
    const isIndex = indicator !== null && indicatorOf(indicator).kind === 'index';
    this.unit = isIndex ? '%' : figure.unit;
    this.values = isIndex ? 'index' : figure.unit === '%' ? 'rate' : undefined;
  }

  /** Whether its values are indices (same period = 100), which reports state as growth. */
  get isIndex(): boolean {
    return this.values === 'index';
  }

  /** Whether its values are percentages: the table then holds no former ones, since they have no growth in percent. */
  get isRate(): boolean {
    return this.values === 'rate';
  }

  /**
   * Puts a level into a cell, in the unit of the row.
   * @returns false where the cell holds another level already, or the unit does not convert: it belongs into a row of its own
   */
  put(column: string, value: number, unit: string | null): boolean {
    const own = this.inOwnUnit(value, unit);
    const former = this.cells[column];
    if (own === null || (typeof former === 'number' && !practicallyEqual(former, own))) return false;
    this.unit ??= unit;
    this.cells[column] = own;
    return true;
  }

  /** Puts words or a sign into a cell. */
  write(column: string, content: string | number): void {
    this.cells[column] = content;
  }

  /** Adds what the note says of the report, once. */
  note(...statements: readonly string[]): void {
    for (const statement of statements) if (!this.notes.includes(statement)) this.notes.push(statement);
  }

  row(language: Language): GivenRow {
    const { name, unit, indicator, values, notes } = this;
    const note = notes.length > 0 ? { note: noteWords[language].said(notes.join('; ')) } : null;
    return {
      name,
      unit,
      ...(indicator && { indicator }),
      ...(values && { values }),
      cells: { ...this.cells, ...note },
    };
  }

  private inOwnUnit(value: number, unit: string | null): number | null {
    if (unit === this.unit || this.unit === null) return value;
    const [from, to] = [parseUnit(unit ?? ''), parseUnit(this.unit)];
    const converted = from && to && convert(value, from, to);
    return converted === null ? null : withoutNoise(converted);
  }
}
