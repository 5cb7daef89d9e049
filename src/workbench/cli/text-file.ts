import { readFile } from 'node:fs/promises';
import { fileKind } from '../../spreadsheet/package/file-kind';
import type { PureRooms } from '../../contract';
import { XML_TOOLS } from '../xlsx/xml-tools';
import { CliProblem, type Language } from './messages';
import { reportMessages } from './report-messages';
import { systemCode } from './system-faults';
import type { Terminal } from './terminal';

/** In place of a file: what is piped in. */
const PIPED = '-';

/** Bytes of a text file that no text has: other encodings of two bytes a letter, pictures, workbooks. */
const NUL = 0;

async function allOf(chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const read: Buffer[] = [];
  for await (const chunk of chunks) read.push(Buffer.from(chunk));
  return Buffer.concat(read);
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    // a mark at the beginning (BOM) is no part of the text, and is left out
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!bytes.includes(NUL)) return text;
  } catch {
    // told below
  }
  throw new CliProblem('textEncoding', file);
}

/** The bytes of a file; of `-` what is piped in. */
async function bytesOf(file: string, input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  if (file === PIPED) return allOf(input);
  try {
    return await readFile(file);
  } catch (error) {
    const code = systemCode(error);
    throw code === 'ENOENT' ? new CliProblem('textMissing', file) : new CliProblem('textUnreadable', code);
  }
}

/**
 * The text of a file in UTF-8, with or without a mark at its beginning; of `-` what is piped in.
 * @throws CliProblem where there is no such file, or it is not in UTF-8
 */
export async function readTextFile(file: string, input: AsyncIterable<Uint8Array | string>): Promise<string> {
  return decoded(await bytesOf(file, input), file);
}

/** A Word document that cannot be read, in the user's words. */
export class RefusedDocument extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'RefusedDocument';
  }
}

/**
 * What a report says: a text in UTF-8, or a Word document, told by how the file begins. What of a document is not read is told.
 * @throws CliProblem where there is no such file, or it is neither; RefusedDocument where a document cannot be read
 */
export async function readReportFile(
  file: string,
  language: Language,
  pure: PureRooms,
  { input, progress }: Pick<Terminal, 'input' | 'progress'>,
): Promise<string> {
  const bytes = await bytesOf(file, input);
  if (fileKind(bytes) === null) return decoded(bytes, file);
  const document = pure.readWordDocument(bytes, XML_TOOLS);
  if (document.kind === 'problem')
    throw new RefusedDocument(document.code, pure.documentProblem(document.code, language));
  const { footnotes, pictures, text } = document;
  const { unreadParts } = reportMessages(language);
  if (footnotes > 0 || pictures > 0) progress(unreadParts(footnotes, pictures));
  return text;
}
