import { INDICATORS } from '../../indicators/catalogue';
import { COMPARATOR_SIGNS } from '../../formulas/kinds';
import { PLANS } from '../../indicators/language/plan-names';
import type { TableParameter, TemplateInfo } from '../kit/template-info';
import { TABLE_GROUPS } from '../kit/template-info';
import type { TemplateColumnKind } from '../kit/template-column-kind';
import type {
  PublishedIndex,
  TableContent,
  TemplateColumn,
  TemplatePart,
  TemplateRow,
} from '../kit/template';
import { formula, name } from './formula-schema';
import {
  byKind,
  either,
  isText,
  listOf,
  number,
  object,
  on,
  oneOf,
  orNull,
  record,
  refuse,
  text,
  type Check,
} from './schema';

/** Sizes of what a workbook carries with ease, far above any form of a department. */
const MOST_COLUMNS = 120;
const MOST_ROWS = 3000;
const MOST_LINES = 30;
const MOST_LEVELS = 6;
const MOST_LETTERS = 1000;
const MOST_CHOICES = 60;
const MOST_WIDTH = 255;

/** Names as a list, complete by their type. */
const namesOf = <Name extends string>(all: Readonly<Record<Name, true>>): readonly string[] =>
  Object.keys(all);

const KINDS = namesOf<TemplateColumnKind>({
  numbering: true,
  name: true,
  unit: true,
  base: true,
  plan: true,
  estimate: true,
  target: true,
  planPercent: true,
  growth: true,
  comparator: true,
  note: true,
  level: true,
  cumulative: true,
  samePeriod: true,
  quantity: true,
  count: true,
  indexInput: true,
  statedPercent: true,
  share: true,
  contribution: true,
  points: true,
  path: true,
  forecast: true,
  population: true,
  verdict: true,
  check: true,
  choice: true,
  text: true,
  owner: true,
  deadline: true,
  state: true,
  weight: true,
});

const PUBLISHED = namesOf<PublishedIndex>({
  lastMonthOnYear: true,
  monthOnYear: true,
  monthOnLastMonth: true,
  monthOnDecember: true,
  monthOnBase: true,
  quarterOnYear: true,
  yearToDateOnYear: true,
});

const PARAMETERS = namesOf<TableParameter>({
  year: true,
  month: true,
  quarter: true,
  baseYear: true,
  form: true,
  rows: true,
  periodsOnce: true,
  digits: true,
  scale: true,
  denominator: true,
  capRule: true,
  capRounding: true,
  nested: true,
  indicator: true,
  territory: true,
  plans: true,
  shareBy: true,
  shareDigits: true,
  shareUnits: true,
  chart: true,
});

const words = object({ vi: text(MOST_LETTERS), en: text(MOST_LETTERS) });
const stack = listOf(words, MOST_LEVELS, 1);
const isArray = (value: unknown) => Array.isArray(value);
const header = either(isArray, stack, object({ growth: stack, index: stack }));

type Fields<Of> = Readonly<Record<keyof Of, Check>>;

/** Never in a file: planning makes it. */
const ofPlanning: Check = (_, place) => refuse({ place, why: 'unknownField' });

const COLUMN: Fields<TemplateColumn> = {
  key: name,
  kind: oneOf(KINDS),
  header,
  width: number(1, MOST_WIDTH, { isWhole: false }),
  published: oneOf(PUBLISHED),
  formula,
  merges: object({ as: oneOf(['sum', 'index']), yearsBack: number(0, 100) }),
  seriesYear: number(0, 100),
  states: object(
    {
      role: oneOf(['actual', 'estimate', 'plan']),
      part: oneOf(['month', 'quarter', 'months', 'lastMonths', 'year']),
      years: number(-20, 20),
    },
    { number: number(1, 12), months: number(-1, -1) },
  ),
  formerly: ofPlanning,
  prices: oneOf(['constant', 'current']),
  plan: oneOf(Object.keys(PLANS)),
  onlyIn: text(MOST_LETTERS),
  auxiliary: on,
  quantity: on,
  monthly: on,
  notOfRanks: on,
  choices: listOf(words, MOST_CHOICES),
  ranks: listOf(words, MOST_CHOICES),
  span: number(1, MOST_COLUMNS),
};

