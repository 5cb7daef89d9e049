import { readFile } from 'node:fs/promises';
import { CliProblem } from './messages';
import { systemCode } from './system-faults';

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

/**
 * The text of a file in UTF-8, with or without a mark at its beginning; of `-` what is piped in.
 * @throws CliProblem where there is no such file, or it is not in UTF-8
 */
export async function readTextFile(file: string, input: AsyncIterable<Uint8Array | string>): Promise<string> {
  if (file === PIPED) return decoded(await allOf(input), file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = systemCode(error);
    throw code === 'ENOENT' ? new CliProblem('textMissing', file) : new CliProblem('textUnreadable', code);
  }
  return decoded(bytes, file);
}
