import type { IndicatorId, Prices } from '../../indicators/catalogue';
import type { CapRounding, CapRule } from '../../indicators/arithmetic/ratings';
import type { YearPartKind } from '../../indicators/language/periods';
import type { PlanName } from '../../indicators/language/plan-names';
import type { Direction } from '../../indicators/arithmetic/verdicts';
import type { COMPARATOR_SIGNS } from '../../formulas/kinds';
import type { TemplateChart } from './chart';
import type { TemplateInfo } from './template-info';
import type { TableForm } from './template-info';
import type { TemplateColumnKind } from './template-column-kind';
import type { Words } from './words';

/**
 * A cell that a formula refers to: a column of the same row, or a column of a row that is named.
 * `printed`: how the number row writes it, where that is not Σ and the number of the column.
 */
export type CellKey = string | { readonly column: string; readonly row: string; readonly printed?: string };

/** The counts of a rating: "xuất sắc", strictly "tốt", all rated. */
interface Rated {
  excellent: CellKey;
  good: CellKey;
  total: CellKey;
}

/** How a column is computed that has the same formula in every row. Cells are named by their keys. */
export type ColumnWideFormula =
  | { kind: 'planPercent'; actual: CellKey; plan: CellKey }
  /**
   * `indexRows: 'typed'`: in a row of indices this growth cannot be computed and is published. `mayBeRange`: the level may be a
   * range, which has no growth.
   */
  | {
      kind: 'growth';
      current: CellKey;
      previous: CellKey;
      indexRows?: 'typed';
      mayBeRange?: true;
      /** The base may say in words why there is none. */
      saysWhy?: true;
      /** So may the level. */
      levelSaysWhy?: true;
    }
  /** Over so many years, the first one not counted. */
  | { kind: 'averageGrowth'; last: CellKey; first: CellKey; years: number }
  | { kind: 'share'; part: CellKey; whole: CellKey }
  /** `totals`: for each choice of the denominator. */
  | {
      kind: 'contribution';
      current: CellKey;
      previous: CellKey;
      totals: Readonly<Record<Denominator, CellKey>>;
    }
  /** Difference of two percentages. */
  | { kind: 'points'; current: CellKey; previous: CellKey }
  /** Difference of two levels: how much more, how much is missing. */
  | { kind: 'difference'; of: CellKey; less: CellKey }
  | { kind: 'sum'; of: readonly CellKey[] }
  /** What a growth in percent leads to from a base. */
  | { kind: 'grown'; base: CellKey; growth: CellKey }
  /** Growth that the remaining months need on the same months of last year, for a level of the year. */
  | { kind: 'neededGrowth'; year: CellKey; cumulative: CellKey; base: CellKey; samePeriod: CellKey }
  /** A base of the territory of today from those of the former ones, whose names say which one is missing. */
  | { kind: 'mergedSum'; of: readonly string[]; names: readonly Words[] }
  | { kind: 'mergedIndex'; of: readonly string[]; weights: readonly string[]; names: readonly Words[] }
  /** Most that may be rated "xuất sắc". */
  | ({ kind: 'cap'; rule: CapRule | 'chosen' } & Rated)
  | ({ kind: 'capShare' } & Rated)
  | ({ kind: 'capCheck'; cap: CellKey } & Rated)
  /** Whether the parts of a total column add up to it. */
  | { kind: 'partsCheck'; total: CellKey; parts: readonly CellKey[] }
  /** The percentage that two levels give, of the kind that a cell names. */
  | { kind: 'recomputed'; current: CellKey; base: CellKey; statement: CellKey }
  | {
      kind: 'checkStated';
      stated: CellKey;
      current: CellKey;
      base: CellKey;
      statement: CellKey;
    };

