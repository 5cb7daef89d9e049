import type { Command } from './command';
import { demo } from './demo';
import { forgetRecord } from './forget-record';
import { insert } from './insert';
import { readReport } from './read-report';
import { reconcile } from './reconcile';
import { remove } from './remove';
import { sendout } from './sendout';
import { restore, switchMode } from './switch';
import { templates } from './templates';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  insert,
  remove,
  forgetRecord,
  switchMode,
  restore,
  sendout,
  templates,
  readReport,
  reconcile,
  demo,
];

const CALL = 'npm run cli --';
const calls = COMMANDS.map(({ name, usage }) => `${CALL} ${name} ${usage}`.trimEnd());

/** What `--help` prints. */
export const HELP = `Chỉ tiêu: the add-in without a screen

usage: ${calls.join('\n       ')}
       npm run demo

${COMMANDS.map(({ help }) => help).join('\n\n')}`;

/** What `COMMAND --help` prints; `null` where there is no such command. */
export function helpOf(name: string): string | null {
  const command = COMMANDS.find((one) => one.name === name);
  return command ? `usage: ${CALL} ${command.name} ${command.usage}\n\n${command.help}` : null;
}
