import { mkdir, readdir, readFile, realpath, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CliProblem } from './messages';
import { systemCode } from './system-faults';

/** The bytes of the workbook and its name. */
export async function readWorkbookFile(file: string): Promise<{ bytes: Uint8Array; name: string }> {
  try {
    return { bytes: await readFile(file), name: path.basename(file) };
  } catch (error) {
    throw systemCode(error) === 'ENOENT'
      ? new CliProblem('workbookMissing', file)
      : new CliProblem('workbookUnreadable', systemCode(error));
  }
}

/** Refuses to write over the workbook that was opened, by whatever path it is named. */
export async function assertOtherFile(workbook: string, out: string): Promise<void> {
  const [from, to] = await Promise.all(
    [workbook, out].map((file) => realpath(file).catch(() => path.resolve(file))),
  );
  if (from === to) throw new CliProblem('outIsWorkbook', workbook);
}

/** Workbooks and templates, without macros and with them. */
const KINDS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm']);

/**
 * Refuses a name of another kind than the workbook's: what is saved keeps its macros or has none, and Excel opens no file whose name
 * says otherwise.
 */
export function assertSameKind(workbook: string, out: string): void {
  const [from, to] = [workbook, out].map((file) => path.extname(file).toLowerCase());
  if (KINDS.has(from) && from !== to) throw new CliProblem('outOtherKind', from);
}

/** Refuses a name with which Excel would look for macros: a copy for others has none. */
export function assertWithoutMacros(workbook: string, out: string): void {
  assertSameKind(workbook.replace(/m$/i, 'x'), out);
}

/** Makes a folder where it is not there yet. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CliProblem('outUnwritable', systemCode(error));
  }
}

/**
 * Writes all of a file or nothing of it: what was there before stays until the new one is complete. What a killed process left of an
 * earlier try goes.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.draft`);
  try {
    await removeLeftDrafts(file);
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw new CliProblem('outUnwritable', systemCode(error));
  }
}

/** Removes drafts of a file whose process runs no more. */
async function removeLeftDrafts(file: string): Promise<void> {
  const folder = path.dirname(file);
  const beginning = `.${path.basename(file)}.`;
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(beginning)
      ? /^(\d+)\.draft$/.exec(name.slice(beginning.length))?.[1]
      : undefined;
    if (owner !== undefined && !isRunning(Number(owner))) await unlink(path.join(folder, name));
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // a process of another user is one
    return systemCode(error) === 'EPERM';
  }
}
