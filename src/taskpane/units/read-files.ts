import { readRegister, readReturned, refused, type FileReading, type FormRegister } from '../../collecting';
import { MAX_FILE_BYTES } from '../../spreadsheet/package/limits';
import type { XmlTools } from '../../spreadsheet/package/xml';

/** What is needed of a file that the user chose or dropped. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The register among the files, and the files that units sent. */
export async function sortFiles(
  files: readonly ChosenFile[],
): Promise<{ register: FormRegister | null; sent: ChosenFile[] }> {
  let register: FormRegister | null = null;
  const sent: ChosenFile[] = [];
  for (const file of files) {
    const read = /\.json$/i.test(file.name)
      ? readRegister(new TextDecoder().decode(await file.arrayBuffer()))
      : null;
    if (read) register = read;
    else sent.push(file);
  }
  return { register, sent };
}

/** Reads one file that came back; whatever is wrong with it is told in what comes back, and never thrown. */
export async function readFile(
  file: ChosenFile,
  register: FormRegister,
  tools: XmlTools,
): Promise<FileReading> {
  const { name, size } = file;
  if (size > MAX_FILE_BYTES) {
    const details = { what: 'bytes' as const, found: size, limit: MAX_FILE_BYTES };
    return refused(name, { kind: 'unreadable', code: 'tooLarge', details });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused(name, { kind: 'noAccess' });
  }
  try {
    return await readReturned(bytes, name, tools, register);
  } catch (error) {
    // a file made to confuse fails in more ways than are foreseen
    const reason = error instanceof Error ? error.message : String(error);
    return refused(name, { kind: 'unreadable', code: 'broken', details: { reason } });
  }
}
