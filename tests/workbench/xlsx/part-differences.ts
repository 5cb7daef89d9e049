import { parseRanges, type CellRange } from '../../../src/workbench/xlsx/cells/reference';
import { children, parseXml, textOf, type XmlElement } from '../../../src/spreadsheet/package/xml';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import { partText } from './compare-packages';

/** What became of a part of a package, element by element. */
export interface PartDifference {
  /** Elements that are gone or say something else now. */
  lost: XmlElement[];
  /** Elements that are new inside of elements that stayed. */
  added: XmlElement[];
}

/** Attributes that only sum up what an element holds. */
const SUMMARIES: Record<string, readonly string[]> = { dimension: ['ref'], row: ['spans'] };
const COUNTS = ['count', 'uniqueCount'];

/** Compares a part of two packages; the order of elements counts, the writing of an element does not. */
export function partDifference(before: Uint8Array, after: Uint8Array, part: string): PartDifference {
  const root = (bytes: Uint8Array) => parseXml(XML_TOOLS, partText(bytes, part), part).root;
  return elementDifference(root(before), root(after));
}

/** The same of two elements. */
export function elementDifference(before: XmlElement, after: XmlElement): PartDifference {
  return differenceWithin(before, after) ?? { lost: [before], added: [after] };
}

/** `null` where the elements are not the same one: another name, other attributes or another text. */
function differenceWithin(before: XmlElement, after: XmlElement): PartDifference | null {
  if (ownWords(before) !== ownWords(after)) return null;
  const difference: PartDifference = { lost: [], added: [] };
  const present = children(after);
  let next = 0;
  for (const element of children(before)) {
    const found = firstLike(element, present, next);
    if (!found) {
      difference.lost.push(element);
      continue;
    }
    difference.added.push(...present.slice(next, found.index), ...found.within.added);
    difference.lost.push(...found.within.lost);
    next = found.index + 1;
  }
  difference.added.push(...present.slice(next));
  return difference;
}

function firstLike(wanted: XmlElement, among: XmlElement[], from: number) {
  const text = XML_TOOLS.serialise(wanted);
  for (let index = from; index < among.length; index++) {
    if (among[index].nodeName !== wanted.nodeName) continue;
    if (XML_TOOLS.serialise(among[index]) === text) return { index, within: { lost: [], added: [] } };
    const within = differenceWithin(wanted, among[index]);
    if (within) return { index, within };
  }
  return null;
}

/** Name, attributes and text of an element, without what it holds. */
function ownWords(element: XmlElement): string {
  const summaries = [...COUNTS, ...(SUMMARIES[element.localName ?? ''] ?? [])];
  const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
    .filter((text) => !summaries.some((name) => text.startsWith(`${name}=`)))
    .sort();
  const text = children(element).length > 0 ? textOf(element).trim() : textOf(element);
  return [element.nodeName, ...attributes, text].join('\n');
}

/** Those of the elements of a worksheet that say something of cells outside of the areas, or of no cells at all. */
export function outside(added: XmlElement[], ...areas: readonly CellRange[]): string[] {
  return added.flatMap((element) => {
    const name = element.localName ?? '';
    if (['mergeCells', 'dataValidations', 'row'].includes(name)) return outside(children(element), ...areas);
    const cells = parseRanges(['r', 'ref', 'sqref'].map((key) => element.getAttribute(key) ?? '').join(' '));
    return cells.length > 0 && cells.every((range) => areas.some((area) => isInside(range, area)))
      ? []
      : [XML_TOOLS.serialise(element)];
  });
}

function isInside(range: CellRange, area: CellRange): boolean {
  return (
    range.startRow >= area.startRow &&
    range.startColumn >= area.startColumn &&
    range.endRow <= area.endRow &&
    range.endColumn <= area.endColumn
  );
}
