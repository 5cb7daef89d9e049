import type { FunctionsJson } from '../office-host/custom-functions';
import { namespaceOf } from '../office-host/namespace';
import type { Language } from './texts';

/** The built add-in, as its manifest and metadata describe it. */
export interface Addin {
  page: URL;
  /** Before the names of its functions: `CT`. */
  namespace: string;
  functions: Record<Language, FunctionsJson>;
}

/** The add-in beside this page; `null` where it has not been built. */
export async function loadAddin(): Promise<Addin | null> {
  const [manifest, en, vi] = await Promise.all(
    ['manifest.xml', 'functions.json', 'functions.vi.json'].map(fetchText),
  );
  if (!manifest || !en || !vi) return null;
  return {
    page: addressOf('taskpane.html'),
    namespace: namespaceOf(elementsOf(manifest)),
    functions: { en: JSON.parse(en) as FunctionsJson, vi: JSON.parse(vi) as FunctionsJson },
  };
}

function addressOf(name: string): URL {
  return new URL(`addin/${name}`, window.location.href);
}

/** `null` too where the server has ended: the page then goes without the add-in, and says so. */
async function fetchText(name: string): Promise<string | null> {
  try {
    const response = await fetch(addressOf(name));
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

function elementsOf(manifest: string): Element[] {
  return [...new DOMParser().parseFromString(manifest, 'application/xml').getElementsByTagName('*')];
}
