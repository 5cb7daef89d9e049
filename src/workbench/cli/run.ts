import { XlsxProblem } from '../../spreadsheet/package/problem';
import { describeXlsxProblem } from '../../spreadsheet/package/problem-words';
import { BuiltAddin } from './built-addin';
import { COMMANDS, helpOf, usageOf } from './commands';
import { CliProblem, messages, type Language } from './messages';
import { loadPureRooms } from './pure-rooms';
import { RefusedByAddin } from './refused';
import type { Terminal } from './terminal';
import { RefusedDocument } from './text-file';
import { UsageError } from './usage-error';
import { languageIn } from './words';

/** Where the built add-in and the samples are. */
interface Places {
  addin: string;
  /** The built bundle of what needs no workbook. */
  pure: string;
  /** The built program that reads files beside the command line. */
  reader: string;
  samples: string;
}

interface ToldProblem {
  code: string;
  details?: Record<string, unknown>;
  text: string;
}

/** Problems whose detail is what a library said, for the person who helps. */
const TECHNICAL: ReadonlySet<string> = new Set(['unexpected', 'addinFailed']);

function told(error: unknown, language: Language): ToldProblem {
  if (error instanceof RefusedByAddin)
    return { code: error.code, details: { ...error.details }, text: error.message };
  if (error instanceof XlsxProblem) {
    return { code: error.code, details: { ...error.details }, text: describeXlsxProblem(error, language) };
  }
  if (error instanceof RefusedDocument) return { code: error.code, text: error.message };
  const problem =
    error instanceof CliProblem
      ? error
      : new CliProblem('unexpected', error instanceof Error ? error.message : String(error));
  const text = messages(language).problems[problem.code](problem.detail);
  return TECHNICAL.has(problem.code)
    ? { code: problem.code, details: { technical: problem.detail }, text }
    : { code: problem.code, text };
}

/** Carries out a command; 0: done, 1: it could not be, or a check found something, 2: it was not understood. */
export async function run(words: string[], places: Places, terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  let language: Language = languageIn(words);
  if (name === undefined || words.includes('--help') || name === 'help') {
    terminal.result(helpOf(name ?? '', language));
    return name === undefined ? 2 : 0;
  }
  // what a failed command with --json gives beside its problem
  let nothing: Record<string, null> | null = null;
  try {
    const command = COMMANDS.find((one) => one.name === name);
    if (!command)
      throw new UsageError({
        vi: `không có lệnh "${name}"; các lệnh là ${commandNames()}`,
        en: `there is no command "${name}"; the commands are ${commandNames()}`,
      });
    const understood = command.read(rest);
    ({ language, nothing } = understood);
    const addin = () => openAddin(places.addin);
    const pure = () => loadPureRooms(places.pure);
    return (
      (await understood.run({
        addin,
        pure,
        purePath: places.pure,
        reader: places.reader,
        samples: places.samples,
        terminal,
      })) ?? 0
    );
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.progress(`${error.words[language]}\n\n${usageOf(name, language)}`);
      return 2;
    }
    const problem = told(error, language);
    if (nothing) terminal.result(JSON.stringify({ ...nothing, problem }, null, 2));
    terminal.progress(problem.text);
    return 1;
  }
}

const commandNames = () => COMMANDS.map(({ name }) => name).join(', ');

function openAddin(folder: string): BuiltAddin {
  try {
    return new BuiltAddin(folder);
  } catch (error) {
    throw new CliProblem('addinFailed', error instanceof Error ? error.message : String(error));
  }
}