/** How a column is computed whose formula depends on the row. */
export type RowBoundFormula =
  /** Since January: in rows that have a month. */
  | { kind: 'runningTotal'; of: string }
  /** Month / 12 × 100. */
  | { kind: 'path' }
  | { kind: 'yearEnd'; cumulative: CellKey }
  | { kind: 'remaining'; plan: CellKey; cumulative: CellKey }
  /** `results`: where the result stands, by how the row is measured. */
  | { kind: 'verdict'; target: CellKey; comparator?: CellKey; results: Readonly<Record<Measured, CellKey>> }
  /** Whether the rows that make up a parent row add up to it, in each of the columns. */
  | { kind: 'childrenCheck'; of: readonly string[] }
  /** Whether indices of the territory of today lie between those of the former ones. */
  | { kind: 'withinParts'; columns: readonly { merged: string; parts: readonly string[] }[] }
  /** Of whom a nested row ("trong đó") is a part: all, or those of the row it stands under. */
  | { kind: 'nestedWhole'; all: string; achieved: string }
  /** The percentage of a nested row in the reading that was not chosen. */
  | { kind: 'nestedRatio'; all: string; achieved: string }
  /** What a target is shared out by, as the user chose: last year's levels, equally, or weights that are typed. */
  | { kind: 'shareWeight'; base: string }
  /** A part of the row `whole` in proportion to the weights, before rounding. */
  | { kind: 'exactPart'; whole: string; of: string; weight: string }
  /** The same rounded, so that all parts add up; in the row `whole` it is typed. */
  | { kind: 'roundedPart'; whole: string; exact: string }
  /** In the row `whole`: whether the parts are exactly their total. */
  | { kind: 'sharesCheck'; whole: string; of: string }
  /** A target from what is typed: its level, or the growth it asks for on a base, rounded to a step. */
  | { kind: 'targetLevel'; level: string; growth: string; base: string; step: string };

export type TemplateFormula = ColumnWideFormula | RowBoundFormula;

export type Denominator = 'grdp' | 'gva';
export type NestedReading = 'all' | 'parent';
/** What a target is shared out by: last year's levels, equally, weights that are typed. */
export type ShareBy = 'lastYear' | 'equal' | 'weights';
/** How the result of a target is measured. */
type Measured = 'percent' | 'count' | 'rank';

/**
 * What a published index is of and what it compares with: the month before or the reporting month, the quarter, or the year so far,
 * with the same period of last year (`OnYear`), the month before, December of last year, or the base period.
 */
export type PublishedIndex =
  | 'lastMonthOnYear'
  | 'monthOnYear'
  | 'monthOnLastMonth'
  | 'monthOnDecember'
  | 'monthOnBase'
  | 'quarterOnYear'
  | 'yearToDateOnYear';

/**
 * The level that a column states, in a form of the department's own: what it is, and its period counted from the reporting one.
 * `number`: always this month, quarter or so many months of the year; left out, the reporting ones.
 */
export interface StatedLevel {
  role: 'actual' | 'estimate' | 'plan';
  part: YearPartKind;
  number?: number;
  /** Years from the reporting one; -1 last year. */
  years: number;
  /** Months from the reporting one, of a month. */
  months?: -1;
}

export interface TemplateColumn {
  key: string;
  kind: TemplateColumnKind;
  /** Of a column of published indices. */
  published?: PublishedIndex;
  /** Stacked header, top first; neighbours with the same words above share one merged cell. */
  header: readonly Words[] | Readonly<Record<TableForm, readonly Words[]>>;
  /** Characters. */
  width: number;
  formula?: TemplateFormula;
  /**
   * What becomes of it where its period lies before the table's territory was put together: levels add up, indices are weighted.
   * `yearsBack`: how far back from the reporting year its period lies.
   */
  merges?: { as: 'sum' | 'index'; yearsBack: number };
  /** Of a form of the department's own, whose columns are not those of a standard table. */
  states?: StatedLevel;
  /** Of a table of many years: the level of the year that lies so far back from the reporting one. */
  seriesYear?: number;
  /** The figures of another column in a territory as it was. */
  formerly?: { name: string; of: string };
  /** Prices of its levels, where they are not those of the rows' indicators. */
  prices?: Prices;
  /** The plan it holds, where the table has several. */
  plan?: PlanName;
  /** Id of the only row that has a cell in it. */
  onlyIn?: string;
  /** Only for the formulas, right of the printed table and outside the print area. */
  auxiliary?: true;
  /** Of goods counted by quantity; empty in rows that have only a value. */
  quantity?: true;
  /** Only in rows that have a month. */
  monthly?: true;
  /** Empty in rows whose result is a level of rating. */
  notOfRanks?: true;
  /** What a cell offers. */
  choices?: readonly Words[];
  /** What it offers in rows whose result is a level of rating. */
  ranks?: readonly Words[];
  /** In a part below the table: how many of the printed columns it covers. */
  span?: number;
}

