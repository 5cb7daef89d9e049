import { ctFunctionsOf, shownCalls, toPlain, type CellKnowledge } from '../../formulas/translation';
import { cellAddress, parseAddress } from '../../spreadsheet/a1';
import type { FormulaMode } from '../../tables/choices';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { sameContent } from '../blocks/same-content';
import { contentOf } from '../blocks/entered-content';
import type { BecameValue, LeftCell } from '../../contract';
import { at, type CellMatrices } from './sheet-cells';
import type { Source } from './sources';

/** What is written into the cells of one source. */
export interface Change {
  source: Source;
  /** Contents as they are, to be put back where something fails. */
  before: CellValue[][];
  after: CellValue[][];
  /** What the cell shows and should go on showing; `undefined` where it had no value. */
  shown: CellValue | undefined;
}

/** What a switch would do to a sheet. */
export interface SheetPlan {
  sheet: string;
  changes: Change[];
  becameValues: BecameValue[];
  left: LeftCell[];
}

/** Contents of a sheet by its name, where it was read. */
type KnownSheets = (sheet: string | null) => CellMatrices | undefined;

/** Where the results of a source lie when in more than its own cell. */
export type Spills = ReadonlyMap<Source, Area>;

/** What Excel shows while a function has not answered, or where it cannot. */
const WITHOUT_VALUE: ReadonlySet<CellValue> = new Set([
  '#BUSY!',
  '#NAME?',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#BLOCKED!',
  '#FIELD!',
  '#UNKNOWN!',
]);

/** A value as it is written into a cell: text that would be read otherwise gets Excel's own text mark, errors stay errors. */
function asContent(value: CellValue): CellValue {
  if (typeof value !== 'string' || value.startsWith('#')) return value;
  return (
    contentOf({ role: 'blank', content: value, formula: false, numberFormat: 'General', look: {} }) ?? ''
  );
}

/** What stands in the cells that formulas of a sheet refer to. */
function knowledgeOf(known: KnownSheets): CellKnowledge {
  return {
    textAt: (reference) => {
      const parsed = parseAddress(reference);
      const cells = parsed && known(parsed.sheet);
      if (!parsed || !cells) return undefined;
      const value = at(cells.values, cells.area, parsed.area.row, parsed.area.column);
      return typeof value === 'string' && value !== '' ? value : null;
    },
  };
}

/** Decides for each cell what it becomes. */
export function planSwitch(
  sheet: string,
  sources: readonly Source[],
  mode: FormulaMode,
  cells: CellMatrices,
  spills: Spills,
  known: KnownSheets,
): SheetPlan {
  const plan: SheetPlan = { sheet, changes: [], becameValues: [], left: [] };
  const knowledge = knowledgeOf(known);
  for (const source of sources) {
    if (mode === 'ct') restore(plan, source, cells);
    else if (!source.edited) switchAway(plan, source, mode, cells, spills.get(source) ?? null, knowledge);
  }
  return plan;
}

function restore(plan: SheetPlan, source: Source, { values, area }: CellMatrices): void {
  if (source.edited) {
    plan.left.push({ address: cellAddress({ sheet: plan.sheet, ...source }), why: 'edited' });
    return;
  }
  const proper = shownCalls(source.formula);
  if (!source.kept) {
    // written again Excel looks the function up again
    const isLost = at(values, area, source.row, source.column) === '#NAME?';
    if (proper === source.formula && !isLost) return;
  }
  const after = source.now.map((line) => line.map((): CellValue => ''));
  after[0][0] = proper;
  plan.changes.push({
    source,
    before: source.now.map((line) => line.map(asContent)),
    after,
    shown: undefined,
  });
}

function switchAway(
  plan: SheetPlan,
  source: Source,
  mode: 'plain' | 'values',
  { values, area }: CellMatrices,
  spill: Area | null,
  knowledge: CellKnowledge,
): void {
  const rows = spill?.rows ?? source.now.length;
  const columns = spill?.columns ?? source.now[0].length;
  const valueAt = (r: number, c: number) => at(values, area, source.row + r, source.column + c);
  const shown = valueAt(0, 0);
  const isKnown = !WITHOUT_VALUE.has(shown);
  const isSingle = rows === 1 && columns === 1;
  const before = source.now.map((line) =>
    line.map((content) => (isFormula(content) ? content : asContent(content))),
  );
  const change = (after: CellValue[][]) => {
    if (after.every((line, r) => line.every((content, c) => sameContent(content, source.now[r]?.[c] ?? ''))))
      return;
    const whole = after.map((line, r) => line.map((_, c): CellValue => before[r]?.[c] ?? ''));
    plan.changes.push({ source, before: whole, after, shown: isKnown ? shown : undefined });
  };
  const translation = mode === 'plain' ? toPlain(source.formula, knowledge) : null;
  if (translation && 'formula' in translation && isSingle) {
    change([[translation.formula]]);
    return;
  }
  if (!isKnown) {
    if (!source.kept)
      plan.left.push({ address: cellAddress({ sheet: plan.sheet, ...source }), why: 'notCalculated' });
    return;
  }
  change(
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => asContent(valueAt(r, c))),
    ),
  );
  const isNew = plan.changes[plan.changes.length - 1]?.source === source;
  if (!translation || !isNew) return;
  const [name = ''] = ctFunctionsOf(source.formula);
  const why = 'formula' in translation ? 'array' : translation.why;
  const called = 'formula' in translation ? `CT.${name}` : translation.function;
  plan.becameValues.push({ address: cellAddress({ sheet: plan.sheet, ...source }), function: called, why });
}

export const isFormula = (content: CellValue): content is string =>
  typeof content === 'string' && content.startsWith('=');
