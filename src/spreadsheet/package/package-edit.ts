import {
  CONTENT_TYPES,
  readRelationships,
  relationshipsPart,
  relativeTarget,
  type Relationship,
  type XlsxPackage,
} from './package';
import { children, createLike, newXml, parseXml, remove, serialiseXml, type XmlPart } from './xml';
import { packEntry, writeZip } from './zip-write';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface EditedPackage {
  bytes: Uint8Array;
  /** Parts added, removed or with other content than before, in the order of the file. */
  changedParts: string[];
}

/** A text with places in it, and how what they stand for comes back. */
interface PartialText {
  text: string;
  restore(serialised: string): string;
}

/** Changes to a package, part by part. Parts that were only read, or read and left alike, keep their bytes. */
export class PackageEdit {
  /** Trees of parts of the original, and what they said before they were given out. */
  private readonly parsed = new Map<string, { tree: XmlPart; before: string }>();
  private readonly added = new Map<string, Uint8Array | XmlPart>();
  private readonly removed = new Set<string>();

  constructor(readonly original: XlsxPackage) {}

  has(part: string): boolean {
    if (this.removed.has(part.toLowerCase())) return false;
    return this.added.has(part) || this.original.has(part);
  }

  /** A new part from text of ours. */
  newXml(body: string): XmlPart {
    return newXml(this.original.tools, body);
  }

  /** The part's tree, to read and to change. */
  xml(part: string): XmlPart {
    const added = this.added.get(part);
    if (added && !(added instanceof Uint8Array)) return added;
    return this.known(part, () => this.original.xml(part));
  }

  /**
   * The tree of a part that is too large for a whole one.
   * @param partial its text with some of it left out, and how that comes back; `null`: the whole tree is needed
   */
  partialXml(part: string, partial: (text: string) => PartialText | null): XmlPart {
    if (this.added.has(part)) return this.xml(part);
    return this.known(part, () => {
      const { tools } = this.original;
      const text = this.original.text(part);
      const left = partial(text);
      return left
        ? { ...parseXml(tools, left.text, part), restore: left.restore }
        : parseXml(tools, text, part);
    });
  }

  private known(part: string, read: () => XmlPart): XmlPart {
    const key = part.toLowerCase();
    const known = this.parsed.get(key);
    if (known) return known.tree;
    const tree = read();
    this.parsed.set(key, { tree, before: serialiseXml(this.original.tools, tree) });
    return tree;
  }

  add(part: string, content: XmlPart | Uint8Array, contentType?: string): void {
    this.removed.delete(part.toLowerCase());
    this.added.set(part, content);
    if (contentType) this.overrideContentType(part, contentType);
  }

  /** Takes away a part, its relationships and its entry among the content types. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (!this.has(name)) continue;
      this.added.delete(name);
      if (this.original.has(name)) this.removed.add(name.toLowerCase());
    }
    const path = `/${part}`.toLowerCase();
    for (const element of children(this.xml(CONTENT_TYPES).root, 'Override'))
      if (element.getAttribute('PartName')?.toLowerCase() === path) remove(element);
  }

  private overrideContentType(part: string, contentType: string): void {
    const { root } = this.xml(CONTENT_TYPES);
    const path = `/${part}`;
    const known = children(root, 'Override').find((element) => element.getAttribute('PartName') === path);
    if (known) known.setAttribute('ContentType', contentType);
    else root.appendChild(createLike(root, 'Override', { PartName: path, ContentType: contentType }));
  }

  relationships(part: string): Relationship[] {
    const file = relationshipsPart(part);
    return this.has(file) ? readRelationships(this.xml(file), part) : [];
  }

  /** Relates `part` to `target` and returns the new id. */
  relate(part: string, kind: string, target: string, type = `${OFFICE_RELATIONSHIPS}/${kind}`): string {
    const file = relationshipsPart(part);
    if (!this.has(file)) this.add(file, this.newXml(`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`));
    const { root } = this.xml(file);
    const used = new Set(children(root, 'Relationship').map((element) => element.getAttribute('Id')));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    root.appendChild(
      createLike(root, 'Relationship', { Id: id, Type: type, Target: relativeTarget(part, target) }),
    );
    return id;
  }

  unrelate(part: string, id: string): void {
    const { root } = this.xml(relationshipsPart(part));
    for (const element of children(root, 'Relationship'))
      if (element.getAttribute('Id') === id) remove(element);
  }

  /** The first of `prefix1.xml`, `prefix2.xml`, … that is free. */
  freePart(prefix: string, suffix = '.xml'): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  /** The new file; the very bytes of the original when nothing changed. */
  finish(): EditedPackage {
    const changedParts: string[] = [];
    const written = this.original.entries.flatMap((entry) => {
      const key = entry.name.toLowerCase();
      if (this.removed.has(key)) {
        changedParts.push(entry.name);
        return [];
      }
      const content = this.newContent(entry.name, entry.content);
      if (!content) return [{ ...entry, size: entry.content.length }];
      changedParts.push(entry.name);
      return [packEntry(entry.name, content, entry)];
    });
    for (const [part, content] of this.added) {
      if (this.original.has(part)) continue;
      changedParts.push(part);
      written.push(packEntry(part, content instanceof Uint8Array ? content : this.encode(content)));
    }
    if (changedParts.length === 0) return { bytes: this.original.bytes, changedParts };
    return { bytes: writeZip(written), changedParts };
  }

  private encode(part: XmlPart): Uint8Array {
    return new TextEncoder().encode(serialiseXml(this.original.tools, part));
  }

  private newContent(part: string, before: Uint8Array): Uint8Array | null {
    const added = this.added.get(part);
    if (added) return added instanceof Uint8Array ? added : this.encode(added);
    const parsed = this.parsed.get(part.toLowerCase());
    if (!parsed) return null;
    // An untouched tree may still be written a little differently (`<a></a>`, `&quot;`): compare trees, not bytes.
    const now = serialiseXml(this.original.tools, parsed.tree);
    if (now === parsed.before) return null;
    const content = new TextEncoder().encode(now);
    return sameBytes(content, before) ? null : content;
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
