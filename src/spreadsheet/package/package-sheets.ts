import type { DefinedName } from '../formula-names';
import type { XlsxPackage } from './package';
import { sharedTexts } from './stored-cells';
import { descendants, relationshipId, textOf } from './xml';

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

/** The names of the workbook and of its sheets. */
export function definedNames(original: XlsxPackage): DefinedName[] {
  const { root } = original.xml(original.workbookPart);
  const sheets = descendants(root, 'sheet').map((element) => element.getAttribute('name') ?? '');
  return descendants(root, 'definedName').map((element) => {
    const owner = element.getAttribute('localSheetId');
    return {
      name: element.getAttribute('name') ?? '',
      formula: textOf(element),
      sheet: owner === null ? null : (sheets[Number(owner)] ?? ''),
    };
  });
}

/** Whether Excel calculates the workbook only when it is told to. */
export const isCalculatedByHand = (original: XlsxPackage): boolean =>
  descendants(original.xml(original.workbookPart).root, 'calcPr').some(
    (element) => element.getAttribute('calcMode') === 'manual',
  );
