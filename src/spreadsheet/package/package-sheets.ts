import type { XlsxPackage } from './package';
import { sharedTexts } from './stored-cells';
import { descendants, relationshipId } from './xml';

/** The part that the workbook refers to as one of a kind. Excel opens files whose links lead nowhere. */
const partOf = (original: XlsxPackage, kind: string): string | undefined =>
  original
    .relationships(original.workbookPart)
    .find((one) => one.kind === kind && !one.external && original.has(one.target))?.target;

/** The texts that cells share, read once they are asked for. */
export function sharedTextsOf(original: XlsxPackage): () => readonly string[] {
  let texts: string[] | null = null;
  return () => {
    const part = partOf(original, 'sharedStrings');
    return (texts ??= part === undefined ? [] : sharedTexts(original.xml(part).root));
  };
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
