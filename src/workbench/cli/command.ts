import type { Words } from '../../tables/choices';
import type { PureRooms } from '../../contract';
import type { BuiltAddin } from './built-addin';
import type { Language } from './messages';
import type { Terminal } from './terminal';

/** What a command runs with. */
export interface Surroundings {
  /**
   * Opens the built add-in.
   * @throws CliProblem `addinFailed`
   */
  addin(): BuiltAddin;
  /** What needs no workbook: report text read and reconciled. */
  pure(): PureRooms;
  /** Where that bundle is, for readers of their own. */
  purePath: string;
  /** The built program that reads files beside this one. */
  reader: string;
  /** Folder of the shipped sample workbooks. */
  samples: string;
  terminal: Terminal;
}

/** A command whose words were understood. */
interface Understood {
  language: Language;
  /** With `--json`: the outcome of a command that failed, told beside its problem; `null` without. */
  nothing: Record<string, null> | null;
  /** What the process ends with, where it is not 0: a check that found something. */
  run(surroundings: Surroundings): Promise<void | 1>;
}

/** A command of the command line. */
export interface Command {
  name: string;
  /** Its options in a line, as the help shows them behind its name. */
  usage: string;
  /** What it does and what its options mean: lines of the help. */
  help: Words;
  /** @throws UsageError where its words are not understood */
  read(words: string[]): Understood;
}
