import { ctFunctionsOf, shownCalls, type CellKnowledge } from '../../formulas/translation';
import { cellAddress, parseAddress, parseArea } from '../../spreadsheet/a1';
import {
  child,
  createLike,
  descendants,
  remove,
  setText,
  textOf,
  type XmlElement,
} from '../../spreadsheet/package/xml';
import { isOurs, withoutOurs, type Copying } from './our-formulas';
import {
  formulaCells,
  storedCells,
  textIn,
  type StoredCell,
  type StoredFormula,
} from '../../spreadsheet/package/stored-cells';

/** Cells of a sheet that have no formula any more. */
export type LostFormulas = Set<string>;

/** What stands in the cells that formulas of this sheet refer to; other sheets are not known. */
function knowledgeOf(worksheet: XmlElement, shared: readonly string[]): CellKnowledge {
  const texts = new Map<string, string>();
  for (const cell of storedCells(worksheet)) {
    const text = textIn(cell, shared);
    if (text) texts.set(cell.name, text);
  }
  return {
    textAt: (reference) => {
      const parsed = parseAddress(reference.replace(/\$/g, ''));
      if (!parsed || parsed.sheet !== null) return undefined;
      return texts.get(reference.replace(/\$/g, '').toUpperCase()) ?? null;
    },
  };
}

/** The cell goes on showing what it showed and has no formula. */
function becomeValue(cell: StoredCell, formula: StoredFormula): void {
  const { element } = cell;
  const text = element.getAttribute('t') === 'str' ? textIn(cell, []) : null;
  element.removeAttribute('cm');
  remove(formula.element);
  if (text === null) return;
  element.removeAttribute('t');
  remove(child(element, 'v'));
  if (text === '') return;
  element.setAttribute('t', 'inlineStr');
  const item = createLike(element, 'is');
  const content = createLike(element, 't');
  setText(content, text);
  item.appendChild(content);
  element.appendChild(item);
}

function isSingle({ element, kind }: StoredFormula): boolean {
  if (kind !== 'array') return true;
  const area = parseArea(element.getAttribute('ref') ?? '');
  return area !== null && area.rows * area.columns === 1;
}

function putFormula({ element }: StoredCell, formula: StoredFormula, text: string): void {
  element.removeAttribute('cm');
  const plain = createLike(element, 'f');
  setText(plain, text);
  element.insertBefore(plain, formula.element);
  remove(formula.element);
}

/** Takes our functions out of a sheet; everything else of it stays as it was. */
export function copySheet(worksheet: XmlElement, sheet: string, copying: Copying): LostFormulas {
  const lost: LostFormulas = new Set();
  let knowledge: CellKnowledge | null = null;
  for (const { cell, formula, text } of formulaCells(worksheet)) {
    const { row, column } = cell;
    if (!isOurs(text, copying.lostNames)) continue;
    copying.changed += 1;
    knowledge ??= knowledgeOf(worksheet, copying.shared());
    const plain = copying.mode === 'plain' ? withoutOurs(text, copying, knowledge) : null;
    if (plain && 'formula' in plain && isSingle(formula)) {
      putFormula(cell, formula, plain.formula);
      continue;
    }
    lost.add(cell.name);
    if (plain) {
      const address = cellAddress({ sheet, row, column });
      const called = ctFunctionsOf(shownCalls(text))[0];
      copying.becameValues.push(
        'formula' in plain
          ? { address, function: `CT.${called ?? ''}`, why: 'array' }
          : { address, function: plain.function, why: plain.why },
      );
    }
    becomeValue(cell, formula);
  }
  copyRules(worksheet, sheet, copying);
  return lost;
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
function copyRules(worksheet: XmlElement, sheet: string, copying: Copying): void {
  for (const { name, instead } of RULES) {
    for (const element of descendants(worksheet, name)) {
      // in extensions the formula stands in an element of its own
      const own = child(element, 'f') ?? element;
      const formula = textOf(own);
      if (!isOurs(formula, copying.lostNames)) continue;
      const plain = withoutOurs(formula, copying);
      if ('why' in plain) copying.becameValues.push({ address: sheet, ...plain });
      setText(own, 'formula' in plain ? plain.formula : instead);
    }
  }
}
