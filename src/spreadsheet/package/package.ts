import { XlsxProblem } from './problem';
import { children, decodeXml, parseXml, type XmlPart, type XmlTools } from './xml';
import { readZip, type ZipEntry } from './zip-read';

/** A link from one part to another (or to something outside the file). */
export interface Relationship {
  id: string;
  /** The last word of the type: `worksheet`, `styles`, `customXml`, … */
  kind: string;
  type: string;
  /** Full name of the part, or the address when external. */
  target: string;
  external: boolean;
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of an opened workbook, byte for byte and in their order. Never changed; saving makes a new file. */
export class XlsxPackage {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();

  /** @throws XlsxProblem where the bytes are no package */
  constructor(
    readonly bytes: Uint8Array,
    readonly tools: XmlTools,
  ) {
    this.entries = readZip(bytes);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
    if (!this.byName.has(CONTENT_TYPES.toLowerCase()))
      throw new XlsxProblem('notXlsx', { part: CONTENT_TYPES });
  }

  has(part: string): boolean {
    return this.byName.has(part.toLowerCase());
  }

  content(part: string): Uint8Array {
    const entry = this.byName.get(part.toLowerCase());
    if (!entry) throw new XlsxProblem('broken', { part, reason: 'missing' });
    return entry.content;
  }

  text(part: string): string {
    return decodeXml(this.content(part));
  }

  xml(part: string): XmlPart {
    return parseXml(this.tools, this.text(part), part);
  }

  relationships(part: string): Relationship[] {
    const file = relationshipsPart(part);
    return this.has(file) ? readRelationships(this.xml(file), part) : [];
  }

  /** Name of the workbook part, by the package's own relationships. */
  get workbookPart(): string {
    const found = this.relationships('').find(({ kind }) => kind === 'officeDocument');
    if (!found || !this.has(found.target)) throw new XlsxProblem('notXlsx', { reason: 'no workbook' });
    if (/\.bin$/i.test(found.target)) throw new XlsxProblem('notXlsx', { reason: 'binary workbook' });
    return found.target;
  }
}

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`; of the package itself (`''`): `_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships({ root }: XmlPart, part: string): Relationship[] {
  return children(root, 'Relationship').map((element) => {
    const type = element.getAttribute('Type') ?? '';
    const target = element.getAttribute('Target') ?? '';
    const external = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolvePart(part, target),
      external,
    };
  });
}

/** Name of the part that a relative target means, seen from `part`. */
function resolvePart(part: string, target: string): string {
  const path = decoded(target.split('#')[0]);
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Percent signs that encode nothing stand for themselves. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The shortest target that {@link resolvePart} leads from `part` to `target`. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
