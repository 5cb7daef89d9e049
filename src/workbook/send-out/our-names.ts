import { ctFunctionsOf } from '../../formulas/translation';
import type { XlsxPackage } from '../../spreadsheet/package/package';
import { definedNames } from '../../spreadsheet/package/package-sheets';

/** Names that stand for formulas of ours, upper case. */
export const namesOfOurs = (original: XlsxPackage): ReadonlySet<string> =>
  new Set(
    definedNames(original)
      .filter(({ formula }) => ctFunctionsOf(formula).length > 0)
      .map(({ name }) => name.toUpperCase()),
  );