const indicator = oneOf(INDICATORS.map(({ id }) => id));

const ROW: Fields<TemplateRow> = {
  id: name,
  numbering: text(20),
  words,
  unit: orNull(words),
  level: number(0, 3),
  heading: on,
  strong: on,
  parent: name,
  sums: on,
  indicator,
  values: oneOf(['index', 'rate']),
  signed: on,
  difference: object({ of: name, less: name }),
  totals: listOf(name, MOST_ROWS, 1),
  hasQuantity: on,
  list: either(isText, oneOf(['besides']), on),
  listLine: ofPlanning,
  month: number(1, 12),
  auxiliary: on,
  untilYear: number(1990, 2100),
  measured: oneOf(['percent', 'count', 'rank']),
  population: words,
  preset: object({
    comparator: oneOf(COMPARATOR_SIGNS),
    target: either((value) => typeof value === 'number', number(-1e15, 1e15, { isWhole: false }), words),
  }),
  direction: oneOf(['higher', 'lower']),
  nested: on,
  isTracked: on,
  given: record(
    name,
    either(isText, text(MOST_LETTERS), number(-1e15, 1e15, { isWhole: false })),
    MOST_COLUMNS,
  ),
};

/** Fields of which some are needed, the others may be there. */
function objectOf<Of>(fields: Fields<Of>, needed: readonly (keyof Of)[]): Check {
  const all = Object.entries(fields) as [keyof Of, Check][];
  const only = (isNeeded: boolean) =>
    Object.fromEntries(all.filter(([key]) => needed.includes(key) === isNeeded));
  return object(only(true), only(false));
}

const column = objectOf(COLUMN, ['key', 'kind', 'header', 'width']);
const row = objectOf(ROW, ['id', 'numbering', 'words', 'unit', 'level']);
const columns = listOf(column, MOST_COLUMNS, 1);

const PART: Fields<TemplatePart> = { id: name, title: words, columns, rows: listOf(row, MOST_ROWS) };

const rowNames = listOf(name, MOST_ROWS);
const grouped = object({
  title: words,
  unit: words,
  rows: rowNames,
  series: listOf(
    object({ words, column: name }, { line: on, percentOf: object({ column: name, row: name }) }),
    MOST_CHOICES,
    1,
  ),
});
const chart = byKind({
  columns: grouped,
  bars: grouped,
  ranked: object({
    title: words,
    unit: words,
    words,
    below: name,
    level: number(0, 3),
    most: number(1, MOST_CHOICES),
    column: name,
  }),
  steps: object({ title: words, unit: words, rows: rowNames, total: name, column: name }),
});

const INFO: Fields<TemplateInfo> = {
  name: words,
  title: words,
  sheet: words,
  description: words,
  keywords: text(MOST_LETTERS),
  group: oneOf(Object.keys(TABLE_GROUPS)),
  drawing: oneOf(['year', 'target', 'months', 'index', 'parts', 'trade', 'list']),
  parameters: listOf(oneOf(PARAMETERS), PARAMETERS.length, 1),
  yearHint: words,
  document: oneOf(['state', 'party']),
  orientation: oneOf(['portrait', 'landscape']),
  digits: object({ levels: number(0, 6), percents: number(0, 6) }),
  forms: listOf(oneOf(['growth', 'index']), 2, 1),
};

const CONTENT: Fields<TableContent> = {
  subject: listOf(text(MOST_LETTERS), MOST_LINES),
  unitLine: listOf(words, MOST_LINES, 1),
  titledBy: listOf(indicator, MOST_LINES),
  tracks: indicator,
  columns,
  rows: listOf(row, MOST_ROWS, 1),
  parts: listOf(objectOf(PART, ['id', 'title', 'columns', 'rows']), MOST_LINES),
  chart,
  notes: listOf(words, MOST_LINES),
};

/** Every field of a template, whatever it refers to. */
export const TEMPLATE: Check = objectOf<TemplateInfo & TableContent & { id: string }>(
  { id: name, ...INFO, ...CONTENT },
  [
    'id',
    'name',
    'title',
    'sheet',
    'description',
    'keywords',
    'group',
    'drawing',
    'parameters',
    'document',
    'orientation',
    'digits',
    'columns',
    'rows',
    'notes',
  ],
);
