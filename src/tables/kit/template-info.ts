import type { Words } from './words';

/** Growth ("Tăng/giảm so với … (%)", 9,05) or index ("So với … (%)", 109,05). */
export type TableForm = 'growth' | 'index';

/** Where a gallery shows a table: results and plans, trade, prices, the Party, checking. */
export const TABLE_GROUPS = {
  results: { vi: 'Kết quả và kế hoạch', en: 'Results and plans' },
  trade: { vi: 'Thương mại', en: 'Trade' },
  prices: { vi: 'Giá cả', en: 'Prices' },
  party: { vi: 'Công tác Đảng', en: 'Party work' },
  checking: { vi: 'Kiểm tra số liệu', en: 'Checking' },
} as const satisfies Readonly<Record<string, Words>>;

export type TableGroup = keyof typeof TABLE_GROUPS;

/**
 * Small pictures of tables: figures of a year, a target above this year's, months that add up, an index around 100, a whole with its
 * parts, goods that leave and come, items with a verdict each.
 */
export type TableDrawing = 'year' | 'target' | 'months' | 'index' | 'parts' | 'trade' | 'list';

/**
 * What the user may choose for a table. `rows`: how many empty rows a list gets; `digits`: decimals of percentages; `scale`: unit of
 * money; `form`: growth or index; `denominator`: of contributions; `capRule`, `capRounding`: the limit of "xuất sắc"; `nested`: of
 * whom a "trong đó" percentage is; `indicator`: what a table of one indicator is about; `territory`: what it is of, where bases lie before
 * territories were put together; `plans`: of the year's plans those that stand beside the usual one; `shareBy`,
 * `shareDigits`: how a target is shared out; `shareUnits`: over whom; `chart`: a chart beside it.
 */
export type TableParameter =
  | 'year'
  | 'month'
  | 'quarter'
  | 'baseYear'
  | 'form'
  | 'rows'
  | 'periodsOnce'
  | 'digits'
  | 'scale'
  | 'denominator'
  | 'capRule'
  | 'capRounding'
  | 'nested'
  | 'indicator'
  | 'territory'
  | 'plans'
  | 'shareBy'
  | 'shareDigits'
  | 'shareUnits'
  | 'chart';

/** Document a table is printed in: a state document (Nghị định 30/2020/NĐ-CP) or a Party document (Hướng dẫn 36-HD/VPTW). */
export type DocumentKind = 'state' | 'party';

/** Decimals shown: of levels and quantities, and of percentages and points. */
export interface Digits {
  levels: number;
  percents: number;
}

/** What a table says about itself. */
export interface TemplateInfo {
  /** For a gallery: a few words. */
  name: Words;
  /** Printed above the table. */
  title: Words;
  /** For the tab of a new sheet, with its period; Excel allows 31 characters. */
  sheet: Words;
  /** For a gallery: one sentence. */
  description: Words;
  /** What people also type to find it, in both languages, beside its name, title and description. */
  keywords: string;
  group: TableGroup;
  /** For a gallery: the small picture of what it looks like. */
  drawing: TableDrawing;
  parameters: readonly TableParameter[];
  /** What the reporting year means for it, where it is about another year. */
  yearHint?: Words;
  document: DocumentKind;
  orientation: 'portrait' | 'landscape';
  digits: Digits;
  /** Forms of growth the table knows; both where left out. */
  forms?: readonly TableForm[];
}
