import {
  ctFunctionsOf,
  shownCalls,
  toPlain,
  tokensOf,
  textOf,
  type CellKnowledge,
} from '../../formulas/translation';
import { fullAddress, parseAddress, parseArea } from '../../spreadsheet/a1';
import type { BecameValue, NoPlainReason, SendOutMode } from '../../contract';
import { formulaOf, mapCells, textIn, type StoredCell, type StoredFormula } from './sheet-cells';
import { shiftFormula } from '../../spreadsheet/shift-formula';
import { attribute, elements, escaped, unescaped, withoutAttributes } from './xml-text';

/** What the copying of a workbook knows and finds out. */
export interface Copying {
  mode: SendOutMode;
  shared: readonly string[];
  /** Names that stand for formulas of ours that cannot be said otherwise, upper case: formulas with them become values too. */
  lostNames: ReadonlySet<string>;
  changed: number;
  becameValues: BecameValue[];
}

/** Cells of a sheet that have no formula any more. */
export type LostFormulas = Set<string>;

interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

/** Files keep functions that are newer than the file format with this in front. */
function stored(formula: string): string {
  const tokens = tokensOf(formula) ?? [];
  return textOf(
    tokens.map((token) => (token.text === 'NUMBERVALUE' ? { ...token, text: '_xlfn.NUMBERVALUE' } : token)),
  );
}

/** What stands in the cells that formulas of this sheet refer to; other sheets are not known. */
function knowledgeOf(xml: string, shared: readonly string[]): CellKnowledge {
  const texts = new Map<string, string>();
  mapCells(xml, (cell) => {
    const text = textIn(cell, shared);
    if (text) texts.set(cell.name, text);
    return null;
  });
  return {
    textAt: (reference) => {
      const parsed = parseAddress(reference.replace(/\$/g, ''));
      if (!parsed || parsed.sheet !== null) return undefined;
      return texts.get(reference.replace(/\$/g, '').toUpperCase()) ?? null;
    },
  };
}

function usesLostName(formula: string, { lostNames }: Copying): boolean {
  if (lostNames.size === 0) return false;
  return (tokensOf(formula) ?? []).some(
    ({ kind, text }) => kind === 'word' && lostNames.has(text.toUpperCase()),
  );
}

/** Whether a formula has to go: it calls a function of ours, or a name that does. */
export const isOurs = (formula: string, copying: Copying): boolean =>
  ctFunctionsOf(formula).length > 0 || usesLostName(formula, copying);

/** A formula without our functions as a file keeps it, or why there is none. */
export function withoutOurs(
  formula: string,
  copying: Copying,
  knowledge?: CellKnowledge,
): { formula: string } | { function: string; why: NoPlainReason } {
  if (usesLostName(formula, copying)) {
    const name = (tokensOf(formula) ?? []).find(({ text }) => copying.lostNames.has(text.toUpperCase()));
    return { function: name?.text ?? '', why: 'function' };
  }
  const translation = toPlain(formula, knowledge);
  return 'formula' in translation ? { formula: stored(translation.formula) } : translation;
}

/** A cell that shows what it showed and has no formula. */
function asValue(cell: StoredCell, { element }: StoredFormula): string {
  const { prefix, start } = cell;
  const rest = cell.inside.replace(element, '');
  const bare = withoutAttributes(start, 'cm');
  if (attribute(start, 't') !== 'str') return `<${prefix}c${bare}>${rest}</${prefix}c>`;
  const text = textIn(cell, []) ?? '';
  const untyped = withoutAttributes(bare, 't');
  if (text === '') return `<${prefix}c${untyped}/>`;
  const item = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is>`;
  return `<${prefix}c${untyped} t="inlineStr">${item}</${prefix}c>`;
}

function isSingle(formula: StoredFormula): boolean {
  if (formula.kind !== 'array') return true;
  const area = parseArea(attribute(formula.start, 'ref') ?? '');
  return area !== null && area.rows * area.columns === 1;
}

/** The XML of a sheet without our functions; everything else of it is as it was. */
export function copySheet(xml: string, sheet: string, copying: Copying): { xml: string; lost: LostFormulas } {
  const lost: LostFormulas = new Set();
  const shared = new Map<string, SharedFormula>();
  let knowledge: CellKnowledge | null = null;
  const sharedBy = ({ start }: StoredFormula) => shared.get(attribute(start, 'si') ?? '');
  const cells = mapCells(xml, (cell) => {
    const formula = formulaOf(cell);
    if (!formula || formula.kind === 'dataTable') return null;
    const { row, column } = cell;
    const isFollower = formula.kind === 'shared' && formula.text === '';
    if (formula.kind === 'shared' && !isFollower)
      shared.set(attribute(formula.start, 'si') ?? '', { text: formula.text, row, column });
    const origin = isFollower ? sharedBy(formula) : undefined;
    const text = origin ? shiftFormula(origin.text, row - origin.row, column - origin.column) : formula.text;
    if (!isOurs(text, copying)) return null;
    copying.changed += 1;
    knowledge ??= knowledgeOf(xml, copying.shared);
    const plain = copying.mode === 'plain' ? withoutOurs(text, copying, knowledge) : null;
    if (plain && 'formula' in plain && isSingle(formula)) return withFormula(cell, formula, plain.formula);
    lost.add(cell.name);
    if (plain) {
      const address = fullAddress(sheet, { row, column, rows: 1, columns: 1 });
      const called = ctFunctionsOf(shownCalls(text))[0];
      copying.becameValues.push(
        'formula' in plain
          ? { address, function: `CT.${called ?? ''}`, why: 'array' }
          : { address, function: plain.function, why: plain.why },
      );
    }
    return asValue(cell, formula);
  });
  return { xml: copyRules(cells, sheet, copying), lost };
}

function withFormula(cell: StoredCell, { element }: StoredFormula, text: string): string {
  const { prefix, start, inside } = cell;
  // a function as replacement: "$" in formulas means nothing else
  const content = inside.replace(element, () => `<${prefix}f>${escaped(text)}</${prefix}f>`);
  return `<${prefix}c${withoutAttributes(start, 'cm')}>${content}</${prefix}c>`;
}

/** Formulas beside the cells, by their element, and what they are where ours cannot be said otherwise. */
const RULES = [
  // a conditional format that no longer applies
  { name: 'formula', instead: 'FALSE' },
  // a validation that no longer refuses anything
  { name: 'formula1', instead: 'TRUE' },
  { name: 'formula2', instead: 'TRUE' },
] as const;

/** The rules of a sheet, which Excel does not let our functions into; files that others made may have them all the same. */
function copyRules(xml: string, sheet: string, copying: Copying): string {
  return RULES.reduce(
    (text, { name, instead }) =>
      text.replace(elements(name), (element, prefix: string, start: string, inside?: string) => {
        const formula = unescaped((inside ?? '').replace(/<[^>]*>/g, ''));
        if (!isOurs(formula, copying)) return element;
        const plain = withoutOurs(formula, copying);
        if ('why' in plain) copying.becameValues.push({ address: sheet, ...plain });
        const now = escaped('formula' in plain ? plain.formula : instead);
        // in extensions the formula stands in an element of its own
        const [own] = (inside ?? '').matchAll(elements('f'));
        const written = own ? `<${own[1]}f>${now}</${own[1]}f>` : now;
        return `<${prefix}${name}${start}>${written}</${prefix}${name}>`;
      }),
    xml,
  );
}
