import { unzipSync, zipSync, type Zippable } from 'fflate';
import { attribute, elements } from './xml-text';

const CONTENT_TYPES = '[Content_Types].xml';
/** The same bytes for the same workbook, whatever the clock says. */
const TIME = new Date(1980, 0, 1);

/** A relationship of a part. */
export interface Relationship {
  id: string;
  /** Last word of its type: `worksheet`, `customXml`. */
  kind: string;
  /** Name of the part it leads to. */
  target: string;
}

function relsOf(part: string): string {
  const mark = part.lastIndexOf('/');
  return `${part.slice(0, mark + 1)}_rels/${part.slice(mark + 1)}.rels`;
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** A workbook's package whose parts are changed as text; those that are not stay byte for byte. */
export class XlsxParts {
  private readonly files: Map<string, Uint8Array>;

  /** @throws where the bytes are no package */
  constructor(bytes: Uint8Array) {
    this.files = new Map(Object.entries(unzipSync(bytes)));
  }

  get names(): string[] {
    return [...this.files.keys()];
  }

  has(part: string): boolean {
    return this.files.has(part);
  }

  /** `''` where there is no such part. */
  text(part: string): string {
    const bytes = this.files.get(part);
    return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
  }

  /** Writes a part where its text is another. */
  write(part: string, text: string): void {
    if (text !== this.text(part)) this.files.set(part, new TextEncoder().encode(text));
  }

  relationships(part: string): Relationship[] {
    return [...this.text(relsOf(part)).matchAll(elements('Relationship'))]
      .filter(([, , start = '']) => attribute(start, 'TargetMode') !== 'External')
      .map(([, , start = '']) => ({
        id: attribute(start, 'Id') ?? '',
        kind: (attribute(start, 'Type') ?? '').replace(/^.*\//, ''),
        target: resolved(part, attribute(start, 'Target') ?? ''),
      }));
  }

  /** The part of the workbook itself. */
  get workbook(): string {
    return this.relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  }

  /** Takes a part out, with everything that leads to it. */
  remove(part: string): void {
    this.files.delete(part);
    this.files.delete(relsOf(part));
    for (const rels of this.names.filter((name) => name.endsWith('.rels'))) {
      const owner = rels.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
      const kept = this.text(rels).replace(elements('Relationship'), (element, _: string, start: string) =>
        resolved(owner, attribute(start, 'Target') ?? '') === part ? '' : element,
      );
      this.write(rels, kept);
    }
    const types = this.text(CONTENT_TYPES).replace(
      elements('Override'),
      (element, _: string, start: string) => (attribute(start, 'PartName') === `/${part}` ? '' : element),
    );
    this.write(CONTENT_TYPES, types);
  }

  /** The package as a file's bytes, its parts in their former order. */
  bytes(): Uint8Array {
    const files: Zippable = {};
    for (const [name, content] of this.files) files[name] = content;
    return zipSync(files, { level: 6, mtime: TIME });
  }
}
