import type { DocumentProblemCode } from '../../reports/documents/word-document';

/** A report that was opened from a file, and what of it is not read; or why it cannot be read. */
export type OpenedDocument =
  | { readonly kind: 'text'; readonly text: string; readonly footnotes: number; readonly pictures: number }
  | { readonly kind: 'problem'; readonly code: DocumentProblemCode | 'notText' | 'notOpened' };

const WORD_ENDINGS = /\.(?:docx|docm|dotx|doc)$/i;

/** Reads a file that the user chose or dropped: a Word document, or a text in UTF-8. Its code is fetched when it is first needed. */
export async function openDocument(file: File): Promise<OpenedDocument> {
  try {
    return await read(file);
  } catch {
    return { kind: 'problem', code: 'notOpened' };
  }
}

async function read(file: File): Promise<OpenedDocument> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || WORD_ENDINGS.test(file.name)) {
    const [{ readWordDocument }, { BROWSER_XML }] = await Promise.all([
      import(/* webpackChunkName: "documents" */ '../../reports/documents/word-document'),
      import(/* webpackChunkName: "documents" */ '../blocks/browser-xml'),
    ]);
    return readWordDocument(bytes, BROWSER_XML);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0')
      ? { kind: 'problem', code: 'notText' }
      : { kind: 'text', text, footnotes: 0, pictures: 0 };
  } catch {
    return { kind: 'problem', code: 'notText' };
  }
}
