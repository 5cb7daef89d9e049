import { existsSync } from 'node:fs';
import type { FormRegister, PureRooms } from '../../contract';
import { CliProblem } from './messages';
import type { Terminal } from './terminal';
import { readTextFile } from './text-file';

/** The register's file, beside the forms. */
export const REGISTER_FILE = 'forms.json';

/** A register from its file; `null` where there is no such file. */
export async function registerIn(
  file: string,
  { collecting }: PureRooms,
  terminal: Terminal,
): Promise<FormRegister | null> {
  if (!existsSync(file)) return null;
  const register = collecting.readRegister(await readTextFile(file, terminal.input));
  if (!register) throw new CliProblem('registerUnreadable', file);
  return register;
}
