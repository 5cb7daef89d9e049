import path from 'node:path';
import type { BuiltAddin } from './built-addin';
import type { Command } from './command';
import { readReportOptions, REPORT_HELP, type ReportOptions } from './report-options';
import { withReportReader } from './report-reader';
import type { Terminal } from './terminal';
import { readTextFile } from './text-file';

/** What each text is called: its file's name, or the whole path where two names are the same. */
export function namesOf(files: readonly string[]): string[] {
  const names = files.map((file) => path.basename(file));
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : files[at]));
}

async function run(
  { files, json, language }: ReportOptions,
  addin: BuiltAddin,
  terminal: Terminal,
): Promise<void> {
  const names = namesOf(files);
  const reports: { name: string; text: string }[] = [];
  for (const [at, file] of files.entries()) {
    reports.push({ name: names[at], text: await readTextFile(file, terminal.input) });
  }
  const { lines, rows } = await withReportReader(addin, language, terminal, (reader) =>
    reader.reconcile(reports, language),
  );
  terminal.result(json ? JSON.stringify(rows, null, 2) : lines.join('\n'));
}

/** What texts state, held against what they and the others state. */
export const reconcile: Command = {
  name: 'reconcile',
  usage: '[--json] FILE...',
  help: `reconcile: the percentages that reports state, held against the levels they and the others state
${REPORT_HELP}`,
  read(words) {
    const options = readReportOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { percentages: null } : null,
      run: ({ addin, terminal }) => run(options, addin(), terminal),
    };
  },
};
