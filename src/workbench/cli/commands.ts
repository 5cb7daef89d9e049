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
/** How each command is called. */
const calls = COMMANDS.map((command) =>
  command === demo ? 'npm run demo' : `${CALL} ${command.name} ${command.usage}`,
);

/** How all commands are called, or one where it is named; for somebody who was not understood. */
export function usageOf(name: string): string {
  const at = COMMANDS.findIndex((one) => one.name === name);
  const shown = at < 0 ? calls : [calls[at]];
  return `usage: ${shown.join('\n       ')}\n${CALL} ${at < 0 ? '' : `${name} `}--help tells more`;
}

/** What `--help` prints. */
export const HELP = `Chỉ tiêu: the add-in without a screen

usage: ${calls.join('\n       ')}

${COMMANDS.map(({ help }) => help).join('\n\n')}`;

/** What `COMMAND --help` prints; `null` where there is no such command. */
export function helpOf(name: string): string | null {
  const command = COMMANDS.find((one) => one.name === name);
  return command ? `usage: ${CALL} ${command.name} ${command.usage}\n\n${command.help}` : null;
}
