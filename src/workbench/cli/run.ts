import path from 'node:path';
import { describeXlsxProblem, XlsxProblem } from '../xlsx';
import { BuiltAddin } from './built-addin';
import { demo } from './demo';
import { insert, RefusedByAddin, type Terminal } from './insert';
import { CliProblem, messages, type Language } from './messages';
import { HELP, readInsertOptions, readReportOptions, UsageError } from './options';
import { readReport } from './read-report';
import { reconcile } from './reconcile';

/** Where the built add-in and the samples are. */
export interface Places {
  addin: string;
  samples: string;
}

interface ToldProblem {
  code: string;
  details?: Record<string, unknown>;
  text: string;
}

function told(error: unknown, language: Language): ToldProblem {
  if (error instanceof RefusedByAddin)
    return { code: error.code, details: error.details, text: error.message };
  if (error instanceof XlsxProblem) {
    return { code: error.code, details: { ...error.details }, text: describeXlsxProblem(error, language) };
  }
  const problem =
    error instanceof CliProblem
      ? error
      : new CliProblem('unexpected', error instanceof Error ? error.message : String(error));
  return { code: problem.code, text: messages(language).problems[problem.code](problem.detail) };
}

/** Carries out a command; 0: done, 1: it could not be, 2: it was not understood. */
export async function run(words: string[], places: Places, terminal: Terminal): Promise<number> {
  const [command, ...rest] = words;
  if (command === undefined || words.includes('--help') || command === 'help') {
    terminal.result(HELP);
    return command === undefined ? 2 : 0;
  }
  let language: Language = 'vi';
  // what a failed command with --json gives beside its problem
  let nothing: Record<string, null> | null = null;
  try {
    const addin = () => openAddin(places.addin);
    if (command === 'demo') await demo(path.join(places.samples, 'chi-tieu-2023.xlsx'), addin(), terminal);
    else if (command === 'insert') {
      const options = readInsertOptions(rest);
      ({ language } = options);
      if (options.json) nothing = { report: null, cells: null };
      await insert(options, addin(), terminal);
    } else if (command === 'read-report') {
      const options = readReportOptions(rest, 1);
      ({ language } = options);
      if (options.json) nothing = { figures: null };
      await readReport(options, addin(), terminal);
    } else if (command === 'reconcile') {
      const options = readReportOptions(rest);
      ({ language } = options);
      if (options.json) nothing = { percentages: null };
      await reconcile(options, addin(), terminal);
    } else throw new UsageError(`there is no command "${command}"`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.progress(`${error.message}\n\n${HELP}`);
      return 2;
    }
    const problem = told(error, language);
    if (nothing) terminal.result(JSON.stringify({ ...nothing, problem }, null, 2));
    terminal.progress(problem.text);
    return 1;
  }
}

function openAddin(folder: string): BuiltAddin {
  try {
    return new BuiltAddin(folder);
  } catch (error) {
    throw new CliProblem('addinFailed', error instanceof Error ? error.message : String(error));
  }
}
