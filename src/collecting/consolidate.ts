import { withoutNoise } from '../indicators/arithmetic/rounding';
import { cleanLine } from '../indicators/language/clean-text';
import type { Figure } from './check-form';
import type { FormChoices, FormEntry, FormIdentity, FormLayout, FormUnit } from './form';
import { formLayout, isAdditiveUnit } from './form-layout';

/** A form whose figures are taken. */
export interface TakenForm {
  unit: FormUnit;
  file: string;
  sheet: string;
  figures: readonly Figure[];
}

/** A figure of a unit, with its place in the totals and in its file. */
export interface SourceFigure {
  /** In the totals, and in the unit's form: they differ in lists. */
  line: string;
  own: string;
  key: string;
  label: string;
  header: string;
  measure: string;
  unit: FormUnit;
  value: number | string;
  file: string;
  sheet: string;
  cell: string;
}

/** A cell of the totals: the rows of `figures` that it sums, first and last, and what they add up to. */
export interface Total {
  entry: FormEntry;
  /** What the cell says: the sum, or the name of a line. `null`: the figures do not add up. */
  value: number | string | null;
  /** `null`: no unit has a figure, or the value is no sum. */
  from: number | null;
  to: number | null;
}

export interface Consolidated {
  identity: FormIdentity;
  layout: FormLayout;
  totals: Total[];
  figures: SourceFigure[];
}

interface Filled {
  form: TakenForm;
  figure: Figure;
}

/** A line of a list in the totals: its name, its unit, and the lines of forms that it stands for. */
interface TotalLine {
  name: string;
  measure: string;
  from: { form: TakenForm; line: string }[];
}

/**
 * Adds up the forms of a table. Percentages, indices and words do not add up: they stand among the figures and not among the totals.
 * Lines that units named themselves come together by their name where they are of the same thing, else each has its own line.
 */
export function consolidate(own: Omit<FormIdentity, 'kind'>, forms: readonly TakenForm[]): Consolidated {
  const layout = formLayout(own);
  const lists = listsOf(layout, forms);
  const most = Math.max(1, ...[...lists.values()].map((lines) => lines.length));
  const choices: FormChoices = lists.size > 0 ? { ...own.choices, rows: most } : own.choices;
  const identity: FormIdentity = { ...own, choices, kind: 'totals' };
  const wide = lists.size > 0 ? formLayout(identity) : layout;
  const byCell = figuresByCell(forms);
  const figures: SourceFigure[] = [];
  const totals = wide.entries.map((entry): Total => {
    const line = entry.inList && lineAt(lists, entry);
    if (entry.inList && entry.inList.part !== 'entry') {
      const value = line ? (entry.inList.part === 'name' ? line.name : line.measure) : '';
      return { entry, value, from: null, to: null };
    }
    const filled = entry.inList
      ? (line?.from ?? []).flatMap(({ form, line: own }) =>
          (byCell.get(`${own} ${entry.key}`) ?? []).filter((one) => one.form === form),
        )
      : (byCell.get(`${entry.line} ${entry.key}`) ?? []);
    const from = figures.length;
    figures.push(...filled.map((one) => sourceOf(one, entry, line ?? null)));
    const numbers = filled.flatMap(({ figure: { value } }) => (typeof value === 'number' ? [value] : []));
    const addsUp = entry.isAdditive && isAdditiveUnit(line?.measure ?? '');
    if (!addsUp || numbers.length === 0) return { entry, value: null, from: null, to: null };
    const sum = withoutNoise(numbers.reduce((all, one) => all + one, 0));
    return { entry, value: sum, from, to: figures.length - 1 };
  });
  return { identity, layout: wide, totals, figures };
}

function figuresByCell(forms: readonly TakenForm[]): ReadonlyMap<string, Filled[]> {
  const found = new Map<string, Filled[]>();
  for (const form of forms) {
    for (const figure of form.figures) {
      const key = `${figure.line} ${figure.key}`;
      const known = found.get(key);
      if (known) known.push({ form, figure });
      else found.set(key, [{ form, figure }]);
    }
  }
  return found;
}

function sourceOf({ form, figure }: Filled, entry: FormEntry, line: TotalLine | null): SourceFigure {
  return {
    line: entry.line,
    own: figure.line,
    key: entry.key,
    label: line ? line.name : entry.label,
    header: entry.header,
    measure: line?.measure || entry.unit,
    unit: form.unit,
    value: figure.value,
    file: form.file,
    sheet: form.sheet,
    cell: figure.cell,
  };
}

/** The lines that each list gets in the totals, in the order in which units name them. */
function listsOf(layout: FormLayout, forms: readonly TakenForm[]): ReadonlyMap<string, TotalLine[]> {
  const named = layout.entries.flatMap(({ key, inList }) => (inList ? [{ ...inList, key }] : []));
  const lists = new Map<string, Map<string, TotalLine>>();
  for (const { list } of named) lists.set(list, new Map());
  const keyOf = (list: string, part: string) =>
    named.find((one) => one.list === list && one.part === part)?.key ?? '';
  for (const [list, lines] of lists) {
    const [nameKey, unitKey] = [keyOf(list, 'name'), keyOf(list, 'unit')];
    const isShared = named.some((one) => one.list === list && one.isShared);
    for (const form of forms) {
      const own = form.figures.filter(({ line }) => line.replace(/\.\d+$/, '') === list);
      for (const line of new Set(own.map((figure) => figure.line))) {
        const said = (key: string) =>
          cleanLine(String(own.find((figure) => figure.line === line && figure.key === key)?.value ?? ''));
        const [name, measure] = [said(nameKey), said(unitKey)];
        const key = isShared ? `${name} ${measure}`.toLocaleLowerCase('vi') : `${form.unit.code} ${line}`;
        const shown = isShared || name === '' ? name : `${name} (${form.unit.name})`;
        const known = lines.get(key) ?? { name: shown, measure, from: [] };
        known.from.push({ form, line });
        lines.set(key, known);
      }
    }
  }
  return new Map([...lists].map(([list, lines]) => [list, [...lines.values()]]));
}

/** The line of a list that a line of the totals stands for: `list/goods.3` is the third. */
function lineAt(lists: ReadonlyMap<string, TotalLine[]>, { line, inList }: FormEntry): TotalLine | undefined {
  const place = Number(/\.(\d+)$/.exec(line)?.[1] ?? 0) - 1;
  return inList ? lists.get(inList.list)?.[place] : undefined;
}
