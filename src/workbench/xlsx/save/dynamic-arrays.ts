import type { PackageEdit } from '../../../spreadsheet/package/package-edit';
import {
  child,
  children,
  createLike,
  descendants,
  flag,
  numberAttribute,
  type XmlElement,
} from '../../../spreadsheet/package/xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const TYPE_NAME = 'XLDAPR';
const order =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

const typeXml =
  `<metadataType xmlns="${MAIN}" name="${TYPE_NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" ` +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
  'coerce="1" cellMeta="1"/>';
const propertiesXml =
  `<bk xmlns="${MAIN}"><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;

/**
 * The number that marks a cell's formula as a dynamic array (`cm`): found in the workbook's metadata part, or added
 * there, or in a part made for it.
 */
export function dynamicArrayMetadata(edit: PackageEdit, workbookPart: string): number {
  const present = edit.relationships(workbookPart).find(({ kind }) => kind === 'sheetMetadata');
  const usual = 'xl/metadata.xml';
  const part = present?.target ?? (edit.has(usual) ? edit.freePart('xl/metadata') : usual);
  if (!present) {
    edit.add(part, edit.newXml(`<metadata xmlns="${MAIN}"/>`), METADATA_TYPE);
    edit.relate(workbookPart, 'sheetMetadata', part);
  }
  const { root } = edit.xml(part);
  const type = findOrAdd(
    edit,
    listOf(root, 'metadataTypes'),
    (element) => element.getAttribute('name') === TYPE_NAME,
    typeXml,
  );
  const properties = findOrAdd(
    edit,
    futureMetadata(root),
    (element) => descendants(element, 'dynamicArrayProperties').some((found) => flag(found, 'fDynamic')),
    propertiesXml,
  );
  return findOrAdd(
    edit,
    listOf(root, 'cellMetadata'),
    (element) => {
      const record = child(element, 'rc');
      return numberAttribute(record, 't') === type && numberAttribute(record, 'v') === properties - 1;
    },
    `<bk xmlns="${MAIN}"><rc t="${type}" v="${properties - 1}"/></bk>`,
  );
}

function listOf(root: XmlElement, name: string): XmlElement {
  const known = child(root, name);
  if (known) return known;
  const created = createLike(root, name);
  const rank = order.indexOf(name);
  const next = children(root).find((other) => order.indexOf(other.localName ?? '') > rank);
  root.insertBefore(created, next ?? null);
  return created;
}

/** There may be several, one for each type. */
function futureMetadata(root: XmlElement): XmlElement {
  const known = children(root, 'futureMetadata').find((list) => list.getAttribute('name') === TYPE_NAME);
  if (known) return known;
  const created = createLike(root, 'futureMetadata', { name: TYPE_NAME });
  root.insertBefore(
    created,
    child(root, 'cellMetadata') ?? child(root, 'valueMetadata') ?? child(root, 'extLst'),
  );
  return created;
}

/** One-based place in the list. */
function findOrAdd(
  edit: PackageEdit,
  list: XmlElement,
  isWanted: (element: XmlElement) => boolean,
  xml: string,
): number {
  const present = children(list);
  const found = present.findIndex(isWanted);
  if (found >= 0) return found + 1;
  const document = list.ownerDocument;
  if (!document) throw new Error('element without a document');
  list.appendChild(document.importNode(edit.newXml(xml).root, true));
  list.setAttribute('count', String(present.length + 1));
  return present.length + 1;
}
