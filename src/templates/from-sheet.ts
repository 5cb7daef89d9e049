import { cellAddress } from '../spreadsheet/a1';
import type { RecognisedSheet, RecognisedTable } from '../recognition';
import { indicator as indicatorOf } from '../indicators/catalogue';
import { isOneMonth } from '../indicators/language/periods';
import {
  unitWords,
  type OwnTemplate,
  type TableParameter,
  type TemplateColumn,
  type TemplateRow,
} from '../tables';
import type { TemplateDoubt } from './doubts';
import { formColumns, type FormColumn } from './form-columns';
import { withFormulas } from './form-formulas';
import { formRows } from './form-rows';
import { ownId, sheetWords } from './own-id';
import { trackedRow, trackerOf } from './tracker';
import { templateWords, type FormPeriod } from './template-words';

/** A template as it was read, with what a person should look at. */
export interface ReadTemplate {
  template: OwnTemplate;
  /** The period that the form is of. */
  period: { year: number; month: number | null };
  doubts: TemplateDoubt[];
}

/** What is said of a form beside what it says of itself. */
export interface AboutForm {
  name: string;
  group?: OwnTemplate['group'];
  year?: number;
  /** `null`: it is of a year. */
  month?: number | null;
  /** Widths of the sheet's columns in characters, where they are known. */
  widths?: ReadonlyMap<number, number>;
}

/** So many months side by side are a series. */
const SERIES = 3;
/** A wider table lies on its side. */
const UPRIGHT = 90;

/** A form of the department's as a template; `null`: neither the form nor the user says of which year it is. */
export async function templateOfForm(
  sheet: RecognisedSheet,
  table: RecognisedTable,
  about: AboutForm,
): Promise<ReadTemplate | null> {
  const year = about.year ?? table.year?.value;
  if (year === undefined) return null;
  const month = about.month === undefined ? table.month : about.month;
  const period: FormPeriod = { year, month, hasMonths: hasMonths(table) };
  const doubts: TemplateDoubt[] = [];
  const read = formColumns(sheet, table, period, about.widths ?? new Map());
  const tracker = hasPeriodRows(table) ? trackerOf(table, read, year) : null;
  const placed = tracker?.columns ?? (hasPeriodRows(table) ? read.map(withoutPeriod) : read);
  const columns = await withFormulas(sheet, table, placed, doubts);
  const plain = await formRows(sheet, table, placed, period, doubts);
  const rows = tracker ? trackedRows(plain, table) : plain;
  const name = { vi: about.name, en: about.name };
  const units = tracker ? [indicatorOf(tracker.tracks).units[0]] : table.units;
  const unitLine = columns.some(({ kind }) => kind === 'unit') ? [] : units.map(unitWords);
  const template: OwnTemplate = {
    id: ownId(about.name),
    name,
    title: templateWords(table.title || about.name, period),
    sheet: sheetWords(about.name),
    description: { vi: 'Mẫu của đơn vị, lập từ biểu có sẵn.', en: 'Your own template, made from a form.' },
    keywords: '',
    group: about.group ?? 'results',
    drawing: 'year',
    parameters: parametersFor(month, columns),
    document: 'state',
    orientation: columns.reduce((sum, { width }) => sum + width, 0) > UPRIGHT ? 'landscape' : 'portrait',
    digits: { levels: 1, percents: 2 },
    forms: formsOf(placed.map(({ read }) => read)),
    ...(unitLine.length > 0 && { unitLine }),
    ...(tracker && { tracks: tracker.tracks }),
    columns,
    rows,
    notes: [],
  };
  if (!columns.some(({ kind }) => kind === 'name'))
    doubts.push({
      why: 'unclearColumn',
      address: cellAddress({ sheet: table.sheet, row: table.area.row, column: table.area.column }),
      text: table.title,
    });
  return { template, period: { year, month }, doubts };
}

function trackedRows(rows: readonly TemplateRow[], table: RecognisedTable): TemplateRow[] {
  const shown = table.rows.filter(({ hidden }) => !hidden);
  return rows.map((row, at) => trackedRow(row, shown[at], table));
}

/** Whether the rows of a form are months, quarters or years: its columns then say only a part of what their figures are of. */
const hasPeriodRows = ({ rows }: RecognisedTable): boolean => rows.some(({ period }) => period !== null);

/** A column that a source fills nowhere: it is typed. */
function withoutPeriod(one: FormColumn): FormColumn {
  const isLevel = one.column.states !== undefined;
  const column = { ...one.column, ...(isLevel && { kind: 'level' as const }) };
  delete column.states;
  delete column.published;
  return { ...one, column };
}

/** Months that stand side by side, or below each other, are each always the same month. */
function hasMonths({ columns, rows }: RecognisedTable): boolean {
  const named = columns.flatMap(({ part }) => (part && part.kind === 'month' ? [part.number] : []));
  const below = rows.flatMap(({ period }) => (period && isOneMonth(period.part) ? [period.part.number] : []));
  return new Set(named).size >= SERIES || new Set(below).size >= SERIES;
}

function parametersFor(month: number | null, columns: readonly TemplateColumn[]): TableParameter[] {
  const compares = columns.some(({ kind }) => kind === 'growth' || kind === 'planPercent');
  return [
    'year',
    ...(month === null ? [] : (['month'] as const)),
    ...(compares ? (['digits'] as const) : []),
  ];
}

/** A form that prints indices is one of indices. */
function formsOf(columns: readonly { form: string }[]): OwnTemplate['forms'] {
  const isIndex = columns.some(({ form }) => form === 'index');
  const isGrowth = columns.some(({ form }) => form === 'growth');
  return isIndex && !isGrowth ? ['index'] : ['growth'];
}
