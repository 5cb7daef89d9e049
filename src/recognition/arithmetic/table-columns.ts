import { figureAt } from '../figures';
import type { Grid } from '../grid';
import { TEXT_ROLES, type RecognisedColumn, type RecognisedRow } from '../recognised-table';
import { meaningOf, type Meaning } from './meaning';
import { isSumOf, rateForm, type ColumnFigures, type RateForm } from './relations';

const MOST_ROWS = 60;

/** A column that is known to be something. */
export interface Known<M extends Meaning = Meaning> {
  column: RecognisedColumn;
  meaning: M;
}

/** Columns of one table with their figures and what they are known to be. */
export class TableColumns {
  private readonly figures = new Map<number, ColumnFigures>();
  private readonly forms = new Map<string, RateForm | null>();

  constructor(
    grid: Grid,
    rows: readonly RecognisedRow[],
    public all: RecognisedColumn[],
    readonly reportingYear: number | null,
  ) {
    const used = rows.filter(isUsed).slice(0, MOST_ROWS);
    for (const { column } of this.all) {
      const values = new Map<number, { value: number; shownAsPercent: boolean }>();
      for (const { row } of used) {
        const { value, unit, shownAsPercent } = figureAt(grid, row, column);
        if (value !== null && unit === '') values.set(row, { value, shownAsPercent });
      }
      this.figures.set(column, { column, values });
    }
  }

  figuresOf = ({ column }: RecognisedColumn): ColumnFigures => this.figures.get(column)!;

  /** `null`: its words leave it open. */
  meaning(column: RecognisedColumn): Meaning | null {
    return column.isClear && column.against === null ? meaningOf(column, this.reportingYear) : null;
  }

  /** Columns that figures may tell more of. */
  get open(): RecognisedColumn[] {
    return this.all.filter(
      (one) =>
        !TEXT_ROLES.has(one.role) &&
        !NEITHER.has(one.role) &&
        one.header !== '' &&
        one.against === null &&
        this.figuresOf(one).values.size > 0 &&
        this.meaning(one) === null,
    );
  }

  known<K extends Meaning['kind']>(kind: K): Known<Extract<Meaning, { kind: K }>>[] {
    return this.all.flatMap((column) => {
      const meaning = this.meaning(column);
      return meaning?.kind === kind ? [{ column, meaning: meaning as Extract<Meaning, { kind: K }> }] : [];
    });
  }

  form(rate: RecognisedColumn, of: RecognisedColumn, base: RecognisedColumn): RateForm | null {
    if (!areAlike([rate, of, base])) return null;
    const key = `${rate.column} ${of.column} ${base.column}`;
    let form = this.forms.get(key);
    if (form === undefined) {
      form = rateForm(this.figuresOf(rate), this.figuresOf(of), this.figuresOf(base));
      this.forms.set(key, form);
    }
    return form;
  }

  isSum(whole: RecognisedColumn, one: RecognisedColumn, other: RecognisedColumn): boolean {
    return (
      areAlike([whole, one, other]) &&
      isSumOf(this.figuresOf(whole), this.figuresOf(one), this.figuresOf(other))
    );
  }

  replace(column: RecognisedColumn, by: RecognisedColumn): void {
    this.all = this.all.map((one) => (one === column ? by : one));
  }
}

/** Neither levels nor rates of two levels. */
const NEITHER: ReadonlySet<string> = new Set(['share', 'difference']);
const isUsed = ({ heading, unit, indicator }: RecognisedRow): boolean =>
  !heading && unit !== '%' && !indicator?.startsWith('iip');
/** Of one measure and one indicator, and none of them twice. */
export const areAlike = (columns: readonly RecognisedColumn[]): boolean =>
  columns.every(
    ({ measure, indicator, column }, at) =>
      measure === columns[0].measure &&
      indicator === columns[0].indicator &&
      columns.findIndex((one) => one.column === column) === at,
  );