export interface TemplateRow {
  /** Name within the table. */
  id: string;
  /** As printed: I, 1, a), -; empty where a table has no numbers before its rows. */
  numbering: string;
  words: Words;
  /** `null` for headings, and where the unit line says it. */
  unit: Words | null;
  /** Depth, from 0. */
  level: 0 | 1 | 2 | 3;
  heading?: true;
  /** Printed in bold though it is a part of another: the sectors under a total. */
  strong?: true;
  /** Row this one is a part of. */
  parent?: string;
  /** The parts add up to their parent. A part without it stands after "Trong đó:" and is not summed. */
  sums?: true;
  indicator?: IndicatorId;
  /** Its values are indices (same period = 100), or rates of change. */
  values?: 'index' | 'rate';
  signed?: true;
  /** Computed as one row less another. */
  difference?: { of: string; less: string };
  /** Computed as the sum of rows; a list of empty rows counts as all of them. */
  totals?: readonly string[];
  /** Goods that are counted by quantity too. */
  hasQuantity?: true;
  /** Stands for a list of empty rows, as many as are asked for; one of what comes besides standard rows has none where none are. */
  list?: true | 'besides';
  /** A line of such a list: the user names it. */
  listLine?: true;
  /** Last month of the row's period, 1 to 12; a row that also has `totals` is a quarter or more. */
  month?: number;
  /** Stands below the table, outside the print area. */
  auxiliary?: true;
  /** Last year in which the row is in use. */
  untilYear?: number;
  /** Of a target: how its result is measured, whom it counts, and what is usually asked. */
  measured?: Measured;
  population?: Words;
  preset?: { comparator: (typeof COMPARATOR_SIGNS)[number]; target: number | Words };
  direction?: Direction;
  /** The result is a part of the row it stands under ("trong đó"). */
  nested?: true;
  /** It is of the indicator that the table is about; the other rows are parts of it that only their names tell. */
  isTracked?: true;
  /** What stands in its input cells before anybody types, by the keys of the columns. */
  given?: Readonly<Record<string, string | number>>;
}

/** A table of words under the main one: shortcomings, tasks, awards. */
export interface TemplatePart {
  id: string;
  title: Words;
  columns: readonly TemplateColumn[];
  rows: readonly TemplateRow[];
}

/** What is in a table, beside what it says about itself. */
export interface TableContent {
  /** Words of which a source must say one, where the rows are called like those of many other tables. */
  subject?: readonly string[];
  /** Where its rows are no indicators: those that a title may name of a table about the same. */
  titledBy?: readonly IndicatorId[];
  /** Units of the whole table, each changeable by the scale: "Nghìn tấn; Triệu USD". */
  unitLine?: readonly Words[];
  /** What all rows are of, in a form of the department's own whose rows are months. */
  tracks?: IndicatorId;
  columns: readonly TemplateColumn[];
  rows: readonly TemplateRow[];
  parts?: readonly TemplatePart[];
  /** Beside the table, where it is asked for. */
  chart?: TemplateChart;
  /** Lines under the table. */
  notes: readonly Words[];
}

/** Any standard table as data. */
export interface Template extends TemplateInfo, TableContent {
  id: string;
}

/** What the user chose for a table, beyond the period that goes into its words. */
export interface TemplateChoices {
  year: number;
  language: 'vi' | 'en';
  form: TableForm;
  /** Empty rows of each list; as many as the table has itself where it is left out. */
  rows?: number;
  denominator: Denominator;
  capRule: CapRule;
  capRounding: CapRounding;
  /** The limit of "xuất sắc", a percent number. */
  capPercent: number;
  nested: NestedReading;
  shareBy: ShareBy;
  /** 1 to 12. */
  month: number;
  /** Names of the units in place of the lines of a list. */
  shareUnits?: readonly string[];
}
