import type { IndicatorId, Prices } from '../indicators/catalogue';
import type { YearPart } from '../indicators/language/periods';
import type { Territory } from '../indicators/language/territories';
import type { Area } from '../spreadsheet/area';
import type { ComparedWith } from './comparison';

/** What a column of figures is. `actual` also stands for a bare year ("Năm 2022"). */
export type FigureRole =
  | 'actual'
  | 'estimate'
  | 'plan'
  | 'samePeriod'
  | 'planPercent'
  | 'growth'
  | 'planGrowth'
  | 'previousPeriodGrowth'
  | 'share'
  | 'difference'
  | 'unknown';

export type ColumnRole = FigureRole | 'numbering' | 'label' | 'unit' | 'note' | 'verdict';

/** Roles of columns that hold words. */
export const TEXT_ROLES: ReadonlySet<ColumnRole> = new Set(['numbering', 'label', 'unit', 'note', 'verdict']);

/** How a figure says "how much against another": 9,05; 109,05; 1,0905; 0,98 of the plan. `level`: it is no comparison. */
export type FigureForm = 'level' | 'growth' | 'index' | 'coefficient' | 'percent' | 'fraction';

/** A guess with what it rests on, for the user to confirm. */
export interface Guess<T> {
  value: T;
  /** In the sheet's own words. */
  evidence: string;
  /** 0 to 1. */
  confidence: number;
}

export interface RecognisedColumn {
  /** Absolute, like all positions here. */
  column: number;
  /** The stacked header read from top to bottom. */
  header: string;
  role: ColumnRole;
  /** Year the figures are of; `null`: not said. */
  year: number | null;
  /** Years from the reporting year, where the header says it in words ("năm trước") or not at all; `null`: names a year. */
  yearOffset: number | null;
  /** Part of the year that the figures are of; `null`: neither header nor title says one. */
  part: YearPart | null;
  form: FigureForm;
  /** Words, figures or the levels beside it tell the form; 226 alone may be a growth or an index. */
  isFormClear: boolean;
  /** What a comparison is with; `null` where the figures are levels. */
  compared: ComparedWith | null;
  /** Territory that the header names; `null`: none. */
  territory: Territory | null;
  /** Unit named in the header. */
  unit: string | null;
  /** Value in money or physical quantity, where the header tells the two apart. */
  measure: 'value' | 'quantity' | null;
  /** Indicator named in the header, where rows are months. */
  indicator: IndicatorId | null;
  /** Its header has no words beside those that were read: "Còn lại so với kế hoạch" is no plan's percentage. */
  isClear: boolean;
  /** Headers of the columns beside it whose figures say that its own words were misread; `null`: none do. */
  against: string | null;
  hidden: boolean;
  evidence: string;
  confidence: number;
}

/** Of which part of which year the figures of a row are, in a table whose rows are years, months, quarters and the like. */
export interface RowPeriod {
  part: YearPart;
  /** Year that the row names, or the one it stands below; `null`: columns or title say it. */
  year: number | null;
  /** A row of the year's plan: "KH 2026"; the year, where it is named. */
  plan: { year: number | null } | null;
}

export interface RecognisedRow {
  row: number;
  label: string;
  numbering: string | null;
  /** Rank of the numbering among A, I, 1, 1.1, a, -, +; `null` without numbering. */
  rank: number | null;
  indicator: IndicatorId | null;
  prices: Prices | null;
  /** Year of the constant prices; `null`: not named anywhere. */
  baseYear: number | null;
  unit: string | null;
  /** Territory that the label names; `null`: none. */
  territory: Territory | null;
  /** What the figures are of, where the rows of the table are periods; `null` elsewhere. */
  period: RowPeriod | null;
  /** No figures in the row. */
  heading: boolean;
  hidden: boolean;
  evidence: string;
  confidence: number;
}

export interface RecognisedTable {
  sheet: string;
  /** From the first header row to the last row. */
  area: Area;
  /** First and last row of the header. */
  headerRows: [number, number];
  title: string;
  /** Indicator the title names, of which the rows are parts. */
  indicator: IndicatorId | null;
  /** Units of the whole table: "Đơn vị tính: Triệu đồng", "Nghìn tấn; Triệu USD". */
  units: string[];
  /** The reporting year. */
  year: Guess<number> | null;
  baseYear: Guess<number> | null;
  /** Reporting month that title or sheet name, 1 to 12; `null`: none. */
  month: number | null;
  /** Territory that the title or the sheet's name names; `null`: none. */
  territory: Territory | null;
  /** Its writers leave the marks out: names are compared without them. */
  isUnmarked: boolean;
  columns: RecognisedColumn[];
  rows: RecognisedRow[];
  confidence: number;
}
