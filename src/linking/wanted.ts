import { indicator as indicatorOf, type IndicatorId } from '../indicators/catalogue';
import type { Merger } from '../indicators/language/mergers';
import { parseUnit } from '../indicators/language/units';
import {
  rowsOf,
  scaledUnit,
  unitWords,
  type Scale,
  type TableForm,
  type Template,
  type TemplateRow,
  type Words,
} from '../tables/kit';

/** What is looked for in a workbook. */
export interface Wanted {
  template: Template;
  /** Its rows as they will be written. */
  rows: readonly TemplateRow[];
  scale: Scale;
  /** Reporting year; `null`: the one each table of the sheet reports on. */
  year: number | null;
  /** Reporting month, 1 to 12. */
  month: number;
  /** 1 to 4; that of the month where it is left out. */
  quarter?: number;
  /** Year of the constant prices; `null`: any. */
  baseYear: number | null;
  /** Growth or index, in its columns of growth. */
  form?: TableForm;
  /** What a table of one indicator is about. */
  indicator?: IndicatorId;
  /** How the territory that the user chose was put together. */
  merger?: Merger;
}

const MONEY = new Set(['đồng', 'USD']);

/** A template looked for when nothing but a period was chosen. */
export function wantedOf(
  template: Template,
  year: number | null,
  baseYear: number | null,
  month = 12,
): Wanted {
  const rows = rowsOf(template, { year: year ?? 0, rows: 1 });
  return { template, rows, scale: {}, year, month, baseYear };
}

/** A table that follows one indicator through the months; another table of one indicator has its parts in its rows. */
export const isTracker = ({
  template: { parameters, rows, tracks },
}: {
  template: Pick<Template, 'parameters' | 'rows' | 'tracks'>;
}): boolean =>
  tracks !== undefined || (parameters.includes('indicator') && rows.some(({ month }) => month !== undefined));

/** A month of a tracker is of the tracker's indicator. */
export const aboutOf = (row: TemplateRow, { indicator }: Pick<Wanted, 'indicator'>): TemplateRow =>
  indicator === undefined ? row : { ...row, indicator };

/** Rows whose figures come from a source or are typed; lines of a list are no one's until they are named. */
export function inputRows({ rows }: Pick<Wanted, 'rows'>): readonly TemplateRow[] {
  let inputs = knownInputs.get(rows);
  if (!inputs) {
    inputs = rows.filter(
      ({ heading, difference, totals, listLine }) => !heading && !difference && !totals && !listLine,
    );
    knownInputs.set(rows, inputs);
  }
  return inputs;
}

/** Every source is asked for the same rows. */
const knownInputs = new WeakMap<readonly TemplateRow[], readonly TemplateRow[]>();

/** The unit of a row's levels: its own, else the only one of money that the unit line names; `null` where none is. */
function unitOfRow({ unitLine = [] }: Pick<Template, 'unitLine'>, { unit }: Pick<TemplateRow, 'unit'>) {
  if (unit) return unit;
  const money = unitLine.filter(({ vi }) => isMoney(vi));
  return money.length === 1 ? money[0] : null;
}

/** Whether a unit is one of money. */
export const isMoney = (unit: string): boolean => MONEY.has(parseUnit(unit)?.dimension ?? '');

/** The unit a cell of the table is in, in its Vietnamese name; `null` where the table names none. */
export function unitFor(
  row: TemplateRow,
  { template, scale, indicator }: Wanted,
  isQuantity: boolean,
): string | null {
  if (isQuantity) return quantityUnit(template);
  if (indicator !== undefined) return trackedUnit({ scale, indicator })?.vi ?? null;
  return scaledUnitOf(row, { template, scale })?.vi ?? null;
}

/** The unit of a row's levels in the scale that was chosen. */
export function scaledUnitOf(
  row: TemplateRow,
  { template, scale }: Pick<Wanted, 'template' | 'scale'>,
): Words | null {
  const unit = unitOfRow(template, row);
  return unit && scaledUnit(unit, scale);
}

/** The unit of the indicator that a tracker is about. */
export function trackedUnit({ scale, indicator }: Pick<Wanted, 'scale' | 'indicator'>): Words | null {
  return indicator === undefined ? null : scaledUnit(unitWords(indicatorOf(indicator).units[0]), scale);
}

/** Quantities of goods are in the unit of the unit line that is no money. */
function quantityUnit({ unitLine = [] }: Pick<Template, 'unitLine'>): string | null {
  const units = unitLine.filter(({ vi }) => !isMoney(vi));
  return units.length === 1 ? units[0].vi : null;
}
