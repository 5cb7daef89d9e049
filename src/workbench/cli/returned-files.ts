import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileReading, FormRegister, PureRooms } from '../../contract';
import { MAX_FILE_BYTES } from '../../spreadsheet/package/limits';
import { XML_TOOLS } from '../xlsx/xml-tools';
import { REGISTER_FILE } from './register-file';
import { CliProblem } from './messages';
import { systemCode } from './system-faults';

/** What systems put into folders, and what programs keep beside a file that is open. */
const NOT_SENT = /^(\.|~\$|desktop\.ini$|thumbs\.db$)/i;

/**
 * All files of a folder and of those in it, in their order, but what systems put there.
 * @param own - files that were not sent by a unit: what is written, what was written last time
 */
export async function filesIn(folder: string, own: readonly string[]): Promise<string[]> {
  const kept = new Set(await Promise.all([...own, path.join(folder, REGISTER_FILE)].map(realFile)));
  const found: string[] = [];
  const walk = async (inner: string): Promise<void> => {
    const entries = await readdir(path.join(folder, inner), { withFileTypes: true });
    for (const entry of entries) {
      const file = path.join(inner, entry.name);
      if (NOT_SENT.test(entry.name)) continue;
      if (entry.isDirectory()) await walk(file);
      else if (entry.isFile() && !kept.has(await realFile(path.join(folder, file)))) found.push(file);
    }
  };
  try {
    await walk('');
  } catch (error) {
    throw systemCode(error) === 'ENOENT'
      ? new CliProblem('folderMissing', folder)
      : new CliProblem('workbookUnreadable', systemCode(error));
  }
  return found.map((file) => file.split(path.sep).join('/')).sort();
}

const realFile = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));

/** Reads one file that came back; whatever is wrong with it is told in what comes back, and never thrown. */
export async function readReturnedFile(
  folder: string,
  file: string,
  register: FormRegister,
  { collecting }: PureRooms,
): Promise<FileReading> {
  const whole = path.join(folder, file);
  try {
    const { size } = await stat(whole);
    if (size > MAX_FILE_BYTES) {
      const details = { what: 'bytes' as const, found: size, limit: MAX_FILE_BYTES };
      return collecting.refused(file, { kind: 'unreadable', code: 'tooLarge', details });
    }
    return await collecting.readReturned(await readFile(whole), file, XML_TOOLS, register);
  } catch (error) {
    if (systemCode(error).startsWith('E')) return collecting.refused(file, { kind: 'noAccess' });
    // a file made to confuse fails in more ways than are foreseen
    const reason = error instanceof Error ? error.message : String(error);
    return collecting.refused(file, { kind: 'unreadable', code: 'broken', details: { reason } });
  }
}
