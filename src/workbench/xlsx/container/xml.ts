import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { XlsxProblem } from '../problem';

export type { Element } from '@xmldom/xmldom';

/** A parsed part. `declaration` is its `<?xml …?>` line as written, so that it goes back as it was. */
export interface XmlPart {
  declaration: string;
  document: Document;
  root: Element;
}

const STANDARD_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const ELEMENT_NODE = 1;
const TEXT_NODES = [3, 4];
const RELATIONSHIP_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

export function decodeXml(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16) return new TextDecoder().decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** Parses a part. Document type declarations are refused: no part of a workbook has one, attacks do. */
export function parseXml(text: string, part: string): XmlPart {
  if (text.includes('<!DOCTYPE')) throw new XlsxProblem('broken', { part, reason: 'DOCTYPE' });
  const declaration = /^\uFEFF?(<\?xml[^>]*\?>\s*)?/.exec(text)?.[0] ?? '';
  const parser = new DOMParser({
    locator: false,
    // XML 1.0 line ends; xmldom's own rule also turns U+2028 and U+0085 into line feeds.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  try {
    const document = parser.parseFromString(text.slice(declaration.length), 'text/xml');
    if (!document.documentElement) throw new Error('no root element');
    return { declaration, document, root: document.documentElement };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'XML';
    throw new XlsxProblem('broken', { part, reason });
  }
}

/** The part as text again. Carriage returns in the tree come from `&#13;` and go back as such. */
export function serialiseXml({ declaration, document }: XmlPart): string {
  const utf8 = !/encoding=["'](?!utf-8)/i.test(declaration);
  const first = utf8 ? declaration : STANDARD_DECLARATION;
  return first + new XMLSerializer().serializeToString(document).replace(/\r/g, '&#13;');
}

/** A new part from text of ours. */
export function newXml(body: string): XmlPart {
  return { ...parseXml(body, 'new'), declaration: STANDARD_DECLARATION };
}

function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === ELEMENT_NODE;
}

export function nextElement(node: Node | null): Element | null {
  let next = node;
  while (next && !isElement(next)) next = next.nextSibling;
  return isElement(next) ? next : null;
}

/** Child elements, all or those with this local name; whatever prefix the writer chose. */
export function children(parent: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = nextElement(parent?.firstChild ?? null); node; node = nextElement(node.nextSibling))
    if (name === undefined || node.localName === name) found.push(node);
  return found;
}

/** The first child element on each step of the path. */
export function child(parent: Element | null, ...path: string[]): Element | null {
  let element = parent;
  for (const name of path) {
    element = nextElement(element?.firstChild ?? null);
    while (element && element.localName !== name) element = nextElement(element.nextSibling);
    if (!element) return null;
  }
  return element;
}

export function descendants(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

/** Text directly inside the element. */
export function textOf(element: Element | null): string {
  let text = '';
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (TEXT_NODES.includes(node.nodeType)) text += node.nodeValue ?? '';
  return text;
}

export function setText(element: Element, text: string): void {
  while (element.firstChild) element.removeChild(element.firstChild);
  if (/^\s|\s$|\n/.test(text)) element.setAttribute('xml:space', 'preserve');
  else element.removeAttribute('xml:space');
  const document = element.ownerDocument;
  if (document) element.appendChild(document.createTextNode(text));
}

export function numberAttribute(element: Element | null, name: string): number | null {
  const text = element?.getAttribute(name);
  if (text === null || text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** A boolean attribute of the schema: `1`, `true`, `on`. */
export function flag(element: Element | null, name: string, whenAbsent = false): boolean {
  const text = element?.getAttribute(name);
  if (text === null || text === undefined) return whenAbsent;
  return text === '1' || text === 'true' || text === 'on';
}

/** `r:id` and its like, under whatever prefix. */
export function relationshipId(element: Element | null, name = 'id'): string | null {
  for (const namespace of RELATIONSHIP_NAMESPACES) {
    const id = element?.getAttributeNS(namespace, name);
    if (id) return id;
  }
  return null;
}

/** Sets `r:id` with the namespace this part uses for relationships. */
export function setRelationshipId(element: Element, id: string): void {
  const strict = element.namespaceURI?.startsWith('http://purl.oclc.org/') ?? false;
  const namespace = RELATIONSHIP_NAMESPACES[strict ? 1 : 0];
  const prefix = element.lookupPrefix(namespace) ?? 'r';
  element.setAttributeNS(namespace, `${prefix}:id`, id);
}

/** A new element in the namespace, and under the prefix, of `like`. */
export function createLike(
  like: Element,
  name: string,
  attributes: Record<string, string | number> = {},
): Element {
  const document = like.ownerDocument;
  if (!document) throw new Error('element without a document');
  const element = document.createElementNS(like.namespaceURI, like.prefix ? `${like.prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The child of this name; when missing it is made at its place in `order`, the schema's sequence. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const existing = child(parent, name);
  if (existing) return existing;
  const created = createLike(parent, name);
  const rank = order.indexOf(name);
  const following = children(parent).find((other) => order.indexOf(other.localName ?? '') > rank);
  parent.insertBefore(created, following ?? null);
  return created;
}

export function remove(element: Element | null): void {
  element?.parentNode?.removeChild(element);
}

/** The element as text, to compare it with others. */
export function xmlOf(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}
