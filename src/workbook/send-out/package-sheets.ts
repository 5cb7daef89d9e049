import type { XlsxPackage } from '../../spreadsheet/package/package';
import { descendants, relationshipId, textOf } from '../../spreadsheet/package/xml';
import { ctFunctionsOf } from '../../formulas/translation';
import { sharedTexts } from './sheet-cells';

/** The part that the workbook refers to as one of a kind. Excel opens files whose links lead nowhere. */
const partOf = (original: XlsxPackage, kind: string): string | undefined =>
  original
    .relationships(original.workbookPart)
    .find((one) => one.kind === kind && !one.external && original.has(one.target))?.target;

/** The texts that cells share, read once they are asked for. */
export function sharedTextsOf(original: XlsxPackage): () => readonly string[] {
  let texts: string[] | null = null;
  const read = () => {
    const part = partOf(original, 'sharedStrings');
    return part === undefined ? [] : sharedTexts(original.xml(part).root);
  };
  // asked for by every cell
  return () => (texts ??= read());
}

/** Sheets by their name, with the number that the calculation chain knows them by. */
export function sheetsOf(original: XlsxPackage) {
  const { workbookPart } = original;
  const relationships = original.relationships(workbookPart);
  return descendants(original.xml(workbookPart).root, 'sheet').flatMap((element) => {
    const id = relationshipId(element);
    const part = relationships.find(
      (one) => one.id === id && one.kind === 'worksheet' && original.has(one.target),
    )?.target;
    const [name, number] = [element.getAttribute('name'), element.getAttribute('sheetId')];
    return part && name && number ? [{ name, number: Number(number), part }] : [];
  });
}

/** Names that stand for formulas of ours, upper case. */
export function namesOfOurs(original: XlsxPackage): ReadonlySet<string> {
  const names = descendants(original.xml(original.workbookPart).root, 'definedName')
    .filter((element) => ctFunctionsOf(textOf(element)).length > 0)
    .map((element) => (element.getAttribute('name') ?? '').toUpperCase());
  return new Set(names);
}
