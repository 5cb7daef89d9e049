import { ctFunctionsOf, toPlain, type CellKnowledge } from '../../formulas/translation';
import { tokensOf } from '../../spreadsheet/formula-tokens';
import { storedFormula } from '../../spreadsheet/package/stored-formula';
import type { BecameValue, NoPlainReason, SendOutMode } from '../../contract';

/** Names that stand for formulas of ours, upper case. */
type OurNames = ReadonlySet<string>;

/** What the copying of a workbook knows and finds out. */
export interface Copying {
  mode: SendOutMode;
  shared: () => readonly string[];
  /** Names that stand for formulas of ours that cannot be said otherwise, upper case: formulas with them become values too. */
  lostNames: Set<string>;
  changed: number;
  becameValues: BecameValue[];
}

function nameIn(formula: string, names: OurNames): string | null {
  if (names.size === 0) return null;
  const found = (tokensOf(formula) ?? []).find(
    ({ kind, text }) => kind === 'word' && names.has(text.toUpperCase()),
  );
  return found?.text ?? null;
}

/** Whether a formula has to go: it calls a function of ours, or a name that does. */
export const isOurs = (formula: string, names: OurNames): boolean =>
  ctFunctionsOf(formula).length > 0 || nameIn(formula, names) !== null;

/** Whether the text of a part may hold a formula of ours: those that cannot are not taken apart. */
export function mayHoldOurs(text: string, names: OurNames): boolean {
  if (/_xldudf_CT_|CT\./i.test(text)) return true;
  if (names.size === 0) return false;
  const upper = text.toUpperCase();
  return [...names].some((name) => upper.includes(name));
}

/** A formula without our functions as a file keeps it, or why there is none. */
export function withoutOurs(
  formula: string,
  copying: Copying,
  knowledge?: CellKnowledge,
): { formula: string } | { function: string; why: NoPlainReason } {
  const name = nameIn(formula, copying.lostNames);
  if (name !== null) return { function: name, why: 'function' };
  const translation = toPlain(formula, knowledge);
  return 'formula' in translation ? { formula: storedFormula(translation.formula) } : translation;
}
