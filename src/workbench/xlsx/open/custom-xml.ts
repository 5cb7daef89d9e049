import type { CustomXmlPart } from '../../content';
import type { XlsxPackage } from '../../../spreadsheet/package/package';
import { decodeXml, parseXml } from '../../../spreadsheet/package/xml';

/** A custom XML part and where it lies. */
export interface StoredCustomXml extends CustomXmlPart {
  part: string;
  relationshipId: string;
}

/** The custom XML parts of a workbook, the add-in's and anybody else's. Unreadable ones are left alone. */
export function readCustomXml(xlsx: XlsxPackage, workbookPart: string): StoredCustomXml[] {
  return xlsx
    .relationships(workbookPart)
    .filter(({ kind, target }) => kind === 'customXml' && xlsx.has(target))
    .flatMap(({ id: relationshipId, target: part }, index) => {
      const xml = decodeXml(xlsx.content(part)).replace(/^\uFEFF/, '');
      const namespace = namespaceOf(xlsx, xml, part);
      if (namespace === null) return [];
      return [{ id: itemId(xlsx, part) ?? madeUpId(index), namespace, xml, part, relationshipId }];
    });
}

function namespaceOf({ tools }: XlsxPackage, xml: string, part: string): string | null {
  try {
    return parseXml(tools, xml, part).root.namespaceURI ?? '';
  } catch {
    return null;
  }
}

function itemId(xlsx: XlsxPackage, part: string): string | null {
  const properties = xlsx.relationships(part).find(({ kind }) => kind === 'customXmlProps');
  if (!properties || !xlsx.has(properties.target)) return null;
  const { root } = xlsx.xml(properties.target);
  return Array.from(root.attributes).find(({ localName }) => localName === 'itemID')?.value ?? null;
}

/** For parts without properties: the same id every time the file is opened. */
function madeUpId(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
}
