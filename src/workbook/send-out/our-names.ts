import { ctFunctionsOf } from '../../formulas/translation';
import type { XlsxPackage } from '../../spreadsheet/package/package';
import { descendants, textOf } from '../../spreadsheet/package/xml';

/** Names that stand for formulas of ours, upper case. */
export function namesOfOurs(original: XlsxPackage): ReadonlySet<string> {
  const names = descendants(original.xml(original.workbookPart).root, 'definedName')
    .filter((element) => ctFunctionsOf(textOf(element)).length > 0)
    .map((element) => (element.getAttribute('name') ?? '').toUpperCase());
  return new Set(names);
}
