import { tokensOf } from './formula-tokens';
import { sourcesOf } from './formula-sources';

/** A name of a workbook, or of one of its sheets. */
export interface DefinedName {
  name: string;
  /** `=Sheet!$A$1`, or any other formula; with or without its `=`. */
  formula: string;
  /** `null`: of the workbook. */
  sheet: string | null;
}

/** The formula that a name stands for where it stands on a sheet; `null` where there is none, or it is another one in each cell. */
export type NameMeaning = (name: string, sheet: string) => string | null;

export const NO_NAMES_KNOWN: NameMeaning = () => null;

const isFixed = (reference: string): boolean => /^(?:\$[A-Z]{1,3}\$\d+|\$[A-Z]{1,3}|\$\d+)$/i.test(reference);

/** A formula that says the same wherever it stands: its references name their sheet and stay where they are. */
function meansOne(formula: string): boolean {
  const sources = sourcesOf(formula);
  if (!sources || sources.some(({ sheet }) => sheet === null)) return false;
  return (tokensOf(formula) ?? []).every(
    ({ kind, text }) => kind !== 'word' || !/^\$?[A-Z]{1,3}\$?\d+$/i.test(text) || isFixed(text),
  );
}

/** What the names of a workbook stand for; a sheet's own come before the workbook's. */
export function meaningsOf(names: Iterable<DefinedName>): NameMeaning {
  const keyOf = (name: string, sheet: string | null) =>
    `${sheet === null ? '' : sheet.toLowerCase()}\n${name.toLowerCase()}`;
  const known = new Map<string, string>();
  for (const { name, formula, sheet } of names) known.set(keyOf(name, sheet), formula);
  return (name, sheet) => {
    const formula = known.get(keyOf(name, sheet)) ?? known.get(keyOf(name, null));
    return formula !== undefined && meansOne(formula) ? formula : null;
  };
}
