import type { IndicatorId } from '../../indicators/catalogue';
import type { TableForm } from './template-info';
import type { Words } from './words';

export type { Words } from './words';

/**
 * What a column holds. `base`: last year's actual value (thực hiện năm trước); `plan`: this year's plan (kế hoạch);
 * `estimate`: this year's expected result (ước thực hiện); `target`: next year's plan or target; `planPercent`:
 * attainment; `growth`: growth or index; `comparator`: what "reached" means (≥, =, ≤).
 */
export type ColumnKind =
  | 'numbering'
  | 'name'
  | 'unit'
  | 'base'
  | 'plan'
  | 'estimate'
  | 'target'
  | 'planPercent'
  | 'growth'
  | 'comparator'
  | 'note';

/** The columns whose numbers come from the user's own sheet or are typed. */
export type LevelKind = Extract<ColumnKind, 'base' | 'plan' | 'estimate' | 'target'>;

/** How a column is computed from others of the same row, by their keys. */
type ColumnFormula =
  | { kind: 'planPercent'; actual: string; plan: string }
  | { kind: 'growth'; current: string; previous: string };

interface TableColumn {
  key: string;
  kind: ColumnKind;
  /** Stacked header, top first; neighbours with the same words above share one merged cell. */
  header: readonly Words[] | Readonly<Record<TableForm, readonly Words[]>>;
  /** Characters. */
  width: number;
  formula?: ColumnFormula;
  /** What becomes of a base that lies before territories were put together. */
  merges?: { as: 'sum'; yearsBack: 0 | 1 };
}

export interface TableRow {
  /** Name within the table, for `parent` and `difference`. */
  id: string;
  /** As printed: I, 1, -. */
  numbering: string;
  words: Words;
  /** `null` for headings. */
  unit: Words | null;
  /** 0 for a part of the table, 1 for an indicator, 2 for a part of an indicator. */
  level: 0 | 1 | 2;
  /** A heading has no numbers of its own. */
  heading?: true;
  /** Row this one is a part of. */
  parent?: string;
  /** The parts add up to their parent. */
  sums?: true;
  indicator?: IndicatorId;
  /** Its values are indices (same period = 100), so growth is the index less 100 and needs no base. */
  values?: 'index';
  /** May be negative: percentages of it would mislead and are left out. */
  signed?: true;
  /** Computed as one row less another. */
  difference?: { of: string; less: string };
}

/** A yearly table as data: levels, and percentages computed from the same row. It is a template like the others. */
export interface StandardContent {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Lines under the table. */
  notes: readonly Words[];
}

/** The stacked header of a column in the table's form. */
export function headerOf(column: Pick<TableColumn, 'header'>, form: TableForm): readonly Words[] {
  return 'growth' in column.header ? column.header[form] : column.header;
}
