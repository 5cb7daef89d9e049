import type { CustomXmlPart } from '../../content';
import type { PackageEdit } from '../../../spreadsheet/package/package-edit';
import { children, type XmlElement } from '../../../spreadsheet/package/xml';
import { CONTENT_TYPES } from '../../../spreadsheet/package/package';
import type { StoredCustomXml } from '../open/custom-xml';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Writes custom XML parts that were added, changed or removed. */
export function writeCustomXml(
  edit: PackageEdit,
  workbookPart: string,
  stored: StoredCustomXml[],
  now: CustomXmlPart[],
): void {
  const wanted = new Map(now.map((part) => [part.id.toUpperCase(), part]));
  for (const known of stored) {
    const part = wanted.get(known.id.toUpperCase());
    if (!part) removePart(edit, workbookPart, known);
    else if (part.xml !== known.xml) edit.add(known.part, new TextEncoder().encode(part.xml));
    wanted.delete(known.id.toUpperCase());
  }
  for (const part of wanted.values()) addPart(edit, workbookPart, part);
}

function removePart(
  edit: PackageEdit,
  workbookPart: string,
  { part, relationshipId }: StoredCustomXml,
): void {
  for (const { kind, target } of edit.relationships(part))
    if (kind === 'customXmlProps' && edit.has(target)) edit.remove(target);
  edit.unrelate(workbookPart, relationshipId);
  edit.remove(part);
}

function addPart(edit: PackageEdit, workbookPart: string, { id, namespace, xml }: CustomXmlPart): void {
  const item = edit.freePart('customXml/item');
  const number = /(\d+)\.xml$/.exec(item)?.[1] ?? '1';
  const numbered = `customXml/itemProps${number}.xml`;
  const properties = edit.has(numbered) ? edit.freePart('customXml/itemProps') : numbered;
  edit.add(item, new TextEncoder().encode(xml), hasXmlDefault(edit) ? undefined : 'application/xml');
  edit.add(properties, propertiesXml(edit, id, namespace), PROPERTIES_TYPE);
  edit.relate(item, 'customXmlProps', properties);
  edit.relate(workbookPart, 'customXml', item);
}

function hasXmlDefault(edit: PackageEdit): boolean {
  const isXml = (element: XmlElement) => element.getAttribute('Extension')?.toLowerCase() === 'xml';
  return children(edit.xml(CONTENT_TYPES).root, 'Default').some(isXml);
}

function propertiesXml(edit: PackageEdit, id: string, namespace: string) {
  const content = edit.newXml(
    `<ds:datastoreItem xmlns:ds="${PROPERTIES}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  const { root } = content;
  root.setAttributeNS(PROPERTIES, 'ds:itemID', id);
  const [references] = children(root);
  if (namespace !== '') {
    const reference = root.ownerDocument?.createElementNS(PROPERTIES, 'ds:schemaRef');
    reference?.setAttributeNS(PROPERTIES, 'ds:uri', namespace);
    if (reference) references.appendChild(reference);
  }
  return content;
}
