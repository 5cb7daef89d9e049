import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { FunctionsJson } from '../office-host/custom-functions';
import { namespaceOf } from '../office-host/namespace';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** The add-in as it was built, in a folder: what a web server would serve. */
export class BuiltAddin {
  readonly namespace: string;
  readonly functions: FunctionsJson;

  /** @throws where the folder holds no built add-in */
  constructor(private readonly folder: string) {
    this.namespace = namespaceOf(elementsOf(this.text('manifest.xml')));
    this.functions = JSON.parse(this.text('functions.json')) as FunctionsJson;
  }

  text(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** A file of the folder as a server would answer; nothing outside of the folder is given. */
  async respond({ pathname }: URL): Promise<Response> {
    const file = path.join(this.folder, decodeURIComponent(pathname));
    if (!file.startsWith(this.folder + path.sep)) return new Response(null, { status: 403 });
    try {
      const type = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream';
      return new Response(await readFile(file), { headers: { 'Content-Type': type } });
    } catch {
      return new Response(null, { status: 404 });
    }
  }
}

function elementsOf(manifest: string) {
  return Array.from(new DOMParser().parseFromString(manifest, 'text/xml').getElementsByTagName('*'));
}
