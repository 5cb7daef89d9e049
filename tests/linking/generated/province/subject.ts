import type { TemplateId } from '../../../../src/tables';
import { words, type Values } from '../chooser';
import type { Meaning } from './meaning';
import type { NamedRow } from './named-row';

/** What a sheet of a provincial statistics office is about. */
export interface Subject {
  table: TemplateId;
  titles: Values<string>;
  sheetNames: Values<string>;
  heads: Values<string>;
  rows: readonly (readonly NamedRow[])[];
  units: Values<readonly [unit: string, multiply: number]>;
  levels: readonly Meaning[];
  rates: readonly Meaning[];
  /** Columns of the standard table, by what they hold. */
  keys: Partial<Record<Meaning, string>>;
  /** Its total in the table of the department's month. */
  main: { id: string; of: string; keys: Partial<Record<Meaning, string>> } | null;
  hasQuantities: boolean;
}

export const same = (...meanings: Meaning[]): Partial<Record<Meaning, string>> =>
  Object.fromEntries(meanings.map((meaning) => [meaning, meaning]));
export const MAIN = same(
  'plan',
  'lastMonth',
  'month',
  'cumulative',
  'sameMonth',
  'samePeriod',
  'onLastMonth',
  'monthGrowth',
  'cumulativeGrowth',
  'planPercent',
);

export const DONG = words<readonly [string, number]>(
  [
    ['Tỷ đồng', 1],
    ['Triệu đồng', 0.001],
    ['Tr.đồng', 0.001],
  ],
  [
    ['tỷ đồng', 1],
    ['Triệu đ', 0.001],
    ['Tr. đồng', 0.001],
  ],
);
export const DOLLARS = words<readonly [string, number]>(
  [
    ['Nghìn USD', 0.001],
    ['Triệu USD', 1],
    ['1000 USD', 0.001],
    ['USD', 0.000001],
  ],
  [
    ['Ngàn USD', 0.001],
    ['1.000 USD', 0.001],
    ['Tr.USD', 1],
  ],
);
export const PERCENT = words<readonly [string, number]>([['%', 1]]);
