import { XlsxProblem } from './problem';

/** What is needed of a node of the DOM, the browser's as well as xmldom's. */
interface XmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentNode: XmlNode | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  readonly ownerDocument: XmlDocument | null;
  appendChild(node: XmlNode): unknown;
  insertBefore(node: XmlNode, before: XmlNode | null): unknown;
  removeChild(node: XmlNode): unknown;
  cloneNode(deep?: boolean): XmlNode;
}

export interface XmlElement extends XmlNode {
  readonly localName: string | null;
  readonly prefix: string | null;
  readonly namespaceURI: string | null;
  readonly attributes: ArrayLike<{ name: string; localName: string | null; value: string }>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  getAttributeNS(namespace: string, name: string): string | null;
  setAttribute(name: string, value: string): void;
  setAttributeNS(namespace: string, name: string, value: string): void;
  removeAttribute(name: string): void;
  lookupPrefix(namespace: string): string | null;
}

export interface XmlDocument extends XmlNode {
  readonly documentElement: XmlElement | null;
  createElementNS(namespace: string | null, name: string): XmlElement;
  createTextNode(text: string): XmlNode;
  importNode(node: XmlNode, deep?: boolean): XmlNode;
}

/** A parser and a serialiser of XML: the browser's in the add-in, xmldom in XmlNode. */
export interface XmlTools {
  /** @throws Error where the text is not well formed */
  parse(text: string): XmlDocument;
  serialise(node: XmlNode): string;
}

/** A parsed part. `declaration` is its `<?xml …?>` line as written, so that it goes back as it was. */
export interface XmlPart {
  declaration: string;
  document: XmlDocument;
  root: XmlElement;
  /** Puts back into the text what stands in the tree as a place only. */
  restore?: (serialised: string) => string;
}

const STANDARD_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const ELEMENT_NODE = 1;
const TEXT_NODES = [3, 4];
const RELATIONSHIP_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

export function decodeXml(bytes: Uint8Array): string {
  // by the mark of the byte order, or by the first "<"
  const start = (bytes[0] << 8) | bytes[1];
  const encoding =
    start === 0xfffe || start === 0x3c00
      ? 'utf-16le'
      : start === 0xfeff || start === 0x003c
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Parses a part. Document type declarations are refused: no part of a workbook has one, attacks do. */
export function parseXml(tools: XmlTools, text: string, part: string): XmlPart {
  if (text.includes('<!DOCTYPE')) throw new XlsxProblem('broken', { part, reason: 'DOCTYPE' });
  const declaration = /^\uFEFF?(<\?xml[^>]*\?>\s*)?/.exec(text)?.[0] ?? '';
  try {
    const document = tools.parse(text.slice(declaration.length));
    if (!document.documentElement) throw new Error('no root element');
    return { declaration, document, root: document.documentElement };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'XML';
    throw new XlsxProblem('broken', { part, reason });
  }
}

/** The part as text again. Carriage returns in the tree come from `&#13;` and go back as such. */
export function serialiseXml(tools: XmlTools, { declaration, document, restore }: XmlPart): string {
  const utf8 = !/encoding=["'](?!utf-8)/i.test(declaration);
  const first = utf8 ? declaration : STANDARD_DECLARATION;
  const text = first + tools.serialise(document).replace(/\r/g, '&#13;');
  return restore ? restore(text) : text;
}

/** A new part from text of ours. */
export function newXml(tools: XmlTools, body: string): XmlPart {
  return { ...parseXml(tools, body, 'new'), declaration: STANDARD_DECLARATION };
}

function isElement(node: XmlNode | null): node is XmlElement {
  return node !== null && node.nodeType === ELEMENT_NODE;
}

export function nextElement(node: XmlNode | null): XmlElement | null {
  let next = node;
  while (next && !isElement(next)) next = next.nextSibling;
  return isElement(next) ? next : null;
}

/** Child elements, all or those with this local name; whatever prefix the writer chose. */
export function children(parent: XmlElement | null, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = nextElement(parent?.firstChild ?? null); node; node = nextElement(node.nextSibling))
    if (name === undefined || node.localName === name) found.push(node);
  return found;
}

/** The first child element on each step of the path. */
export function child(parent: XmlElement | null, ...path: string[]): XmlElement | null {
  let element = parent;
  for (const name of path) {
    element = nextElement(element?.firstChild ?? null);
    while (element && element.localName !== name) element = nextElement(element.nextSibling);
    if (!element) return null;
  }
  return element;
}

/** In the order of the document. Walked step by step: lists that stay live take time that grows with the square of their length. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  let node = nextElement(parent.firstChild);
  const above: XmlElement[] = [];
  while (node || above.length > 0) {
    if (!node) {
      node = nextElement((above.pop() as XmlElement).nextSibling);
      continue;
    }
    if (node.localName === name) found.push(node);
    const first: XmlElement | null = nextElement(node.firstChild);
    if (first) above.push(node);
    node = first ?? nextElement(node.nextSibling);
  }
  return found;
}

/** Text directly inside the element. */
export function textOf(element: XmlElement | null): string {
  let text = '';
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (TEXT_NODES.includes(node.nodeType)) text += node.nodeValue ?? '';
  return text;
}

export function setText(element: XmlElement, text: string): void {
  while (element.firstChild) element.removeChild(element.firstChild);
  if (/^\s|\s$|\n/.test(text)) element.setAttribute('xml:space', 'preserve');
  else element.removeAttribute('xml:space');
  const document = element.ownerDocument;
  if (document) element.appendChild(document.createTextNode(text));
}

export function numberAttribute(element: XmlElement | null, name: string): number | null {
  const text = element?.getAttribute(name);
  if (text === null || text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** A boolean attribute of the schema: `1`, `true`, `on`. */
export function flag(element: XmlElement | null, name: string, whenAbsent = false): boolean {
  const text = element?.getAttribute(name);
  if (text === null || text === undefined) return whenAbsent;
  return text === '1' || text === 'true' || text === 'on';
}

/** `r:id` and its like, under whatever prefix. */
export function relationshipId(element: XmlElement | null, name = 'id'): string | null {
  for (const namespace of RELATIONSHIP_NAMESPACES) {
    const id = element?.getAttributeNS(namespace, name);
    if (id) return id;
  }
  return null;
}

/** Sets `r:id` with the namespace this part uses for relationships. */
export function setRelationshipId(element: XmlElement, id: string): void {
  const strict = element.namespaceURI?.startsWith('http://purl.oclc.org/') ?? false;
  const namespace = RELATIONSHIP_NAMESPACES[strict ? 1 : 0];
  const prefix = element.lookupPrefix(namespace) ?? 'r';
  element.setAttributeNS(namespace, `${prefix}:id`, id);
}

/** A new element in the namespace, and under the prefix, of `like`. */
export function createLike(
  like: XmlElement,
  name: string,
  attributes: Record<string, string | number> = {},
): XmlElement {
  const document = like.ownerDocument;
  if (!document) throw new Error('element without a document');
  const element = document.createElementNS(like.namespaceURI, like.prefix ? `${like.prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The child of this name; when missing it is made at its place in `order`, the schema's sequence. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const existing = child(parent, name);
  if (existing) return existing;
  const created = createLike(parent, name);
  const rank = order.indexOf(name);
  const following = children(parent).find((other) => order.indexOf(other.localName ?? '') > rank);
  parent.insertBefore(created, following ?? null);
  return created;
}

export function remove(element: XmlElement | null): void {
  element?.parentNode?.removeChild(element);
}
