import { check } from './check';
import { collect } from './collect';
import type { Command } from './command';
import { demo } from './demo';
import { forms } from './forms';
import { forgetRecord } from './forget-record';
import { insert } from './insert';
import type { Language } from './messages';
import { ledger } from './ledger';
import { long } from './long';
import { offers } from './offers';
import { readReport } from './read-report';
import { reconcile } from './reconcile';
import { remove } from './remove';
import { rollForward } from './roll';
import { sendout } from './sendout';
import { restore, switchMode } from './switch';
import { template } from './template';
import { templates } from './templates';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  insert,
  offers,
  check,
  ledger,
  long,
  rollForward,
  remove,
  forgetRecord,
  switchMode,
  restore,
  sendout,
  templates,
  template,
  forms,
  collect,
  readReport,
  reconcile,
  demo,
];

const CALL = 'npm run cli --';
/** How each command is called. */
const calls = COMMANDS.map((command) =>
  command === demo ? 'npm run demo' : `${CALL} ${command.name} ${command.usage}`,
);

const WORDS = {
  usage: { vi: 'cách dùng', en: 'usage' },
  tellsMore: { vi: 'cho biết thêm', en: 'tells more' },
  title: { vi: 'Chỉ tiêu: phần bổ trợ không cần màn hình', en: 'Chỉ tiêu: the add-in without a screen' },
};

const commandOf = (name: string) => COMMANDS.findIndex((one) => one.name === name);

function usageLines(shown: readonly string[], language: Language): string {
  const lead = `${WORDS.usage[language]}: `;
  return lead + shown.join(`\n${' '.repeat(lead.length)}`);
}

/** How all commands are called, or one where it is named; for a user who was not understood. */
export function usageOf(name: string, language: Language): string {
  const at = commandOf(name);
  const shown = at < 0 ? calls : [calls[at]];
  const help = `${CALL} ${at < 0 ? '' : `${name} `}--help`;
  return `${usageLines(shown, language)}\n${help} ${WORDS.tellsMore[language]}`;
}

/** What `COMMAND --help` prints, and `--help` where there is no such command. */
export function helpOf(name: string, language: Language): string {
  const at = commandOf(name);
  if (at >= 0) return `${usageLines([calls[at]], language)}\n\n${COMMANDS[at].help[language]}`;
  const helps = COMMANDS.map(({ help }) => help[language]);
  return [WORDS.title[language], usageLines(calls, language), ...helps].join('\n\n');
}
